package org.heddle.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedFilesTest {
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String RENAME = " Give it the right ending, or save it as what it is called.";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            talk.txt  | %PDF-1.7 …      | “talk.txt” is called .txt but holds a PDF.
            talk.txt  | {\\rtf1 aye}    | “talk.txt” is called .txt but holds rich text (RTF).
            talk.MD   | GIF89a…         | “talk.MD” is called .md but holds a picture.
            talk.docx | GP: Aye.        | “talk.docx” is called .docx but holds plain text.
            talk.docx | %PDF-1.7        | “talk.docx” is called .docx but holds a PDF.
            """)
    void contentThatContradictsTheNameIsNamed(String name, String content, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content.replace("\\\\", "\\"));
        assertEquals(sentence + RENAME, refusal(file));
    }

    @Test
    void aWordFileCalledTextIsNamed() throws IOException {
        Path file = DocxFile.ofParagraphs(folder.resolve("talk.txt"), DocxFile.run("GP: Aye."));
        assertEquals("“talk.txt” is called .txt but holds a Word document (.docx)." + RENAME, refusal(file));
    }

    @Test
    void anOldWordFileIsToldFromALockedOne() throws IOException {
        Path old = Files.write(folder.resolve("old.docx"), (OLE + "rest").getBytes(StandardCharsets.ISO_8859_1));
        String streams = OLE + "…" + String.join("\0", "EncryptedPackage…".split(""));
        Path locked = Files.write(folder.resolve("locked.docx"), streams.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("“old.docx” is called .docx but holds an old Word document (.doc). Open it in Word and save it as .docx.", refusal(old));
        assertEquals("“locked.docx” is locked with a password. Open it in Word, save a copy without one, and import that.", refusal(locked));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"''", "' \n\t\n'", "'\uFEFF'"})
    void aFileWithoutWordsIsEmpty(String text) throws IOException {
        assertEquals("“empty.txt” is empty: there are no words in it.", refusal(Files.writeString(folder.resolve("empty.txt"), text)));
    }

    @Test
    void emptyWordFilesAreEmpty() throws IOException {
        assertEquals("“a.docx” is empty: there are no words in it.", refusal(Files.createFile(folder.resolve("a.docx"))));
        assertEquals("“b.docx” is empty: there are no words in it.", refusal(DocxFile.ofParagraphs(folder.resolve("b.docx"), "", "")));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] controls = new byte[400];
        Arrays.fill(controls, (byte) 3);
        String sentence = "“%s” holds bytes that are not text. If it is text, save it as UTF-8 and try again.";
        assertEquals(sentence.formatted("nul.txt"), refusal(Files.write(folder.resolve("nul.txt"), "GP: a\0b".getBytes(StandardCharsets.UTF_8))));
        assertEquals(sentence.formatted("controls.txt"), refusal(Files.write(folder.resolve("controls.txt"), controls)));
    }

    @Test
    void aTextBeyondAllMeasureIsRefusedUnread() throws IOException {
        Path file = Files.writeString(folder.resolve("big.txt"), "GP: Aye.");
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(3L << 30);
        }
        assertEquals("“big.txt” is too big for a source: it has 3072 MB, and 64 are the most. Cut it into parts.", refusal(file));
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertEquals("There is no file “gone.txt”.", refusal(folder.resolve("gone.txt")));
        assertEquals("“folder.txt” is a folder.", refusal(Files.createDirectory(folder.resolve("folder.txt"))));
        assertEquals("“talk.odt” is not a kind of file that can be read; these can: .txt, .md, .markdown, .docx.",
                refusal(Files.writeString(folder.resolve("talk.odt"), "x")));
    }

    @ParameterizedTest(name = "cut to {0} %")
    @CsvSource({"10", "50", "90", "99"})
    void aWordFileThatIsCutOffIsRefused(int percent) throws IOException {
        byte[] whole = Files.readAllBytes(DocxFile.ofParagraphs(folder.resolve("whole.docx"), DocxFile.run("GP: Aye.".repeat(500))));
        Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length * percent / 100));
        assertEquals("“cut.docx” is damaged or cut off: its end is missing. Copy it again from where it came, or open it in Word and save it anew.",
                refusal(cut));
    }

    @Test
    void aWordFileWhoseWordsBreakOffIsRefused() throws IOException {
        Path file = DocxFile.ofXml(folder.resolve("half.docx"), "<w:document xmlns:w=\"" + DocxFile.WORD + "\"><w:body><w:p>");
        assertEquals("“half.docx” is damaged: its words break off in the middle. Open it in Word and save it anew.", refusal(file));
    }

    @Test
    void anArchiveThatIsNoWordFileIsRefused() throws IOException {
        Path other = folder.resolve("other.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            DocxFile.put(zip, "readme", "aye");
        }
        Path sheet = folder.resolve("sheet.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(sheet))) {
            DocxFile.put(zip, "xl/workbook.xml", "<a/>");
        }
        assertEquals("“other.docx” is not a Word document: the part with the words is missing.", refusal(other));
        assertEquals("“sheet.docx” is called .docx but holds a spreadsheet (.xlsx).", refusal(sheet));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE d [<!ENTITY a "aye"><!ENTITY b "&a;&a;&a;">]> | &b;
            <!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]> | &a;
            <!DOCTYPE d SYSTEM "http://localhost:9/never.dtd"> | aye
            """)
    void entitiesAreRefusedAndNeverFetched(String declaration, String words) throws IOException {
        Path file = DocxFile.ofXml(folder.resolve("entity.docx"),
                declaration + DocxFile.document("<w:p>" + DocxFile.run(words) + "</w:p>"));
        assertEquals("“entity.docx” was not read: it holds XML entities, which no Word document needs and which can do harm.", refusal(file));
    }

    @Test
    void aZipBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path bomb = folder.resolve("bomb.docx");
        byte[] blanks = "<w:p></w:p>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + DocxFile.WORD + "\"><w:body>").getBytes(StandardCharsets.UTF_8));
            for (int time = 0; time < 200; time++) {
                zip.write(blanks);
            }
        }
        assertEquals("“bomb.docx” was not read: it unpacks to far more than a document holds.", refusal(bomb));
    }

    @Test
    void tablesNestedWithoutEndAreRefused() throws IOException {
        Path file = DocxFile.ofBody(folder.resolve("deep.docx"), "<w:tbl><w:tr><w:tc><w:p/>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000));
        assertEquals("The document was not read: its tables and text boxes are nested more deeply than any document needs.", refusal(file));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"labels without end,A%dB:~", "semicolons,GP:;;;;;;;;;;;;;;", "names,Name%d Other: once~", "blanks,'     	    '", "bold,**A%d**~"})
    void aTextMadeToTireTheReaderIsReadInTime(String what, String piece) throws IOException {
        var text = new StringBuilder("GP: Aye.\nGP: No.\n");
        for (int each = 0; each < 200_000; each++) {
            text.append(piece.formatted(each).replace('~', '\n'));
        }
        Path file = Files.writeString(folder.resolve("tiring.txt"), text);
        Imported read = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Importers.read(file, ImportSettings.usual()));
        assertTrue(read.problems().size() <= 201, "problems: " + read.problems().size());
    }

    private static String refusal(Path file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThrows(Refusal.class, () -> Importers.read(file, ImportSettings.usual())).sentence());
    }
}
