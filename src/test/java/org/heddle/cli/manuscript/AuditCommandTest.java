package org.heddle.cli.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditCommandTest {
    private static final String ORCHARD = """
            INT: How did the garden 🌱 begin?
            GP: We started with nine people and a broken fence, and I never thought it would last the winter.
            CLP: They come for the tea – it's the only warm room – and they stay 'til six.
            GP: That is what I tell the trainees: listen first, then write the referral.
            """;
    private static final String MILL = """
            INT: And here?
            PN: I was [laughs] so tired of forms that I hid them in the freezer.
            GP: Most of what we do is waiting, and waiting is work too.
            """;
    private static final String PAPER = """
            # Waiting and tea

            One doctor “started with nine people and
            a broken fence, and I never thought it would last the winter” (GP:I5), as *hoped*.[^1]
            Another held that “most of what we do is waiting, and waiting is *work* too” (GP: I5).

            > I was [laughs] so tired of forms that I hid them in the fridge. (PN:C3)

            The ‘hard to reach’ came for “the tea – it’s the only warm room – […] six” (CLP:I5).

            | Theme | Quotation | Who |
            |---|---|---|
            | Advice | listen first, then write the referral | GP:I5 |
            | Advice | never listen to anybody but the clock | CLP:I5 |

            [^1]: He said so twice: “I thought it would last the winter” (GP:I5).

            ## References

            Smith J. “A title that has nothing to do with it”. 2019.
            """;
    private static final List<String> TOLD = List.of(
            "exact matches Orchard 2", "exact differs Mill 3", "altered matches Mill 2", "shortened matches Orchard 3", "exact matches Orchard 4",
            "not found unknown null null", "altered matches Orchard 2");

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void importTwoTalks() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann");
        terminal.done("import", project, Files.writeString(folder.resolve("Orchard.txt"), ORCHARD), "--case", "I5");
        terminal.done("import", project, Files.writeString(folder.resolve("Mill.txt"), MILL), "--case", "C3");
        for (String each : List.of("Orchard GP", "Orchard CLP", "Mill PN", "Mill GP")) {
            String[] words = each.split(" ", -1);
            terminal.done("speaker", project, words[0], words[1], "--role", words[1]);
        }
    }

    @Test
    void everyPlantedErrorOfAMarkdownPaperIsFoundAndNothingTrueIsCalledFalse() throws IOException {
        Map<String, Object> audit = terminal.done("audit", project, Files.writeString(folder.resolve("paper.md"), PAPER), "--json").fields();
        assertEquals(TOLD, told(audit));
        assertEquals(List.of("hard to reach"), list(audit, "setAside").stream().map(aside -> aside.get("text")).toList());
        Map<String, Object> first = list(audit, "quotations").getFirst();
        int[] points = ORCHARD.codePoints().toArray();
        int start = (int) first.get("start");
        assertEquals("started with nine people and a broken fence, and I never thought it would last the winter",
                new String(points, start, (int) first.get("end") - start));
        assertEquals("I was [laughs] so tired of forms that I hid them in the [-freezer-]{+fridge+}", list(audit, "quotations").get(2).get("difference"));
        assertEquals(List.of("a negation is missing or added", "words are left out without a mark"), list(audit, "quotations").get(6).get("faults"));
    }

    @Test
    void aWordPaperIsReadWithItsBlocksTablesNotesAndTrackedChanges() throws IOException {
        Path paper = word("paper.docx", """
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>%s</w:p>
                <w:p>%s<w:r><w:footnoteReference w:id="1"/></w:r></w:p>
                <w:p>%s<w:del w:id="1">%s</w:del><w:ins w:id="2">%s</w:ins>%s</w:p>
                <w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr>%s</w:p>
                <w:tbl><w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr></w:tbl>
                <w:p>%s<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent><w:p>%s</w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>
                """.formatted(run("“A heading that nobody said to us”"), run("“started with nine peo\u00ADple and a\u00A0broken fence” (GP:I5)"),
                run("Another: “most of what we do is "), "<w:r><w:delText>loathing</w:delText></w:r>", run("waiting"), run(", and waiting is work too” (GP:C3)"),
                run("I was so tired of forms that I hid them in the freezer (GP:C3)"), run("Quote"), run("Participant"),
                run("listen first, then write the referral"), run("GP:I5"), run("Box 1"), run("“They come for tea and they stay 'til six” (CLP:I5)")));
        Map<String, Object> audit = terminal.done("audit", project, paper, "--json").fields();
        assertEquals(List.of("exact matches Orchard 2", "exact matches Mill 3", "shortened differs Mill 2", "exact matches Orchard 4",
                "altered matches Orchard 3", "not found unknown null null"), told(audit));
        assertEquals(List.of("One tracked deletion was not read."), audit.get("remarks"));
    }

    @Test
    void aRaisedFigureIsTheMarkOfANoteAndNoWord() throws IOException {
        String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>%s</w:t></w:r>";
        Path paper = word("raised.docx", "<w:p><w:pPr><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:pPr>%s%s%s%s%s</w:p>".formatted(
                run("“started with nine"), raised.formatted("1,2"), run(" people and a bro"), raised.formatted("ken"), run(" fence") + "<w:r><w:rPr><w:position w:val=\"8\"/></w:rPr><w:t>3</w:t></w:r>" + run("” (GP:I5)")));
        assertEquals("exact matches Orchard 2", told(terminal.done("audit", project, paper, "--json").fields()).getFirst());
    }

    @Test
    void theReportIsWrittenInEveryFormat() throws IOException {
        Path paper = Files.writeString(folder.resolve("paper.md"), PAPER);
        for (String ending : List.of("html", "docx", "json", "md", "xlsx")) {
            Path out = folder.resolve("audit." + ending);
            terminal.done("audit", project, paper, "--out", out);
            assertTrue(Files.size(out) > 500);
        }
        String page = Files.readString(folder.resolve("audit.html"));
        assertTrue(page.contains("in the <del>freezer</del><ins>fridge</ins>"), page);
        assertFalse(page.contains("<script"));
        assertEquals(Files.readString(folder.resolve("audit.json")), terminal.done("audit", project, paper, "--json").answer());
        assertTrue(terminal.done("audit", project, folder.resolve("audit.docx"), "--json").answer().contains("quotations"));
    }

    @Test
    void aFileThatIsNoPaperGetsASentence() throws IOException {
        Path cut = folder.resolve("cut.docx");
        byte[] whole = Files.readAllBytes(word("whole.docx", "<w:p>" + run("words") + "</w:p>"));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        Path bomb = bomb();
        Path locked = Files.write(folder.resolve("locked.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        Path empty = Files.writeString(folder.resolve("empty.md"), "");
        for (Path file : List.of(cut, bomb, locked, empty, folder.resolve("absent.docx"), Files.writeString(folder.resolve("x.pdf"), "%PDF-"))) {
            var said = terminal.type("audit", project, file, "--json");
            assertEquals(1, said.exit());
            assertEquals(1, said.remarks().lines().count(), said.remarks());
            assertTrue(said.remarks().contains(String.valueOf(file.getFileName())), said.remarks());
        }
    }

    private Path word(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        String open = "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "word/document.xml", open.formatted("document") + "<w:body>" + body + "</w:body></w:document>");
            put(zip, "word/footnotes.xml", open.formatted("footnotes") + "<w:footnote><w:p>" + run("“Nobody ever said these very words to anybody” (PN:C3)")
                    + "</w:p></w:footnote></w:footnotes>");
            put(zip, "word/comments.xml", open.formatted("comments") + "<w:p>" + run("“A comment that is no part of it”") + "</w:p></w:comments>");
            put(zip, "word/vbaProject.bin", "macro");
        }
        return file;
    }

    /// A small file that would be 70 MB of words; never whole in the memory of this test.
    private Path bomb() throws IOException {
        Path file = folder.resolve("bomb.docx");
        byte[] letters = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>".getBytes(StandardCharsets.UTF_8));
            for (int at = 0; at < 70; at++) {
                zip.write(letters);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static List<String> told(Map<String, Object> audit) {
        return list(audit, "quotations").stream().map(found -> "%s %s %s %s".formatted(found.get("verdict"), found.get("attribution"),
                found.get("source"), found.get("turn"))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> audit, String name) {
        return (List<Map<String, Object>>) audit.get(name);
    }
}
