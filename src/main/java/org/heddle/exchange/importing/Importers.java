package org.heddle.exchange.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceKind;
import org.heddle.exchange.text.PlainText;

/// Reads a file as a source, or says in one sentence why it cannot be one. Never half a source.
public final class Importers {
    private static final long MOST_TEXT = 64L << 20;
    private static final int HEAD = 1024;
    private static final Pattern CONTROL = Pattern.compile("\\p{IsControl}+");

    private Importers() {}

    /// The files to import when these are named or dropped: folders with all they hold, in natural order.
    public static FoundFiles filesIn(List<Path> named) {
        return FoundFiles.in(named);
    }

    /// Throws `Refusal` for whatever is wrong with the file.
    public static Imported read(Path file, ImportSettings settings) {
        return imported(file.getFileName().toString(), readable(file), settings);
    }

    /// The words of a file in their stored form, whatever they are; throws `Refusal` for whatever is wrong with it.
    public static String words(Path file) {
        return readable(file).text();
    }

    /// Reads a Word file once more for what its words alone do not tell; `other` answers who reads a part of that name.
    public static void walkWord(Path file, WordEvents words, Function<String, Optional<WordEvents>> other) {
        try {
            DocxReader.walk(file, words, other);
        } catch (IOException unreadable) {
            throw new Refusal("“%s” could not be read. Is its disk still there? Try again.".formatted(file.getFileName()));
        }
    }

    public static boolean isWord(Path file) {
        return Format.of(file).filter(Format.WORD::equals).isPresent();
    }

    private static Extract readable(Path file) {
        String fileName = file.getFileName().toString();
        try {
            Extract extract = extract(file, fileName);
            if (extract.text().isBlank()) {
                throw new Refusal("“%s” is empty: there are no words in it.".formatted(fileName));
            }
            return extract;
        } catch (NoSuchFileException gone) {
            throw new Refusal("There is no file “%s”.".formatted(fileName));
        } catch (AccessDeniedException locked) {
            throw new Refusal("“%s” may not be read by you. Ask whoever owns it, or copy it to a folder of your own.".formatted(fileName));
        } catch (IOException unreadable) {
            throw new Refusal("“%s” could not be read. Is its disk still there? Try again, or copy it to this computer first.".formatted(fileName));
        }
    }

    /// Reads words that are at hand already, in their stored form, as if they stood in a file of that name.
    public static Imported read(String text, String fileName, ImportSettings settings) {
        return imported(fileName, new Extract(text, List.of(), List.of()), settings);
    }

    private static Extract extract(Path file, String fileName) throws IOException {
        Format format = Format.of(file).orElseThrow(() -> new Refusal("“%s” is not a kind of file that can be read; these can: %s."
                .formatted(fileName, Format.extensions())));
        if (Files.isDirectory(file)) {
            throw new Refusal("“%s” is a folder.".formatted(fileName));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal("“%s” is not a file with contents of its own.".formatted(fileName));
        }
        Optional<Content> content = Content.of(beginning(file));
        return switch (format) {
            case TEXT, MARKDOWN -> text(file, fileName, content);
            case WORD -> word(file, fileName, content);
        };
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static Extract text(Path file, String fileName, Optional<Content> content) throws IOException {
        content.ifPresent(other -> {
            throw contradiction(fileName, other == Content.ZIP && DocxReader.isWord(file) ? "a Word document (.docx)" : other.words());
        });
        if (Files.size(file) > MOST_TEXT) {
            throw new Refusal("“%s” is too big for a source: it has %d MB, and %d are the most. Cut it into parts."
                    .formatted(fileName, Files.size(file) >> 20, MOST_TEXT >> 20));
        }
        PlainText words = PlainText.of(Files.readAllBytes(file)).orElseThrow(() -> new Refusal(
                "“%s” holds bytes that are not text. If it is text, save it as UTF-8 and try again.".formatted(fileName)));
        return new Extract(words.text(), List.of(), words.problems());
    }

    private static Extract word(Path file, String fileName, Optional<Content> content) throws IOException {
        if (content.isEmpty()) {
            byte[] beginning = beginning(file);
            throw beginning.length == 0 ? new Refusal("“%s” is empty: there are no words in it.".formatted(fileName))
                    : contradiction(fileName, PlainText.of(beginning).isPresent() ? "plain text" : "something that is not a document");
        }
        return switch (content.get()) {
            case ZIP -> DocxReader.read(file);
            case OLE -> throw OldWord.refusal(file);
            case PDF, RTF, PICTURE, SOUND, GZIP, SQLITE -> throw contradiction(fileName, content.get().words());
        };
    }

    private static Refusal contradiction(String fileName, String found) {
        String extension = fileName.substring(fileName.lastIndexOf('.'));
        return new Refusal("“%s” is called %s but holds %s. Give it the right ending, or save it as what it is called."
                .formatted(fileName, extension.toLowerCase(Locale.ROOT), found));
    }

    private static Imported imported(String fileName, Extract extract, ImportSettings settings) {
        TurnReader.Reading reading = TurnReader.read(extract, settings.speakers());
        var problems = new ArrayList<ImportProblem>(extract.problems());
        problems.addAll(reading.problems());
        SourceKind kind = settings.kind().orElseGet(() -> kind(reading.speakers()));
        return new Imported(name(fileName), fileName, kind, extract.text(), reading.turns(), reading.speakers(), problems);
    }

    private static SourceKind kind(List<SpeakerLabel> speakers) {
        long participants = speakers.stream().filter(speaker -> !speaker.isInterviewer()).count();
        if (participants == 0) {
            return SourceKind.DOCUMENT;
        }
        return participants == 1 ? SourceKind.INDIVIDUAL_INTERVIEW : SourceKind.GROUP_INTERVIEW;
    }

    /// The file's name without its last extension, on one line.
    private static String name(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return CONTROL.matcher(dot > 0 ? fileName.substring(0, dot) : fileName).replaceAll(" ");
    }
}
