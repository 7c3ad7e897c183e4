package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final String SECRET = "the rent decides who eats";

    private final Logger logger = Logger.getLogger("org.heddle");
    private final List<String> lines = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aRefusalIsItsSentenceAndIsNotLogged() {
        var refusal = new CompletionException(new ExecutionException(new Refusal("A code needs a name.")));
        assertEquals(new Notice(true, "A code needs a name."), Failures.explain(refusal));
        assertEquals(List.of(), lines);
    }

    @Test
    void aFileThatIsGoneIsNotOurMistake() {
        assertEquals(new Notice(false, "That file is not there (any more). Nothing was changed."), Failures.explain(new NoSuchFileException(SECRET)));
        assertEquals(List.of(), lines);
    }

    @Test
    void ourMistakeIsLoggedOnceWithoutAWordOfTheStudy() {
        var mistake = new IllegalStateException(SECRET, new IOException("near “" + SECRET + "”"));
        var notice = Failures.explain(new CompletionException(mistake));
        String code = ErrorCode.of(mistake);

        assertEquals(new Notice(false, "That did not work, and nothing was changed. Please quote %s when you ask for help.".formatted(code)), notice);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().contains("Failure " + code + ": java.lang.IllegalStateException"), lines.getFirst());
        assertTrue(lines.getFirst().contains("caused by java.io.IOException"), lines.getFirst());
        assertFalse(lines.getFirst().contains("rent"), lines.getFirst());
    }
}
