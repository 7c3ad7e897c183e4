package org.heddle.cli.team;

import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.verification.Tally;
import org.heddle.domain.verification.VerificationReport;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.verification.Verifying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how far verification has come.
@Command(description = "Says how far verification has come.")
public final class VerificationCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            VerificationReport report = new Verifying(project, desk.projects().clock()).report().join();
            if (json) {
                desk.out().json(fields(report));
            } else {
                Reports.print(report.report(), desk.out());
            }
        }
        return Exit.DONE;
    }

    private static Fields fields(VerificationReport report) {
        return figures(new Fields(), report.all())
                .put("perCode", report.perCode().stream()
                        .map(one -> figures(new Fields().put("code", one.path()), one.tally()).put("missed", one.tally().missed())).toList())
                .put("perSource", report.perSource().stream()
                        .map(one -> figures(new Fields().put("source", one.source().name()), one.tally()).put("missed", one.tally().missed()))
                        .toList())
                .put("open", report.open().stream().map(CodingId::value).toList());
    }

    private static Fields figures(Fields fields, Tally tally) {
        return fields.put("codings", tally.codings()).put("checked", tally.checked()).put("agree", tally.agree())
                .put("disagree", tally.disagree()).put("query", tally.query());
    }
}
