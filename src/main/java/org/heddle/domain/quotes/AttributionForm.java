package org.heddle.domain.quotes;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.quotes.Spoken.Setting;

/// Reads what somebody typed or printed as an attribution of a template, tolerantly: brackets of either kind or none, any blanks and capitals of fixed words.
public final class AttributionForm {
    private static final Pattern PHASE = Pattern.compile("(?i)p(?:hase)?\\s*0*([0-9]{1,3})");
    private static final Pattern CLASS = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern EXPANDED = Pattern.compile("(.*)\\[\\s*([^\\[\\]\\s]+)\\s*]\\s*");
    private static final Pattern NOTES = Pattern.compile("(?i)author(?:’s|'s)?\\s+field\\s*-?notes?\\s*(?:,\\s*(.*))?");
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:described|said|told|reported)\\s+by\\s+(?:one|an?)\\s+(.+)");
    private static final Pattern WRITTEN = Pattern.compile("(?iU)\\b(\\p{L}{3,9})\\.?\\s+([0-9]{4})\\b");
    private static final Pattern NUMBERED = Pattern.compile("(?<![0-9])([12][0-9]{3})-([01][0-9])(?![0-9])");

    private AttributionForm() {}

    /// What the words say; `template.attribution` of it is the strict form. Empty when they are no attribution of this template.
    public static Optional<Spoken> read(AttributionTemplate template, String words) {
        String inside = unbracketed(words.strip()).strip().replaceAll("(?U)\\s+", " ");
        return switch (template) {
            case A0 -> PrintedAttribution.read(words).map(read -> Spoken.of(read.role(), read.arm() + read.number()));
            case A1 -> pseudonym(inside).or(() -> fieldNotes(inside));
            case A1F -> fieldNotes(inside);
            case A1U -> unnamed(inside);
            case A3 -> placed(parts(inside));
            case A3C -> placed(parts(inside)).filter(said -> said.group().isEmpty());
        };
    }

    /// The month named last in some words, such as the name of a field note: `November 2019` or `2019-11`.
    public static Optional<YearMonth> month(String words) {
        Stream<Optional<YearMonth>> written = WRITTEN.matcher(words).results().map(found -> month(found.group(1), found.group(2)));
        Stream<Optional<YearMonth>> numbered = NUMBERED.matcher(words).results().map(found -> month(found.group(2), found.group(1)));
        return Stream.concat(written, numbered).flatMap(Optional::stream).reduce((_, last) -> last);
    }

    private static Optional<YearMonth> month(String month, String year) {
        try {
            boolean isNumber = Character.isDigit(month.charAt(0));
            Optional<Month> named = isNumber ? Optional.of(Month.of(Integer.parseInt(month))) : Stream.of(Month.values())
                    .filter(one -> one.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(month)
                            || one.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(month)).findFirst();
            return named.map(one -> YearMonth.of(Integer.parseInt(year), one));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String unbracketed(String words) {
        boolean isBracketed = words.startsWith("(") && words.endsWith(")") || words.startsWith("[") && words.endsWith("]");
        return isBracketed && words.length() > 1 ? words.substring(1, words.length() - 1) : words;
    }

    private static List<String> parts(String words) {
        return Stream.of(words.split(",", -1)).map(String::strip).toList();
    }

    private static Optional<Spoken> pseudonym(String words) {
        List<String> parts = parts(words);
        if (parts.size() != 2 || parts.contains("") || month(parts.getLast()).isPresent() || words.indexOf(':') >= 0) {
            return Optional.empty();
        }
        var expanded = EXPANDED.matcher(parts.getLast());
        boolean isExpanded = expanded.matches();
        String role = isExpanded ? expanded.group(2) : parts.getLast();
        return Optional.of(new Spoken(parts.getFirst(), role, isExpanded ? expanded.group(1).strip() : "", "", Map.of(), Setting.UNKNOWN));
    }

    private static Optional<Spoken> fieldNotes(String words) {
        var notes = NOTES.matcher(words);
        if (!notes.matches()) {
            return Optional.empty();
        }
        Optional<YearMonth> month = Optional.ofNullable(notes.group(1)).flatMap(AttributionForm::month);
        boolean isRead = notes.group(1) == null || month.isPresent();
        return isRead ? Optional.of(new Spoken("", "", "", "", Map.of(), new Setting("", "", month, true))) : Optional.empty();
    }

    private static Optional<Spoken> unnamed(String words) {
        var read = UNNAMED.matcher(words);
        return read.matches() ? Optional.of(new Spoken("", read.group(1), read.group(1), "", Map.of(), Setting.UNKNOWN)) : Optional.empty();
    }

    private static Optional<Spoken> placed(List<String> parts) {
        int cut = parts.getFirst().lastIndexOf(' ');
        if (cut < 1 || parts.contains("") || parts.size() > 4 || parts.getFirst().indexOf(':') >= 0) {
            return Optional.empty();
        }
        boolean hasClass = parts.size() > 1 && CLASS.matcher(parts.get(1)).matches();
        var phase = PHASE.matcher(parts.getLast());
        boolean hasPhase = parts.size() > 1 && phase.matches();
        List<String> left = parts.subList(hasClass ? 2 : 1, parts.size() - (hasPhase ? 1 : 0));
        if (left.size() > 1 || !hasClass && !hasPhase && left.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Spoken("", parts.getFirst().substring(cut + 1), "", parts.getFirst().substring(0, cut), hasClass ? Map.of(Case.CLASS, parts.get(1)) : Map.of(),
                new Setting(String.join("", left), hasPhase ? "P" + phase.group(1) : "", Optional.empty(), false)));
    }
}
