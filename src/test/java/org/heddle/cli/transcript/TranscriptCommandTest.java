package org.heddle.cli.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.heddle.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranscriptCommandTest {
    private static final Pattern MARK = Pattern.compile("<w:comment(RangeStart|RangeEnd) w:id=\"(\\d+)\"/>|<w:t xml:space=\"preserve\">([^<]*)</w:t>");
    private static final Pattern COMMENT =
            Pattern.compile("<w:comment w:id=\"(\\d+)\" w:author=\"([^\"]*)\"[^>]*>(.*?)</w:comment>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void codeATalkTwice() throws IOException {
        terminal = new Terminal(folder);
        project = folder.resolve("p.heddle");
        terminal.done("new", project, "--framework", "none", "--coder", "Ann Lee");
        terminal.done("import", project, Files.writeString(folder.resolve("Talk.txt"), """
                GP: One 🌱 two & three, four <five>.
                PN: Six, seven.
                """));
        terminal.done("import", project, Files.writeString(folder.resolve("Other.txt"), "GP: Eight."));
        terminal.done("codebook", project, "--add", "Theme > Long");
        terminal.done("codebook", project, "--add", "Theme > Short");
        code("One 🌱 two & three", "Long", "Ann Lee", "why & how");
        code("two & three, four <five>", "Short", "Ann Lee", "");
        code("two", "Short", "Ann Lee", "");
        terminal.type("code", project, "Talk", "Long", "--as", "Bo", "--quote", "four <five>.\nPN: Six");
    }

    private void code(String quote, String code, String coder, String comment) {
        terminal.done("code", project, "Talk", code, "--as", coder, "--quote", quote, "--comment", comment);
    }

    @Test
    void overlappingCodingsAreWordCommentsOnExactlyTheirWords() throws IOException {
        Path out = folder.resolve("talk.docx");
        terminal.done("transcript", project, "Talk", "--out", out);
        assertEquals(Map.of("Ann Lee: Theme &gt; Long|why &amp; how", "One 🌱 two &amp; three", "Ann Lee: Theme &gt; Short", "two &amp; three, four &lt;five&gt; + two",
                "Bo: Theme &gt; Long", "four &lt;five&gt;.PN: Six"), commented(out));
        terminal.done("import", project, out);
        assertEquals("talk\n\nGP: One 🌱 two & three, four <five>.\n\nPN: Six, seven.\n".replace("talk", "Talk"), terminal.done("text", project, "talk").answer());
    }

    @Test
    void chosenCodersAndCodesStandAlone() throws IOException {
        Path out = folder.resolve("talk.docx");
        terminal.done("transcript", project, "--all", "--coder", "Bo", "--out", out);
        assertEquals(Map.of("Bo: Theme &gt; Long", "four &lt;five&gt;.PN: Six"), commented(out));
        terminal.done("transcript", project, "Talk", "--code", "Short", "--out", out);
        assertEquals(Map.of("Ann Lee: Theme &gt; Short", "two &amp; three, four &lt;five&gt; + two"), commented(out));
    }

    @Test
    void thePageShowsBracketsAndTheSameNumbersInTheMargin() throws IOException {
        Path out = folder.resolve("talk.html");
        terminal.done("transcript", project, "--all", "--out", out);
        String page = Files.readString(out).replaceAll("<sup[^>]*>([^<]*)</sup>", "{$1}").replaceAll("<mark[^>]*>|</mark>", "");
        assertTrue(page.contains("{⌈1}One 🌱 {⌈2}{⌈3}two{3⌋} &amp; three{1⌋}, {⌈4}four &lt;five&gt;{2⌋}."), page);
        assertTrue(page.contains("Six{4⌋}, seven."), page);
        assertTrue(page.contains("<b>1</b> <span dir=\"auto\">Theme &gt; Long</span> <small>Ann Lee · <span dir=\"auto\">why &amp; how</span>"), page);
        assertTrue(page.contains("<h1 dir=\"auto\">Other</h1>"), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void aLineRunsAsItsWordsDoWhateverTheLabelBeforeThem() throws IOException {
        terminal.done("import", project, Files.writeString(folder.resolve("Hebrew.txt"), "GP: שלום to all.\nאורח: Good morning.\n"));
        terminal.done("transcript", project, "Hebrew", "--out", folder.resolve("h.html"));
        terminal.done("transcript", project, "Hebrew", "--out", folder.resolve("h.docx"));
        String page = Files.readString(folder.resolve("h.html"));
        assertTrue(page.contains("<p dir=\"rtl\"><b>GP: </b>"), page);
        assertTrue(page.contains("<p dir=\"ltr\"><b>אורח: </b>"), page);
        List<String> paragraphs = List.of(part(folder.resolve("h.docx"), "word/document.xml").split("</w:p>"));
        assertEquals(List.of(true, false), paragraphs.stream().filter(one -> one.contains("שלום") || one.contains("Good")).map(one -> one.contains("<w:bidi/>")).toList());
    }

    @Test
    void eachSourceHasAFileOfItsOwnAndNothingIsOverwritten() throws IOException {
        terminal.done("import", project, Files.writeString(folder.resolve("Odd “a” b?.txt"), "GP: Nine."));
        Path out = Files.createDirectory(folder.resolve("out"));
        terminal.done("transcript", project, "--each", "docx", "--coder", "Bo", "--out", out);
        try (var files = Files.list(out)) {
            assertEquals(List.of("Odd “a” b-.docx", "Other.docx", "Talk.docx"), files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
        }
        assertEquals(Map.of("Bo: Theme &gt; Long", "four &lt;five&gt;.PN: Six"), commented(out.resolve("Talk.docx")));
        assertEquals(1, terminal.type("transcript", project, "--each", "docx", "--out", out).exit());
        assertEquals(2, terminal.type("transcript", project, "--each", "odt", "--out", out).exit());
        assertEquals(2, terminal.type("transcript", project, "--each", "docx", "--all", "--out", out).exit());
        assertEquals(1, terminal.type("transcript", project, "--each", "html", "--out", folder.resolve("absent")).exit());
    }

    @Test
    void oneSourceOrAllAndAKnownEndingAreAskedFor() {
        assertEquals(2, terminal.type("transcript", project, "--out", folder.resolve("x.docx")).exit());
        assertEquals(2, terminal.type("transcript", project, "Talk", "--all", "--out", folder.resolve("x.docx")).exit());
        assertEquals(1, terminal.type("transcript", project, "Talk", "--out", folder.resolve("x.odt")).exit());
    }

    /// The words between the two marks of each comment, by author and what the comment says.
    private static Map<String, String> commented(Path docx) throws IOException {
        Map<String, StringBuilder> words = new LinkedHashMap<>();
        Map<String, StringBuilder> open = new LinkedHashMap<>();
        MARK.matcher(part(docx, "word/document.xml")).results().forEach(found -> {
            String kind = String.valueOf(found.group(1));
            if (kind.equals("RangeStart")) {
                open.put(found.group(2), words.computeIfAbsent(found.group(2), _ -> new StringBuilder()));
            } else if (kind.equals("RangeEnd")) {
                open.remove(found.group(2));
            } else {
                open.values().forEach(each -> each.append(found.group(3)));
            }
        });
        assertEquals(Map.of(), open);
        Map<String, String> all = new LinkedHashMap<>();
        COMMENT.matcher(part(docx, "word/comments.xml")).results().forEach(found -> {
            List<String> said = MARK.matcher(found.group(3)).results().map(words2 -> words2.group(3)).toList();
            all.merge(found.group(2) + ": " + String.join("|", said), String.valueOf(words.get(found.group(1))), (one, other) -> one + " + " + other);
        });
        return all;
    }

    private static String part(Path docx, String name) throws IOException {
        try (var zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
