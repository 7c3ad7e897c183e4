package org.heddle.exchange.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes Word files by hand, sound and unsound ones.
final class DocxFile {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxFile() {}

    /// A document with these paragraphs, each a string of `<w:r>` runs.
    static Path ofParagraphs(Path file, String... paragraphs) throws IOException {
        return ofBody(file, "<w:p>" + String.join("</w:p><w:p>", paragraphs) + "</w:p>");
    }

    static Path ofBody(Path file, String body) throws IOException {
        return ofXml(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document(body));
    }

    static String document(String body) {
        return """
                <w:document xmlns:w="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\
                <w:body>%s<w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:body></w:document>""".formatted(WORD, body);
    }

    static Path ofXml(Path file, String documentXml) throws IOException {
        return ofXmlAt(file, "word/document.xml", documentXml);
    }

    static Path ofXmlAt(Path file, String place, String documentXml) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "_rels/.rels", relations(place));
            put(zip, place, documentXml);
        }
        return file;
    }

    static void put(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String bold(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String relations(String place) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/>\
                </Relationships>""".formatted(place);
    }
}
