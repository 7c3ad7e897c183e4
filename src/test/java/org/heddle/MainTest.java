package org.heddle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void saysWhichVersionItIs() {
        var answer = new ByteArrayOutputStream();
        var remarks = new ByteArrayOutputStream();
        assertEquals(0, Main.run(List.of("--version"), answer, remarks));
        assertTrue(answer.toString(StandardCharsets.UTF_8).startsWith("Heddle "));
        assertEquals("", remarks.toString(StandardCharsets.UTF_8));
    }
}
