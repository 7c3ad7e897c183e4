package org.heddle.workbench.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Study;
import org.heddle.workbench.searching.Proposing.Judged;
import org.heddle.workbench.searching.Proposing.Place;
import org.heddle.workbench.source.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProposingTest {
    private static final String TALK = "GP: The rent is high. The rent is due. Damp walls.\n\nPN: No rent here.\n";

    @TempDir
    Path folder;

    private Study study;
    private SourceId source;
    private CodeId code;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Study(folder);
        study.importing(List.of(study.write("talk.txt", TALK)), Wishes.NONE);
        source = study.source("talk").id();
        code = study.addCode("Barrier");
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private Place place(String words, int nth) {
        int at = -1;
        for (int found = 0; found < nth; found++) {
            at = TALK.indexOf(words, at + 1);
        }
        return new Place(source, new TextSpan(at, at + words.length()));
    }

    private String write(Extent extent, Place... accepted) {
        var proposing = new Proposing(code, extent, study.project.coder(), Instant.EPOCH);
        return study.project.runMade(reader -> proposing.change(reader, new Judged("rent*", List.of(accepted), 4, 9))).join().sentence();
    }

    private List<String> coded() {
        return study.project.ask(reader -> reader.codings().of(source)).stream().map(coding -> coding.span().of(TALK)).toList();
    }

    @Test
    void hitsOfOneSentenceBecomeOnePassage() {
        assertEquals("Coded 2 passages with “Barrier” from the search “rent*”: 3 of 4 proposals accepted (75 %), 9 found",
                write(Extent.SENTENCE, place("rent", 1), place("high", 1), place("rent", 3)));
        assertEquals(List.of("The rent is high.", "No rent here."), coded());
    }

    @Test
    void theTurnOrTheHitAloneCanBeCoded() {
        write(Extent.TURN, place("rent", 1), place("rent", 2));
        write(Extent.HIT, place("here", 1));
        assertEquals(List.of("The rent is high. The rent is due. Damp walls.", "here"), coded());
    }

    @Test
    void whatTouchesAnEarlierPassageOfTheSameCodeIsJoinedWithIt() {
        write(Extent.HIT, place("high. The", 1));
        write(Extent.SENTENCE, place("rent", 1), place("rent", 2));
        assertEquals(List.of("The rent is high. The rent is due."), coded());
    }

    @Test
    void whatHasTheCodeAlreadyIsLeftAloneAndSaid() {
        write(Extent.TURN, place("rent", 1));
        var failure = assertThrows(CompletionException.class, () -> write(Extent.SENTENCE, place("rent", 2)));
        assertEquals(new Refusal("1 accepted passage: the code “Barrier” is there already, given by you. Nothing was changed.").sentence(),
                ((Refusal) failure.getCause()).sentence());
    }
}
