package org.heddle.workbench.finding;

import java.util.List;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.reading.ProjectReader;

/// One line of an arrangement on which a code stands; lines count from 0.
public record CodePlace(ArrangementId arrangement, int line, String words) {

    /// All places of a code, arrangement by arrangement in the order of their lines.
    public static List<CodePlace> of(ProjectReader reader, CodeId code) {
        Codebook codebook = reader.codes().codebook();
        return reader.findings().arrangements().stream().map(one -> one.within(codebook)).flatMap(one -> in(one, code, codebook).stream()).toList();
    }

    private static List<CodePlace> in(Arrangement arrangement, CodeId code, Codebook codebook) {
        List<String> numbers = arrangement.numbers();
        return arrangement.standings(codebook).getOrDefault(code, List.of()).stream().map(standing -> {
            int line = numbers.indexOf(standing.number());
            return new CodePlace(arrangement.id(), line, "%s: %s".formatted(arrangement.name(), standing.words()));
        }).toList();
    }
}
