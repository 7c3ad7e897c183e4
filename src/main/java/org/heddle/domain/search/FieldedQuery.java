package org.heddle.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;

/// A query whose fields were taken out: `words` has blanks in their place, so that every letter stands where it was typed.
/// Several values of one field mean *or*; different fields mean *and*; what begins with `-` must not be so. `strangers` look like fields and are none:
/// they are looked for as words.
public record FieldedQuery(String words, List<Condition> conditions, List<String> strangers) {
    /// Fields of codings: one coding on the hit must fit all of them.
    public static final Set<String> OF_CODINGS = Set.of("code", "coder", "check", "stance", "date");
    /// Fields of sources and speakers.
    public static final Set<String> OF_SOURCES = Set.of("source", "kind", "case", "person", "role", "speaker", "who");
    private static final Set<String> ALSO = Set.of("is");
    private static final String QUOTES = "\"\u201C\u201D\u201E";

    public FieldedQuery {
        conditions = List.copyOf(conditions);
        strangers = List.copyOf(strangers);
    }

    /// A query without fields.
    public static FieldedQuery ofWords(String words) {
        return new FieldedQuery(words, List.of(), List.of());
    }

    /// `attributes` are the names, in small letters, of what the study asks of its cases: they are fields too.
    public static FieldedQuery read(String query, Set<String> attributes) {
        return new Reader(query, attributes).read();
    }

    /// True when the query says nothing but fields.
    public boolean isWordless() {
        return words.isBlank() && !conditions.isEmpty();
    }

    /// Walks over the query from left to right, leaving alone what stands in quotation marks or between strokes.
    private static final class Reader {
        private final String query;
        private final Set<String> attributes;
        private final StringBuilder words;
        private final List<Condition> conditions = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();
        private int depth;
        private int at;

        Reader(String query, Set<String> attributes) {
            this.query = query;
            this.attributes = attributes;
            words = new StringBuilder(query);
        }

        FieldedQuery read() {
            while (at < query.length()) {
                char letter = query.charAt(at);
                boolean begins = at == 0 || " ()".indexOf(query.charAt(at - 1)) >= 0;
                if (QUOTES.indexOf(letter) >= 0) {
                    at = endOfQuote(at);
                } else if (letter == '/' && begins) {
                    at = endOfExpression();
                } else if (!begins || !takeField()) {
                    depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                    at++;
                }
            }
            return new FieldedQuery(words.toString(), conditions, strangers);
        }

        private int endOfQuote(int from) {
            int end = from + 1;
            while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
                end++;
            }
            return Math.min(query.length(), end + 1);
        }

        private int endOfExpression() {
            int end = at + 1;
            while (end < query.length() && query.charAt(end) != '/') {
                end += query.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(query.length(), end + 1);
        }

        private boolean takeField() {
            int place = at;
            boolean isNot = query.charAt(at) == '-';
            int name = isNot ? at + 1 : at;
            int colon = query.indexOf(':', name);
            if (colon < 0 || colon == name) {
                return false;
            }
            String field = query.substring(name, colon).toLowerCase(Locale.ROOT).replace('_', ' ');
            if (!OF_CODINGS.contains(field) && !OF_SOURCES.contains(field) && !ALSO.contains(field) && !attributes.contains(field)) {
                noteStranger(query.substring(name, colon), colon + 1);
                return false;
            }
            if (colon + 1 == query.length() || Character.isWhitespace(query.charAt(colon + 1))) {
                throw new Refusal("%s: at position %d needs a value right after the colon. Put it there, or put the word in quotation marks if you look for it."
                        .formatted(query.substring(name, colon), query.codePointCount(0, place) + 1), place);
            }
            refuseUnlessBeside(place, query.substring(name, colon));
            int value = colon + 1;
            boolean isQuoted = QUOTES.indexOf(query.charAt(value)) >= 0;
            int end = isQuoted ? endOfQuote(value) : endOfWord(value);
            String said = isQuoted ? query.substring(value + 1, Math.max(value + 1, end - 1)) : query.substring(value, end);
            conditions.add(new Condition(field, said.strip(), isNot, place));
            words.replace(place, end, " ".repeat(end - place));
            refuseOr(end, query.substring(name, colon));
            at = end;
            return true;
        }

        /// `rol:GP`, but neither `10:30` nor `he said: no`.
        private void noteStranger(String name, int value) {
            boolean isValued = value < query.length() && !Character.isWhitespace(query.charAt(value)) && query.charAt(value) != '/';
            if (isValued && name.codePoints().allMatch(letter -> Character.isLetter(letter) || letter == '_')) {
                strangers.add(name);
            }
        }

        private int endOfWord(int from) {
            int end = from;
            while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && query.charAt(end) != ')') {
                end++;
            }
            return end;
        }

        private void refuseUnlessBeside(int place, String name) {
            String before = query.substring(0, place).stripTrailing();
            if (depth > 0 || before.equals("OR") || before.endsWith(" OR")) {
                throw refusal(name, place);
            }
        }

        private void refuseOr(int end, String name) {
            String after = query.substring(end).stripLeading();
            if (after.equals("OR") || after.startsWith("OR ")) {
                throw refusal(name, conditions.getLast().place());
            }
        }

        private Refusal refusal(String name, int place) {
            return new Refusal("%s: at position %d stands in brackets or beside OR. Put it beside all of them; write it twice with two values to mean either."
                    .formatted(name, query.codePointCount(0, place) + 1), place);
        }
    }

    /// All fields of every study, for explanations.
    public static List<String> fields() {
        return Stream.of(OF_SOURCES, OF_CODINGS, ALSO).flatMap(Set::stream).sorted().collect(Collectors.toList());
    }
}
