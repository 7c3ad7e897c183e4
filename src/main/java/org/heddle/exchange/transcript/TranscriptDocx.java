package org.heddle.exchange.transcript;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.exchange.exporting.DocxText;
import org.heddle.exchange.exporting.Markup;
import org.heddle.exchange.exporting.OfficePackage;
import org.heddle.exchange.transcript.CodedText.Line;

/// Transcripts as a Word document whose codings are Word comments: the coder is the author, the code's path and the coder's comment are its words.
final class TranscriptDocx {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ";
    private static final String QUIET = "<w:b/><w:color w:val=\"57606A\"/>";

    private final Markup xml;
    private int comment;

    private TranscriptDocx(Markup xml) {
        this.xml = xml;
    }

    /// The texts are walked over twice: once for the words, once for the comments.
    static void write(Iterable<CodedText> texts, Legend legend, String title, OutputStream out) throws IOException {
        var word = new OfficePackage(out);
        word.fixed("[Content_Types].xml", "docx-commented-types.xml");
        word.fixed("_rels/.rels", "docx-package.xml");
        word.title(title);
        word.fixed("word/_rels/document.xml.rels", "docx-commented-relations.xml");
        word.fixed("word/styles.xml", "docx-styles.xml");
        word.fixed("word/settings.xml", "docx-settings.xml");
        word.fixed("word/footer.xml", "docx-footer.xml");
        word.part("word/document.xml", xml -> new TranscriptDocx(xml).document(texts));
        word.part("word/comments.xml", xml -> new TranscriptDocx(xml).comments(texts, legend));
        word.finish();
    }

    private void document(Iterable<CodedText> texts) throws IOException {
        xml.raw("<w:document ").raw(WORD).raw("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        boolean isFirst = true;
        for (CodedText text : texts) {
            if (!isFirst) {
                xml.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
            DocxText.paragraph(xml, "Title", text.transcript().source().name());
            text(text);
            isFirst = false;
        }
        xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .raw("<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
                .raw("</w:sectPr></w:body></w:document>");
    }

    private void text(CodedText text) throws IOException {
        var edges = new Edges(text.codings());
        int first = comment;
        List<Line> lines = text.lines();
        for (int at = 0; at < lines.size(); at++) {
            boolean isRightToLeft = text.isRightToLeft(lines.get(at));
            xml.raw(isRightToLeft ? "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:bidi/></w:pPr>" : "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>");
            line(text, lines.get(at), edges, first);
            if (at == lines.size() - 1) {
                end(edges.endingUpTo(Integer.MAX_VALUE), first);
            }
            xml.raw("</w:p>");
        }
        comment = first + text.codings().size();
    }

    private void line(CodedText text, Line line, Edges edges, int first) throws IOException {
        var inLine = new TextSpan(line.start(), line.end());
        var cuts = new ArrayList<>(Edges.cuts(inLine, text.codings().stream().filter(coding -> coding.span().overlaps(inLine)).toList()));
        line.label().map(TextSpan::end).filter(end -> end < line.end() && !cuts.contains(end)).ifPresent(cuts::add);
        cuts.sort(null);
        end(edges.endingUpTo(line.start()), first);
        for (int at = 0; at + 1 < cuts.size(); at++) {
            int from = cuts.get(at);
            int to = cuts.get(at + 1);
            for (int coding : edges.beginningBefore(to)) {
                xml.raw("<w:commentRangeStart w:id=\"").raw(first + coding).raw("\"/>");
            }
            boolean isLabel = line.label().isPresent() && to <= line.label().get().end();
            DocxText.run(xml, isLabel ? QUIET : "", text.transcript().text().substring(from, to));
            end(edges.endingUpTo(to), first);
        }
    }

    private void end(List<Integer> codings, int first) throws IOException {
        for (int coding : codings) {
            xml.raw("<w:commentRangeEnd w:id=\"").raw(first + coding).raw("\"/><w:r><w:commentReference w:id=\"").raw(first + coding).raw("\"/></w:r>");
        }
    }

    private void comments(Iterable<CodedText> texts, Legend legend) throws IOException {
        xml.raw("<w:comments ").raw(WORD).raw(">");
        for (CodedText text : texts) {
            for (Coding coding : text.codings()) {
                xml.raw("<w:comment w:id=\"").raw(comment++).raw("\" w:author=\"").text(legend.coder(coding)).raw("\" w:initials=\"").text(legend.initials(coding))
                        .raw("\" w:date=\"").raw(coding.at().truncatedTo(ChronoUnit.SECONDS).toString()).raw("\">");
                DocxText.paragraph(xml, "Normal", legend.path(coding));
                for (String remark : Legend.remarks(coding)) {
                    DocxText.paragraph(xml, "Normal", remark);
                }
                xml.raw("</w:comment>");
            }
        }
        xml.raw("</w:comments>");
    }
}
