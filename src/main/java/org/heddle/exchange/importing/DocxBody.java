package org.heddle.exchange.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.jspecify.annotations.Nullable;

/// Puts the words of a Word document together while its XML passes by: a blank line between paragraphs, a tab between the cells
/// of a table row, a line a row.
final class DocxBody implements WordEvents {
    private static final Set<String> PASSED_OVER = Set.of("pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "rPrChange",
            "instrText", "delText", "delInstrText", "moveFrom", "Fallback", "fldData");
    private static final int DEEPEST = 60;

    private final StringBuilder all = new StringBuilder();
    private final List<TextSpan> bold = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int skipping;
    private boolean inWords;
    private int inserted;
    private int deleted;
    private int notes;
    private int comments;
    private boolean inTable;

    /// A paragraph that is being read, the text boxes anchored in it, and how far it is bold from its start.
    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        final List<String> boxes = new ArrayList<>();
        final int rowsAround;
        int boldEnd;
        boolean onlyBoldSoFar = true;
        boolean boldRun;

        Paragraph(int rowsAround) {
            this.rowsAround = rowsAround;
        }

        void add(String some) {
            words.append(some);
            if (onlyBoldSoFar && boldRun) {
                boldEnd = words.length();
            } else if (!some.isBlank()) {
                onlyBoldSoFar = false;
            }
        }
    }

    /// A table row that is being read; the last cell is the open one.
    private static final class Row {
        final List<StringBuilder> cells = new ArrayList<>();
    }

    @Override
    public void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipping > 0 || PASSED_OVER.contains(name)) {
            skipping++;
            return;
        }
        if (!isWord(xml.getNamespaceURI())) {
            return;
        }
        switch (name) {
            case "del" -> {
                deleted++;
                skipping++;
            }
            case "ins", "moveTo" -> inserted++;
            case "footnoteReference", "endnoteReference" -> notes++;
            case "commentReference" -> comments++;
            case "p" -> open(new Paragraph(rows.size()));
            case "tr" -> rows.push(new Row());
            case "tc" -> openCell();
            case "t" -> inWords = true;
            default -> inRun(name, xml);
        }
    }

    private static boolean isWord(@Nullable String namespace) {
        return namespace != null && namespace.contains("/wordprocessingml/");
    }

    private void open(Paragraph paragraph) {
        if (paragraphs.size() + rows.size() > DEEPEST) {
            throw new Refusal("The document was not read: its tables and text boxes are nested more deeply than any document needs.");
        }
        paragraphs.push(paragraph);
    }

    private void openCell() {
        if (!rows.isEmpty()) {
            rows.element().cells.add(new StringBuilder());
        }
    }

    private void inRun(String name, XMLStreamReader xml) {
        Paragraph here = paragraphs.peek();
        if (here == null) {
            return;
        }
        switch (name) {
            case "r" -> here.boldRun = false;
            case "b" -> here.boldRun = isOn(xml);
            case "tab", "ptab" -> here.add("\t");
            case "br", "cr" -> here.add("\n");
            case "noBreakHyphen" -> here.add("\u2011");
            default -> { }
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("val")) {
                return !Set.of("0", "false", "off", "none").contains(xml.getAttributeValue(at));
            }
        }
        return true;
    }

    @Override
    public void words(XMLStreamReader xml) {
        Paragraph here = paragraphs.peek();
        if (inWords && skipping == 0 && here != null) {
            here.add(visible(xml.getText()));
        }
    }

    private static String visible(String letters) {
        if (letters.chars().noneMatch(letter -> letter == '\u00AD' || Character.isISOControl(letter))) {
            return letters;
        }
        var kept = new StringBuilder(letters.length());
        letters.chars().filter(letter -> letter != '\u00AD').forEach(letter -> kept.append(Character.isISOControl(letter) ? ' ' : (char) letter));
        return kept.toString();
    }

    @Override
    public void end(XMLStreamReader xml) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        if (!isWord(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> inWords = false;
            case "p" -> close(paragraphs.pop());
            case "tr" -> closeRow(rows.pop());
            case "tbl" -> closeTable();
            default -> { }
        }
    }

    private void close(Paragraph paragraph) {
        if (paragraph.words.isEmpty() && paragraph.boxes.isEmpty()) {
            return;
        }
        String raw = paragraph.words.toString();
        String words = SourceText.clean(raw.strip());
        Paragraph host = boxHost();
        if (host != null) {
            addBox(host, words);
            host.boxes.addAll(paragraph.boxes);
        } else if (inCell()) {
            addLine(cell(), words, "\n");
            paragraph.boxes.forEach(box -> addLine(cell(), box, "\n"));
        } else {
            addParagraph(words, SourceText.clean(raw.substring(0, paragraph.boldEnd).strip()));
            paragraph.boxes.forEach(box -> addParagraph(box, ""));
        }
    }

    /// The paragraph in whose text box the reader stands, if nothing lies between.
    private @Nullable Paragraph boxHost() {
        Paragraph host = paragraphs.peek();
        return host != null && host.rowsAround == rows.size() ? host : null;
    }

    private boolean inCell() {
        return !rows.isEmpty() && !rows.element().cells.isEmpty();
    }

    private StringBuilder cell() {
        return rows.element().cells.getLast();
    }

    private static void addBox(Paragraph host, String words) {
        if (!words.isEmpty()) {
            host.boxes.add(words);
        }
    }

    private void addParagraph(String words, String boldStart) {
        addLine(all, words, "\n\n");
        int start = all.length() - words.length();
        if (!boldStart.isEmpty() && words.startsWith(boldStart)) {
            bold.add(new TextSpan(start, start + boldStart.length()));
        }
    }

    private static void addLine(StringBuilder flow, String words, String between) {
        if (!words.isEmpty()) {
            flow.append(flow.isEmpty() ? "" : between).append(words);
        }
    }

    private void closeRow(Row row) {
        String line = String.join("\t", row.cells).stripTrailing();
        Paragraph host = boxHost();
        if (host != null) {
            addBox(host, line);
        } else if (inCell()) {
            addLine(cell(), line, "\n");
        } else {
            addLine(all, line, inTable ? "\n" : "\n\n");
            inTable = true;
        }
    }

    private void closeTable() {
        if (rows.isEmpty()) {
            inTable = false;
        }
    }

    Extract extract() {
        var problems = new ArrayList<ImportProblem>();
        leftOut(problems, notes, "footnote or endnote was", "footnotes and endnotes were", "left out");
        leftOut(problems, comments, "comment in the margin was", "comments in the margin were", "left out");
        leftOut(problems, inserted, "tracked insertion was", "tracked insertions were", "taken in");
        leftOut(problems, deleted, "tracked deletion was", "tracked deletions were", "left out");
        return new Extract(all.toString(), bold, problems);
    }

    private static void leftOut(List<ImportProblem> problems, int count, String one, String many, String what) {
        if (count > 0) {
            problems.add(new ImportProblem(0, "%d %s %s.".formatted(count, count == 1 ? one : many, what)));
        }
    }
}
