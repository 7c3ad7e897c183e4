package org.heddle.exchange.agreement;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.heddle.domain.Refusal;
import org.heddle.exchange.text.CsvTable;

/// Opens a table of separated values, or says in a sentence why it cannot.
final class Sheets {
    private Sheets() {}

    static CsvTable read(Path path, String name) {
        try {
            return CsvTable.read(path);
        } catch (NoSuchFileException gone) {
            throw new Refusal("There is no file “%s”.".formatted(name));
        } catch (IOException unreadable) {
            throw new Refusal("“%s” could not be read. Nothing was changed; copy it to this computer and try again.".formatted(name));
        }
    }
}
