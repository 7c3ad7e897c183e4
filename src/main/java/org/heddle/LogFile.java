package org.heddle;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.heddle.workbench.Folders;

/// Where the log goes: our own failures into a small file in the folder of ours, and nothing to the screen. What libraries log
/// goes nowhere, because it could hold words of an interview. Java makes one when the first line is logged, so that a start costs nothing.
public final class LogFile {
    private static final int BYTES = 1 << 20;

    /// Held for good, because Java itself holds loggers only weakly; made late, because making it begins the logging.
    private static final class Held {
        private static final Logger OURS = Logger.getLogger("org.heddle");
    }

    public LogFile() {
        LogManager.getLogManager().reset();
        Held.OURS.setUseParentHandlers(false);
        Held.OURS.setLevel(Level.WARNING);
        try {
            var folder = Folders.owned(Main.folders().cache());
            var file = new FileHandler(folder.resolve("heddle.log").toString().replace("%", "%%"), BYTES, 1, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            Held.OURS.addHandler(file);
        } catch (IOException _) {
            // Without a folder there is no log; the sentence on the screen has the code.
        }
    }

    /// Has Java ask for this class when logging begins.
    static void install() {
        System.setProperty("java.util.logging.config.class", LogFile.class.getName());
    }
}
