package org.heddle.domain.manuscript.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quotation as it is printed, cut into words, marks of omission and bracketed words of the authors.
public final class Printed {
    private static final String DOTS = "(?:…\\.?|\\.(?:[ \\u00A0]?\\.){2,3})";
    private static final Pattern SPECIAL = Pattern.compile("\\[\\s*" + DOTS + "\\s*\\]|\\(\\s*" + DOTS + "\\s*\\)|" + DOTS + "|\\[[^\\[\\]]{0,200}\\]");

    private final WordRow row;
    private final List<Element> elements = new ArrayList<>();

    /// One thing after the other, as `from` to `to` of the printed text.
    sealed interface Element {
        int from();

        int to();
    }

    /// A word that must stand in the source; `at` is its number in the row.
    record Word(int at, int from, int to) implements Element {}

    /// `[…]`, or dots that may be an omission or a pause.
    record Gap(boolean isBracketed, int from, int to) implements Element {}

    /// The authors' words, for nothing or for words of the source.
    record Bracket(int from, int to) implements Element {}

    /// A word with letters of the authors in it: `[L]ike`, `help[ed]`.
    record Part(String head, String tail, int from, int to) implements Element {}

    public Printed(String text) {
        row = new WordRow(text);
        Matcher special = SPECIAL.matcher(text);
        int from = 0;
        while (special.find()) {
            if (special.start() < from) {
                continue;
            }
            String mark = special.group();
            boolean isGap = mark.contains("…") || mark.contains(".") && mark.chars().noneMatch(Letters::isOfWord);
            int start = isGap ? special.start() : wordStart(text, special.start(), from);
            int end = isGap ? special.end() : wordEnd(text, special.end());
            words(from, start);
            elements.add(isGap ? new Gap(mark.startsWith("[") || mark.startsWith("("), start, end) : bracket(text, start, end));
            from = end;
        }
        words(from, text.length());
        while (!elements.isEmpty() && elements.getFirst() instanceof Gap) {
            elements.removeFirst();
        }
        while (!elements.isEmpty() && elements.getLast() instanceof Gap) {
            elements.removeLast();
        }
    }

    private static int wordStart(String text, int bracket, int from) {
        int at = bracket;
        while (at > from && isTight(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int bracket) {
        int at = bracket;
        while (at < text.length() && (isTight(text.charAt(at)) || text.charAt(at) == '[')) {
            int close = text.charAt(at) == '[' ? text.indexOf(']', at) : at;
            if (close < 0) {
                break;
            }
            at = close + 1;
        }
        return at;
    }

    private static boolean isTight(char letter) {
        return Letters.isOfWord(letter) || Letters.isApostrophe(letter) || Letters.isHidden(letter);
    }

    private static Element bracket(String text, int start, int end) {
        String all = text.substring(start, end);
        String head = Letters.folded(all.substring(0, all.indexOf('[')));
        String tail = Letters.folded(all.substring(all.lastIndexOf(']') + 1));
        boolean hasLetters = (head + tail).chars().anyMatch(Letters::isOfWord);
        return hasLetters ? new Part(head, tail, start, end) : new Bracket(start, end);
    }

    private void words(int from, int to) {
        int first = row.size();
        row.cut(from, to, 0);
        for (int at = first; at < row.size(); at++) {
            elements.add(new Word(at, row.start(at), row.end(at)));
        }
    }

    public String text() {
        return row.text();
    }

    WordRow row() {
        return row;
    }

    List<Element> elements() {
        return elements;
    }

    /// How many words are the participant's.
    public int words() {
        return (int) elements.stream().filter(element -> element instanceof Word || element instanceof Part).count();
    }

    public boolean hasGap() {
        return elements.stream().anyMatch(Gap.class::isInstance);
    }

    /// What stands between two marks of omission, when there are any.
    public List<String> pieces() {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (Element element : elements) {
            if (element instanceof Gap(_, int start, int end)) {
                pieces.add(text().substring(from, start).strip());
                from = end;
            }
        }
        pieces.add(text().substring(from).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /// True when a source's word fits a word with letters of the authors in it.
    static boolean fits(Part part, String word) {
        String plain = Letters.folded(word).toLowerCase(Locale.ROOT);
        return plain.startsWith(part.head()) && plain.endsWith(part.tail());
    }
}
