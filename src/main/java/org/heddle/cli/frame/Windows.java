package org.heddle.cli.frame;

import java.nio.file.Path;
import java.util.Optional;
import org.heddle.domain.Refusal;

/// Opens the window where there is a screen, or says why there is none.
public final class Windows {
    public static final String PACKAGES = "On Debian or Ubuntu these packages open a window: libgtk-3-0 libxtst6 libxxf86vm1 libgl1 fonts-dejavu-core, "
            + "and xvfb where there is no display.";

    private Windows() {}

    public static int open(Desk desk, Optional<Path> project) {
        desk.front().whyNoScreen().ifPresent(why -> {
            throw new Refusal(why + " The command line does all the same work: “heddle --help”.");
        });
        desk.out().flush();
        return desk.front().openWindow(project);
    }
}
