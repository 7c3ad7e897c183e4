package org.heddle.exchange.exporting.tex;

import org.heddle.domain.report.Emphasis;

/// Words as LaTeX prints them: no letter is a command, and no two of them melt into another one.
public final class TexText {
    private TexText() {}

    public static String of(String words) {
        var tex = new StringBuilder(words.length() + 16);
        String plain = Emphasis.plain(words);
        int at = 0;
        for (Emphasis.Run run : Emphasis.runs(words)) {
            tex.append(run.isEmphasised() ? "\\emph{" : "");
            for (int end = at + run.words().length(); at < end; at++) {
                tex.append(letter(plain, at));
            }
            tex.append(run.isEmphasised() ? "}" : "");
        }
        return tex.toString();
    }

    private static String letter(String words, int at) {
        char letter = words.charAt(at);
        return switch (letter) {
            case '\\' -> "\\textbackslash{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + letter;
            case '^' -> "\\textasciicircum{}";
            case '~' -> "\\textasciitilde{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '"' -> "\\textquotedbl{}";
            case '\'' -> "\\textquotesingle{}";
            case '`' -> "\\textasciigrave{}";
            case '[', ']' -> "{" + letter + "}";
            case '*' -> "{*}";
            case '-', '?', '!' -> letter + "{}";
            case '\n' -> "\\newline{}";
            case '\r' -> "";
            case '\u00A0' -> "~";
            case ' ' -> isKept(words, at) ? " " : "\\ ";
            default -> String.valueOf(letter);
        };
    }

    /// LaTeX drops a blank at an end and beside another one.
    private static boolean isKept(String words, int at) {
        return at > 0 && at < words.length() - 1 && words.charAt(at - 1) != ' ' && words.charAt(at - 1) != '\n' && words.charAt(at + 1) != '\n';
    }
}
