package org.heddle.exchange.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heddle.domain.Refusal;

/// Says what an OLE file called .docx really is: a document locked with a password, or one of the old kind.
final class OldWord {
    private static final int ENOUGH = 4 << 20;
    private static final String LOCKED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldWord() {}

    static Refusal refusal(Path file) throws IOException {
        String fileName = file.getFileName().toString();
        try (var bytes = Files.newInputStream(file)) {
            boolean locked = new String(bytes.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1).contains(LOCKED);
            return new Refusal(locked
                    ? "“%s” is locked with a password. Open it in Word, save a copy without one, and import that.".formatted(fileName)
                    : "“%s” is called .docx but holds an old Word document (.doc). Open it in Word and save it as .docx.".formatted(fileName));
        }
    }
}
