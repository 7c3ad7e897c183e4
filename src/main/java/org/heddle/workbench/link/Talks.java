package org.heddle.workbench.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.talk.GroupTalk;
import org.heddle.domain.talk.Strip;
import org.heddle.domain.talk.TalkReport;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;

/// The sources in which several participants speak, and how they talk.
public final class Talks {
    private final OpenProject project;

    public Talks(OpenProject project) {
        this.project = project;
    }

    /// Group interviews first, then every other source in which at least two participants speak.
    public CompletableFuture<List<Source>> all() {
        return project.read(Talks::talks);
    }

    private static List<Source> talks(ProjectReader reader) {
        Map<SourceId, List<Speaker>> speakers = reader.cases().speakers().stream().collect(Collectors.groupingBy(Speaker::source));
        return reader.sources().all().stream().filter(source -> GroupTalk.isOne(speakers.getOrDefault(source.id(), List.of())))
                .sorted((one, other) -> Boolean.compare(other.kind() == SourceKind.GROUP_INTERVIEW, one.kind() == SourceKind.GROUP_INTERVIEW)).toList();
    }

    /// The turns as a picture in a PNG or SVG file.
    public CompletableFuture<Void> picture(SourceId source, Path out) {
        return talk(source).thenCompose(report -> project.compute(() -> {
            Exporting.write(Strip.of(report.talk(), project.ask(reader -> reader.codes().codebook())::find), out);
            return null;
        }));
    }

    /// All its tables; a .csv file holds the turns in sequence.
    public static void write(TalkReport report, Path out) {
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            Exporting.write(report.turns(), out);
        } else {
            Exporting.write(report.report(), out);
        }
    }

    /// What `consensus` settled is left out, because it repeats what others coded.
    public CompletableFuture<TalkReport> talk(SourceId source) {
        return project.read(reader -> {
            var transcript = reader.sources().transcript(source);
            var isCounted = Consensus.counted(reader.team().all());
            var codebook = reader.codes().codebook();
            return new TalkReport(transcript.source().name(), GroupTalk.of(transcript, reader.codings().of(source).stream()
                    .filter(coding -> isCounted.test(coding.coder())).toList()),
                    id -> codebook.find(id).map(code -> codebook.path(code.id()).toString()).orElse(""));
        });
    }
}
