package org.heddle.exchange.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip of named parts that Word and spreadsheet files are. The same report gives the same bytes.
public final class OfficePackage {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /// The XML of one part.
    @FunctionalInterface
    public interface Part {
        void write(Markup xml) throws IOException;
    }

    public OfficePackage(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    public void part(String name, Part part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        var xml = new Markup(zip);
        xml.raw(DECLARATION);
        part.write(xml);
        xml.flush();
        zip.closeEntry();
    }

    /// A part that is the same in every report.
    public void fixed(String name, String resource) throws IOException {
        part(name, xml -> xml.raw(Parts.text(resource)));
    }

    public void title(String title) throws IOException {
        part("docProps/core.xml", xml -> xml.raw("""
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>""").text(title).raw("</dc:title></cp:coreProperties>"));
    }

    public void finish() throws IOException {
        zip.finish();
    }
}
