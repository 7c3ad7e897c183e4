package org.heddle.workbench.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.workbench.Study;
import org.heddle.workbench.searching.Writing.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WritingsTest {
    @TempDir
    Path folder;

    private Study study;
    private Searching searching;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Study(folder);
        study.withTwo();
        searching = Searching.inMemory(study.project);
    }

    @AfterEach
    void closeStudy() {
        searching.close();
        study.close();
    }

    private List<String> find(String query, Set<Sort> sorts) {
        return searching.searchWritings(SearchQuery.of(query), sorts).join().places().stream()
                .map(place -> "%s %s: %s»%s«%s".formatted(place.writing().sort().words(), place.writing().title(), place.before(), place.words(), place.after())).toList();
    }

    private Memo memo(String title, String text) {
        var memo = Memo.of(MemoTarget.FREE, MemoKind.ANALYTIC, title, text, study.project.coder(), Study.NOON.instant());
        study.project.run(new AddMemo(memo)).join();
        return memo;
    }

    @Test
    void memosNotesAndDefinitionsAreFoundEachInItsPlace() {
        CodeId code = study.addCode("Barrier");
        study.project.run(new DefineCode(code, new CodeRules("What the rent stops.", "", "", "", "", ""))).join();
        memo("Money", "Everybody names the rent, nobody the landlord.");
        study.project.run(new WriteNote(CodingNote.of(study.source("I4-1 Group").id(), code, study.project.coder(), Study.NOON.instant(),
                List.of(Statement.of("They fear for the rent."))))).join();
        assertEquals(List.of("memo Money: Money\nEverybody names the »rent«, nobody the landlord."), find("rent", Set.of(Sort.MEMO)));
        assertEquals(List.of("coding note Barrier: They fear for the »rent«."), find("rent", Set.of(Sort.NOTE)));
        assertEquals(List.of("code Barrier: Barrier\nWhat the »rent« stops."), find("rent", Set.of(Sort.DEFINITION)));
        assertEquals(3, find("rent", EnumSet.allOf(Sort.class)).size());
        assertEquals(List.of("memo Money: Money\nEverybody names the rent, nobody the »landlord«."), find("/land\\w+/", EnumSet.allOf(Sort.class)));
    }

    @Test
    void aMemoThatGoesOnInItsActIsFoundWithItsNewWords() {
        Memo memo = memo("Money", "First words.");
        Applied act = study.project.run(new WriteMemo(memo.id(), memo.kind(), memo.title(), "First words. More.", Study.NOON.instant())).join();
        assertEquals(List.of(), find("kettle", Set.of(Sort.MEMO)));
        Applied on = study.project.goOn(act.revision(), new WriteMemo(memo.id(), memo.kind(), memo.title(), "First words. More. A kettle.", Study.NOON.instant())).join();
        assertEquals(act.revision(), on.revision());
        assertEquals(List.of("memo Money: Money\nFirst words. More. A »kettle«."), find("kettle", Set.of(Sort.MEMO)));
        study.project.undo().join();
        assertEquals(List.of(), find("kettle", Set.of(Sort.MEMO)));
    }
}
