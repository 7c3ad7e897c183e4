package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    private static IOException failing(String message) {
        return new IOException(message);
    }

    private static IOException failingElsewhere() {
        return new IOException("the same");
    }

    @Test
    void theSameCauseGivesTheSameCodeWhateverItsMessage() {
        String code = ErrorCode.of(failing("the rent"));
        assertTrue(code.matches("[0-9A-Z]{4}-[0-9A-Z]{4}"), code);
        assertEquals(code, ErrorCode.of(failing("the shops")));
        assertEquals(code, ErrorCode.of(new CompletionException(failing("wrapped"))));
    }

    @Test
    void anotherKindOrPlaceGivesAnother() {
        String code = ErrorCode.of(failing("the same"));
        assertNotEquals(code, ErrorCode.of(failingElsewhere()));
        assertNotEquals(code, ErrorCode.of(new IllegalStateException("the same")));
    }
}
