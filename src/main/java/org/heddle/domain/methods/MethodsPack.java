package org.heddle.domain.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Document.Block;
import org.heddle.domain.report.Report;

/// Everything that a methods section and its supplement are written from, as one text: the paragraph, what is not backed, sample, code tree,
/// contributions, checklist and an extract of the audit trail.
public final class MethodsPack {
    private static final String SEALED = "A blind pass is sealed: what it hides is left out of every figure here.";

    private MethodsPack() {}

    public static Document document(Facts facts) {
        List<Statement> statements = MethodsStatements.of(facts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "Methods paragraph"));
        blocks.add(new Block.Paragraph(MethodsStatements.paragraph(statements)));
        blocks.add(new Block.Heading(1, "What the record does not back"));
        statements.stream().filter(one -> one.gap().isPresent()).forEach(one -> blocks.add(new Block.Item("%s: %s".formatted(one.topic(), one.gap().get()))));
        if (facts.hidden()) {
            blocks.add(new Block.Remark(SEALED));
        }
        blocks.add(new Block.Heading(1, "Sample"));
        facts.sample().sentence().ifPresent(words -> blocks.add(new Block.Paragraph(words)));
        blocks.add(new Block.Grid(MethodsTable.SAMPLE.of(facts)));
        blocks.add(new Block.Heading(1, "Contributions"));
        facts.contributions().report().paragraphs().forEach(words -> blocks.add(new Block.Paragraph(words)));
        facts.contributions().report().tables().forEach(table -> blocks.add(new Block.Grid(table)));
        blocks.add(new Block.Heading(1, "Code tree"));
        blocks.add(new Block.Grid(MethodsTable.CODES.of(facts)));
        blocks.add(new Block.Heading(1, "COREQ checklist"));
        List<Coreq.Item> items = Coreq.items(facts);
        long gaps = items.stream().filter(Coreq.Item::isGap).count();
        blocks.add(new Block.Paragraph("The record fills %d of %d items; %d are for the authors to write.".formatted(items.size() - gaps, items.size(), gaps)));
        blocks.add(new Block.Grid(MethodsTable.COREQ.of(facts)));
        blocks.add(new Block.Heading(1, "Extract of the audit trail"));
        blocks.add(facts.acts().isEmpty() ? new Block.Remark("No act of this kind is in the log.") : new Block.Grid(MethodsTable.ACTS.of(facts)));
        return new Document(title(facts), blocks);
    }

    /// All tables of the pack, with the paragraph above them.
    public static Report report(Facts facts) {
        var words = new ArrayList<String>();
        words.add(MethodsStatements.paragraph(MethodsStatements.of(facts)));
        if (facts.hidden()) {
            words.add(SEALED);
        }
        return new Report(title(facts), words, Stream.of(MethodsTable.values()).map(one -> one.of(facts)).toList());
    }

    private static String title(Facts facts) {
        return "Methods: " + facts.study();
    }
}
