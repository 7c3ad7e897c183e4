package org.heddle.ui.shell.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the welcome page asks of the window. Each future ends when the project is open, or fails with what the page then says.
public interface WelcomeActions {
    CompletableFuture<?> openSample();

    /// Makes a project with its first coder; `framework` names the codebook it begins with, empty: none.
    CompletableFuture<?> createProject(Path file, Optional<String> framework, String coder);

    /// Opens a project; `coder` is the name chosen on the page, which counts when the project knows it.
    CompletableFuture<?> open(Path file, Optional<String> coder);

    /// Shows all keys.
    void showKeys();
}
