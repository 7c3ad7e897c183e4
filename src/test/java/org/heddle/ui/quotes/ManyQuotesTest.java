package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.quotes.line.QuoteFilter;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManyQuotesTest {
    private static final int SOURCES = 200;
    private static final int QUOTES_EACH = 200;

    @TempDir
    private Path folder;

    @Test
    void theFirstScreenOfFortyThousandQuotesIsReadFromTheFirstSources() throws Exception {
        var study = many();
        var workspace = study.workspace();
        try (var _ = study.project; workspace) {
            var loading = new QuoteLoading(study.project, workspace.study().now());
            loading.portion();
            loading = new QuoteLoading(study.project, workspace.study().now());
            long begun = System.nanoTime();
            var first = loading.portion();
            var preview = Preview.of(loading.lines(), QuoteFilter.ALL, workspace.study().now());
            long took = System.nanoTime() - begun;
            System.getLogger("org.heddle.measured").log(System.Logger.Level.INFO, "first portion of 40,000 quotes: {0} ms", took / 1e6);

            assertEquals(QUOTES_EACH, preview.quotes(), "One source is enough for the first screen.");
            assertEquals(QUOTES_EACH, first.size());
            assertTrue(loading.hasMore());
        }
    }

    @Test
    void allOfThemAreListedAndTheirWordsReadWhereTheyAreLookedAt() throws Exception {
        var study = many();
        var workspace = study.workspace();
        workspace.roomProperty().set(RoomName.QUOTES);
        long begun = System.nanoTime();
        try (var _ = study.project; workspace; var model = new QuotesViewModel(workspace)) {
            long took = System.nanoTime() - begun;
            System.getLogger("org.heddle.measured").log(System.Logger.Level.INFO, "all 40,000 quotes: {0} ms", took / 1e6);
            assertEquals(SOURCES * QUOTES_EACH, model.previewProperty().get().quotes());
            var last = (QuoteLine) model.previewProperty().get().items().getLast();
            assertEquals("I4-200", last.place().source().name());
            assertEquals("w199 w199", model.words(last).orElseThrow());
            var seen = new ArrayList<Integer>();
            model.previewProperty().subscribe((_, now) -> seen.add(now.quotes()));
            model.star(last);
            assertEquals(List.of(SOURCES * QUOTES_EACH), seen.stream().distinct().toList(), "No list that begins anew after an act.");
            assertTrue(((QuoteLine) model.previewProperty().get().items().getLast()).isStarred());
            assertEquals("w199 w199", model.words((QuoteLine) model.previewProperty().get().items().getLast()).orElseThrow());
        }
    }

    private QuotedStudy many() throws Exception {
        var study = new QuotedStudy(folder, Threads.none()).practice("I4", "programme").code("", "Individualist");
        String words = String.join(" ", IntStream.range(0, QUOTES_EACH).mapToObj(at -> "w%03d w%03d".formatted(at, at)).toList());
        List<Coding> codings = new ArrayList<>();
        for (int number = 1; number <= SOURCES; number++) {
            String name = "I4-" + number;
            study.interview(name, "I4", "INT: %d?\n\nGP: %s\n".formatted(number, words));
            int start = "INT: %d?\n\nGP: ".formatted(number).length();
            for (int at = 0; at < QUOTES_EACH; at++) {
                codings.add(Coding.of(study.source(name).id(), new TextSpan(start + at * 10, start + at * 10 + 9),
                        study.code("Individualist"), study.project.coder(), QuotedStudy.NOON));
            }
        }
        study.project.runEach("Code", codings.stream().map(AddCoding::new).iterator()).join();
        return study;
    }
}
