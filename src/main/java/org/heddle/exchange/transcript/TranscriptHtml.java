package org.heddle.exchange.transcript;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.markup.Parts;
import org.heddle.exchange.transcript.CodedText.Line;

/// Transcripts as one web page: brackets with numbers in the text, bars and codes with the same numbers in the margin, so that it reads in black and white too.
final class TranscriptHtml {
    private static final int MOST_LANES = 24;

    private final Markup page;
    private final Legend legend;

    private TranscriptHtml(Markup page, Legend legend) {
        this.page = page;
        this.legend = legend;
    }

    static void write(Iterable<CodedText> texts, Legend legend, String title, OutputStream out) throws IOException {
        var page = new Markup(out);
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(title).raw("</title>\n<style>\n")
                .raw(Parts.text("report.css")).raw(Parts.text("transcript.css")).raw("</style>\n</head>\n<body>\n<main>\n");
        for (CodedText text : texts) {
            new TranscriptHtml(page, legend).text(text);
        }
        page.raw("</main>\n</body>\n</html>\n").flush();
    }

    private void text(CodedText text) throws IOException {
        page.raw("<section>\n<h1 dir=\"auto\">").text(text.transcript().source().name()).raw("</h1>\n");
        legend(text.codings());
        var edges = new Edges(text.codings());
        var open = new TreeSet<Integer>();
        page.raw("<div class=\"lines\" style=\"--lanes:").raw(Math.min(MOST_LANES, edges.lanes())).raw("\">\n");
        for (Line line : text.lines()) {
            line(text, line, edges, open);
        }
        page.raw("</div>\n</section>\n");
    }

    private void legend(List<Coding> codings) throws IOException {
        page.raw("<ul class=\"legend\">\n");
        for (Code code : legend.used(codings)) {
            long count = codings.stream().filter(coding -> coding.code().equals(code.id())).count();
            page.raw("<li><i style=\"background:").raw(code.colour().hex()).raw("\"></i><span dir=\"auto\">").text(legend.codebook().path(code.id()).toString())
                    .raw("</span> <b>").raw((int) count).raw("</b></li>\n");
        }
        page.raw("</ul>\n");
    }

    private void line(CodedText text, Line line, Edges edges, TreeSet<Integer> open) throws IOException {
        List<Integer> begun = edges.beginningBefore(line.end());
        open.addAll(begun);
        var inLine = new TextSpan(line.start(), line.end());
        open.removeIf(coding -> text.codings().get(coding).span().end() <= line.start());
        page.raw("<div class=\"line\"><div class=\"turn\">").raw(line.turn() == 0 ? "" : String.valueOf(line.turn())).raw("</div><p dir=\"")
                .raw(text.isRightToLeft(line) ? "rtl" : "ltr").raw("\">");
        words(text, line, inLine, List.copyOf(open));
        page.raw("</p><div class=\"bars\">");
        for (int coding : open) {
            bar(text.codings().get(coding), edges.lane(coding), inLine);
        }
        page.raw("</div><div class=\"codes\">");
        for (int coding : begun) {
            label(text.codings().get(coding), coding + 1);
        }
        page.raw("</div></div>\n");
    }

    private void words(CodedText text, Line line, TextSpan inLine, List<Integer> open) throws IOException {
        List<Coding> here = open.stream().map(text.codings()::get).toList();
        var cuts = new ArrayList<>(Edges.cuts(inLine, here));
        line.label().map(TextSpan::end).filter(end -> end < line.end() && !cuts.contains(end)).ifPresent(cuts::add);
        cuts.sort(null);
        for (int at = 0; at + 1 < cuts.size(); at++) {
            var run = new TextSpan(cuts.get(at), cuts.get(at + 1));
            for (int coding : open) {
                if (text.codings().get(coding).span().start() == run.start()) {
                    bracket("⌈", coding, text);
                }
            }
            run(text, run, here, line.label().isPresent() && run.end() <= line.label().get().end());
            for (int coding : open.reversed()) {
                if (text.codings().get(coding).span().end() == run.end()) {
                    bracket("⌋", coding, text);
                }
            }
        }
    }

    private void bracket(String sign, int coding, CodedText text) throws IOException {
        page.raw("<sup style=\"color:").raw(legend.colour(text.codings().get(coding).code())).raw("\">").raw(sign.equals("⌈") ? sign : "").raw(coding + 1)
                .raw(sign.equals("⌈") ? "" : sign).raw("</sup>");
    }

    /// The shortest coding gives the ground: the longer ones are seen on both sides of it.
    private void run(CodedText text, TextSpan run, List<Coding> here, boolean isLabel) throws IOException {
        var over = here.stream().filter(coding -> coding.span().contains(run)).min((one, other) -> Integer.compare(one.span().length(), other.span().length()));
        String words = run.of(text.transcript().text());
        if (over.isPresent()) {
            page.raw("<mark style=\"background:").raw(legend.colour(over.get().code())).raw("2e\">");
        }
        page.raw(isLabel ? "<b>" : "").text(words).raw(isLabel ? "</b>" : "").raw(over.isPresent() ? "</mark>" : "");
    }

    private void bar(Coding coding, int lane, TextSpan inLine) throws IOException {
        if (lane < MOST_LANES) {
            boolean isFirst = coding.span().start() >= inLine.start();
            boolean isLast = coding.span().end() <= inLine.end();
            page.raw("<i class=\"bar").raw(isFirst ? " first" : "").raw(isLast ? " last" : "").raw("\" style=\"--lane:").raw(lane).raw(";border-color:")
                    .raw(legend.colour(coding.code())).raw("\"></i>");
        }
    }

    private void label(Coding coding, int number) throws IOException {
        page.raw("<div style=\"border-color:").raw(legend.colour(coding.code())).raw("\"><b>").raw(number).raw("</b> <span dir=\"auto\">").text(legend.path(coding))
                .raw("</span> <small>").text(legend.coder(coding));
        for (String remark : Legend.remarks(coding)) {
            page.raw(" · <span dir=\"auto\">").text(remark).raw("</span>");
        }
        page.raw("</small></div>");
    }
}
