package org.heddle.workbench.casestudy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.casestudy.CaseStudy.Told;
import org.heddle.workbench.casestudy.CaseStudy.Voice;

/// What is read of a case in one go.
record CaseGround(Case practice, Codebook codebook, List<Memo> summaries, List<Voice> voices, List<Told> told, List<Memo> memos,
                      Map<CoderId, String> coders) {

    static CaseGround of(ProjectReader reader, CaseId id) {
        Case practice = reader.cases().people().find(id).orElseThrow(() -> new Refusal("That case is no longer there."));
        Map<SourceId, CaseId> placements = reader.cases().placements();
        List<Speaker> speakers = reader.cases().speakers().stream().filter(one -> !one.isInterviewer()
                && one.practice().or(() -> Optional.ofNullable(placements.get(one.source()))).filter(id::equals).isPresent()).toList();
        Set<SourceId> own = placements.entrySet().stream().filter(one -> one.getValue().equals(id)).map(Map.Entry::getKey).collect(Collectors.toSet());
        Set<SourceId> spoken = speakers.stream().map(Speaker::source).collect(Collectors.toSet());
        var turns = reader.cases().turnCounts();
        var counts = reader.codings().counts();
        List<Source> sources = reader.sources().all().stream().filter(one -> own.contains(one.id()) || spoken.contains(one.id())).toList();
        List<Told> told = sources.stream().map(one -> new Told(one, turns.getOrDefault(one.id(), Map.of()).values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(one.id(), 0), !own.contains(one.id()))).toList();
        return new CaseGround(practice, reader.codes().codebook(), written(reader, id), voices(reader, speakers, sources), told,
                memos(reader, id, own, speakers), reader.team().all().stream().collect(Collectors.toMap(Coder::id, Coder::name)));
    }

    /// The same participant in several sources is one; an unknown one is one in each source.
    private static List<Voice> voices(ProjectReader reader, List<Speaker> speakers, List<Source> sources) {
        var people = reader.cases().people();
        Map<SourceId, Integer> order = new LinkedHashMap<>();
        sources.forEach(source -> order.put(source.id(), order.size()));
        Function<Speaker, Object> whom = one -> one.person().<Object>map(Function.identity()).orElse(List.of(one.source(), one.label()));
        Map<Object, List<Speaker>> groups = speakers.stream().filter(one -> order.containsKey(one.source()))
                .sorted(Comparator.comparing((Speaker one) -> Objects.requireNonNull(order.get(one.source()))))
                .collect(Collectors.groupingBy(whom, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(same -> new Voice(same.getFirst().person().flatMap(people::find).map(one -> one.name()).orElse(""),
                same.getFirst().label(), same.stream().flatMap(one -> one.role().stream()).findFirst().flatMap(people::role).map(one -> one.label()).orElse(""),
                same.stream().map(one -> sources.get(Objects.requireNonNull(order.get(one.source()))).name()).distinct().toList())).toList();
    }

    /// Memos about the case, its sources and those who speak for it; the summary stands apart.
    private static List<Memo> memos(ProjectReader reader, CaseId id, Set<SourceId> sources, List<Speaker> speakers) {
        Set<PersonId> persons = speakers.stream().flatMap(one -> one.person().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return reader.memos().all().stream().filter(memo -> memo.kind() != MemoKind.CASE_SUMMARY && switch (memo.target()) {
            case MemoTarget.OfCase(var practice) -> practice.equals(id);
            case MemoTarget.OfSource(var source) -> sources.contains(source);
            case MemoTarget.OfPerson(var person) -> persons.contains(person);
            case MemoTarget.OfCoding _, MemoTarget.OfCode _, MemoTarget.Free _, MemoTarget.Project _ -> false;
        }).sorted(Comparator.comparing(Memo::made)).toList();
    }

    /// What is written of the case, the oldest first.
    static List<Memo> written(ProjectReader reader, CaseId practice) {
        return reader.memos().about(new MemoTarget.OfCase(practice)).stream().filter(memo -> memo.kind() == MemoKind.CASE_SUMMARY)
                .sorted(Comparator.comparing(Memo::made)).toList();
    }
}
