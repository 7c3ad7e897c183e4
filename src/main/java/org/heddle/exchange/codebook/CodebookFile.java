package org.heddle.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.ImportProblem;
import org.heddle.exchange.text.CsvTable;
import org.heddle.exchange.text.PlainText;
import org.heddle.exchange.text.XlsxTable;

/// What a codebook file holds: codes by their paths, in framework order. `name`, `title` and `about` are empty where a file has none.
public record CodebookFile(String name, String title, String about, List<CodeRow> rows, List<ImportProblem> problems) {
    private static final long TOO_BIG = 32L << 20;

    public CodebookFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// Reads `.csv`, `.json` or the first sheet of an `.xlsx`; throws `Refusal` when anything in it could not be taken as meant.
    public static CodebookFile read(Path file) {
        String name = file.getFileName().toString();
        String ending = ending(name);
        try {
            if (Files.size(file) > TOO_BIG) {
                throw new Refusal("“%s” is too big for a codebook.".formatted(name));
            }
            return switch (ending) {
                case "json" -> CodebookJson.parse(words(file, name), name);
                case "xlsx" -> CodebookCsv.of(XlsxTable.read(file), name);
                default -> CodebookCsv.of(CsvTable.read(file), name);
            };
        } catch (NoSuchFileException gone) {
            throw new Refusal("There is no file “%s”.".formatted(name));
        } catch (IOException unreadable) {
            throw new Refusal("“%s” could not be read. Nothing was changed; copy it to this computer and try again.".formatted(name));
        }
    }

    private static String words(Path file, String name) throws IOException {
        return PlainText.of(Files.readAllBytes(file)).orElseThrow(() -> new Refusal("“%s” is not plain text.".formatted(name))).text();
    }

    /// Writes the codes in the form that the file's name asks for: `.csv` or `.json`.
    public static void write(List<CodeRow> rows, Path name, OutputStream out) throws IOException {
        out.write(ending(name.getFileName().toString()).equals("json") ? CodebookJson.written(rows) : CodebookCsv.written(rows));
    }

    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!List.of("json", "csv", "xlsx").contains(ending)) {
            throw new Refusal("A codebook is a .csv, a .json or an .xlsx file; “%s” is none of them.".formatted(name));
        }
        return ending;
    }
}
