package org.heddle.cli.quotes;

import java.util.List;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.report.Counted;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.CheckingQuotes;
import org.heddle.workbench.quotes.CheckingQuotes.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Holds every quote on its way into the paper against its source.
@Command(description = "Checks every published form against its source.")
public final class FaithfulCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            List<Checked> checked = new CheckingQuotes(project).all().join();
            long unfaithful = checked.stream().filter(one -> !one.finding().isFaithful()).count();
            if (json) {
                desk.out().json(new Fields().put("quotes", checked.size()).put("faithful", checked.size() - unfaithful)
                        .put("findings", checked.stream().filter(FaithfulCommand::saysSomething).map(FaithfulCommand::fields).toList()));
            } else {
                checked.stream().filter(FaithfulCommand::saysSomething).forEach(one -> say(desk, one));
                desk.out().line("%d of %s faithful.".formatted(checked.size() - unfaithful, Counted.of(checked.size(), "quote")));
            }
            if (unfaithful > 0) {
                desk.out().remark("%s not faithful; “heddle faithful” lists what is wrong.".formatted(unfaithful == 1 ? "1 quote is" : unfaithful + " quotes are"));
            }
            return unfaithful == 0 ? Exit.DONE : Exit.REFUSED;
        }
    }

    private static boolean saysSomething(Checked one) {
        return !one.finding().faults().isEmpty() || !one.finding().warnings().isEmpty();
    }

    private static void say(Desk desk, Checked one) {
        desk.out().line("%s  %s, turn %d  %s".formatted(one.coding().id().value().toString().substring(0, 8), one.source(), one.turn(), one.theme()));
        desk.out().line("    " + one.printed());
        one.finding().faults().forEach(sentence -> desk.out().line("    FAULT  " + sentence));
        one.finding().warnings().forEach(sentence -> desk.out().line("    look   " + sentence));
    }

    private static Fields fields(Checked one) {
        return new Fields().put("coding", one.coding().id().value()).put("source", one.source()).put("turn", one.turn()).put("theme", one.theme())
                .put("quote", one.printed()).put("status", one.finding().quote().status().word()).put("stale", one.finding().quote().isStale())
                .put("faults", one.finding().faults()).put("warnings", one.finding().warnings());
    }
}
