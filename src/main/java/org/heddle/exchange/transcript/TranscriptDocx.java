package org.heddle.exchange.transcript;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.exchange.exporting.word.DocxText;
import org.heddle.exchange.exporting.word.WordFile;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.transcript.CodedText.Line;

/// Transcripts as a Word document whose codings are Word comments: the coder is the author, the code's path and the coder's comment are its words.
final class TranscriptDocx {
    private static final String QUIET = "<w:b/><w:color w:val=\"57606A\"/>";

    private final Markup xml;
    private int comment;

    private TranscriptDocx(Markup xml) {
        this.xml = xml;
    }

    /// The texts are walked over twice: once for the words, once for the comments.
    static void write(Iterable<CodedText> texts, Legend legend, String title, OutputStream out) throws IOException {
        WordFile.commented(out, title, xml -> new TranscriptDocx(xml).document(texts), xml -> new TranscriptDocx(xml).comments(texts, legend));
    }

    private void document(Iterable<CodedText> texts) throws IOException {
        boolean isFirst = true;
        for (CodedText text : texts) {
            if (!isFirst) {
                xml.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
            DocxText.paragraph(xml, "Title", text.transcript().source().name());
            text(text);
            isFirst = false;
        }
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
        for (CodedText text : texts) {
            for (Coding coding : text.codings()) {
                xml.raw("<w:comment w:id=\"").raw(comment++).raw("\" w:author=\"").text(legend.coder(coding)).raw("\" w:initials=\"").text(legend.initials(coding))
                        .raw("\" w:date=\"").raw(coding.at().truncatedTo(ChronoUnit.SECONDS).toString()).raw("\">");
                remark(legend.path(coding));
                for (String remark : Legend.remarks(coding)) {
                    remark(remark);
                }
                xml.raw("</w:comment>");
            }
        }
    }

    /// As short as can be, without the style that a paragraph has anyway: LibreOffice reads all comments anew for each of them.
    private void remark(String words) throws IOException {
        xml.raw(DocxText.isRightToLeft(words) ? "<w:p><w:pPr><w:bidi/></w:pPr>" : "<w:p>");
        DocxText.run(xml, "", words);
        xml.raw("</w:p>");
    }
}
