package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextDiff;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectedTextTest {
    @TempDir
    Path folder;

    private final Fixture study = new Fixture();
    private ProjectStore store;

    @BeforeEach
    void open() {
        study.make(folder.resolve("study.heddle"));
        store = ProjectStore.open(folder.resolve("study.heddle"), InstantSource.fixed(Fixture.NOON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void correct(String text) {
        String clean = SourceText.clean(text);
        store.apply(new CorrectSource(study.interview.id(), clean, List.of(new Turn(1, "", 0, clean.length())), List.of(),
                TextDiff.between(Fixture.WORDS, clean)), study.ailsa.id());
    }

    private List<String> now() throws Exception {
        return Snapshot.of(folder.resolve("study.heddle"));
    }

    @Test
    void whatLiesBeyondTheEndOfAShorterTextComesBackWithItAlsoUnderARetiredCode() throws Exception {
        store.apply(new SetCodeStatus(study.politics.id(), CodeStatus.RETIRED), study.ailsa.id());
        var before = now();
        correct("Aye.");
        var reader = store.reader(study.ailsa.id());
        assertEquals(List.of(), reader.codings().of(study.interview.id()));
        assertEquals(List.of(), reader.progress().considered(study.interview.id()));
        store.takeBack(reader.log().newest(1).getFirst(), study.ailsa.id());
        assertEquals(before, now());
        assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
    }

    @Test
    void linksOfMemosPassagesOfNotesAndCodingsMoveTogether() {
        correct("So. " + Fixture.WORDS);
        var reader = store.reader(study.ailsa.id());
        var first = new TextSpan(27, 44);
        assertEquals(first, reader.codings().find(study.first.id()).map(Coding::span).orElseThrow());
        assertEquals(List.of(new MemoLink.ToPassage(study.interview.id(), first)), reader.memos().find(study.aboutPolitics.id()).orElseThrow().links().stream()
                .filter(MemoLink.ToPassage.class::isInstance).toList());
        assertEquals(List.of(first, new TextSpan(31, 35)), reader.notes().find(study.note.id()).orElseThrow().statements().getFirst().passages());
        assertEquals(List.of(first), reader.findings().find(study.conclusion.id()).orElseThrow().passages().stream().map(Passage::span).toList());
        assertEquals(new TextSpan(9, 21), reader.progress().considered(study.interview.id()).getFirst().span());
    }
}
