package org.heddle.ui.cases.frame;

import java.util.Map;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.shell.StudyState;

/// The study with the counts that only the Setup room shows.
public record SetupState(StudyState study, Map<SourceId, Map<String, Integer>> turns, Map<CoderId, Integer> codings) {
    static final SetupState EMPTY = new SetupState(StudyState.EMPTY, Map.of(), Map.of());

    public int turns(SourceId source, String label) {
        return turns.getOrDefault(source, Map.of()).getOrDefault(label, 0);
    }

    public int turns(SourceId source) {
        return turns.getOrDefault(source, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The label of the case that a source belongs to; empty when it belongs to none.
    public String caseLabel(SourceId source) {
        var practice = study.placements().get(source);
        return practice == null ? "" : study.people().find(practice).map(found -> found.label()).orElse("");
    }
}
