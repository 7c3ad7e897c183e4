package org.heddle.exchange.exporting.word;

import java.io.IOException;
import org.heddle.domain.report.Emphasis;
import org.heddle.exchange.markup.Markup;

/// A paragraph of Word: line ends and tabs are elements of their own, and words from right to left say so.
public final class DocxText {
    private DocxText() {}

    public static void paragraph(Markup xml, String style, String words) throws IOException {
        boolean rightToLeft = isRightToLeft(words);
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw(rightToLeft ? "\"/><w:bidi/></w:pPr>" : "\"/></w:pPr>");
        if (Emphasis.isIn(words)) {
            for (Emphasis.Run run : Emphasis.runs(words)) {
                run(xml, run.isEmphasised() ? "<w:i/><w:iCs/>" : "", run.words());
            }
        } else if (!words.isEmpty()) {
            xml.raw(rightToLeft ? "<w:r><w:rPr><w:rtl/></w:rPr>" : "<w:r>");
            run(xml, words);
            xml.raw("</w:r>");
        }
        xml.raw("</w:p>");
    }

    /// A run with properties of its own, inside a paragraph; `properties` is XML.
    public static void run(Markup xml, String properties, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.raw("<w:r>").raw(properties.isEmpty() && !isRightToLeft(words) ? ""
                    : "<w:rPr>" + properties + (isRightToLeft(words) ? "<w:rtl/>" : "") + "</w:rPr>");
            run(xml, words);
            xml.raw("</w:r>");
        }
    }

    private static void run(Markup xml, String words) throws IOException {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            var element = element(words, i);
            if (!element.isEmpty()) {
                text(xml, words, start, i);
                xml.raw(element);
                start = i + (words.startsWith("\r\n", i) ? 2 : 1);
                i = start - 1;
            }
        }
        text(xml, words, start, words.length());
    }

    private static String element(String words, int at) {
        return switch (words.charAt(at)) {
            case '\n', '\r' -> "<w:br/>";
            case '\t' -> "<w:tab/>";
            default -> "";
        };
    }

    private static void text(Markup xml, String words, int start, int end) throws IOException {
        if (start < end) {
            xml.raw("<w:t xml:space=\"preserve\">").text(words, start, end).raw("</w:t>");
        }
    }

    /// As its first letter with a direction goes.
    public static boolean isRightToLeft(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            byte direction = Character.getDirectionality(words.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
