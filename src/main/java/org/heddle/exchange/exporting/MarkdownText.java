package org.heddle.exchange.exporting;

import java.util.regex.Pattern;
import org.heddle.domain.report.Emphasis;

/// Words that Markdown shows as they are. To read them back: `<br>` is a line end, `&#N;` the character N, and a backslash
/// stands before a letter that is meant as itself.
public final class MarkdownText {
    private static final String MARKUP = "\\|*_`~<";
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern BLOCK = Pattern.compile("^(?=[#>+=-])|^(\\d+)(?=[.)])");

    private MarkdownText() {}

    /// On one line, fit for a table cell.
    public static String inline(String words) {
        var text = new StringBuilder(words.length() + 16);
        String plain = Emphasis.plain(words);
        int at = 0;
        for (Emphasis.Run run : Emphasis.runs(words)) {
            text.append(run.isEmphasised() ? "*" : "");
            for (int end = at + run.words().length(); at < end; at++) {
                append(text, plain, at);
            }
            text.append(run.isEmphasised() ? "*" : "");
        }
        return text.toString();
    }

    /// A paragraph must not turn into a heading, a list or a quotation.
    public static String paragraph(String words) {
        return BLOCK.matcher(inline(words)).replaceFirst("$1\\\\");
    }

    private static void append(StringBuilder text, String words, int at) {
        char letter = words.charAt(at);
        boolean outer = at == 0 || at == words.length() - 1;
        if (isMarkup(words, at)) {
            text.append('\\').append(letter);
        } else if (letter == '\n') {
            text.append("<br>");
        } else if (letter == '\r' || letter == '\t' || (letter == ' ' && outer)) {
            text.append("&#").append((int) letter).append(';');
        } else {
            text.append(letter);
        }
    }

    private static boolean isMarkup(String words, int at) {
        char letter = words.charAt(at);
        return MARKUP.indexOf(letter) >= 0
                || (letter == '(' && at > 0 && words.charAt(at - 1) == ']')
                || (letter == '&' && ENTITY.matcher(words).region(at, words.length()).lookingAt());
    }
}
