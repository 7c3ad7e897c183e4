package org.heddle.workbench.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Study;
import org.heddle.workbench.source.Correcting;
import org.heddle.workbench.source.NewWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a project keeps for the next question answers it as a project does that was opened a moment ago.
final class KeptUnitsTest {
    @TempDir
    Path folder;
    private Study study;
    private CodeId rent;

    @BeforeEach
    void bothCodeBothSources() throws Exception {
        study = new Study(folder).withTwo();
        rent = study.addCode("Rent");
        var bram = new Coder(CoderId.fresh(), "Bram de Wit");
        study.project.run(new AddCoder(bram)).join();
        study.code("I4-1 Group", "The rent decides 🙂 everything", rent);
        study.code("I5-1 Nurse", "about the rent", rent);
        CoderId ailsa = study.project.coder();
        study.project.actAs(bram.id());
        study.code("I4-1 Group", "rent decides", rent);
        study.code("I5-1 Nurse", "Letter after", rent);
        study.project.actAs(ailsa);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static List<AgreementReport> reports(OpenProject project) {
        return Arrays.stream(Unit.values()).map(unit -> new Agreeing(project).report(
                new Agreeing.Wish(List.of("Ailsa Rennie", "Bram de Wit"), unit, List.of(), List.of())).join()).toList();
    }

    private List<AgreementReport> readAnew() {
        try (OpenProject other = study.projects.openToRead(study.file, Optional.empty())) {
            return reports(other);
        }
    }

    private void run(Change change) {
        study.project.run(change).join();
    }

    @Test
    void everyUnitIsCutFromWhatWasKeptAsFromTheText() {
        assertEquals(readAnew(), reports(study.project));
        assertEquals(readAnew(), reports(study.project));
    }

    @Test
    void whatIsCodedMeanwhileCounts() {
        var before = reports(study.project);
        study.code("I4-1 Group", "It decides who eats", rent);
        assertNotEquals(before, reports(study.project));
        assertEquals(readAnew(), reports(study.project));
        study.project.undo().join();
        assertEquals(before, reports(study.project));
    }

    @Test
    void aSpeakerWhoTurnsOutToInterviewIsNoLongerCounted() {
        var before = reports(study.project);
        var speaker = study.project.ask(reader -> reader.cases().speakers(study.source("I4-1 Group").id())).getLast();
        run(new MapSpeaker(speaker.interviewing(true)));
        assertNotEquals(before, reports(study.project));
        assertEquals(readAnew(), reports(study.project));
        study.project.undo().join();
        assertEquals(before, reports(study.project));
    }

    @Test
    void correctedWordsAreCutAnew() {
        var before = reports(study.project);
        var correcting = new Correcting(study.project);
        correcting.make(correcting.look(study.source("I4-1 Group").id(), new NewWords.Replaced("who eats", "who eats 🙂🙂 and. Who\n\ndoes not", OptionalInt.of(1))).join()).join();
        assertNotEquals(before, reports(study.project));
        assertEquals(readAnew(), reports(study.project));
    }

    @Test
    void aSourceThatIsGoneIsNotCounted() {
        var before = reports(study.project);
        run(new RemoveSource(study.source("I5-1 Nurse").id()));
        assertEquals(readAnew(), reports(study.project));
        study.project.undo().join();
        assertEquals(before, reports(study.project));
    }
}
