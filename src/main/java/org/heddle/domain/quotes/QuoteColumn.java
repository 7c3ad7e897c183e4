package org.heddle.domain.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.verification.Verdict;

/// A column of the quote table.
public enum QuoteColumn {
    THEME, SUBTHEME, QUOTE, ATTRIBUTION, SOURCE, TURN, STANCE, CODER, CHECK;

    public static final List<QuoteColumn> ALL = List.of(values());

    /// As written at the head of the table.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuoteColumn> named(String word) {
        return ALL.stream().filter(column -> column.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Column names with commas between them, in the order wanted; a name given twice counts once.
    public static List<QuoteColumn> parse(String names) {
        return Arrays.stream(names.split(",", -1)).map(QuoteColumn::known).distinct().toList();
    }

    private static QuoteColumn known(String word) {
        return named(word).orElseThrow(() -> new Refusal("“%s” is no column of the quote table; choose from %s.".formatted(word.strip(),
                ALL.stream().map(QuoteColumn::word).collect(Collectors.joining(", ")))));
    }

    /// What this column says about a quote; the attribution without brackets.
    public String cell(QuoteRow row) {
        return switch (this) {
            case THEME -> row.path().theme();
            case SUBTHEME -> row.path().subtheme();
            case QUOTE -> row.quote();
            case ATTRIBUTION -> row.provenance().attribution();
            case SOURCE -> row.place().source().name();
            case TURN -> row.provenance().turn().isPresent() ? String.valueOf(row.provenance().turn().getAsInt()) : "";
            case STANCE -> row.stance();
            case CODER -> row.coder();
            case CHECK -> row.check().map(Verdict::word).orElse("");
        };
    }
}
