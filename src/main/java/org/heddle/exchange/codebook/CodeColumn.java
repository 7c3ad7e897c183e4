package org.heddle.exchange.codebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;

/// The columns of a codebook file, in the order in which they are written.
public enum CodeColumn {
    PATH("path"), COLOUR("colour"), DEFINITION("definition"), USE_WHEN("useWhen"), NOT_WHEN("notWhen"), EXAMPLE("example"),
    ORIGIN("origin"), THEORY("theory"), STATUS("status"),
    /// Written only where a codebook has more than one.
    DIMENSION("dimension");

    /// Written by the command line beside the others, and of no use when a codebook comes in.
    private static final Set<String> NOT_NEEDED = Set.of("id", "name", "parent", "codings");

    private final String word;

    CodeColumn(String word) {
        this.word = word;
    }

    /// As written in files.
    public String word() {
        return word;
    }

    /// The columns that are written for these rows.
    public static List<CodeColumn> needed(Collection<CodeRow> rows) {
        boolean isMany = rows.stream().anyMatch(row -> row.dimension().isPresent());
        return Arrays.stream(values()).filter(column -> isMany || column != DIMENSION).toList();
    }

    static Optional<CodeColumn> named(String word) {
        return Arrays.stream(values()).filter(column -> column.word.equalsIgnoreCase(word.strip())).findFirst();
    }

    static boolean isUnknown(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return !plain.isEmpty() && named(plain).isEmpty() && !NOT_NEEDED.contains(plain);
    }

    /// What stands in this column for a code.
    public String cell(CodeRow row) {
        CodeRules rules = row.rules();
        return switch (this) {
            case PATH -> row.path().toString();
            case COLOUR -> row.colour().map(Colour::hex).orElse("");
            case DEFINITION -> rules.definition();
            case USE_WHEN -> rules.useWhen();
            case NOT_WHEN -> rules.notWhen();
            case EXAMPLE -> rules.example();
            case ORIGIN -> rules.origin();
            case THEORY -> rules.theory();
            case STATUS -> row.status().map(CodeStatus::word).orElse("");
            case DIMENSION -> row.dimension().orElse("");
        };
    }
}
