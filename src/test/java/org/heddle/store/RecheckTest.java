package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which codings wait to be looked at again after their code was given another meaning.
final class RecheckTest {
    private static final CodeRules FIRST = rules("first");
    private static final CodeRules SECOND = rules("second");

    @TempDir
    Path folder;

    private final Fixture study = new Fixture();
    private ProjectStore store;

    @BeforeEach
    void make() {
        study.make(folder.resolve("study.heddle"));
        store = ProjectStore.open(folder.resolve("study.heddle"), InstantSource.fixed(Fixture.NOON));
        act(new ConfirmCodings(List.of(study.first.id())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static CodeRules rules(String definition) {
        return new CodeRules(definition, "", "", "", "", "");
    }

    private void act(Change change) {
        store.apply(change, study.ailsa.id());
    }

    private ProjectReader reader() {
        return store.reader(study.ailsa.id());
    }

    private Set<CodingId> waiting() {
        return reader().versions().waiting().keySet();
    }

    private String madeUnder(CodingId coding) {
        return reader().versions().waiting(coding).flatMap(reader().versions()::definition).map(PastDefinition::rules).orElseThrow().definition();
    }

    @Test
    void exactlyTheCodingsMadeBeforeAChangeWaitAlsoWhenAllHappensInOneMoment() {
        act(new DefineCode(study.politics.id(), FIRST));
        assertEquals(Set.of(study.first.id(), study.toms.id()), waiting());
        var later = Coding.of(study.interview.id(), new TextSpan(27, 33), study.politics.id(), study.ailsa.id(), Fixture.NOON);
        act(new AddCoding(later));
        assertEquals(Set.of(study.first.id(), study.toms.id()), waiting());
    }

    @Test
    void aCodingWaitsForTheDefinitionItWasMadeUnderHoweverOftenThatChanges() {
        act(new DefineCode(study.politics.id(), FIRST));
        act(new ConfirmCodings(List.of(study.first.id())));
        act(new DefineCode(study.politics.id(), SECOND));
        assertEquals(List.of("first", ""), List.of(madeUnder(study.first.id()), madeUnder(study.toms.id())));
        assertEquals(List.of("was", "", "first"),
                reader().versions().definitions(study.politics.id()).stream().map(past -> past.rules().definition()).toList());
    }

    @Test
    void betterWordsOriginAndTheoryCallForNoRecheck() {
        act(new RewordCode(study.politics.id(), FIRST));
        act(new DefineCode(study.politics.id(), new CodeRules("first", "", "", "an example", "emergent", "theory")));
        assertEquals(Set.of(), waiting());
    }

    @Test
    void whoRecodesHasLookedAgain() {
        act(new DefineCode(study.politics.id(), FIRST));
        act(new Recode(study.first.id(), study.choice.id()));
        assertEquals(Set.of(study.toms.id()), waiting());
    }

    @Test
    void aMergeCarriesWhatWaitsAndTheExamplesAlong() {
        act(new DefineCode(study.politics.id(), FIRST));
        act(new MergeCode(study.politics.id(), study.choice.id()));
        assertEquals(Set.of(study.first.id(), study.toms.id()), waiting());
        assertEquals("", madeUnder(study.toms.id()));
        assertEquals(List.of(study.example.ofCode(study.choice.id())), reader().examples().of(study.choice.id()));
        assertEquals(Map.of(study.merged, study.politics.id(), study.politics.id(), study.choice.id()), reader().versions().merges());
    }

    @Test
    void aFrozenVersionStaysWhatItWas() {
        act(new DefineCode(study.politics.id(), FIRST));
        var frozen = reader().versions().all().getFirst();
        assertEquals(study.version.name(), frozen.name());
        assertEquals(List.of("Ailsa", "Tom"), frozen.agreed());
        assertEquals(List.of(study.hopeful, study.politics), frozen.codebook().inOrder());
        assertEquals(Optional.of(FIRST), reader().codes().codebook().find(study.politics.id()).map(Code::rules));
        assertEquals(Optional.empty(), frozen.codebook().find(new CodeId(study.twin.id().value())));
    }
}
