package org.heddle.exchange.exporting.word;

import java.io.IOException;
import java.io.OutputStream;
import org.heddle.exchange.markup.OfficePackage;

/// A Word file on A4 pages in Heddle's styles: the parts that every one has, around a body that is its own.
public final class WordFile {
    private final OfficePackage parts;

    private WordFile(OutputStream out) {
        parts = new OfficePackage(out);
    }

    /// How a page lies. `room` is what is left between its margins, in twentieths of a point.
    public enum Page {
        PORTRAIT(9638, "w:w=\"11906\" w:h=\"16838\""),
        LANDSCAPE(14570, "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"");

        private final int room;
        private final String size;

        Page(int room, String size) {
            this.room = room;
            this.size = size;
        }

        public int room() {
            return room;
        }
    }

    /// `body` is the paragraphs and tables.
    public static void write(OutputStream out, String title, Page page, OfficePackage.Part body) throws IOException {
        var word = new WordFile(out);
        word.frame(title, "");
        word.body(page, body);
        word.parts.finish();
    }

    /// The same with Word comments, to whose numbers the body refers.
    public static void commented(OutputStream out, String title, OfficePackage.Part body, OfficePackage.Part comments) throws IOException {
        var word = new WordFile(out);
        word.frame(title, "commented-");
        word.body(Page.PORTRAIT, body);
        word.parts.part("word/comments.xml", xml -> {
            xml.raw("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
            comments.write(xml);
            xml.raw("</w:comments>");
        });
        word.parts.finish();
    }

    private void frame(String title, String kind) throws IOException {
        parts.fixed("[Content_Types].xml", "docx-" + kind + "types.xml");
        parts.fixed("_rels/.rels", "docx-package.xml");
        parts.title(title);
        parts.fixed("word/_rels/document.xml.rels", "docx-" + kind + "relations.xml");
        parts.fixed("word/styles.xml", "docx-styles.xml");
        parts.fixed("word/settings.xml", "docx-settings.xml");
        parts.fixed("word/footer.xml", "docx-footer.xml");
    }

    private void body(Page page, OfficePackage.Part body) throws IOException {
        parts.part("word/document.xml", xml -> {
            xml.raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ")
                    .raw("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
            body.write(xml);
            xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz ").raw(page.size)
                    .raw("/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
                    .raw("</w:sectPr></w:body></w:document>");
        });
    }
}
