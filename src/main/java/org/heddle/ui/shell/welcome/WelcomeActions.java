package org.heddle.ui.shell.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.ui.keys.KeyMap;

/// What the welcome page asks of the window. Each future ends when the project is open, or fails with what the page then says.
public interface WelcomeActions {
    CompletableFuture<?> openSample();

    /// Makes a project with its first coder; `framework` names the codebook it begins with, empty: none.
    CompletableFuture<?> createProject(Path file, Optional<String> framework, String coder);

    /// Opens a project; `coder` is the name chosen on the page, which counts when the project knows it.
    CompletableFuture<?> open(Path file, Optional<String> coder);

    /// The keys of this computer; those of the project that waits behind the page, if one does.
    KeyMap keys();
}
