package org.heddle.exchange.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.manuscript.Manuscript;
import org.heddle.exchange.importing.Importers;

/// Reads a paper: Word, Markdown or plain text. Throws `Refusal` for whatever is wrong with the file.
public final class ManuscriptFiles {
    private ManuscriptFiles() {}

    public static Manuscript read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.isEmpty()) {
            throw new Refusal("There is no file without a name. Give the paper's file.");
        }
        String words = Importers.words(file);
        if (!Importers.isWord(file)) {
            return new Manuscript(name, new PlainBlocks(words, name.toLowerCase(Locale.ROOT).endsWith("txt")).blocks(), List.of());
        }
        var body = new WordBlocks("paragraph");
        var notes = new WordBlocks("note");
        var styles = new WordStyles();
        Importers.walkWord(file, body, part -> switch (part) {
            case "word/styles.xml" -> Optional.of(styles);
            case "word/footnotes.xml", "word/endnotes.xml" -> Optional.of(notes);
            default -> Optional.empty();
        });
        var blocks = new ArrayList<>(body.blocks(styles));
        blocks.addAll(notes.blocks(styles));
        return new Manuscript(name, blocks, body.remarks());
    }
}
