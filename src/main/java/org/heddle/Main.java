package org.heddle;

import java.util.List;

/// Starts Heddle.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).equals(List.of("--version"))) {
            System.out.println("Heddle " + version());
            return;
        }
        System.err.println("This build knows only --version.");
        System.exit(2);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
