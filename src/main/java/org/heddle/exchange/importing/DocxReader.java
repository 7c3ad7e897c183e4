package org.heddle.exchange.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heddle.domain.Refusal;

/// Reads the words of a Word file (.docx) in one pass. Nothing outside the file is ever fetched.
final class DocxReader {
    private static final String USUAL_PLACE = "word/document.xml";
    private static final String PLACE_TYPE = "/officeDocument";
    private static final long MOST_XML = 64L << 20;
    private static final long UNSUSPICIOUS_XML = 8L << 20;
    private static final int MOST_GROWTH = 80;
    private static final int MOST_EVENTS = 5_000_000;
    private static final XMLInputFactory XML = safeFactory();

    private final String fileName;

    private DocxReader(String fileName) {
        this.fileName = fileName;
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", 400);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    static Extract read(Path file) throws IOException {
        return new DocxReader(file.getFileName().toString()).extract(file);
    }

    /// True when the archive looks like a Word file from within.
    static boolean isWord(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(USUAL_PLACE) != null;
        } catch (IOException notEvenAnArchive) {
            return false;
        }
    }

    private Extract extract(Path file) throws IOException {
        return inside(file, zip -> {
            ZipEntry words = Optional.ofNullable(zip.getEntry(placeOfWords(zip))).orElseThrow(() -> noWords(zip));
            var body = new DocxBody();
            walk(zip, words, body);
            return body.extract();
        });
    }

    @FunctionalInterface
    private interface Inside<T> {
        T read(ZipFile zip) throws IOException, XMLStreamException;
    }

    private <T> T inside(Path file, Inside<T> reading) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return reading.read(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refusal(("“%s” is damaged or cut off: its end is missing. Copy it again from where it came, "
                    + "or open it in Word and save it anew.").formatted(fileName));
        } catch (XMLStreamException odd) {
            throw new Refusal("“%s” is damaged: its words break off in the middle. Open it in Word and save it anew.".formatted(fileName));
        }
    }

    /// Shows the words and then each of the other parts that are there; `other` answers who reads a part of that name.
    static void walk(Path file, WordEvents words, Function<String, Optional<WordEvents>> other) throws IOException {
        var reader = new DocxReader(file.getFileName().toString());
        reader.inside(file, zip -> {
            reader.walk(zip, Optional.ofNullable(zip.getEntry(reader.placeOfWords(zip))).orElseThrow(() -> reader.noWords(zip)), words);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Optional<WordEvents> events = other.apply(entry.getName());
                if (events.isPresent()) {
                    reader.walk(zip, entry, events.get());
                }
            }
            return words;
        });
    }

    private Refusal noWords(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return new Refusal("“%s” is called .docx but holds a spreadsheet (.xlsx).".formatted(fileName));
        }
        if (zip.getEntry("content.xml") != null) {
            return new Refusal("“%s” is called .docx but holds an OpenDocument file. Open it and save it as .docx.".formatted(fileName));
        }
        return new Refusal("“%s” is not a Word document: the part with the words is missing.".formatted(fileName));
    }

    private String placeOfWords(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry relations = zip.getEntry("_rels/.rels");
        if (relations == null || zip.getEntry(USUAL_PLACE) != null) {
            return USUAL_PLACE;
        }
        var place = new String[] {USUAL_PLACE};
        walk(zip, relations, new WordEvents() {
            @Override
            public void start(XMLStreamReader xml) {
                String type = xml.getAttributeValue(null, "Type");
                String target = xml.getAttributeValue(null, "Target");
                if (type != null && target != null && type.endsWith(PLACE_TYPE)) {
                    place[0] = target.startsWith("/") ? target.substring(1) : target;
                }
            }
        });
        return place[0];
    }

    private void walk(ZipFile zip, ZipEntry entry, WordEvents events) throws IOException, XMLStreamException {
        long most = Math.min(MOST_XML, Math.max(UNSUSPICIOUS_XML, entry.getCompressedSize() * MOST_GROWTH));
        try (InputStream bytes = new Bounded(zip.getInputStream(entry), most)) {
            XMLStreamReader xml = XML.createXMLStreamReader(bytes);
            for (int seen = 0; xml.hasNext(); seen++) {
                if (seen > MOST_EVENTS) {
                    throw new TooMuch();
                }
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> events.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> events.end(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> events.words(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(
                            "“%s” was not read: it holds XML entities, which no Word document needs and which can do harm."
                                    .formatted(fileName));
                    default -> { }
                }
            }
        } catch (TooMuch bomb) {
            throw new Refusal("“%s” was not read: it unpacks to far more than a document holds.".formatted(fileName));
        }
    }

    /// A part of the archive that may not grow beyond a bound.
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int some = super.read(into, at, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    /// Thrown through the XML parser, which would hide a checked one.
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
