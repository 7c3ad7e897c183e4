package org.heddle.exchange.codings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Stance;
import org.heddle.exchange.text.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingsFileTest {

    @Test
    void placesAreGivenByNumbersOrByWords(@TempDir Path folder) throws IOException {
        Path spans = Files.writeString(folder.resolve("spans.csv"), "source,code,start,end,comment\nC1,A > B,4,12,\"two\nlines\"\nC2,A,0,1,\n");
        Path quotes = Files.writeString(folder.resolve("quotes.csv"), """
                source;code;quote;occurrence;comment;coder;stance
                C1;A > B; letter after letter ;2;;Ailsa Rennie;counters
                C1;A;"Well, “aye”";;;;
                """);
        assertEquals(List.of(
                new CodingRow(2, "C1", "A > B", new CodingRow.Between(4, 12), "two\nlines", Optional.empty(), Optional.empty()),
                new CodingRow(4, "C2", "A", new CodingRow.Between(0, 1), "", Optional.empty(), Optional.empty())), CodingsFile.read(spans));
        assertEquals(List.of(
                new CodingRow(2, "C1", "A > B", new CodingRow.Quoted("letter after letter", OptionalInt.of(2)), "", Optional.of(Stance.COUNTERS),
                        Optional.of("Ailsa Rennie")),
                new CodingRow(3, "C1", "A", new CodingRow.Quoted("Well, “aye”", OptionalInt.empty()), "", Optional.empty(), Optional.empty())),
                CodingsFile.read(quotes));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source,quote¶C1,aye                      | “c.csv” has no column “code”; its first line must name the columns.
            source,code,start¶C1,A,1                 | “c.csv” has neither a column “quote” nor columns “start” and “end”.
            source,code,quote¶C1,A,aye¶,A,naw        | “c.csv”, line 3: the source is missing. Nothing was changed.
            source,code,start,end¶C1,A,1,x           | “c.csv”, line 2: “x” is no whole number for end. Nothing was changed.
            source,code,start,end¶C1,A,-1,4          | “c.csv”, line 2: “-1” is no whole number for start. Nothing was changed.
            source,code,start,end¶C1,A,4,4           | “c.csv”, line 2: the end must lie behind the start. Nothing was changed.
            source,code,start,end¶C1,A,,             | “c.csv”, line 2: there is neither a quote nor a start and an end. Nothing was changed.
            source,code,quote,occurrence¶C1,A,aye,0  | “c.csv”, line 2: occurrences are counted from 1. Nothing was changed.
            source,code,quote,stance¶C1,A,aye,meh    | “c.csv”, line 2: “meh” is no stance; these are: exemplifies, counters, qualifies, contrast. Nothing was changed.
            """)
    void theFirstLineThatCannotBeMeantIsNamed(String table, String sentence) {
        var read = CsvTable.parse(table.replace('¶', '\n'), "c.csv");
        assertEquals(sentence, assertThrows(Refusal.class, () -> CodingsFile.of("c.csv", read)).sentence());
    }
}
