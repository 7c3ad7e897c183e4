package org.heddle.workbench.coding.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Verdicts;
import org.heddle.workbench.OpenProject;

/// What stands of the checks of listed codings: a verdict from before the words, the edges or the code changed is none.
final class StandingVerdicts {
    private StandingVerdicts() {}

    /// Asks the store for one source at a time.
    static Map<CodingId, Verdict> of(OpenProject project, Collection<CodingLine> lines) {
        Set<CodingId> checked = project.ask(reader -> reader.checks().verdicts(ids(lines)).keySet());
        var standing = new HashMap<CodingId, Verdict>();
        places(lines, checked).forEach(source -> standing.putAll(project.ask(reader -> of(reader, source))));
        return standing;
    }

    static Map<CodingId, Verdict> of(ProjectReader reader, Collection<CodingLine> lines) {
        var standing = new HashMap<CodingId, Verdict>();
        places(lines, reader.checks().verdicts(ids(lines)).keySet()).forEach(source -> standing.putAll(of(reader, source)));
        standing.keySet().retainAll(Set.copyOf(ids(lines)));
        return standing;
    }

    private static Map<CodingId, Verdict> of(ProjectReader reader, SourceId source) {
        return reader.sources().find(source).map(_ -> Verdicts.standing(reader.checks().of(source), reader.codings().of(source), reader.sources().text(source)))
                .orElseGet(Map::of);
    }

    private static Set<SourceId> places(Collection<CodingLine> lines, Set<CodingId> checked) {
        return lines.stream().filter(line -> checked.contains(line.id())).map(CodingLine::source).collect(Collectors.toSet());
    }

    private static List<CodingId> ids(Collection<CodingLine> lines) {
        return lines.stream().map(CodingLine::id).toList();
    }
}
