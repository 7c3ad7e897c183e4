package org.heddle.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Emphasised words inside a text on its way to a page: two letters of Unicode's that no text uses stand around them.
/// A format with italics prints these; the others print stars.
public final class Emphasis {
    private static final char START = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final Pattern TYPED = Pattern.compile("(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])([^*\\n]*[^\\s*])\\*(?![\\p{L}\\p{N}*])");

    private Emphasis() {}

    /// Words of one kind in a row.
    public record Run(String words, boolean isEmphasised) {}

    public static String of(String words) {
        return START + words + END;
    }

    /// Words as a person types them, with stars around what is emphasised.
    public static String typed(String words) {
        return words.indexOf('*') < 0 ? words : TYPED.matcher(words).replaceAll(START + "$1" + END);
    }

    public static boolean isIn(String words) {
        return words.indexOf(START) >= 0;
    }

    /// Words that were cut off inside an emphasis are emphasised to their end, and what follows is not.
    public static String ended(String words) {
        return words.lastIndexOf(START) > words.lastIndexOf(END) ? words + END : words;
    }

    /// For those who listen instead of looking.
    public static String told(String words) {
        return isIn(words) ? words.replace(String.valueOf(START), "(emphasised: ").replace(END, ')') : words;
    }

    /// With stars.
    public static String starred(String words) {
        return isIn(words) ? words.replace(START, '*').replace(END, '*') : words;
    }

    /// Without any mark.
    public static String plain(String words) {
        return isIn(words) ? words.replace(String.valueOf(START), "").replace(String.valueOf(END), "") : words;
    }

    public static List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        int from = 0;
        boolean isEmphasised = false;
        for (int at = 0; at <= words.length(); at++) {
            boolean isMark = at < words.length() && (words.charAt(at) == START || words.charAt(at) == END);
            if (isMark || at == words.length()) {
                if (at > from) {
                    runs.add(new Run(words.substring(from, at), isEmphasised));
                }
                isEmphasised = isMark && words.charAt(at) == START;
                from = at + 1;
            }
        }
        return runs;
    }
}
