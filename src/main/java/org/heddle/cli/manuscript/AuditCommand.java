package org.heddle.cli.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.AuditReport;
import org.heddle.domain.manuscript.Finding;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.manuscript.Auditing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Matches every quotation of a paper to the sources.
@Command(description = "Matches every quotation of a paper to the sources: exact, shortened, altered or not found, and by whom.")
public final class AuditCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Parameters(index = "1", paramLabel = "MANUSCRIPT", description = "The paper: .docx, .md or .txt.")
    private Path manuscript = Path.of("");

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "F", description = "Writes the report: .docx, .html, .md, .xlsx or .json.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            var auditing = new Auditing(project);
            Audit audit = auditing.audit(manuscript);
            out.ifPresent(file -> auditing.write(audit, file));
            if (json) {
                desk.out().line(auditing.json(audit));
            } else if (out.isPresent()) {
                desk.out().line(AuditReport.summary(audit));
                desk.out().line("Wrote %s.".formatted(out.get()));
            } else {
                print(audit, desk);
            }
        }
        return Exit.DONE;
    }

    private static void print(Audit audit, Desk desk) {
        desk.out().line(AuditReport.summary(audit));
        for (Finding finding : audit.findings()) {
            desk.out().columns(List.of(List.of(String.valueOf(finding.quotation().number()), finding.verdict().word(), finding.attribution().word(),
                    finding.where().map(where -> where.source().name()).orElse(""),
                    finding.difference().isEmpty() ? finding.quotation().text() : finding.difference())));
        }
    }
}
