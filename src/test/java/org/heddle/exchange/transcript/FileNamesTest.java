package org.heddle.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FileNamesTest {

    @Test
    void namesOfFilesAreTakenEverywhereAndStandOnce() {
        assertEquals(List.of("a-b.html", "A-B (2).html", "source.html", "שלום.html", "x".repeat(59) + ".html"),
                FileNames.of(List.of("a/b", "A:B", "..", "שלום", "x".repeat(59) + "🌱"), ".html"));
    }
}
