package org.heddle.workbench.searching.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;
import org.heddle.search.Hit;
import org.heddle.search.QuoteIndex;
import org.heddle.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SecondHandTest {
    private final List<SourceId> taken = new ArrayList<>();
    private QuoteIndex index;

    @BeforeEach
    void openInMemory() throws IOException {
        index = QuoteIndex.inMemory();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void everyTranscriptIsTakenInOnceByWhomeverOfTheTwo() throws IOException {
        try (var second = Executors.newSingleThreadExecutor()) {
            takeIn(60, second);
        }
        assertEquals(taken, found());
    }

    @Test
    void aThreadThatNeverComesDelaysNothing() throws IOException {
        List<Runnable> handed = new ArrayList<>();
        takeIn(12, handed::add);
        assertEquals(taken, found());
        handed.forEach(Runnable::run);
        index.refresh();
        assertEquals(taken, found());
    }

    @Test
    void oneThreadAloneDoesTheSame() throws IOException {
        takeIn(7, Runnable::run);
        assertEquals(taken, found());
    }

    private void takeIn(int transcripts, Executor second) throws IOException {
        var hands = new SecondHand(index, second);
        for (int at = 0; at < transcripts; at++) {
            Transcript talk = talk("The rent rose " + "again ".repeat(at * 40));
            taken.add(talk.source().id());
            hands.update(talk);
        }
        hands.finish();
        hands.spill();
        index.refresh();
    }

    private static Transcript talk(String text) {
        Source source = Source.of("Talk", "talk.txt", SourceKind.INDIVIDUAL_INTERVIEW, text);
        return new Transcript(source, text, new Turns(List.of(new Turn(1, "GP", 0, text.length()))), List.of(), Optional.empty());
    }

    private List<SourceId> found() throws IOException {
        return index.search(SearchRequest.of("rent", taken).first(0)).hits().stream().map(Hit::source).toList();
    }
}
