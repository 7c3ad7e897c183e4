package org.heddle.workbench.coding.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.Verdicts;
import org.heddle.workbench.OpenProject;

/// What has become of those listed codings that were checked.
final class CheckStates {
    private CheckStates() {}

    /// Asks the store for one source at a time.
    static Map<CodingId, CheckState> of(OpenProject project, Collection<CodingLine> lines) {
        Set<CodingId> checked = project.ask(reader -> reader.checks().verdicts(ids(lines)).keySet());
        var states = new HashMap<CodingId, CheckState>();
        places(lines, checked).forEach(source -> states.putAll(project.ask(reader -> of(reader, source))));
        return states;
    }

    static Map<CodingId, CheckState> of(ProjectReader reader, Collection<CodingLine> lines) {
        var states = new HashMap<CodingId, CheckState>();
        places(lines, reader.checks().verdicts(ids(lines)).keySet()).forEach(source -> states.putAll(of(reader, source)));
        states.keySet().retainAll(Set.copyOf(ids(lines)));
        return states;
    }

    private static Map<CodingId, CheckState> of(ProjectReader reader, SourceId source) {
        return reader.sources().find(source).map(_ -> {
            var states = new HashMap<CodingId, CheckState>();
            Verdicts.judgements(reader.checks().of(source), reader.codings().of(source), reader.sources().text(source))
                    .forEach((coding, said) -> states.put(coding, CheckState.of(Optional.of(said))));
            return states;
        }).orElseGet(HashMap::new);
    }

    private static Set<SourceId> places(Collection<CodingLine> lines, Set<CodingId> checked) {
        return lines.stream().filter(line -> checked.contains(line.id())).map(CodingLine::source).collect(Collectors.toSet());
    }

    private static List<CodingId> ids(Collection<CodingLine> lines) {
        return lines.stream().map(CodingLine::id).toList();
    }
}
