package org.heddle.domain.quotes.published;

import java.util.Optional;

/// Reported speech inside a quote in the marks of a house, whatever double marks it was typed with. Single ones may be apostrophes and stay.
public final class NestedSpeech {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private NestedSpeech() {}

    /// As it stands where some mark has no partner.
    public static String styled(String words, SpeechMarks marks) {
        return balanced(words, marks).orElse(words);
    }

    /// Nothing where some mark has no partner: then nobody can say which of them opens.
    static Optional<String> balanced(String words, SpeechMarks marks) {
        var styled = new StringBuilder(words.length());
        char opened = 0;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter != '"' && OPENING.indexOf(letter) < 0 && CLOSING.indexOf(letter) < 0) {
                styled.append(letter);
            } else if (opened == 0 && CLOSING.indexOf(letter) < 0) {
                opened = letter;
                styled.append(marks.opening());
            } else if (opened != 0 && closes(opened, letter)) {
                opened = 0;
                styled.append(marks.closing());
            } else {
                return Optional.empty();
            }
        }
        return opened == 0 ? Optional.of(styled.toString()) : Optional.empty();
    }

    /// A transcriber may open with one sort and close with another; “ closes what „ opened.
    private static boolean closes(char opened, char mark) {
        return mark == '"' || CLOSING.indexOf(mark) >= 0 || opened == '„' && mark == '“';
    }
}
