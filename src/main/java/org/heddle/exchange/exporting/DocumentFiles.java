package org.heddle.exchange.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Document.Block;
import org.heddle.exchange.exporting.word.DocxTable;
import org.heddle.exchange.exporting.word.DocxText;
import org.heddle.exchange.exporting.word.WordFile;
import org.heddle.exchange.markup.Markup;
import org.heddle.exchange.markup.Parts;

/// Writes a document to a Word file, a web page or Markdown, as the file's name asks for; whole or not at all.
public final class DocumentFiles {
    /// The endings of the files that can be written, without their dot.
    public static final List<String> EXTENSIONS = List.of("docx", "html", "md");

    private static final int DEEPEST = 3;
    private static final String STYLE = """
            main { max-width: 46em } h3 { font-size: 16px; font-weight: 600; margin: 28px 0 8px } h4 { font-size: 15px; font-weight: 600; margin: 20px 0 6px }
            blockquote { margin: 0 0 12px; padding-inline-start: 16px; border-inline-start: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere }
            li { margin: 0 0 4px; overflow-wrap: anywhere } .remark { color: var(--second); font-style: italic }
            """;

    private DocumentFiles() {}

    /// Whether the file's name asks for running text.
    public static boolean wants(Path out) {
        return EXTENSIONS.contains(ending(out));
    }

    private static String ending(Path out) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public static void write(Document document, Path out) {
        switch (ending(out)) {
            case "docx" -> WholeFile.write(out, stream -> WordFile.write(stream, document.title(), WordFile.Page.PORTRAIT, xml -> docx(document, xml)));
            case "html" -> WholeFile.write(out, stream -> html(document, stream));
            case "md" -> WholeFile.write(out, stream -> markdown(document, stream));
            default -> throw new Refusal("The file “%s” cannot be written: its name must end in .docx, .html or .md.".formatted(out.getFileName()));
        }
    }

    private static void docx(Document document, Markup xml) throws IOException {
        DocxText.paragraph(xml, "Title", document.title());
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading(var level, var words) -> DocxText.paragraph(xml, "Heading" + Math.min(level, DEEPEST), words);
                case Block.Paragraph(var words) -> DocxText.paragraph(xml, "Normal", words);
                case Block.Item(var words) -> DocxText.paragraph(xml, "ListItem", "•\t" + words);
                case Block.Quotation(var words, var attribution) -> DocxText.paragraph(xml, "Quote", attributed(words, attribution));
                case Block.Grid(var table) -> new DocxTable(table, WordFile.Page.PORTRAIT).write(xml);
                case Block.Remark(var words) -> DocxText.paragraph(xml, "Remark", words);
            }
        }
    }

    private static String attributed(String words, String attribution) {
        return attribution.isEmpty() ? words : words + " " + attribution;
    }

    private static void html(Document document, OutputStream out) throws IOException {
        var page = new Markup(out);
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(document.title()).raw("</title>\n<style>\n")
                .raw(Parts.text("report.css")).raw(STYLE).raw("</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">").text(document.title()).raw("</h1>\n");
        boolean isInList = false;
        for (Block block : document.blocks()) {
            boolean isItem = block instanceof Block.Item;
            if (isItem != isInList) {
                page.raw(isItem ? "<ul>\n" : "</ul>\n");
                isInList = isItem;
            }
            switch (block) {
                case Block.Heading(var level, var words) -> element(page, "h" + (Math.min(level, DEEPEST) + 1), "", words);
                case Block.Paragraph(var words) -> element(page, "p", "", words);
                case Block.Item(var words) -> element(page, "li", "", words);
                case Block.Quotation(var words, var attribution) -> element(page, "blockquote", "", attributed(words, attribution));
                case Block.Grid(var table) -> HtmlFormat.table(page, table);
                case Block.Remark(var words) -> element(page, "p", " class=\"remark\"", words);
            }
        }
        page.raw(isInList ? "</ul>\n" : "").raw("</main>\n</body>\n</html>\n").flush();
    }

    private static void element(Markup page, String tag, String attributes, String words) throws IOException {
        page.raw("<").raw(tag).raw(" dir=\"auto\"").raw(attributes).raw(">").text(words).raw("</").raw(tag).raw(">\n");
    }

    private static void markdown(Document document, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        words.write("# " + MarkdownText.inline(document.title()) + "\n");
        boolean wasItem = false;
        for (Block block : document.blocks()) {
            boolean isItem = block instanceof Block.Item;
            if (block instanceof Block.Grid(var table)) {
                MarkdownFormat.table(words, table);
            } else {
                words.write((isItem && wasItem ? "" : "\n") + markdown(block) + "\n");
            }
            wasItem = isItem;
        }
        words.flush();
    }

    private static String markdown(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> "#".repeat(level + 1) + " " + MarkdownText.inline(words);
            case Block.Paragraph(var words) -> MarkdownText.paragraph(words);
            case Block.Item(var words) -> "- " + MarkdownText.inline(words);
            case Block.Quotation(var words, var attribution) -> "> " + attributed(MarkdownText.inline(words), attribution);
            case Block.Grid(var table) -> table.title();
            case Block.Remark(var words) -> "*" + MarkdownText.inline(words) + "*";
        };
    }
}
