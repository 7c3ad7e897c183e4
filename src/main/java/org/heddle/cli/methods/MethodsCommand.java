package org.heddle.cli.methods;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.methods.Coreq;
import org.heddle.domain.methods.Facts;
import org.heddle.domain.methods.MethodsPack;
import org.heddle.domain.methods.MethodsStatements;
import org.heddle.domain.methods.MethodsTable;
import org.heddle.domain.methods.Statement;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Report;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.methods.MethodsFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says what the record of a project backs of a methods section, and what it does not.
@Command(description = "Writes a methods paragraph from the record, and what its supplement needs.")
public final class MethodsCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--paragraph", description = "Only the paragraph.")
    private boolean paragraph;

    @Option(names = "--table", paramLabel = "NAME", description = "Only this: statements, sample, contributions, codes, coreq or acts.")
    private Optional<String> table = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the whole pack: .docx, .html, .md, .xlsx, .json or .tex; .csv: one table, the statements.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) {
        Optional<MethodsTable> wanted = table.map(word -> MethodsTable.named(word).orElseThrow(() -> new WrongUsage(
                "heddle methods: --table is statements, sample, contributions, codes, coreq or acts.")));
        if (wanted.isPresent() && (paragraph || json)) {
            throw new WrongUsage("heddle methods: --table goes with --out or alone; --json has statements and checklist in any case.");
        }
        try (OpenProject project = reading.open(desk)) {
            Facts facts = new MethodsFacts(project).read().join();
            if (wanted.isPresent()) {
                Report only = Report.of(wanted.get().of(facts));
                new Answering(out, false).give(desk.out(), only, () -> only);
            } else {
                pack(facts, desk);
            }
        }
        return Exit.DONE;
    }

    private void pack(Facts facts, Desk desk) {
        Document pack = MethodsPack.document(facts);
        new Answering(out, json).give(desk.out(), file -> Exporting.write(pack, MethodsPack.report(facts), MethodsTable.STATEMENTS.of(facts), file),
                () -> fields(facts), () -> print(facts, pack, desk));
    }

    private void print(Facts facts, Document pack, Desk desk) {
        if (paragraph) {
            desk.out().line(MethodsStatements.paragraph(MethodsStatements.of(facts)));
        } else {
            Reports.print(pack, desk.out());
        }
    }

    private static Fields fields(Facts facts) {
        List<Statement> statements = MethodsStatements.of(facts);
        return new Fields().put("paragraph", MethodsStatements.paragraph(statements))
                .put("statements", statements.stream().map(one -> new Fields().put("topic", one.topic()).put("words", one.words()).put("gap", one.gap())).toList())
                .put("coreq", Coreq.items(facts).stream().map(item -> new Fields().put("number", item.number()).put("item", item.name())
                        .put("words", item.words()).put("remark", item.remark())).toList());
    }
}
