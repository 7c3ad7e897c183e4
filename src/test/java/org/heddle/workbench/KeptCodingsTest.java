package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptCodingsTest {
    private final Coder tom = new Coder(CoderId.fresh(), "Tom");
    @TempDir
    Path folder;
    private Study study;
    private CodeId rent;
    private CoderId ailsa;

    @BeforeEach
    void aSealedPass() throws Exception {
        study = new Study(folder).withTwo();
        rent = study.addCode("Rent");
        ailsa = study.project.coder();
        study.project.run(new AddCoder(tom)).join();
        study.project.run(new OpenPass(new Pass(PassId.fresh(), "Round", List.of(study.source("I4-1 Group").id()), List.of(ailsa, tom.id()), 2, Optional.empty(),
                Study.NOON.instant(), Optional.empty()))).join();
        study.code("I4-1 Group", "The rent decides", rent);
        study.code("I5-1 Nurse", "about the rent", rent);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodingColumns seen() {
        return study.project.ask(reader -> KeptCodings.of(study.project, reader));
    }

    @Test
    void whatOneCoderMaySeeIsNotKeptForAnother() {
        assertEquals(2, seen().size());
        study.project.actAs(tom.id());
        assertEquals(1, seen().size());
        study.code("I4-1 Group", "who eats", rent);
        assertEquals(2, seen().size());
        study.project.actAs(ailsa);
        assertEquals(2, seen().size());
    }

    @Test
    void theyAreReadOnceAndAgainAfterAnAct() {
        assertSame(seen(), seen());
        study.code("I5-1 Nurse", "Letter", rent);
        assertEquals(3, seen().size());
        study.project.undo().join();
        assertEquals(2, seen().size());
    }
}
