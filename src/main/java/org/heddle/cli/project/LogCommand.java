package org.heddle.cli.project;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.contribution.Part;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.domain.project.reading.LogReader;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.audit.AuditTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the audit trail, or the part of it that is asked for.
@Command(description = "Prints the audit trail, or a part of it.")
public final class LogCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--coder", paramLabel = "CODER", description = "Only what this coder did.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND",
            description = "Only acts of this kind, such as recoded or “memo *”, or of a part: design, coding, checking, writing …")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "Only what touched this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Only what touched this code.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on: 2026-03-14, or a moment such as 2026-03-14T12:00:00Z.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Up to the end of this day, or up to a moment.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--words", paramLabel = "TEXT", description = "Only acts whose sentence, kind or coder holds these letters.")
    private String words = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Writes it: .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            var trail = new AuditTrail(project);
            LogFilter filter = filter(project);
            new Answering(out, json).give(desk.out(), file -> Exporting.write(trail.report(filter), file), () -> lines(trail, filter, LogCommand::fields),
                    () -> desk.out().columns(lines(trail, filter, LogCommand::cells)));
        }
        return Exit.DONE;
    }

    /// Oldest first.
    private static <T> List<T> lines(AuditTrail trail, LogFilter filter, Function<LogReader.Line, T> shown) {
        var lines = new ArrayList<T>();
        trail.all(filter).forEach(line -> lines.add(shown.apply(line)));
        return lines.reversed();
    }

    private LogFilter filter(OpenProject project) {
        List<String> kinds = kind.map(written -> Part.named(written).map(Part::kinds).orElse(List.of(written.strip()))).orElse(List.of());
        return project.ask(reader -> {
            var finder = new Finder(reader);
            return new LogFilter(coder, kinds, source.map(finder::source).map(one -> one.id()), code.map(finder::code).map(one -> one.id()),
                    since.map(written -> moment(written, 0)), until.map(written -> moment(written, 1)), words);
        });
    }

    /// A day begins at midnight here; `days` later for its end.
    private static Instant moment(String written, int days) {
        try {
            return written.contains("T") ? Instant.parse(written.strip())
                    : LocalDate.parse(written.strip()).plusDays(days).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException _) {
            throw new WrongUsage("That was not understood: a day is written 2026-03-14, a moment 2026-03-14T12:00:00Z.");
        }
    }

    private static List<String> cells(LogReader.Line line) {
        return List.of(String.valueOf(line.number()), line.entry().at().toString(), line.entry().who(), line.entry().sentence());
    }

    private static Fields fields(LogReader.Line line) {
        return new Fields().put("revision", line.number()).put("at", line.entry().at()).put("who", line.entry().who())
                .put("kind", line.entry().kind()).put("sentence", line.entry().sentence());
    }
}
