package org.heddle.domain.source;

import java.util.regex.Pattern;

/// Words that turn the sense of a sentence: English ones and those of Scots.
public final class Negation {
    /// Words left out between two sentences, or many of them, hardly change what the printed ones say.
    private static final int FEW = 8;
    private static final Pattern WORDS = Pattern.compile(
            "(?iU)\\b(not|no|never|none|nobody|naebody|nothing|nowhere|neither|nor|without|hardly|cannot|naw|nae|\\w{2,}nae)\\b|n['’]t\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Negation() {}

    public static boolean isIn(String words) {
        return WORDS.matcher(words).find();
    }

    /// True when leaving these words out of a sentence may turn its sense.
    public static boolean isHiddenBy(String leftOut) {
        return isIn(leftOut) && !SENTENCE_END.matcher(leftOut).find() && BLANKS.split(leftOut.strip()).length <= FEW;
    }
}
