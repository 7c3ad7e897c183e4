package org.heddle.workbench.searching;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// All sources in their order, and who speaks in them for which case: what every search needs, read once and used until it changes.
final class Catalogue {
    private final SequencedMap<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<SourceId, Map<String, Speaker>> speakers = new HashMap<>();
    private final Map<SourceId, CaseId> placements;
    private final Map<CaseId, Case> cases = new HashMap<>();

    private Catalogue(ProjectReader reader) {
        reader.sources().all().forEach(source -> sources.put(source.id(), source));
        for (Speaker speaker : reader.cases().speakers()) {
            speakers.computeIfAbsent(speaker.source(), _ -> new LinkedHashMap<>()).put(speaker.label(), speaker);
        }
        placements = reader.cases().placements();
        for (Case one : reader.cases().people().cases()) {
            cases.put(one.id(), one);
        }
    }

    static Catalogue of(ProjectReader reader) {
        return new Catalogue(reader);
    }

    List<SourceId> sources() {
        return List.copyOf(sources.sequencedKeySet());
    }

    /// Absent only when the index knows a source that is just being removed.
    Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    List<Speaker> speakers(SourceId source) {
        return List.copyOf(speakers.getOrDefault(source, Map.of()).values());
    }

    /// The case of a speaker's words: the speaker's own, else the source's.
    Optional<CaseId> practice(SourceId source, Optional<Speaker> speaker) {
        return speaker.flatMap(Speaker::practice).or(() -> Optional.ofNullable(placements.get(source)));
    }

    /// Empty where none is known.
    String arm(CaseId practice) {
        return Optional.ofNullable(cases.get(practice)).map(one -> one.attributes().getOrDefault(Case.ARM, "")).orElse("");
    }

    /// Without brackets; empty for an interviewer and where role or case is unknown.
    String attribution(SourceId source, String label) {
        Optional<Speaker> speaker = Optional.ofNullable(speakers.getOrDefault(source, Map.of()).get(label)).filter(one -> !one.isInterviewer());
        String role = speaker.flatMap(Speaker::role).orElse("");
        String practice = speaker.flatMap(_ -> practice(source, speaker)).map(cases::get).map(Case::label).orElse("");
        return AttributionTemplate.A0.attribution(role, practice);
    }
}
