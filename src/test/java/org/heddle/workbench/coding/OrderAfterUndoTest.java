package org.heddle.workbench.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo puts a row back under another key; no list may show that.
final class OrderAfterUndoTest {
    private static final String WORDS = "The rent decides";

    @TempDir
    Path folder;

    @Test
    void codingsOfOnePlaceAndMomentStandWhereTheyStoodBeforeOneWasRemoved() throws Exception {
        try (var study = new Study(folder)) {
            study.withTwo();
            var made = new ArrayList<Coding>();
            for (String name : List.of("Rent", "Money", "Abroad", "שכר דירה", "🙂")) {
                made.add(study.code("I4-1 Group", WORDS, study.addCode(name)));
            }
            List<List<Coding>> before = lists(study, made);
            for (Coding coding : made) {
                study.project.run(new RemoveCoding(coding.id())).join();
                study.project.undo().join();
                assertEquals(before, lists(study, made));
            }
        }
    }

    private static List<List<Coding>> lists(Study study, List<Coding> made) {
        var source = made.getFirst().source();
        var listed = new ArrayList<Coding>();
        new CodingList(study.project).of(new CodingList.Filter(Optional.empty(), Optional.empty(), Optional.empty(), false, false))
                .forEach(passage -> listed.add(passage.coding()));
        return study.project.ask(reader -> List.of(reader.codings().of(source), reader.codings().touching(source, new TextSpan(0, 1000)), listed));
    }
}
