package org.heddle.exchange.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.heddle.domain.Refusal;
import org.heddle.domain.manuscript.Block;
import org.heddle.domain.manuscript.Block.Kind;
import org.heddle.domain.source.SourceText;
import org.heddle.exchange.importing.WordEvents;

/// Puts the blocks of a paper together while the XML of a Word file passes by. What a reviewer deleted is not read, what was inserted is.
final class WordBlocks implements WordEvents {
    private static final Set<String> PASSED_OVER = Set.of("sectPr", "tblPr", "tblGrid", "trPr", "sdtPr", "rPr", "pPrChange", "instrText", "delText",
            "delInstrText", "moveFrom", "Fallback", "fldData", "del");
    private static final int DEEPEST = 60;
    private static final Pattern NOTE_MARK = Pattern.compile("[\\s\\d,;*†‡§¶–-]+|\\[\\d+\\]|[a-z]");

    private final String called;
    private final List<Made> made = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private int skipping;
    private int deleted;
    private int number;
    private int tableNumber;
    private boolean inWords;
    private boolean isRaised;

    /// A paragraph as it stands, before its style is known; or a table.
    private sealed interface Made {}

    private static final class Paragraph implements Made {
        private final StringBuilder words = new StringBuilder();
        private final int tablesAround;
        private String style = "";
        private int indent;
        private boolean isListed;
        private int number;

        private Paragraph(int tablesAround) {
            this.tablesAround = tablesAround;
        }
    }

    private record Tabled(WordTable table, int number) implements Made {}

    /// `called` is what a block is called when its place is told.
    WordBlocks(String called) {
        this.called = called;
    }

    @Override
    public void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipping > 0 || PASSED_OVER.contains(name)) {
            skipping++;
            deleted += name.equals("del") ? 1 : 0;
            isRaised |= raises(name, WordStyles.value(xml, "val"));
            return;
        }
        switch (name) {
            case "p" -> open();
            case "r" -> isRaised = false;
            case "tbl" -> tables.push(new WordTable());
            case "tr" -> inTable(WordTable::row);
            case "tc" -> inTable(WordTable::cell);
            default -> { }
        }
        inside(name, xml);
    }

    private static boolean raises(String property, String value) {
        return property.equals("vertAlign") && value.equals("superscript") || property.equals("position") && value.matches("[1-9]\\d{0,2}");
    }

    private void inTable(Consumer<WordTable> act) {
        WordTable table = tables.peek();
        if (table != null) {
            act.accept(table);
        }
    }

    private void open() {
        if (paragraphs.size() + tables.size() > DEEPEST) {
            throw new Refusal("The document was not read: its tables and text boxes are nested more deeply than any document needs.");
        }
        paragraphs.push(new Paragraph(tables.size()));
    }

    private void inside(String name, XMLStreamReader xml) {
        Paragraph here = paragraphs.peek();
        WordTable table = tables.peek();
        if (table != null && name.equals("gridSpan")) {
            table.span(WordStyles.value(xml, "val"));
        }
        if (here == null) {
            return;
        }
        switch (name) {
            case "t" -> inWords = true;
            case "pStyle" -> here.style = WordStyles.value(xml, "val");
            case "ind" -> here.indent = WordStyles.indent(xml);
            case "numPr" -> here.isListed = true;
            case "tab", "ptab" -> here.words.append('\t');
            case "br", "cr" -> here.words.append('\n');
            case "noBreakHyphen" -> here.words.append('\u2011');
            default -> { }
        }
    }

    @Override
    public void words(XMLStreamReader xml) {
        Paragraph here = paragraphs.peek();
        boolean isNoteMark = isRaised && NOTE_MARK.matcher(xml.getText()).matches();
        if (inWords && skipping == 0 && here != null && !isNoteMark) {
            xml.getText().chars().forEach(letter -> here.words.append(Character.isISOControl(letter) ? ' ' : (char) letter));
        }
    }

    @Override
    public void end(XMLStreamReader xml) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> inWords = false;
            case "p" -> close(paragraphs.pop());
            case "tbl" -> close(tables.pop());
            default -> { }
        }
    }

    /// A text box inside a cell belongs to the paper, not to the cell's words.
    private void close(Paragraph paragraph) {
        WordTable table = tables.peek();
        String words = SourceText.clean(paragraph.words.toString());
        if (words.isBlank()) {
            return;
        }
        if (table != null && table.isOpen() && paragraph.tablesAround == tables.size()) {
            table.add(words.strip());
        } else {
            paragraph.number = ++number;
            made.add(paragraph);
        }
    }

    private void close(WordTable table) {
        WordTable around = tables.peek();
        if (around != null && around.isOpen()) {
            around.add(table.words());
        } else {
            made.add(new Tabled(table, ++tableNumber));
        }
    }

    List<Block> blocks(WordStyles styles) {
        var blocks = new ArrayList<Block>();
        for (Made one : made) {
            switch (one) {
                case Paragraph paragraph -> blocks.add(Block.of(kind(paragraph, styles), "%s %d".formatted(called, paragraph.number),
                        SourceText.clean(paragraph.words.toString())));
                case Tabled(var table, int which) -> blocks.addAll(table.blocks(which));
            }
        }
        return blocks;
    }

    private Kind kind(Paragraph paragraph, WordStyles styles) {
        if (styles.isHeading(paragraph.style)) {
            return Kind.HEADING;
        }
        if (called.equals("note")) {
            return styles.isQuote(paragraph.style) ? Kind.QUOTE : Kind.NOTE; // a style may set every note in
        }
        boolean isIndented = !paragraph.isListed && (paragraph.indent >= WordStyles.INDENTED || styles.isIndented(paragraph.style));
        return styles.isQuote(paragraph.style) ? Kind.QUOTE : isIndented ? Kind.SET_IN : Kind.PARAGRAPH;
    }

    /// What a reader of the audit should know about the file.
    List<String> remarks() {
        return deleted == 0 ? List.of() : List.of(deleted == 1 ? "One tracked deletion was not read." : "%d tracked deletions were not read.".formatted(deleted));
    }
}
