package org.heddle.exchange.manuscript;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.AuditReport;
import org.heddle.domain.manuscript.Finding;
import org.heddle.domain.manuscript.SetAside;
import org.heddle.domain.manuscript.matching.Piece;
import org.heddle.exchange.exporting.word.DocxText;
import org.heddle.exchange.exporting.word.WordFile;
import org.heddle.exchange.markup.Markup;

/// An audit as a Word document: what is gone is struck out in red, what is new is underlined in green.
final class AuditDocx {
    private static final String GONE = "<w:strike/><w:color w:val=\"B31D28\"/>";
    private static final String NEW = "<w:color w:val=\"116329\"/><w:u w:val=\"double\"/>";
    private static final String QUIET = "<w:color w:val=\"57606A\"/>";

    private final Markup xml;

    private AuditDocx(Markup xml) {
        this.xml = xml;
    }

    static void write(Audit audit, OutputStream out) throws IOException {
        WordFile.write(out, AuditReport.of(audit).title(), WordFile.Page.PORTRAIT, xml -> new AuditDocx(xml).document(audit));
    }

    private void document(Audit audit) throws IOException {
        DocxText.paragraph(xml, "Title", AuditReport.of(audit).title());
        for (String paragraph : AuditReport.of(audit).paragraphs()) {
            DocxText.paragraph(xml, "Normal", paragraph);
        }
        part("Worth a look", audit.findings().stream().filter(Finding::isWorthALook).toList());
        part("In order", audit.findings().stream().filter(finding -> !finding.isWorthALook()).toList());
        if (!audit.setAside().isEmpty()) {
            DocxText.paragraph(xml, "Heading1", "Told apart as no quotation");
            for (SetAside aside : audit.setAside()) {
                DocxText.paragraph(xml, "Normal", "‘%s’ (%s, %s)".formatted(aside.quotation().text(), aside.quotation().place(), aside.reason().words()));
            }
        }
    }

    private void part(String heading, List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            DocxText.paragraph(xml, "Heading1", heading);
            for (Finding finding : findings) {
                finding(finding);
            }
        }
    }

    private void finding(Finding finding) throws IOException {
        xml.raw("<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"40\"/></w:pPr>");
        DocxText.run(xml, "<w:b/>", "%d. %s".formatted(finding.quotation().number(), AuditWords.headline(finding)));
        xml.raw("</w:p><w:p><w:pPr><w:keepNext/><w:spacing w:after=\"40\"/></w:pPr>");
        if (finding.pieces().isEmpty()) {
            DocxText.run(xml, "", finding.quotation().text());
        }
        String gap = "";
        for (Piece piece : finding.pieces()) {
            DocxText.run(xml, "", piece.kind() == Piece.Kind.PUNCTUATION ? "" : gap);
            piece(piece);
            gap = " ";
        }
        xml.raw("</w:p><w:p>");
        DocxText.run(xml, QUIET, AuditWords.facts(finding));
        xml.raw("</w:p>");
    }

    private void piece(Piece piece) throws IOException {
        switch (piece.kind()) {
            case SAME -> DocxText.run(xml, "", piece.printed());
            case OMITTED, BRACKETED -> {
                DocxText.run(xml, GONE, piece.hidesNegation() ? piece.source() : "");
                DocxText.run(xml, QUIET, piece.printed());
            }
            case CHANGED, LEFT_OUT, ADDED, PUNCTUATION, CAPITALS, NOTE -> {
                DocxText.run(xml, GONE, piece.source().isBlank() ? "" : piece.source());
                DocxText.run(xml, NEW, piece.printed().isBlank() ? "" : piece.printed());
            }
        }
    }
}
