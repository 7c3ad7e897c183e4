package org.heddle.cli.project;

import java.util.List;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Listing;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.project.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints the audit trail.
@Command(description = "Prints the audit trail.")
public final class LogCommand implements Verb {
    @Mixin
    private Listing listing = new Listing();

    @Override
    public int run(Desk desk) {
        return listing.print(desk, project -> project.ask(reader -> reader.log().all()), LogCommand::fields,
                entry -> List.of(String.valueOf(entry.revision()), entry.at().toString(), entry.who(), entry.sentence()));
    }

    private static Fields fields(LogEntry entry) {
        return new Fields().put("revision", entry.revision()).put("at", entry.at()).put("who", entry.who()).put("kind", entry.kind())
                .put("sentence", entry.sentence());
    }
}
