package org.heddle.cli.memo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heddle.domain.Refusal;
import org.heddle.domain.memo.Memo;

/// Reads the text of a memo from a file.
final class MemoFile {
    private static final int LONGEST_CODE_POINT = 4;

    private MemoFile() {}

    static String read(Path file) {
        try {
            if (Files.size(file) > (long) Memo.LONGEST * LONGEST_CODE_POINT) {
                throw new Refusal("“%s” is too long for a memo, which holds up to %,d characters. Import it as a source."
                        .formatted(file.getFileName(), Memo.LONGEST));
            }
            String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Refusal("“%s” is not UTF-8 text. Nothing was changed; save it as UTF-8.".formatted(file.getFileName()));
        } catch (IOException _) {
            throw new Refusal("“%s” could not be read. Nothing was changed.".formatted(file.getFileName()));
        }
    }
}
