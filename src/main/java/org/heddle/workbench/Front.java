package org.heddle.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The window, as far as the command line knows it.
public interface Front {
    /// Opens the window on a project (empty: the last one, or a welcome page) and answers its exit code when it is closed.
    int openWindow(Optional<Path> project);

    /// Draws each view of a project as PNG files into the folder, which it makes, with or without a screen; answers what was written.
    List<Path> pictures(Path project, Path folder) throws IOException;

    /// Why no window can be opened here, in one sentence; empty when one can.
    Optional<String> whyNoScreen();
}
