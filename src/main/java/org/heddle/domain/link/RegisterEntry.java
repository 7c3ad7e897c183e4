package org.heddle.domain.link;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// One disrupted narrative: its form, the passages that show it, and the analyst's reading of them. Who speaks there, and in which case, is read
/// from the passages. It may be without passages: something was seen that cannot be printed.
public record RegisterEntry(EntryId id, Form form, String title, List<Passage> passages, String reading, CoderId author, Instant at) {
    /// More than the reading of a few passages ever needs, in UTF-16 units.
    public static final int LONGEST = 100_000;

    public RegisterEntry {
        title = title.strip().replaceAll("\\s+", " ");
        reading = reading.strip();
        passages = passages.stream().distinct().toList();
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (title.length() + reading.length() > LONGEST) {
            throw new Refusal("An entry of the register holds up to %,d characters. Nothing was changed.".formatted(LONGEST));
        }
    }

    public static RegisterEntry of(Form form, String title, List<Passage> passages, String reading, CoderId author, Instant at) {
        return new RegisterEntry(EntryId.fresh(), form, title, passages, reading, author, at);
    }

    public RegisterEntry showing(List<Passage> newPassages) {
        return new RegisterEntry(id, form, title, newPassages, reading, author, at);
    }

    public RegisterEntry saying(Form newForm, String newTitle, String newReading) {
        return new RegisterEntry(id, newForm, newTitle, passages, newReading, author, at);
    }

    public boolean pointsTo(SourceId source) {
        return passages.stream().anyMatch(passage -> passage.source().equals(source));
    }

    public boolean isEmpty() {
        return title.isEmpty() && reading.isEmpty() && passages.isEmpty();
    }
}
