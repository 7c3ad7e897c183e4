package org.heddle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes a Word document page by page; the first paragraph of each is its heading, the second half of each paragraph is bold.
final class Pages {
    private Pages() {}

    static void write(Path file, List<List<String>> pages) throws IOException {
        try (var document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            for (var page : pages) {
                page.forEach(words -> add(document, words));
                document.createParagraph().createRun().addBreak(BreakType.PAGE);
            }
            document.write(out);
        }
    }

    private static void add(XWPFDocument document, String words) {
        var paragraph = document.createParagraph();
        int half = words.length() / 2;
        paragraph.createRun().setText(words.substring(0, half));
        var second = paragraph.createRun();
        second.setText(words.substring(half));
        second.setBold(true);
    }
}
