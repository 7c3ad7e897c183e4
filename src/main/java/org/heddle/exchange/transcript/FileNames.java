package org.heddle.exchange.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Names of files for sources, as every system takes them, and none twice.
public final class FileNames {
    /// In no script more bytes than a file's name may have.
    private static final int LONGEST = 60;

    private FileNames() {}

    public static List<String> of(List<String> sources, String ending) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (String source : sources) {
            String name = allowed(source);
            String file = name + ending;
            for (int number = 2; !taken.add(file.toLowerCase(Locale.ROOT)); number++) {
                file = "%s (%d)%s".formatted(name, number, ending);
            }
            names.add(file);
        }
        return names;
    }

    private static String allowed(String source) {
        String name = source.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "-").strip();
        int end = Math.min(name.length(), LONGEST);
        name = name.substring(0, end < name.length() && Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end).replaceAll("[. ]+$|^\\.+", "");
        return name.isEmpty() ? "source" : name;
    }
}
