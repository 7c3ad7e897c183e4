package org.heddle.domain.quotes.published;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heddle.domain.quotes.published.Fault.Kind;
import org.heddle.domain.source.TextSpan;

/// A printed form as it is typed, cut into words and marks. `*…*` marks emphasis, `{…}` prose without brackets; `\` takes the next letter as it is.
final class TypedForm {
    private static final Pattern DOTS = Pattern.compile("\\s*(?:…|\\.{3,}|\\.(?: \\.){2,})\\s*");
    private static final Pattern LEADING_DOTS = Pattern.compile("…|\\.{3,}|\\.(?: \\.){2,}");
    /// A blank at an edge of prose stands between it and its neighbour.
    private static final Pattern BLANK_INSIDE = Pattern.compile("(?<!\\\\)\\{(\\s*)([^{}\\\\]*?)(\\s*)\\}");
    private static final String SPECIAL = "*[]{}\\";

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final List<Boolean> emphasis = new ArrayList<>();
    private final List<Boolean> literal = new ArrayList<>();
    private final List<TypedItem> items = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final int length;

    TypedForm(String typed) {
        String composed = BLANK_INSIDE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("$1{$2}$3");
        length = composed.length();
        strip(composed);
        cut();
    }

    private void strip(String typed) {
        int opened = -1;
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            boolean isEscape = letter == '\\' && at + 1 < typed.length() && SPECIAL.indexOf(typed.charAt(at + 1)) >= 0;
            if (isEscape) {
                at++;
                keep(typed.charAt(at), at, opened >= 0, true);
            } else if (letter == '*') {
                opened = opened < 0 ? at : -1;
            } else {
                keep(letter, at, opened >= 0, false);
            }
        }
        if (opened >= 0) {
            faults.add(new Fault(Kind.UNCLOSED, new TextSpan(opened, opened + 1), "The emphasis that begins here does not end: “*” is missing."));
        }
    }

    private void keep(char letter, int at, boolean isEmphasised, boolean isLiteral) {
        letters.append(letter);
        places.add(at);
        emphasis.add(isEmphasised);
        literal.add(isLiteral);
    }

    private void cut() {
        String text = letters.toString();
        int at = 0;
        while (at < text.length()) {
            Optional<TypedItem> found = item(text, at);
            found.ifPresent(items::add);
            at = found.map(TypedItem::to).orElse(at + 1);
        }
    }

    private Optional<TypedItem> item(String text, int at) {
        char letter = text.charAt(at);
        if (WordBounds.begins(text, at)) {
            int end = WordBounds.end(text, at);
            return Optional.of(new TypedItem(TypedItem.Kind.WORD, text.substring(at, end), at, end, emphasis.get(end - 1)));
        }
        if (literal.get(at)) {
            return Optional.empty();
        }
        return switch (letter) {
            case '[' -> bracket(text, at);
            case '{' -> closing(text, at, '{', '}').map(end -> new TypedItem(TypedItem.Kind.PROSE, text.substring(at + 1, end).strip(), at, end + 1, false));
            case '(' -> round(text, at);
            default -> dots(text, at);
        };
    }

    private static Optional<TypedItem> round(String text, int at) {
        int end = text.indexOf(')', at);
        boolean isElision = end > 0 && DOTS.matcher(text.substring(at + 1, end)).matches();
        return isElision ? Optional.of(new TypedItem(TypedItem.Kind.ELISION, text.substring(at, end + 1), at, end + 1, false)) : Optional.empty();
    }

    private static Optional<TypedItem> dots(String text, int at) {
        var found = LEADING_DOTS.matcher(text).region(at, text.length());
        return found.lookingAt() ? Optional.of(new TypedItem(TypedItem.Kind.DOTS, found.group(), at, found.end(), false)) : Optional.empty();
    }

    private Optional<TypedItem> bracket(String text, int at) {
        Optional<Integer> closed = closing(text, at, '[', ']');
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        int end = closed.get();
        String inside = text.substring(at + 1, end);
        if (DOTS.matcher(inside).matches()) {
            return Optional.of(new TypedItem(TypedItem.Kind.ELISION, text.substring(at, end + 1), at, end + 1, false));
        }
        boolean isLetter = inside.codePointCount(0, inside.length()) == 1 && Character.isLetter(inside.codePointAt(0));
        if (isLetter && WordBounds.goesOnAt(text, end + 1)) {
            int wordEnd = WordBounds.end(text, end + 1);
            return Optional.of(new TypedItem(TypedItem.Kind.RECASED, inside + text.substring(end + 1, wordEnd), at, wordEnd, emphasis.get(wordEnd - 1)));
        }
        return inside.isBlank() ? Optional.empty()
                : Optional.of(new TypedItem(TypedItem.Kind.BRACKET, inside.strip(), at, end + 1, false));
    }

    private Optional<Integer> closing(String text, int at, char open, char close) {
        int depth = 0;
        for (int each = at; each < text.length(); each++) {
            if (!literal.get(each)) {
                depth += text.charAt(each) == open ? 1 : text.charAt(each) == close ? -1 : 0;
                if (depth == 0) {
                    return Optional.of(each);
                }
            }
        }
        faults.add(new Fault(Kind.UNCLOSED, typed(at, at + 1), "The bracket that opens here is not closed: “%s” is missing.".formatted(close)));
        return Optional.empty();
    }

    List<TypedItem> items() {
        return items;
    }

    List<Fault> faults() {
        return faults;
    }

    String letters(int from, int to) {
        return letters.substring(from, to);
    }

    /// What stands before an item, or after the last one: spaces and punctuation.
    String glue(int item) {
        int from = item == 0 ? 0 : items.get(item - 1).to();
        int to = item == items.size() ? letters.length() : items.get(item).from();
        return letters.substring(from, to);
    }

    /// The place in what was typed, asterisks included.
    TextSpan typed(int from, int to) {
        if (places.isEmpty()) {
            return new TextSpan(0, Math.max(1, length));
        }
        int start = places.get(Math.min(from, places.size() - 1));
        int last = places.get(Math.clamp(to - 1L, 0, places.size() - 1));
        return new TextSpan(start, Math.max(start, last) + 1);
    }

    TextSpan typed(TypedItem item) {
        return typed(item.from(), item.to());
    }

    /// The same with some items read as one piece of unbracketed prose, glue before and after included.
    TypedForm withProse(int first, int last) {
        var copy = new TypedForm("");
        copy.letters.append(letters);
        copy.places.addAll(places);
        copy.emphasis.addAll(emphasis);
        copy.literal.addAll(literal);
        copy.faults.addAll(faults);
        copy.items.addAll(items.subList(0, first));
        int from = first == 0 ? 0 : items.get(first - 1).to();
        int to = last + 1 < items.size() ? items.get(last).to() : letters.length();
        String words = letters.substring(from, to);
        int lead = words.length() - words.stripLeading().length();
        copy.items.add(new TypedItem(TypedItem.Kind.PROSE, words.strip(), from + lead, to, false));
        copy.items.addAll(items.subList(last + 1, items.size()));
        return copy;
    }
}
