package org.heddle.cli.source;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.progress.SourceProgress;
import org.heddle.workbench.verification.Verifying;

/// Gathers what `sources` says about each source: who speaks how often, how much is coded, and how far the work is.
final class SourceLines {
    private final OpenProject project;

    SourceLines(OpenProject project) {
        this.project = project;
    }

    List<SourceLine> all() {
        return lines(project.ask(reader -> reader.sources().all().stream().map(Source::id).toList()));
    }

    SourceLine of(SourceId source) {
        return lines(List.of(source)).getFirst();
    }

    private List<SourceLine> lines(List<SourceId> sources) {
        var verification = new Verifying(project, InstantSource.system()).report().join();
        Set<SourceId> checked = verification.perSource().stream().filter(VerificationReport.OfSource::isChecked)
                .map(one -> one.source().id()).collect(Collectors.toSet());
        return project.ask(reader -> {
            Set<SourceId> finished = reader.checks().finished().stream().map(Finished::source).collect(Collectors.toSet());
            Map<SourceId, Integer> codings = reader.codings().counts();
            People people = reader.cases().people();
            return sources.stream().map(source -> line(reader.sources().transcript(source), people,
                    codings.getOrDefault(source, 0), checked, finished, progress(reader, source))).toList();
        });
    }

    private static SourceLine line(Transcript transcript, People people, int codings, Set<SourceId> checked, Set<SourceId> finished,
            SourceLine.Progress progress) {
        SourceId id = transcript.source().id();
        String status = checked.contains(id) ? "checked" : finished.contains(id) ? "finished" : codings > 0 ? "coded" : "new";
        return new SourceLine(transcript.source(), label(transcript.practice(), people), voices(transcript, people), codings, status, progress);
    }

    private static SourceLine.Progress progress(ProjectReader reader, SourceId id) {
        SourceProgress found = SourceProgress.read(reader, reader.sources().find(id).orElseThrow());
        var shares = new ArrayList<SourceLine.Share>();
        reader.team().all().forEach(coder -> Optional.ofNullable(found.coverage().get(coder.id()))
                .ifPresent(coverage -> shares.add(new SourceLine.Share(coder.name(), coverage))));
        shares.add(new SourceLine.Share("*", found.together()));
        return new SourceLine.Progress(names(reader, found.assigned()), names(reader, found.finished()), shares);
    }

    private static List<String> names(ProjectReader reader, List<CoderId> coders) {
        return reader.team().all().stream().filter(coder -> coders.contains(coder.id())).map(Coder::name).toList();
    }

    /// In the order in which they first speak; words before the first label stand under the empty one.
    private static List<SourceLine.Voice> voices(Transcript transcript, People people) {
        Map<String, Long> turns = transcript.turns().all().stream()
                .collect(Collectors.groupingBy(Turn::speaker, LinkedHashMap::new, Collectors.counting()));
        Map<String, Speaker> speakers = transcript.speakers().stream().collect(Collectors.toMap(Speaker::label, Function.identity()));
        return turns.entrySet().stream().map(entry -> voice(entry.getKey(), entry.getValue(),
                Optional.ofNullable(speakers.get(entry.getKey())), transcript, people)).toList();
    }

    private static SourceLine.Voice voice(String label, long turns, Optional<Speaker> speaker, Transcript transcript, People people) {
        boolean isInterviewer = speaker.map(Speaker::isInterviewer).orElse(false);
        Optional<CaseId> practice = speaker.flatMap(Speaker::practice).or(() -> isInterviewer ? Optional.empty() : transcript.practice());
        return new SourceLine.Voice(label, turns, speaker.flatMap(Speaker::person).flatMap(people::find).map(Person::name).orElse(""),
                speaker.flatMap(Speaker::role).orElse(""), label(practice, people), isInterviewer);
    }

    private static String label(Optional<CaseId> practice, People people) {
        return practice.flatMap(people::find).map(Case::label).orElse("");
    }
}
