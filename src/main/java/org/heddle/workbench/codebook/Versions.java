package org.heddle.workbench.codebook;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodebookDifference;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.Difference;
import org.heddle.domain.codebook.DifferenceWords;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.VersionChange.FreezeVersion;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;

/// Freezes the codebook and says what has become of it since.
public final class Versions {
    /// How the codebook as it stands is called beside its versions.
    public static final String NOW = "now";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final OpenProject project;
    private final InstantSource clock;

    public Versions(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Keeps the codebook as it stands under a name, with those who agreed on it and the meeting that decided it.
    public CompletableFuture<CodebookVersion> freeze(String name, List<String> agreed, String note, Optional<SurgeryId> meeting) {
        return project.read(reader -> CodebookVersion.of(reader.codes().codebook(), name, clock.instant(), agreed, note))
                .thenCompose(version -> project.run(freezing(version, meeting)).thenApply(_ -> version));
    }

    private static Change freezing(CodebookVersion version, Optional<SurgeryId> meeting) {
        var freeze = new FreezeVersion(version);
        return meeting.<Change>map(one -> new Change.Together("Froze the codebook as “%s”".formatted(version.name()),
                List.of(freeze, new DecideVersion(version.id(), Optional.of(one))))).orElse(freeze);
    }

    /// Oldest first.
    public CompletableFuture<List<CodebookVersion>> all() {
        return project.read(reader -> reader.versions().all());
    }

    /// Two states of the codebook and what is not the same in them.
    public record Comparison(State before, State after, List<Difference> differences) {
        public Comparison {
            differences = List.copyOf(differences);
        }

        public Report report() {
            return DifferenceWords.report("Codebook: from %s to %s".formatted(before.name, after.name), List.of(before.words(), after.words()),
                    differences);
        }
    }

    /// A frozen version, or the codebook as it stands.
    public record State(String name, Optional<CodebookVersion> version, Codebook codebook) {
        String words() {
            String codes = Counted.of(codebook.inOrder().size(), "code");
            return version.map(one -> "%s: frozen on %s, %s%s%s".formatted(one.name(), day(one), codes,
                    one.agreed().isEmpty() ? "" : ", agreed by " + Counted.list(one.agreed()),
                    one.note().isEmpty() ? "." : ". " + one.note())).orElseGet(() -> "Now: the codebook as it stands, %s.".formatted(codes));
        }
    }

    /// The day on which a version was frozen, in words.
    public static String day(CodebookVersion version) {
        return DAY.format(version.at().atZone(ZoneId.systemDefault()));
    }

    /// Versions are named by name; `now` is the codebook as it stands.
    public CompletableFuture<Comparison> compare(String before, String after) {
        return project.read(reader -> {
            State one = state(reader, before);
            State other = state(reader, after);
            return new Comparison(one, other, CodebookDifference.between(one.codebook, other.codebook, reader.versions().merges()));
        });
    }

    private static State state(ProjectReader reader, String name) {
        String asked = name.strip();
        Optional<CodebookVersion> version = reader.versions().all().stream().filter(one -> one.name().equalsIgnoreCase(asked)).findFirst();
        if (version.isEmpty() && !asked.equalsIgnoreCase(NOW)) {
            var names = new ArrayList<>(reader.versions().all().stream().map(CodebookVersion::name).toList());
            names.add(NOW);
            throw new Refusal("There is no version “%s”. There is: %s.".formatted(asked, Counted.list(names)));
        }
        return version.map(one -> new State(one.name(), version, one.codebook()))
                .orElseGet(() -> new State(NOW, Optional.empty(), reader.codes().codebook()));
    }

    /// Writes a difference; the file's name says in which format.
    public static void write(Comparison comparison, Path out) {
        Exporting.write(comparison.report(), out);
    }
}
