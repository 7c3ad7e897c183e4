package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.source.TextEdit;
import org.heddle.domain.source.TextEdits;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The codebook's examples when the text they point to changes or goes.
final class ExamplesFollowTest {
    @TempDir
    Path folder;

    private final Fixture study = new Fixture();
    private ProjectStore store;

    @BeforeEach
    void make() {
        study.make(folder.resolve("study.heddle"));
        store = ProjectStore.open(folder.resolve("study.heddle"), InstantSource.fixed(Fixture.NOON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<CodeExample> examples() {
        return store.reader(study.ailsa.id()).examples().all();
    }

    private void correct(String text, TextEdit... edits) {
        store.apply(new CorrectSource(study.interview.id(), text, List.of(new Turn(1, "", 0, text.length())), List.of(), new TextEdits(List.of(edits))), study.ailsa.id());
    }

    private void takeBack() {
        store.takeBack(store.reader(study.ailsa.id()).log().newest(1).getFirst(), study.ailsa.id());
    }

    @Test
    void anExampleGoesAlongWithItsWordsAndBackAgain() {
        String before = store.reader(study.ailsa.id()).sources().text(study.interview.id());
        correct("Heading\n\n" + before.substring(0, 44), new TextEdit(0, 0, 9), new TextEdit(44, before.length() - 44, 0));
        assertEquals(List.of(study.example.over(new TextSpan(32, 49))), examples());
        takeBack();
        assertEquals(List.of(study.example), examples());
    }

    @Test
    void anExampleWithoutWordsIsOneNoLongerAndComesBackWithThem() {
        String before = store.reader(study.ailsa.id()).sources().text(study.interview.id());
        String after = before.substring(0, 17);
        correct(after, new TextEdit(17, before.length() - 17, 0));
        assertEquals(List.of(), examples());
        takeBack();
        assertEquals(List.of(study.example), examples());
    }

    @Test
    void anExampleGoesAndComesBackWithItsSource() {
        store.apply(new RemoveSource(study.interview.id()), study.ailsa.id());
        assertEquals(List.of(), examples());
        takeBack();
        assertEquals(List.of(study.example), examples());
    }
}
