package org.heddle.domain.finding.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;

/// What a speaker says brings about what, of whom, and the error of logic that the researchers see in it. It is kept as the words of a memo whose lines
/// begin with `From:`, `To:`, `Level:`, `Error of logic:` and `Note:`, so that it can be read and written as any memo.
public record CausalClaim(String from, String to, Level level, String error, String note) {
    /// Errors of logic that are offered; others are written.
    public static final List<String> ERRORS = List.of("mitigation taken for levelling", "relation taken for ladder");
    private static final String ARROW = " → ";

    private enum Part {
        FROM("From:"), TO("To:"), LEVEL("Level:"), ERROR("Error of logic:"), NOTE("Note:");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        static Optional<Part> begun(String line) {
            return Stream.of(values()).filter(part -> line.toLowerCase(Locale.ROOT).startsWith(part.heading.toLowerCase(Locale.ROOT))).findFirst();
        }
    }

    public CausalClaim {
        from = line(from);
        to = line(to);
        error = line(error);
        note = note.strip();
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    public static CausalClaim of(String from, String to) {
        return new CausalClaim(from, to, Level.UNSAID, "", "");
    }

    /// As typed in one line with an arrow, `→` or `->`, between what brings about and what comes of it.
    public static CausalClaim typed(String words) {
        String[] ends = words.split("→|[-=]+>", 2);
        return of(ends[0], ends.length == 2 ? ends[1] : "");
    }

    /// Reads a memo's words; what stands under no heading, and all that follows `Note:`, is the note.
    public static CausalClaim read(String text) {
        Map<Part, StringBuilder> said = new EnumMap<>(Part.class);
        Part open = Part.NOTE;
        boolean isNoteBegun = false;
        for (String line : text.lines().toList()) {
            String rest = line.strip();
            Optional<Part> begun = isNoteBegun ? Optional.empty() : Part.begun(rest);
            open = begun.orElse(open);
            isNoteBegun = isNoteBegun || begun.filter(part -> part == Part.NOTE).isPresent();
            said.computeIfAbsent(open, _ -> new StringBuilder()).append(rest.substring(begun.map(part -> part.heading.length()).orElse(0)).strip()).append('\n');
        }
        Map<Part, String> words = said.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().toString()));
        return new CausalClaim(words.getOrDefault(Part.FROM, ""), words.getOrDefault(Part.TO, ""),
                Level.named(words.getOrDefault(Part.LEVEL, "")).orElse(Level.UNSAID), words.getOrDefault(Part.ERROR, ""), words.getOrDefault(Part.NOTE, ""));
    }

    /// As the words of a memo; what was not said has no line.
    public String text() {
        return Stream.of(said(Part.FROM, from), said(Part.TO, to), said(Part.LEVEL, level == Level.UNSAID ? "" : level.words()), said(Part.ERROR, error),
                said(Part.NOTE, note)).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String said(Part part, String words) {
        return words.isEmpty() ? "" : "%s %s".formatted(part.heading, words);
    }

    /// From and to in one line.
    public String arrow() {
        return (from.isEmpty() ? "…" : from) + ARROW + (to.isEmpty() ? "…" : to);
    }

    /// False when one of its ends has not been said yet; then it stands in no chain.
    public boolean isWhole() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /// Refuses what nobody could mean by a claim.
    public CausalClaim sound() {
        if (!isWhole()) {
            throw new Refusal("A claim needs both ends: what brings about what. Nothing was changed.");
        }
        if (isSame(from, to)) {
            throw new Refusal("A claim leads from one thing to another, not back to itself. Nothing was changed.");
        }
        return this;
    }

    /// Whether two ends mean the same link of a chain: capitals do not count.
    static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    static String key(String end) {
        return end.toLowerCase(Locale.ROOT);
    }

    /// Level and error, for lists: `network; error of logic: relation taken for ladder`.
    public String remarks() {
        return Stream.of(level == Level.UNSAID ? "" : level.words(), error.isEmpty() ? "" : "error of logic: " + error).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    public CausalClaim at(Level other) {
        return new CausalClaim(from, to, other, error, note);
    }

    public CausalClaim erring(String other) {
        return new CausalClaim(from, to, level, other, note);
    }
}
