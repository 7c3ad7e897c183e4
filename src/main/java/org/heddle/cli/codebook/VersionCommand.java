package org.heddle.cli.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.Difference;
import org.heddle.domain.codebook.DifferenceWords;
import org.heddle.domain.report.Counted;
import org.heddle.domain.surgery.Surgery;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.codebook.Versions;
import org.heddle.workbench.codebook.Versions.Comparison;
import org.heddle.workbench.difference.Surgeries;
import org.heddle.workbench.difference.Surgeries.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Freezes the codebook, lists its versions, and says what differs between two of them.
@Command(description = "Freezes the codebook, lists its versions, or compares two of them.")
public final class VersionCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--freeze", paramLabel = "NAME", description = "Keeps the codebook as it stands under this name.")
    private Optional<String> freeze = Optional.empty();

    @Option(names = "--agreed", paramLabel = "A,B", description = "With --freeze: who agreed on it.")
    private String agreed = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "With --freeze: a remark.")
    private String note = "";

    @Option(names = "--decided", paramLabel = "ID|DATE", description = "With --freeze: the meeting that decided it.")
    private Optional<String> decided = Optional.empty();

    @Option(names = "--list", description = "Lists the versions, as without any option.")
    private boolean list;

    @Option(names = "--diff", arity = "2", paramLabel = "A B", hideParamSyntax = true,
            description = "What became of the codebook from A to B; “now” is the codebook as it stands.")
    private List<String> diff = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "With --diff: writes it, .md, .html, .docx, .json, .csv or .xlsx.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (!isUnderstood()) {
            throw new WrongUsage("heddle version: either --freeze (with --agreed, --note and --decided), --list, or --diff with two versions (and --out).");
        }
        if (freeze.isPresent()) {
            CodebookVersion frozen = writing.act(desk, project -> project.read(reader -> decided.map(words -> Surgeries.named(reader, words).id()))
                    .thenCompose(meeting -> new Versions(project, desk.projects().clock()).freeze(freeze.get(), Named.list(agreed), note, meeting)));
            desk.out().line("Froze the codebook as “%s”, %s.".formatted(frozen.name(), Counted.of(frozen.codes().size(), "code")));
            return Exit.DONE;
        }
        try (OpenProject project = writing.look(desk)) {
            var versions = new Versions(project, desk.projects().clock());
            if (diff.isEmpty()) {
                list(desk, versions.all().join(), project.ask(Surgeries::meetings));
            } else {
                compare(desk, versions.compare(diff.getFirst(), diff.getLast()).join());
            }
        }
        return Exit.DONE;
    }

    private boolean isUnderstood() {
        int wishes = (freeze.isPresent() ? 1 : 0) + (diff.isEmpty() ? 0 : 1) + (list ? 1 : 0);
        boolean aboutFreezing = !agreed.isEmpty() || !note.isEmpty() || decided.isPresent();
        return wishes <= 1 && (diff.isEmpty() || diff.size() == 2) && (out.isEmpty() || !diff.isEmpty()) && (freeze.isPresent() || !aboutFreezing);
    }

    private void list(Desk desk, List<CodebookVersion> all, List<Meeting> meetings) {
        if (json) {
            desk.out().json(all.stream().map(one -> new Fields().put("id", one.id().value()).put("name", one.name()).put("at", one.at())
                    .put("agreed", one.agreed()).put("note", one.note()).put("codes", one.codes().size())
                    .put("decided", decided(one, meetings).map(meeting -> meeting.id().value()))).toList());
        } else {
            desk.out().columns(all.stream().map(one -> List.of(one.name(), Versions.day(one), Counted.of(one.codes().size(), "code"),
                    Counted.list(one.agreed()), one.note(), decided(one, meetings).map(Surgery::words).orElse(""))).toList());
        }
    }

    private static Optional<Surgery> decided(CodebookVersion version, List<Meeting> meetings) {
        return meetings.stream().filter(one -> one.versions().stream().anyMatch(there -> there.id().equals(version.id()))).map(Meeting::surgery).findFirst();
    }

    private void compare(Desk desk, Comparison comparison) {
        new Answering(out, json).give(desk.out(), file -> Versions.write(comparison, file), () -> fields(comparison),
                () -> Reports.print(comparison.report(), desk.out()));
    }

    private static Fields fields(Comparison comparison) {
        return new Fields().put("from", comparison.before().name()).put("to", comparison.after().name())
                .put("differences", comparison.differences().stream().map(VersionCommand::fields).toList());
    }

    private static Fields fields(Difference one) {
        return new Fields().put("kind", kind(one)).put("code", DifferenceWords.path(one))
                .put("field", one instanceof Difference.Redefined(_, _, var part, _, _) ? part.words() : null)
                .put("before", text(DifferenceWords.before(one))).put("after", text(DifferenceWords.after(one))).put("codeId", one.code().value());
    }

    private static Optional<String> text(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    private static String kind(Difference one) {
        return switch (one) {
            case Difference.Added _ -> "added";
            case Difference.Removed _ -> "removed";
            case Difference.Merged _ -> "merged";
            case Difference.Renamed _ -> "renamed";
            case Difference.Moved _ -> "moved";
            case Difference.Redefined _ -> "redefined";
            case Difference.Restated _ -> "status";
            case Difference.Redirected _ -> "dimension";
        };
    }
}
