package org.heddle.cli.project;

import java.nio.file.Path;
import java.util.Optional;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.contribution.Part;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.audit.AuditTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says who had which part in the study.
@Command(description = "Says who had which part in the study, from the audit trail.")
public final class ContributionsCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes it: .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            Contributions all = new AuditTrail(project).contributions().join();
            new Answering(out, json).give(desk.out(), all.report(), () -> new Fields().put("people", all.all().stream().map(ContributionsCommand::fields).toList())
                        .put("sentences", all.sentences()));
        }
        return Exit.DONE;
    }

    private static Fields fields(Contributions.OfOne one) {
        var fields = new Fields().put("who", one.who());
        for (Part part : Part.values()) {
            fields.put(part.key(), one.of(part));
        }
        return fields.put("first", one.first()).put("last", one.last());
    }
}
