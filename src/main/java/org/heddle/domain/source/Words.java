package org.heddle.domain.source;

/// The words of one source, for those who need a passage and not the whole as one `String`; `toString` gives that. Offsets count UTF-16 units.
public interface Words extends CharSequence {

    static Words of(String text) {
        return new Whole(text);
    }

    /// From `from` up to but not including `to`.
    String of(int from, int to);

    default String of(TextSpan passage) {
        return of(passage.start(), passage.end());
    }

    /// Where the first line break stands between these offsets; -1 where there is none.
    int lineBreak(int from, int to);

    /// Where the letters begin that take two units, in text order.
    int[] surrogatePairs();

    /// Words that are in memory as they are.
    record Whole(String text) implements Words {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String of(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public int lineBreak(int from, int to) {
            return text.indexOf('\n', from, to);
        }

        @Override
        public int[] surrogatePairs() {
            return CodePoints.pairs(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
