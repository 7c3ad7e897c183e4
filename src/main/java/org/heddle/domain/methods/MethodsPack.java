package org.heddle.domain.methods;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Document.Block;
import org.heddle.domain.report.Table;

/// Everything that a methods section and its supplement are written from, as one text: the paragraph, what is not backed, sample, code tree,
/// contributions, checklist and an extract of the audit trail.
public final class MethodsPack {
    private MethodsPack() {}

    public static Document document(Facts facts) {
        List<Statement> statements = MethodsStatements.of(facts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "Methods paragraph"));
        blocks.add(new Block.Paragraph(MethodsStatements.paragraph(statements)));
        blocks.add(new Block.Heading(1, "What the record does not back"));
        statements.stream().filter(one -> one.gap().isPresent()).forEach(one -> blocks.add(new Block.Item("%s: %s".formatted(one.topic(), one.gap().get()))));
        if (facts.hidden()) {
            blocks.add(new Block.Remark("A blind pass is sealed: what it hides is left out of every figure here."));
        }
        blocks.add(new Block.Heading(1, "Sample"));
        facts.sample().sentence().ifPresent(words -> blocks.add(new Block.Paragraph(words)));
        blocks.add(new Block.Grid(facts.sample().table()));
        blocks.add(new Block.Heading(1, "Contributions"));
        facts.contributions().report().paragraphs().forEach(words -> blocks.add(new Block.Paragraph(words)));
        facts.contributions().report().tables().forEach(table -> blocks.add(new Block.Grid(table)));
        blocks.add(new Block.Heading(1, "Code tree"));
        blocks.add(new Block.Grid(tree(facts.codebook())));
        blocks.add(new Block.Heading(1, "COREQ checklist"));
        List<Coreq.Item> items = Coreq.items(facts);
        long gaps = items.stream().filter(Coreq.Item::isGap).count();
        blocks.add(new Block.Paragraph("The record fills %d of %d items; %d are for the authors to write.".formatted(items.size() - gaps, items.size(), gaps)));
        blocks.add(new Block.Grid(Coreq.table(items)));
        blocks.add(new Block.Heading(1, "Extract of the audit trail"));
        blocks.add(facts.acts().isEmpty() ? new Block.Remark("No act of this kind is in the log.") : new Block.Grid(new Table("Acts that shaped the study",
                List.of("date", "who", "what"), facts.acts().stream().map(act -> List.of(act.day().toString(), act.who(), act.what())).toList())));
        return new Document("Methods: " + facts.study(), blocks);
    }

    private static Table tree(Codebook codebook) {
        return new Table("Code tree with definitions", List.of("code", "definition", "use when", "do not use when", "origin"), codebook.inOrder().stream()
                .map(code -> List.of(indented(code, codebook), code.rules().definition(), code.rules().useWhen(), code.rules().notWhen(), code.rules().origin())).toList());
    }

    private static String indented(Code code, Codebook codebook) {
        return "– ".repeat(codebook.path(code.id()).names().size() - 1) + code.name();
    }
}
