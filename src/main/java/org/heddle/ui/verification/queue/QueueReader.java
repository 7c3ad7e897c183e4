package org.heddle.ui.verification.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Checker;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.Verdicts;
import org.heddle.workbench.OpenProject;

/// Reads what there is to check. Works off the JavaFX thread and asks the store for one source at a time.
public final class QueueReader {
    private static final int EXCERPT = 120;

    private final OpenProject project;
    private final CoderId who;
    private final Only only;

    public QueueReader(OpenProject project, CoderId who, Only only) {
        this.project = project;
        this.who = who;
        this.only = only;
    }

    private Checker checker(ProjectReader reader) {
        return Checker.of(who, reader.team().all());
    }

    public Workload workload() {
        return read(project.ask(reader -> reader.sources().all()));
    }

    /// The same work with only these sources read again.
    public Workload again(Workload old, Set<SourceId> touched) {
        var works = new ArrayList<SourceWork>();
        for (Source source : project.ask(reader -> reader.sources().all())) {
            SourceWork known = old.sources().get(source.id());
            if (touched.contains(source.id())) {
                works.add(project.ask(reader -> SourceWork.read(source, checker(reader), only, reader)));
            } else if (known != null) {
                works.add(known);
            }
        }
        return Workload.of(works);
    }

    private Workload read(List<Source> sources) {
        return Workload.of(sources.stream().map(source -> project.ask(reader -> SourceWork.read(source, checker(reader), only, reader))).toList());
    }

    /// The passages of a group, in the order of the sources and then of the text.
    public List<ToCheck> items(QueueRow.Key key) {
        return switch (key) {
            case QueueRow.Key.OfSource(var source) -> opened(source).map(Opened::items).orElse(List.of());
            case QueueRow.Key.OfCode(var code) -> with(code);
        };
    }

    private List<ToCheck> with(CodeId code) {
        var bySource = new HashMap<SourceId, List<Coding>>();
        project.ask(reader -> {
            var checker = checker(reader);
            return reader.codings().with(List.of(code)).stream().filter(coding -> checker.canCheck(coding) && only.holds(coding)).toList();
        }).forEach(coding -> bySource.computeIfAbsent(coding.source(), _ -> new ArrayList<>()).add(coding));
        var items = new ArrayList<ToCheck>();
        for (Source source : project.ask(reader -> reader.sources().all())) {
            var codings = bySource.get(source.id());
            if (codings != null) {
                items.addAll(project.ask(reader -> items(codings, reader.sources().transcript(source.id()), reader)));
            }
        }
        return List.copyOf(items);
    }

    /// Empty when the source is gone.
    public Optional<Opened> opened(SourceId source) {
        return project.ask(reader -> reader.sources().find(source).map(_ -> opened(source, reader)));
    }

    private Opened opened(SourceId source, ProjectReader reader) {
        var transcript = reader.sources().transcript(source);
        var checker = checker(reader);
        var codings = reader.codings().of(source);
        var missed = codings.stream().filter(coding -> coding.isMissed() && coding.coder().equals(who)).toList();
        return new Opened(transcript, items(codings.stream().filter(coding -> checker.canCheck(coding) && only.holds(coding)).toList(), transcript, reader), missed);
    }

    private List<ToCheck> items(List<Coding> codings, Transcript transcript, ProjectReader reader) {
        var checks = reader.checks().of(transcript.source().id());
        Set<CodingId> starred = reader.codings().starred();
        return codings.stream().map(coding -> item(coding, transcript, checks.getOrDefault(coding.id(), List.of()), starred)).toList();
    }

    private ToCheck item(Coding coding, Transcript transcript, List<Check> checks, Set<CodingId> starred) {
        Optional<Turn> turn = transcript.turns().of(coding.span());
        String words = transcript.opening(coding.span(), EXCERPT).of(transcript.text()).replace('\n', ' ');
        return new ToCheck(coding, transcript.source().name(), turn.map(Turn::number).orElse(0), turn.map(Turn::speaker).orElse(""), words,
                Optional.ofNullable(Verdicts.newest(checks).get(who)), Seen.of(coding, transcript.text()), starred.contains(coding.id()));
    }
}
