package org.heddle.cli.finding;

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
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.report.Document;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.Drafting;
import org.heddle.workbench.finding.FindingFinder;
import org.heddle.workbench.finding.FindingTables;
import org.heddle.workbench.finding.Skeleton;
import org.heddle.workbench.finding.Skeleton.Section;
import org.heddle.workbench.finding.SkeletonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the skeleton of the findings section, or writes it to a file.
@Command(description = "Writes the skeleton of the findings section: theme summaries, quotes, vignettes, questions and conclusions.")
public final class FindingsCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--arrangement", paramLabel = "NAME", description = "In the order of this arrangement; else as the codebook goes.")
    private Optional<String> arrangement = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The text: .docx, .html or .md; its tables: .xlsx, .json or .tex; the themes alone: .csv.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--sensitive", description = "With vignettes that hold sensitive detail, which are else left out.")
    private boolean sensitive;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            var order = arrangement.map(name -> project.ask(reader -> new FindingFinder(reader).arrangement(name))).map(Arrangement::id);
            Skeleton skeleton = new Drafting(project).read(order);
            Document document = sensitive ? SkeletonDocument.complete(skeleton) : SkeletonDocument.careful(skeleton);
            FindingTables tables = sensitive ? FindingTables.complete(skeleton) : FindingTables.careful(skeleton);
            new Answering(out, json).give(desk.out(), file -> Exporting.write(document, tables.report(), tables.themes(), file),
                    () -> skeleton.sections().stream().map(this::fields).toList(), () -> Reports.print(document, desk.out()));
            if (skeleton.sensitive() > 0) {
                desk.out().remark(sensitive ? "The text holds vignettes with sensitive detail. Look at them before it is passed on."
                        : "Vignettes with sensitive detail were left out: %d. --sensitive takes them in.".formatted(skeleton.sensitive()));
            }
        }
        return Exit.DONE;
    }

    private Fields fields(Section section) {
        var evidence = section.evidence();
        return new Fields().put("number", section.number()).put("depth", section.depth()).put("title", section.title())
                .put("codeId", section.code().map(code -> code.value())).put("gloss", section.gloss()).put("see", section.see())
                .put("summaries", evidence.summaries().stream().map(FindingsCommand::memo).toList())
                .put("components", evidence.components().stream().map(one -> new Fields().put("code", one.name()).put("line", one.line())).toList())
                .put("theory", evidence.theory()).put("quotes", quotes(evidence.quotes())).put("counterEvidence", quotes(evidence.against()))
                .put("vignettes", evidence.vignettes().stream().filter(one -> sensitive || one.kind() != MemoKind.SENSITIVE_VIGNETTE)
                        .map(FindingsCommand::memo).toList());
    }

    private static Fields memo(Memo memo) {
        return new Fields().put("id", memo.id().value()).put("kind", memo.kind().words()).put("title", memo.title()).put("text", memo.text());
    }

    private static List<Fields> quotes(List<QuoteRow> rows) {
        return rows.stream().map(row -> new Fields().put("quote", row.quote()).put("attribution", row.provenance().attribution())
                .put("source", row.place().source().name()).put("code", row.path().toString()).put("stance", row.stance())
                .put("status", row.status().word())).toList();
    }
}
