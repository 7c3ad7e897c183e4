package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks, in the styles of English, German, French, Nordic and East Asian houses, straight or curly.
/// An apostrophe is no mark; marks inside marks belong to the outer ones.
final class QuotationMarks {
    private static final int LONGEST = 12_000;

    private final String text;

    /// From the opening mark to behind the closing one. `ends` are the places of all marks that could close it, the likeliest first.
    record Marked(int start, List<Integer> ends, boolean isClosed) {
        int end() {
            return isClosed ? ends.getFirst() + 1 : ends.getFirst();
        }
    }

    QuotationMarks(String text) {
        this.text = text;
    }

    List<Marked> all() {
        var found = new ArrayList<Marked>();
        for (int at = 0; at < text.length(); at++) {
            if (opens(at)) {
                List<Integer> ends = ends(at);
                if (!ends.isEmpty()) {
                    var marked = new Marked(at, ends, true);
                    found.add(marked);
                    at = marked.end() - 1;
                } else if (isDouble(text.charAt(at)) && text.charAt(at) != '"') {
                    found.add(new Marked(at, List.of(text.length()), false));
                    at = text.length();
                }
            }
        }
        return found;
    }

    private boolean opens(int at) {
        char mark = text.charAt(at);
        if (closers(mark).isEmpty() || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean isFree = at == 0 || isFree(text.charAt(at - 1));
        return isFree && (mark == '«' || mark == '‹' || !isBlank(next)) && !isStop(next);
    }

    /// What may stand before an opening mark.
    private static boolean isFree(char before) {
        return isBlank(before) || !Character.isLetterOrDigit(before) && ".,;:!?…%’”»".indexOf(before) < 0 || before == '—' || before == '–';
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u200B';
    }

    private static boolean isStop(char letter) {
        return ".,;:!?)]".indexOf(letter) >= 0;
    }

    /// The marks that close what this mark opens; of a mark that opens nothing: none.
    private static String closers(char mark) {
        return switch (mark) {
            case '“' -> "”“\"";
            case '”' -> "”";
            case '"' -> "\"”";
            case '„' -> "“”\"";
            case '‘' -> "’‘'";
            case '\'' -> "'’";
            case '‚' -> "‘’";
            case '«' -> "»";
            case '»' -> "«»";
            case '‹' -> "›";
            case '›' -> "‹›";
            case '「' -> "」";
            case '『' -> "』";
            default -> "";
        };
    }

    private static boolean isDouble(char mark) {
        return "“”\"„«»「『".indexOf(mark) >= 0;
    }

    private List<Integer> ends(int start) {
        return isDouble(text.charAt(start)) ? doubleEnds(start) : singleEnds(start);
    }

    /// The mark that closes it when the same marks inside are counted; without balance the last one.
    private List<Integer> doubleEnds(int start) {
        String closers = closers(text.charAt(start));
        var closing = new ArrayList<Integer>();
        int depth = 1;
        int last = Math.min(text.length(), start + LONGEST);
        for (int at = start + 1; at < last && depth > 0; at++) {
            char letter = text.charAt(at);
            if (letter == text.charAt(start) && closers.indexOf(letter) != closers.length() - 1 && letter != '"' && opens(at) && !closes(at)) {
                depth++;
            } else if (closers.indexOf(letter) >= 0 && closes(at)) {
                depth--;
                closing.add(at);
            }
        }
        return closing.isEmpty() ? List.of() : first(closing.getLast(), closing);
    }

    /// A single mark may be an apostrophe: the likeliest end is the first that is none, and every other one before the next opening is kept.
    private List<Integer> singleEnds(int start) {
        String closers = closers(text.charAt(start));
        var closing = new ArrayList<Integer>();
        int last = Math.min(text.length(), start + LONGEST);
        for (int at = start + 1; at < last; at++) {
            char letter = text.charAt(at);
            if (isDouble(letter) && opens(at) && !doubleEnds(at).isEmpty()) {
                at = doubleEnds(at).getFirst();
            } else if (!closing.isEmpty() && opensSingle(letter, at)) {
                break;
            } else if (closers.indexOf(letter) >= 0 && closes(at)) {
                closing.add(at);
            }
        }
        return closing.stream().filter(at -> !looksPossessive(at)).findFirst().map(likeliest -> first(likeliest, closing))
                .orElse(closing.isEmpty() ? List.of() : first(closing.getFirst(), closing));
    }

    private boolean opensSingle(char letter, int at) {
        return (letter == '‘' || letter == '\'' || letter == '‚') && opens(at) && !text.startsWith("til", at + 1) && !text.startsWith("cause", at + 1);
    }

    private static List<Integer> first(int likeliest, List<Integer> all) {
        var ends = new ArrayList<>(all);
        ends.remove(Integer.valueOf(likeliest));
        ends.addFirst(likeliest);
        return ends;
    }

    private boolean closes(int at) {
        char before = text.charAt(at - 1);
        boolean mayStandFree = "”»›「」".indexOf(text.charAt(at)) >= 0;
        boolean isAtEnd = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return isAtEnd && (mayStandFree || !isBlank(before)) && before != '(' && before != '[';
    }

    /// `the practices’ rooms`, `goin’ on`: an apostrophe at the end of a word that goes on in small letters.
    private boolean looksPossessive(int at) {
        boolean isWord = text.charAt(at - 1) == 's' || text.startsWith("in", at - 2);
        return isWord && at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
    }
}
