package org.heddle.cli;

import java.util.List;
import org.heddle.domain.project.LogEntry;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the audit trail.
@Command(description = "Prints the audit trail.")
final class LogCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            List<LogEntry> entries = project.ask(reader -> reader.log().all());
            if (json) {
                desk.out().json(entries.stream().map(LogCommand::fields).toList());
            } else {
                desk.out().columns(entries.stream().map(one ->
                        List.of(String.valueOf(one.revision()), one.at().toString(), one.who(), one.sentence())).toList());
            }
        }
        return Exit.DONE;
    }

    private static Fields fields(LogEntry entry) {
        return new Fields().put("revision", entry.revision()).put("at", entry.at()).put("who", entry.who()).put("kind", entry.kind())
                .put("sentence", entry.sentence());
    }
}
