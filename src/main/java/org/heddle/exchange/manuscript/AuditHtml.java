package org.heddle.exchange.manuscript;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.AuditReport;
import org.heddle.domain.manuscript.Finding;
import org.heddle.domain.manuscript.SetAside;
import org.heddle.domain.manuscript.matching.Piece;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.markup.Parts;

/// An audit as one web page that needs nothing beside it: what is gone is struck out, what is new is underlined.
final class AuditHtml {
    private static final String STYLE = """
            article { border-top: 1px solid var(--line); padding: 12px 0 4px; max-width: 60em; break-inside: avoid }
            blockquote { margin: 4px 0 8px; white-space: pre-wrap; overflow-wrap: anywhere }
            .facts { color: var(--second); font-size: 13px }
            .verdict { font-weight: 600 }
            .look { border-inline-start: 3px solid #b35900; padding-inline-start: 12px }
            del { color: #cf222e; text-decoration: line-through } ins { color: #116329; text-decoration: underline; text-decoration-thickness: 2px }
            @media (prefers-color-scheme: dark) { del { color: #ff7b72 } ins { color: #3fb950 } }
            .mark { color: var(--second) }
            """;

    private final Markup page;

    private AuditHtml(OutputStream out) {
        page = new Markup(out);
    }

    static void write(Audit audit, OutputStream out) throws IOException {
        new AuditHtml(out).write(audit);
    }

    private void write(Audit audit) throws IOException {
        String title = AuditReport.of(audit).title();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(title).raw("</title>\n<style>\n")
                .raw(Parts.text("report.css")).raw(STYLE).raw("</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">").text(title).raw("</h1>\n");
        for (String paragraph : AuditReport.of(audit).paragraphs()) {
            page.raw("<p>").text(paragraph).raw("</p>\n");
        }
        part("Worth a look", audit.findings().stream().filter(Finding::isWorthALook).toList());
        part("In order", audit.findings().stream().filter(finding -> !finding.isWorthALook()).toList());
        if (!audit.setAside().isEmpty()) {
            page.raw("<h2>Told apart as no quotation</h2>\n");
            for (SetAside aside : audit.setAside()) {
                page.raw("<p dir=\"auto\">‘").text(aside.quotation().text()).raw("’ <span class=\"facts\">").text(aside.quotation().place()).raw(" · ")
                        .text(aside.reason().words()).raw("</span></p>\n");
            }
        }
        page.raw("</main>\n</body>\n</html>\n").flush();
    }

    private void part(String heading, List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            page.raw("<h2>").raw(heading).raw("</h2>\n");
            for (Finding finding : findings) {
                finding(finding);
            }
        }
    }

    private void finding(Finding finding) throws IOException {
        page.raw("<article").raw(finding.isWorthALook() ? " class=\"look\"" : "").raw("><div><span class=\"verdict\">").raw(finding.quotation().number())
                .raw(". ").text(AuditWords.headline(finding)).raw("</span></div>\n<blockquote dir=\"auto\">");
        if (finding.pieces().isEmpty()) {
            page.text(finding.quotation().text());
        }
        String gap = "";
        for (Piece piece : finding.pieces()) {
            page.raw(piece.kind() == Piece.Kind.PUNCTUATION ? "" : gap);
            piece(piece);
            gap = " ";
        }
        page.raw("</blockquote>\n<div class=\"facts\">").text(AuditWords.facts(finding)).raw("</div></article>\n");
    }

    private void piece(Piece piece) throws IOException {
        switch (piece.kind()) {
            case SAME -> page.text(piece.printed());
            case OMITTED, BRACKETED -> {
                marked("del", piece.hidesNegation() ? piece.source() : "");
                page.raw("<span class=\"mark\">").text(piece.printed()).raw("</span>");
            }
            case CHANGED, LEFT_OUT, ADDED, PUNCTUATION, CAPITALS, NOTE -> {
                marked("del", piece.source());
                marked("ins", piece.printed());
            }
        }
    }

    private void marked(String tag, String words) throws IOException {
        if (!words.isBlank()) {
            page.raw("<").raw(tag).raw(">").text(words).raw("</").raw(tag).raw(">");
        }
    }
}
