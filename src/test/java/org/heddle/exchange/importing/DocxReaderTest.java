package org.heddle.exchange.importing;

import static org.heddle.exchange.importing.DocxFile.bold;
import static org.heddle.exchange.importing.DocxFile.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.heddle.domain.source.ImportProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            runs            | <w:p><w:r><w:t>Wee</w:t></w:r><w:r><w:t xml:space="preserve"> steps</w:t></w:r></w:p>                           | Wee steps
            blank line      | <w:p><w:r><w:t>One</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Two</w:t></w:r></w:p>                                   | One¶¶Two
            tab and break   | <w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p> | A→B¶C
            hyphens         | <w:p><w:r><w:t>zero</w:t><w:noBreakHyphen/><w:t>hour</w:t><w:softHyphen/><w:t>s co&#xAD;op</w:t></w:r></w:p>     | zero‑hours coop
            inserted        | <w:p><w:r><w:t>A</w:t></w:r><w:ins><w:r><w:t>B</w:t></w:r></w:ins></w:p>                                         | AB
            deleted         | <w:p><w:r><w:t>A</w:t></w:r><w:del><w:r><w:delText>B</w:delText></w:r></w:del></w:p>                             | A
            moved           | <w:p><w:moveFrom><w:r><w:t>A</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>B</w:t></w:r></w:moveTo></w:p>           | B
            a link          | <w:p><w:hyperlink><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>                                                 | here
            a field         | <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p> | 7
            a content box   | <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>In</w:t></w:r></w:p></w:sdtContent></w:sdt> | In
            a list          | <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First</w:t></w:r></w:p><w:p><w:r><w:t>Second</w:t></w:r></w:p>           | First¶¶Second
            joined letters  | <w:p><w:r><w:t>cafe</w:t></w:r><w:r><w:t>&#x301; &#x1F642;</w:t></w:r></w:p>                                     | café 🙂
            a table         | <w:p><w:r><w:t>T</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>D</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>U</w:t></w:r></w:p> | T¶¶A→B¶C¶→D¶¶U
            a nested table  | <w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | A→B¶C
            a text box      | <w:p><w:r><w:t>A</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>B</w:t></w:r></w:p> | AB¶¶Box
            """)
    void wordsComeOutAsAReaderSeesThem(String what, String body, String text) throws IOException {
        Extract extract = DocxReader.read(DocxFile.ofBody(folder.resolve("words.docx"), body));
        assertEquals(text.replace('¶', '\n').replace('→', '\t'), extract.text());
    }

    @Test
    void whatIsLeftOutIsReported() throws IOException {
        Extract extract = DocxReader.read(DocxFile.ofBody(folder.resolve("notes.docx"), """
                <w:p><w:r><w:t>Aye</w:t><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>\
                <w:r><w:commentReference w:id="0"/></w:r><w:ins><w:r><w:t>!</w:t></w:r></w:ins>\
                <w:del><w:r><w:delText>?</w:delText></w:r></w:del></w:p>"""));
        assertEquals(new Extract("Aye!", List.of(), List.of(new ImportProblem(0, "2 footnotes and endnotes were left out."),
                new ImportProblem(0, "1 comment in the margin was left out."), new ImportProblem(0, "1 tracked insertion was taken in."),
                new ImportProblem(0, "1 tracked deletion was left out."))), extract);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bold with colon  | GP:        | ` Aye.`   | GP=Aye. ; INT=And?
            bold, then colon | GP         | `: Aye.`  | GP=Aye. ; INT=And?
            bold alone       | GP         | ` Aye.`   | GP=Aye. ; INT=And?
            bold and tab     | GP         | `→Aye.`   | GP=Aye. ; INT=And?
            """)
    void boldLabelsOpenTurns(String form, String label, String words, String turns) throws IOException {
        Path file = DocxFile.ofParagraphs(folder.resolve("bold.docx"), bold(label) + run(words.replace('→', '\t')),
                bold(label.replace("GP", "INT")) + run(words.replace('→', '\t').replace("Aye.", "And?")));
        Imported read = Importers.read(file, ImportSettings.usual());
        assertEquals(turns, TurnReaderTest.written(read.text(), read.turns()));
    }

    @Test
    void aFileAsOfficeSuitesWriteItComesIn() throws IOException {
        Path file = DocxFile.ofBody(folder.resolve("suite.docx"), """
                <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>Group interview</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>GP1:</w:t></w:r>
                <w:r><w:rPr><w:b w:val="false"/></w:rPr><w:t xml:space="preserve"> The close was damp.</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:rPr></w:rPr></w:r></w:p>
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>GP2:</w:t></w:r><w:r><w:t xml:space="preserve"> It </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>was</w:t></w:r>
                <w:r><w:t>.</w:t></w:r></w:p>""");
        Imported read = Importers.read(file, ImportSettings.usual());
        assertEquals("Group interview\n\nGP1: The close was damp.\n\nGP2: It was.", read.text());
        assertEquals("=Group interview ; GP1=The close was damp. ; GP2=It was.", TurnReaderTest.written(read.text(), read.turns()));
    }

    @Test
    void theWordsAreFoundWhereTheFileSaysTheyAre() throws IOException {
        Path file = DocxFile.ofXmlAt(folder.resolve("elsewhere.docx"), "word/document2.xml",
                DocxFile.document("<w:p>" + run("GP: Aye.") + "</w:p>"));
        assertEquals("GP: Aye.", DocxReader.read(file).text());
    }
}
