package org.heddle.workbench.searching.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// All sources in their order, and who speaks in them for which case: what every search needs, read once and used until it changes.
public final class Catalogue {
    private final SequencedMap<SourceId, Source> sources = new LinkedHashMap<>();
    private final List<SourceId> order;
    private final Map<SourceId, Map<String, Speaker>> speakers = new HashMap<>();
    private final Map<SourceId, CaseId> placements;
    private final Map<CaseId, Case> cases = new HashMap<>();
    private final Map<PersonId, String> people = new HashMap<>();
    private final Set<String> attributes = new TreeSet<>();

    private Catalogue(ProjectReader reader) {
        reader.sources().all().forEach(source -> sources.put(source.id(), source));
        order = List.copyOf(sources.sequencedKeySet());
        for (Speaker speaker : reader.cases().speakers()) {
            speakers.computeIfAbsent(speaker.source(), _ -> new LinkedHashMap<>()).put(speaker.label(), speaker);
        }
        placements = reader.cases().placements();
        for (Case one : reader.cases().people().cases()) {
            cases.put(one.id(), one);
            one.attributes().keySet().forEach(name -> attributes.add(name.toLowerCase(Locale.ROOT)));
        }
        reader.cases().people().people().forEach(person -> people.put(person.id(), person.name()));
    }

    public static Catalogue of(ProjectReader reader) {
        return new Catalogue(reader);
    }

    public List<SourceId> sources() {
        return order;
    }

    /// Absent only when the index knows a source that is just being removed.
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    public List<Speaker> speakers(SourceId source) {
        return List.copyOf(speakers.getOrDefault(source, Map.of()).values());
    }

    /// The case of a speaker's words: the speaker's own, else the source's.
    public Optional<CaseId> practice(SourceId source, Optional<Speaker> speaker) {
        return speaker.flatMap(Speaker::practice).or(() -> Optional.ofNullable(placements.get(source)));
    }

    /// What is asked of the cases, in small letters.
    public Set<String> attributes() {
        return attributes;
    }

    /// What is known about the words under a label, by the names of a query's fields.
    public Map<String, Set<String>> traits(SourceId source, String label) {
        Map<String, Set<String>> traits = new HashMap<>();
        source(source).ifPresent(one -> {
            traits.put("source", Set.of(one.name(), one.fileName()));
            traits.put("kind", Set.of(one.kind().words(), one.kind().words().replace(' ', '-')));
        });
        Optional<Speaker> speaker = Optional.ofNullable(speakers.getOrDefault(source, Map.of()).get(label));
        traits.put("speaker", Set.of(label));
        traits.put("who", Set.of(speaker.filter(Speaker::isInterviewer).isPresent() ? "interviewer" : "participant"));
        speaker.flatMap(Speaker::role).ifPresent(role -> traits.put("role", Set.of(role)));
        speaker.flatMap(Speaker::person).map(people::get).ifPresent(person -> traits.put("person", Set.of(person)));
        practice(source, speaker).map(cases::get).ifPresent(one -> {
            one.attributes().forEach((name, value) -> traits.put(name.toLowerCase(Locale.ROOT), Set.of(value)));
            traits.put("case", Set.of(one.label()));
        });
        return traits;
    }

    /// What the words under a label can be narrowed by.
    List<Facet> facets(SourceId source, String label) {
        List<Facet> facets = new ArrayList<>();
        Optional<Speaker> speaker = Optional.ofNullable(speakers.getOrDefault(source, Map.of()).get(label));
        facets.add(speaker.filter(Speaker::isInterviewer).isPresent() ? new Facet.Interviewers()
                : new Facet.Voice(speaker.flatMap(Speaker::role).orElse(label)));
        facets.add(new Facet.InSource(source));
        source(source).ifPresent(one -> facets.add(new Facet.OfKind(one.kind())));
        speaker.flatMap(Speaker::person).ifPresent(person -> facets.add(new Facet.OfPerson(person)));
        practice(source, speaker).map(cases::get).ifPresent(one -> {
            facets.add(new Facet.InCase(one.id()));
            one.attributes().entrySet().stream().filter(entry -> !entry.getKey().isBlank() && !entry.getValue().isBlank())
                    .forEach(entry -> facets.add(new Facet.Having(entry.getKey(), entry.getValue())));
        });
        return facets;
    }

    /// Without brackets; empty for an interviewer and where role or case is unknown.
    public String attribution(SourceId source, String label) {
        Optional<Speaker> speaker = Optional.ofNullable(speakers.getOrDefault(source, Map.of()).get(label)).filter(one -> !one.isInterviewer());
        String role = speaker.flatMap(Speaker::role).orElse("");
        String practice = speaker.flatMap(_ -> practice(source, speaker)).map(cases::get).map(Case::label).orElse("");
        return AttributionTemplate.A0.attribution(role, practice);
    }
}
