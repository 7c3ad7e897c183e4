package org.heddle;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import org.heddle.cli.Cli;
import org.heddle.ui.window.Window;
import org.heddle.workbench.Folders;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;

/// Starts Heddle: builds what the command line needs and runs it; without a command it opens the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LogFile.install();
        // Not System.out: that would swallow a full disk and follow the locale instead of UTF-8.
        System.exit(run(List.of(arguments), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    static int run(List<String> arguments, OutputStream answer, OutputStream remarks) {
        var projects = new Projects(Threads.ofCommands(), InstantSource.system());
        return new Cli(new Window(folders()), projects, folders(), version()).run(arguments, answer, remarks);
    }

    static Folders folders() {
        return Folders.ofThisComputer(System.getenv(), System.getProperty("user.home", "."), System.getProperty("os.name", ""));
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
