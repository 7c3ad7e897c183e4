package org.heddle.domain.memo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.team.CoderId;

/// A researcher's writing about something: a title and plain Markdown. Links stand in text order, passages before codes.
public record Memo(MemoId id, MemoTarget target, MemoKind kind, String title, String text, CoderId author, Instant made, Instant changed,
                   List<MemoLink> links) {
    /// The longest memo that is taken, title included, in UTF-16 units: some forty printed pages.
    public static final int LONGEST = 100_000;
    private static final int LONGEST_HEADING = 60;

    public Memo {
        made = made.truncatedTo(ChronoUnit.MILLIS);
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
        links = List.copyOf(links);
    }

    public static Memo of(MemoTarget target, MemoKind kind, String title, String text, CoderId author, Instant at) {
        return new Memo(MemoId.fresh(), target, kind, title, text, author, at, at, List.of());
    }

    public Memo written(MemoKind newKind, String newTitle, String newText, Instant at) {
        return new Memo(id, target, newKind, newTitle, newText, author, made, at, links);
    }

    public Memo about(MemoTarget newTarget) {
        return new Memo(id, newTarget, kind, title, text, author, made, changed, links);
    }

    public Memo linked(MemoLink link) {
        var more = new ArrayList<>(links);
        more.add(link);
        return new Memo(id, target, kind, title, text, author, made, changed, more);
    }

    /// True when it says the same; when it was written does not count.
    public boolean says(MemoKind otherKind, String otherTitle, String otherText) {
        return kind == otherKind && title.equals(otherTitle) && text.equals(otherText);
    }

    /// The title, or else the first words.
    public String heading() {
        if (!title.isBlank()) {
            return title.strip();
        }
        String first = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("Memo").replaceFirst("^[#>*\\-\\s]+", "");
        return first.codePointCount(0, first.length()) <= LONGEST_HEADING ? first : first.substring(0, first.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
    }
}
