package org.heddle.workbench.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.agreement.Blindness;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Reads from the passes what these coders could see of each other.
final class BlindWork {
    private BlindWork() {}

    static Blindness of(Set<CoderId> coders, ProjectReader reader) {
        Map<SourceId, String> sealed = new HashMap<>();
        Set<SourceId> independent = new HashSet<>();
        for (Pass pass : reader.passes().all()) {
            if (pass.isSealed()) {
                pass.sources().forEach(source -> sealed.put(source, pass.name()));
            } else if (Set.copyOf(pass.coders()).containsAll(coders)) {
                Set<SourceId> changed = reader.passes().changedAfterRelease(pass, coders);
                independent.addAll(pass.sources().stream().filter(source -> !changed.contains(source)).collect(Collectors.toSet()));
            }
        }
        return new Blindness(sealed, independent);
    }
}
