package org.heddle.workbench.transcript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.exchange.transcript.CodedText;
import org.heddle.exchange.transcript.FileNames;
import org.heddle.exchange.transcript.Legend;
import org.heddle.exchange.transcript.TranscriptFiles;
import org.heddle.workbench.OpenProject;

/// Writes transcripts with their codings in the margin, one in memory at a time. Work off the screen's thread.
public final class CodedTranscripts {
    private final OpenProject project;

    /// Whose codings with which codes (each with what is below it); an empty set stands for all.
    public record Choice(Set<CoderId> coders, Set<CodeId> codes) {
        public static final Choice ALL = new Choice(Set.of(), Set.of());

        public Choice {
            coders = Set.copyOf(coders);
            codes = Set.copyOf(codes);
        }
    }

    public CodedTranscripts(OpenProject project) {
        this.project = project;
    }

    public void write(List<SourceId> sources, Choice choice, Path out) {
        if (sources.isEmpty()) {
            throw new Refusal("There are no sources in the project yet. Import transcripts first.");
        }
        var legend = project.ask(reader -> Legend.of(reader.codes().codebook(), reader.team().all()));
        Set<CodeId> wanted = withChildren(choice.codes(), legend.codebook());
        Iterable<CodedText> texts = () -> sources.stream().map(source -> project.ask(reader -> text(reader, source, choice.coders(), wanted))).iterator();
        TranscriptFiles.write(texts, legend, project.title(), out);
    }

    /// A file for each source, in a folder that has none of them yet.
    public void writeEach(List<Source> sources, Choice choice, String ending, Path folder) {
        List<String> files = FileNames.of(sources.stream().map(Source::name).toList(), ending);
        files.stream().filter(file -> Files.exists(folder.resolve(file))).findFirst().ifPresent(file -> {
            throw new Refusal("“%s” is in that folder already, and nothing is overwritten. Choose an empty folder.".formatted(file));
        });
        for (int at = 0; at < files.size(); at++) {
            write(List.of(sources.get(at).id()), choice, folder.resolve(files.get(at)));
        }
    }

    private static Set<CodeId> withChildren(Set<CodeId> codes, Codebook codebook) {
        return codes.stream().flatMap(code -> codebook.withChildren(code).stream()).collect(Collectors.toSet());
    }

    private static CodedText text(ProjectReader reader, SourceId source, Set<CoderId> coders, Set<CodeId> codes) {
        List<Coding> codings = reader.codings().of(source).stream()
                .filter(coding -> coders.isEmpty() || coders.contains(coding.coder()))
                .filter(coding -> codes.isEmpty() || codes.contains(coding.code())).toList();
        return new CodedText(reader.sources().transcript(source), codings);
    }
}
