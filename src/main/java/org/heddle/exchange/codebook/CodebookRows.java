package org.heddle.exchange.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;

/// Gathers the rows of one codebook file and refuses what cannot be meant, saying where it stands.
final class CodebookRows {
    private final String file;
    private final List<CodeRow> rows = new ArrayList<>();
    private final Map<CodePath, String> places = new HashMap<>();

    CodebookRows(String file) {
        this.file = file;
    }

    /// `place` is such as `line 3`; `cells` holds the columns the file names for this code.
    void add(String place, Map<CodeColumn, String> cells) {
        var written = new EnumMap<CodeColumn, String>(CodeColumn.class);
        cells.forEach((column, cell) -> written.put(column, cell.strip()));
        CodePath path = path(place, written.getOrDefault(CodeColumn.PATH, ""));
        String before = places.putIfAbsent(path, place);
        if (before != null) {
            throw refused(place, "the path “%s” stands on %s already.".formatted(path, before));
        }
        var rules = new CodeRules(cell(written, CodeColumn.DEFINITION), cell(written, CodeColumn.USE_WHEN), cell(written, CodeColumn.NOT_WHEN),
                cell(written, CodeColumn.EXAMPLE), cell(written, CodeColumn.ORIGIN), cell(written, CodeColumn.THEORY));
        rows.add(new CodeRow(path, colour(place, cell(written, CodeColumn.COLOUR)), rules, status(place, cell(written, CodeColumn.STATUS)),
                Optional.of(cell(written, CodeColumn.DIMENSION)).filter(name -> !name.isEmpty()), written.keySet()));
    }

    List<CodeRow> all() {
        return rows;
    }

    private static String cell(Map<CodeColumn, String> cells, CodeColumn column) {
        return cells.getOrDefault(column, "");
    }

    private CodePath path(String place, String written) {
        if (written.isEmpty()) {
            throw refused(place, "the path is missing.");
        }
        if (written.indexOf('\n') >= 0) {
            throw refused(place, "a path stands on one line.");
        }
        try {
            return CodePath.parse(written);
        } catch (Refusal odd) {
            throw refused(place, "“%s” is no path; one has a name at each step.".formatted(written));
        }
    }

    private Optional<Colour> colour(String place, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.matches("\\d{1,2}")) {
            int number = Integer.parseInt(written);
            if (number < 1 || number > Colour.PALETTE.size()) {
                throw refused(place, "there is no colour %d; the palette has 1 to %d.".formatted(number, Colour.PALETTE.size()));
            }
            return Optional.of(Colour.PALETTE.get(number - 1));
        }
        try {
            return Optional.of(new Colour(written));
        } catch (Refusal odd) {
            throw refused(place, "“%s” is no colour; one is written like #3b73a6.".formatted(written));
        }
    }

    private Optional<CodeStatus> status(String place, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CodeStatus.named(written).orElseThrow(
                () -> refused(place, "“%s” is no status; these are: proposed, agreed, retired.".formatted(written))));
    }

    private Refusal refused(String place, String sentence) {
        return new Refusal("“%s”, %s: %s Nothing was changed.".formatted(file, place, sentence));
    }
}
