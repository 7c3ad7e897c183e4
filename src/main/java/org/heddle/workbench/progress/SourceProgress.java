package org.heddle.workbench.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Coverage;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Finished;

/// How far a source has come: for whom it is, who declared it finished, and how much of it each coder has coded.
public record SourceProgress(Source source, List<CoderId> assigned, List<CoderId> finished, Map<CoderId, Coverage> coverage, Coverage together) {
    public SourceProgress {
        assigned = List.copyOf(assigned);
        finished = List.copyOf(finished);
    }

    /// Asks for turns and places of codings only, never for the text.
    public static SourceProgress read(ProjectReader reader, Source source) {
        Set<String> interviewers = reader.cases().speakers(source.id()).stream().filter(Speaker::isInterviewer).map(Speaker::label)
                .collect(Collectors.toSet());
        List<Turn> participants = reader.sources().turns(source.id()).stream().filter(turn -> !interviewers.contains(turn.speaker())).toList();
        List<Coding> codings = reader.codings().of(source.id());
        return new SourceProgress(source,
                reader.progress().assignments().stream().filter(one -> one.source().equals(source.id())).map(Assignment::coder).toList(),
                reader.checks().finished().stream().filter(one -> one.source().equals(source.id())).map(Finished::coder).toList(),
                Coverage.of(participants, codings), Coverage.by(participants, codings.stream().map(Coding::span).toList()));
    }
}
