package org.heddle.domain.matrix.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turns;

/// Which rows there are, and in which of them a coding belongs: where somebody speaks, the speaker's own case goes before the source's.
public final class Placing {
    private final RowKind kind;
    private final RowGrounds grounds;
    private final Map<SourceId, Map<String, Speaker>> speakers = new HashMap<>();
    private final Map<CaseId, Case> cases;
    private final Set<SourceId> mixed = new HashSet<>();
    private final Map<SourceId, Turns> turns = new HashMap<>();

    public Placing(RowKind kind, RowGrounds grounds) {
        this.kind = kind;
        this.grounds = grounds;
        grounds.speakers().forEach(speaker -> speakers.computeIfAbsent(speaker.source(), _ -> new HashMap<>()).put(speaker.label(), speaker));
        cases = grounds.people().cases().stream().collect(Collectors.toMap(Case::id, one -> one));
        grounds.speakers().stream().filter(this::matters).map(Speaker::source).forEach(mixed::add);
    }

    /// Who speaks matters only where rows are participants, and in sources with guests from other cases.
    private boolean matters(Speaker speaker) {
        return switch (kind) {
            case CASES -> speaker.practice().isPresent() && !speaker.practice().get().equals(grounds.placements().get(speaker.source()));
            case PERSONS -> speaker.person().isPresent();
            case SOURCES -> false;
        };
    }

    /// True when codings of this source may belong in several rows.
    boolean isMixed(SourceId source) {
        return mixed.contains(source);
    }

    /// The row of a coding that begins there; empty when it belongs in none.
    public Optional<UUID> row(SourceId source, int start) {
        Optional<Speaker> speaker = isMixed(source) ? speaker(source, start) : Optional.empty();
        return switch (kind) {
            case CASES -> speaker.flatMap(Speaker::practice).or(() -> Optional.ofNullable(grounds.placements().get(source))).map(CaseId::value);
            case PERSONS -> speaker.flatMap(Speaker::person).map(PersonId::value);
            case SOURCES -> Optional.of(source.value());
        };
    }

    private Optional<Speaker> speaker(SourceId source, int start) {
        return turns.computeIfAbsent(source, id -> new Turns(grounds.turns().apply(id))).at(start)
                .map(turn -> speakers.getOrDefault(source, Map.of()).get(turn.speaker()));
    }

    /// The sources with codings that may belong in each row.
    public Map<UUID, Set<SourceId>> sources() {
        Map<UUID, Set<SourceId>> sources = new HashMap<>();
        switch (kind) {
            case CASES -> {
                grounds.placements().forEach((source, where) -> sources.computeIfAbsent(where.value(), _ -> new HashSet<>()).add(source));
                grounds.speakers().forEach(speaker -> speaker.practice()
                        .ifPresent(where -> sources.computeIfAbsent(where.value(), _ -> new HashSet<>()).add(speaker.source())));
            }
            case PERSONS -> grounds.speakers().forEach(speaker -> speaker.person()
                    .ifPresent(who -> sources.computeIfAbsent(who.value(), _ -> new HashSet<>()).add(speaker.source())));
            case SOURCES -> grounds.sources().forEach(source -> sources.put(source.id().value(), Set.of(source.id())));
        }
        return sources;
    }

    List<MatrixRow> rows() {
        return switch (kind) {
            case CASES -> grounds.people().cases().stream().map(one -> new MatrixRow(one.id().value(), one.label(), one.attributes())).toList();
            case PERSONS -> persons();
            case SOURCES -> grounds.sources().stream().map(one -> new MatrixRow(one.id().value(), one.name(), facts(one))).toList();
        };
    }

    private List<MatrixRow> persons() {
        Map<PersonId, List<Speaker>> voices = new HashMap<>();
        grounds.speakers().forEach(speaker -> speaker.person().ifPresent(id -> voices.computeIfAbsent(id, _ -> new ArrayList<>()).add(speaker)));
        return grounds.people().people().stream().map(one -> new MatrixRow(one.id().value(), one.name(), facts(one, voices))).toList();
    }

    private Map<String, String> facts(Person person, Map<PersonId, List<Speaker>> voices) {
        var facts = new LinkedHashMap<String, String>();
        var roles = new TreeSet<String>();
        Optional<Case> practice = Optional.empty();
        for (Speaker voice : voices.getOrDefault(person.id(), List.of())) {
            voice.role().ifPresent(roles::add);
            practice = practice.or(() -> voice.practice().or(() -> Optional.ofNullable(grounds.placements().get(voice.source()))).map(cases::get));
        }
        if (!roles.isEmpty()) {
            facts.put("role", String.join(", ", roles));
        }
        practice.ifPresent(one -> put(one, facts));
        return facts;
    }

    private Map<String, String> facts(Source source) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("kind", source.kind().words());
        Optional.ofNullable(grounds.placements().get(source.id())).map(cases::get).ifPresent(one -> put(one, facts));
        return facts;
    }

    private static void put(Case practice, Map<String, String> facts) {
        facts.put("case", practice.label());
        practice.attributes().forEach(facts::putIfAbsent);
    }
}
