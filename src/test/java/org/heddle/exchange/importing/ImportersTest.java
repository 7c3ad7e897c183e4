package org.heddle.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportersTest {
    @TempDir
    private Path folder;

    @Test
    void aTranscriptComesInWhole() throws IOException {
        Imported read = read("C1-1 GP interview.v2.txt", "\uFEFFInterview\r\n\r\nINT: And then?\r\rGP: Nothing.\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(new Imported("C1-1 GP interview.v2", "C1-1 GP interview.v2.txt", SourceKind.INDIVIDUAL_INTERVIEW,
                "Interview\n\nINT: And then?\n\nGP: Nothing.\n",
                List.of(new Turn(1, "", 0, 9), new Turn(2, "INT", 16, 25), new Turn(3, "GP", 31, 39)),
                List.of(new SpeakerLabel("INT", true, 1), new SpeakerLabel("GP", false, 1)), List.of()), read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void everyUnicodeFormGivesTheSameWords(String charset) throws IOException {
        byte[] bytes = "\uFEFFGP: It’s a café 🙂 cafe\u0301.".getBytes(Charset.forName(charset));
        Imported read = read(charset + ".txt", bytes);
        assertEquals("GP: It’s a café 🙂 café.", read.text());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void windowsLettersAreReadAndReported() throws IOException {
        Imported read = read("old.txt", "GP: Aye.\r\nPN: It’s a café – aye.".getBytes(Charset.forName("windows-1252")));
        assertEquals("GP: Aye.\nPN: It’s a café – aye.", read.text());
        assertEquals(List.of(new ImportProblem(2, "From here on 3 bytes are not UTF-8 and were read as Windows-1252: "
                + "look at accents, dashes and quotation marks.")), read.problems());
    }

    @Test
    void oneStrayByteDoesNotSpoilTheRest() throws IOException {
        byte[] bytes = "GP: It’s a caf# café.".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = bytes[at] == '#' ? (byte) 0xE9 : bytes[at];
        }
        assertEquals("GP: It’s a café café.", read("stray.txt", bytes).text());
    }

    @Test
    void controlCharactersAreTakenOutAndReported() throws IOException {
        Imported read = read("controls.txt", "GP: Aye.\nPN: Well\u0007, I have been here for fifty years.\fGP: N\u0001o and no again, that is so.".getBytes(StandardCharsets.UTF_8));
        assertEquals("GP: Aye.\nPN: Well, I have been here for fifty years.\nGP: No and no again, that is so.", read.text());
        assertEquals(List.of(new ImportProblem(2, "2 control characters that cannot be seen were taken out, the first of them here.")),
                read.problems());
    }

    @Test
    void markdownKeepsItsMarks() throws IOException {
        Imported read = read("talk.md", "# Visit\n\n**GP:** It was *damp*.\n\n**Interviewer:** Where?\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("# Visit\n\n**GP:** It was *damp*.\n\n**Interviewer:** Where?\n", read.text());
        assertEquals("=# Visit ; GP=It was *damp*. ; Interviewer=Where?", TurnReaderTest.written(read.text(), read.turns()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'INT: A.|GP: B.',individual interview", "'GP: A.|GP: B.',individual interview", "'INT: A.|GP1: B.|GP2: C.',group interview",
        "'It rained.|The door stuck.',document", "'INT: Only me.',document"})
    void theKindFollowsFromWhoSpeaks(String text, String kind) throws IOException {
        assertEquals(kind, read("kind.txt", text.replace('|', '\n').getBytes(StandardCharsets.UTF_8)).kind().words());
    }

    @Test
    void settingsOverrideWhatTheFileSays() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "@Morag> Aye.\n@Tam> No.");
        var settings = new ImportSettings(Optional.of(SourceKind.FIELD_NOTE), Optional.of(SpeakerPattern.of("@(\\w+)>")));
        Imported read = Importers.read(file, settings);
        assertEquals(SourceKind.FIELD_NOTE, read.kind());
        assertEquals("Morag=Aye. ; Tam=No.", TurnReaderTest.written(read.text(), read.turns()));
    }

    private Imported read(String name, byte[] bytes) throws IOException {
        return Importers.read(Files.write(folder.resolve(name), bytes), ImportSettings.usual());
    }
}
