package org.heddle.cli.quotes;

import java.nio.file.Path;
import java.util.Optional;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.balance.Balance;
import org.heddle.domain.balance.Balance.Disclosure;
import org.heddle.domain.balance.Balance.Group;
import org.heddle.domain.balance.BalanceReport;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.balance.Balancing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says whose voices the chosen quotes are, which themes nobody counters, and whom a quote could give away.
@Command(description = "Whose voices the chosen quotes are, which themes have no counter-example, whom a quote could give away.")
public final class BalanceCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "F", description = "Writes the report: .docx, .html, .md, .xlsx or .json.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            Balance balance = new Balancing(project).balance();
            new Answering(out, json).give(desk.out(), BalanceReport.of(balance), () -> fields(balance));
        }
        return Exit.DONE;
    }

    private static Fields fields(Balance balance) {
        return new Fields().put("basis", balance.basis().word()).put("quotes", balance.quotes()).put("passages", balance.passages())
                .put("groups", balance.groups().stream().map(BalanceCommand::fields).toList())
                .put("withoutCounterExample", balance.uncountered().stream()
                        .map(one -> new Fields().put("theme", one.theme()).put("codedElsewhere", one.hasAnywhere())).toList())
                .put("disclosure", balance.disclosures().stream().map(BalanceCommand::fields).toList());
    }

    private static Fields fields(Group group) {
        return new Fields().put("by", group.by()).put("rows", group.shares().stream().map(share -> new Fields().put("name", share.name())
                .put("quotes", share.quotes()).put("passages", share.passages()).put("persons", share.persons())).toList());
    }

    private static Fields fields(Disclosure one) {
        return new Fields().put("source", one.source()).put("turn", one.turn() == 0 ? null : one.turn()).put("text", one.quote()).put("read", one.read().words())
                .put("attribution", one.attribution()).put("sharedBy", one.sharing() == 0 ? null : one.sharing()).put("names", one.names()).put("reason", one.reason());
    }
}
