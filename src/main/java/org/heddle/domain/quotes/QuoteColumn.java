package org.heddle.domain.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.verification.Judgement;

/// A column of the quote table.
public enum QuoteColumn {
    THEME, SUBTHEME, QUOTE, ATTRIBUTION, SOURCE, TURN, STANCE, CODER, CHECK,
    PATH, STATUS, ORDER, VERBATIM, BEFORE, AFTER, MEMO, PERSON, ROLE, CASE, LEVELS;

    /// What a table has when nobody chooses.
    public static final List<QuoteColumn> ALL = List.of(THEME, SUBTHEME, QUOTE, ATTRIBUTION, SOURCE, TURN, STANCE, CODER, CHECK);

    /// What can be chosen.
    public static final List<QuoteColumn> EVERY = List.of(values());

    /// True for columns that need the text and the memos around a quote.
    public boolean isAround() {
        return switch (this) {
            case VERBATIM, BEFORE, AFTER, MEMO -> true;
            case THEME, SUBTHEME, QUOTE, ATTRIBUTION, SOURCE, TURN, STANCE, CODER, CHECK, PATH, STATUS, ORDER, PERSON, ROLE, CASE, LEVELS -> false;
        };
    }

    /// True for columns in whose order the rows stand already.
    public boolean isOfThemes() {
        return switch (this) {
            case THEME, SUBTHEME, PATH, LEVELS -> true;
            case QUOTE, ATTRIBUTION, SOURCE, TURN, STANCE, CODER, CHECK, STATUS, ORDER, VERBATIM, BEFORE, AFTER, MEMO, PERSON, ROLE, CASE -> false;
        };
    }

    /// As a person asks for it, and as scripts know it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As it stands over the column in a paper.
    public String head() {
        return switch (this) {
            case THEME -> "Theme";
            case SUBTHEME -> "Sub-theme";
            case QUOTE -> "Quote";
            case ATTRIBUTION -> "Attribution";
            case SOURCE -> "Source";
            case TURN -> "Turn";
            case STANCE -> "Stance";
            case CODER -> "Coder";
            case CHECK -> "Check";
            case PATH -> "Whole path";
            case STATUS -> "Status";
            case ORDER -> "Order";
            case VERBATIM -> "In the source";
            case BEFORE -> "Before";
            case AFTER -> "After";
            case MEMO -> "Memo";
            case PERSON -> "Participant";
            case ROLE -> "Role";
            case CASE -> "Case";
            case LEVELS -> "Level";
        };
    }

    public static Optional<QuoteColumn> named(String word) {
        return EVERY.stream().filter(column -> column.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Column names with commas between them, in the order wanted; a name given twice counts once.
    public static List<QuoteColumn> parse(String names) {
        return Arrays.stream(names.split(",", -1)).map(QuoteColumn::known).distinct().toList();
    }

    private static QuoteColumn known(String word) {
        return named(word).orElseThrow(() -> new Refusal("“%s” is no column of the quote table; choose from %s.".formatted(word.strip(),
                EVERY.stream().map(QuoteColumn::word).collect(Collectors.joining(", ")))));
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
            case CHECK -> row.check().map(Judgement::word).orElse("");
            case PATH, LEVELS -> row.path().toString();
            case STATUS -> row.status().word();
            case ORDER -> row.order().isPresent() ? String.valueOf(row.order().getAsInt()) : "";
            case VERBATIM -> row.around().verbatim();
            case BEFORE -> row.around().before();
            case AFTER -> row.around().after();
            case MEMO -> row.around().memo();
            case PERSON -> row.provenance().person();
            case ROLE -> row.provenance().role();
            case CASE -> row.provenance().practice();
        };
    }
}
