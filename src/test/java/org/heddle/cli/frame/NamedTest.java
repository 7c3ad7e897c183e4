package org.heddle.cli.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NamedTest {
    @Test
    void aNameWithACommaStandsInQuotationMarks() {
        assertEquals(List.of("Ailsa Rennie", "Tom"), Named.list("Ailsa Rennie, Tom,"));
        assertEquals(List.of("Rennie, Ailsa", "Tom"), Named.list("\"Rennie, Ailsa\",Tom"));
        assertEquals(List.of("Tom", "Ann, \"A\""), Named.list("Tom , \"Ann, \"\"A\"\"\""));
        assertEquals(List.of("the \"boss\"", "5\""), Named.list("the \"boss\",5\""));
        assertEquals(List.of(), Named.list(" , "));
    }
}
