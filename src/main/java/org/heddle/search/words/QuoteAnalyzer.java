package org.heddle.search.words;

/// Cuts a stretch of text, or of a query, into the words that search knows, one after the other, with their places in it (UTF-16).
/// Dashes and hyphens part words (`build-up` is two in a row); an apostrophe belongs to a word only between its letters; no word is left out.
public final class QuoteAnalyzer {
    /// Longer runs of letters are compared by their beginning.
    public static final int LONGEST = 255;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private final String text;
    private final int end;
    private final boolean isQuery;
    private final char[] letters = new char[LONGEST + 1];
    private int length;
    private int wordStart;
    private int wordEnd;

    private QuoteAnalyzer(String text, int start, int end, boolean isQuery) {
        this.text = text;
        this.end = end;
        this.isQuery = isQuery;
        wordEnd = start;
    }

    public static QuoteAnalyzer ofText(String text, int start, int end) {
        return new QuoteAnalyzer(text, start, end, false);
    }

    /// In a query `*` and `?` belong to the words.
    public static QuoteAnalyzer ofQuery(String query) {
        return new QuoteAnalyzer(query, 0, query.length(), true);
    }

    /// Goes to the next word; false when there is none.
    public boolean next() {
        int at = wordEnd;
        while (at < end && !begins(at)) {
            at++;
        }
        length = 0;
        wordStart = at;
        if (at < end) {
            wordEnd = takeFrom(at);
        }
        return at < end;
    }

    public int start() {
        return wordStart;
    }

    public int end() {
        return wordEnd;
    }

    public String word() {
        return new String(letters, 0, length);
    }

    public char[] letters() {
        return letters;
    }

    public int length() {
        return length;
    }

    private int takeFrom(int at) {
        int first = codePoint(at);
        if (Letters.isPicture(first)) {
            return takePicture(at);
        }
        if (Letters.standsAlone(first)) {
            append(Letters.spelled(first));
            return traceless(at + Character.charCount(first));
        }
        return takeWord(at);
    }

    private int takeWord(int from) {
        int at = from;
        while (at < end) {
            char letter = compared(at);
            if (parts(at, letter)) {
                break;
            }
            at = take(at, letter);
        }
        return at;
    }

    private boolean parts(int at, char letter) {
        return switch (letter) {
            case Letters.APART -> !isLetterBeyond(at);
            case Letters.APOSTROPHE -> !begins(at + 1);
            default -> text.charAt(at) >= Letters.FIRST_ALONE && Letters.standsAlone(codePoint(at));
        };
    }

    private int take(int at, char letter) {
        if (letter == Letters.SEVERAL || letter == Letters.APART) {
            int codePoint = codePoint(at);
            append(Letters.spelled(codePoint));
            return at + Character.charCount(codePoint);
        }
        if (letter != Letters.NOTHING && length < LONGEST) {
            letters[length++] = letter;
        }
        return at + 1;
    }

    /// A picture with what is joined to it: a flag's second letter, skin colour, or further pictures after a joiner.
    private int takePicture(int from) {
        int at = appendPicture(from);
        if (at < end && Letters.isFlagLetter(codePoint(from)) && Letters.isFlagLetter(codePoint(at))) {
            return appendPicture(at);
        }
        while (at < end) {
            int next = codePoint(at);
            boolean isJoined = next == JOINER && at + 1 < end && Letters.isPicture(codePoint(at + 1));
            if (isJoined) {
                at = appendPicture(at + 1);
            } else if (Letters.isSkinColour(next)) {
                at = appendPicture(at);
            } else if (Letters.isShapeSign(next) || next == KEYCAP) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private int appendPicture(int at) {
        int codePoint = codePoint(at);
        append(Character.toString(codePoint));
        return at + Character.charCount(codePoint);
    }

    private int traceless(int from) {
        int at = from;
        while (at < end && compared(at) == Letters.NOTHING) {
            at++;
        }
        return at;
    }

    private void append(String more) {
        int room = Math.min(more.length(), LONGEST - length);
        if (room > 0 && Character.isHighSurrogate(more.charAt(room - 1))) {
            room--;
        }
        more.getChars(0, room, letters, length);
        length += room;
    }

    private boolean begins(int at) {
        if (at >= end) {
            return false;
        }
        char letter = compared(at);
        return switch (letter) {
            case Letters.APART -> isLetterBeyond(at) || Letters.isPicture(codePoint(at));
            case Letters.NOTHING, Letters.APOSTROPHE -> false;
            default -> true;
        };
    }

    private char compared(int at) {
        char letter = text.charAt(at);
        return isQuery && "*?".indexOf(letter) >= 0 ? letter : Letters.compared(letter);
    }

    private boolean isLetterBeyond(int at) {
        return Character.isHighSurrogate(text.charAt(at)) && Letters.belongsToWords(codePoint(at));
    }

    private int codePoint(int at) {
        char first = text.charAt(at);
        boolean isPair = Character.isHighSurrogate(first) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1));
        return isPair ? Character.toCodePoint(first, text.charAt(at + 1)) : first;
    }
}
