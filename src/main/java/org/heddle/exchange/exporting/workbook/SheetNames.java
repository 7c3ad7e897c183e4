package org.heddle.exchange.exporting.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Names of sheets as spreadsheets allow them: at most 31 letters, none of `[]:*?/\`, no quotation mark at either end, each once.
public final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    public static List<String> of(List<String> titles) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var title : titles) {
            var name = allowed(title, "");
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = allowed(title, " (" + number + ")");
            }
            names.add(name);
        }
        return names;
    }

    private static String allowed(String title, String suffix) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        name = name.replaceAll("^'+|'+$", "");
        name = shortened(name, LONGEST - suffix.length()).replaceAll("[' ]+$", "");
        return (name.isEmpty() || name.equalsIgnoreCase("history") ? "Table" : name) + suffix;
    }

    private static String shortened(String name, int letters) {
        if (name.length() <= letters) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(letters - 1)) ? letters - 1 : letters;
        return name.substring(0, end);
    }
}
