package org.heddle.exchange.markup;

import java.io.IOException;
import java.io.OutputStream;
import org.heddle.exchange.text.Utf8Stream;

/// XML or HTML on its way into a stream, as UTF-8. Words are escaped; the one thing changed in them is a character that XML
/// cannot hold (U+0001, half an emoji), which becomes U+FFFD.
public final class Markup {
    private final Utf8Stream out;

    public Markup(OutputStream out) {
        this.out = new Utf8Stream(out);
    }

    public Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    public Markup raw(int number) throws IOException {
        return raw(Integer.toString(number));
    }

    /// Fit for text and for attributes in double quotes.
    public Markup text(String words) throws IOException {
        return text(words, 0, words.length());
    }

    public Markup text(String words, int start, int end) throws IOException {
        int written = start;
        for (int i = start; i < end; i++) {
            var instead = instead(words, i);
            if (!instead.isEmpty()) {
                out.write(words.substring(written, i)).write(instead);
                written = i + 1;
            }
        }
        out.write(words.substring(written, end));
        return this;
    }

    public void flush() throws IOException {
        out.flush();
    }

    /// Empty when the letter can stand as it is.
    private static String instead(String words, int at) {
        char letter = words.charAt(at);
        if (letter > '>' && letter < Character.MIN_SURROGATE) {
            return "";
        }
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n', '\t' -> "";
            default -> letter < ' ' || letter >= '\uFFFE' || isHalf(words, at) ? "\uFFFD" : "";
        };
    }

    private static boolean isHalf(String words, int at) {
        char letter = words.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }
}
