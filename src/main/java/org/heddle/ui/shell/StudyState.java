package org.heddle.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Finished;

/// What several rooms show of the study at one moment: read together, so that it fits together.
public record StudyState(Codebook codebook, Map<CodeId, Integer> codeCounts, List<Source> sources, Map<SourceId, Integer> codingCounts,
                         Map<SourceId, Set<CoderId>> begun, People people, List<Speaker> speakers, Map<SourceId, CaseId> placements, List<Coder> coders,
                         List<Finished> finished, List<Assignment> assignments, List<Pass> passes) {
    private static final int MOST_COUNTED_ALONE = 40;
    public static final StudyState EMPTY = new StudyState(Codebook.EMPTY, Map.of(), List.of(), Map.of(), Map.of(), People.NONE, List.of(), Map.of(),
            List.of(), List.of(), List.of(), List.of());

    static StudyState read(ProjectReader reader) {
        return new StudyState(reader.codes().codebook(), reader.codes().counts(), reader.sources().all(), reader.codings().counts(),
                reader.codings().coders(), reader.cases().people(), reader.cases().speakers(), reader.cases().placements(), reader.team().all(),
                reader.checks().finished(), reader.progress().assignments(), reader.passes().all());
    }

    /// The state after an act; asks only for what the act can have touched.
    StudyState after(Applied act, ProjectReader reader) {
        boolean newPeople = act.touched().people() || (act.touched().codings().isEmpty() && !act.touched().sources().isEmpty());
        boolean isWide = act.touched().codes().size() + act.touched().sources().size() > MOST_COUNTED_ALONE;
        return newPeople || isWide ? read(reader)
                : new StudyState(reader.codes().codebook(), counted(codeCounts, act.touched().codes(), reader.codes()::count), sources,
                        counted(codingCounts, act.touched().sources(), reader.codings()::count), begun(act, reader), people, speakers, placements, coders,
                        reader.checks().finished(), assignments, passes);
    }

    /// The counts with those of some counted anew; none stands for no codings.
    private static <T> Map<T, Integer> counted(Map<T, Integer> before, Set<T> some, ToIntFunction<T> count) {
        var counts = new HashMap<>(before);
        for (T one : some) {
            int now = count.applyAsInt(one);
            if (now == 0) {
                counts.remove(one);
            } else {
                counts.put(one, now);
            }
        }
        return counts;
    }

    private Map<SourceId, Set<CoderId>> begun(Applied act, ProjectReader reader) {
        var now = new HashMap<>(begun);
        act.touched().sources().forEach(source -> now.put(source, reader.codings().coders(source)));
        return now;
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// Those of the coders who are people: who may act, be asked, or have been there. The agreed layer is none of them.
    public List<Coder> team() {
        return coders.stream().filter(coder -> !Consensus.is(coder)).toList();
    }

    public Optional<Coder> coder(CoderId id) {
        return coders.stream().filter(coder -> coder.id().equals(id)).findFirst();
    }

    /// In joining order, from 0: decides the colour of a coder's mark.
    public int position(CoderId id) {
        for (int at = 0; at < coders.size(); at++) {
            if (coders.get(at).id().equals(id)) {
                return at;
            }
        }
        return coders.size();
    }

    /// Codings of a code and everything below it.
    public int countWithChildren(CodeId code) {
        return codebook.withChildren(code).stream().mapToInt(id -> codeCounts.getOrDefault(id, 0)).sum();
    }

    /// True when this coder has coded anything in the source.
    public boolean isBegun(SourceId source, CoderId coder) {
        return begun.getOrDefault(source, Set.of()).contains(coder);
    }

    public boolean isFinished(SourceId source, CoderId coder) {
        return finished.stream().anyMatch(one -> one.source().equals(source) && one.coder().equals(coder));
    }

    /// The rounds of blind double coding in which work is sealed now.
    public List<Pass> sealed() {
        return passes.stream().filter(Pass::isSealed).toList();
    }

    /// The sealed pass that a source stands in.
    public Optional<Pass> sealing(SourceId source) {
        return passes.stream().filter(pass -> pass.isSealed() && pass.sources().contains(source)).findFirst();
    }

    public List<Speaker> speakers(SourceId source) {
        return speakers.stream().filter(speaker -> speaker.source().equals(source)).toList();
    }
}
