package org.heddle.domain.surgery;

import java.time.LocalDate;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// A meeting about the coding: when, who was there (`guests` are people who do not code), about what, and what was decided.
/// Sources and codes that are gone stay on record by their ids and are not shown.
public record Surgery(SurgeryId id, LocalDate date, String title, List<CoderId> coders, List<String> guests, List<SourceId> sources, List<CodeId> codes,
                      String discussed, String decisions, String followUps) {
    /// More than the minutes of any meeting.
    public static final int LONGEST = 100_000;

    public Surgery {
        title = title.strip();
        discussed = discussed.strip();
        decisions = decisions.strip();
        followUps = followUps.strip();
        coders = List.copyOf(coders);
        guests = guests.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        sources = List.copyOf(sources);
        codes = List.copyOf(codes);
        if (title.length() + discussed.length() + decisions.length() + followUps.length() > LONGEST) {
            throw new Refusal("The record of a data surgery holds up to %,d characters. Nothing was changed.".formatted(LONGEST));
        }
    }

    /// The record of a meeting of this day that is still to be written.
    public static Surgery begun(LocalDate date, CoderId there) {
        return new Surgery(SurgeryId.fresh(), date, "", List.of(there), List.of(), List.of(), List.of(), "", "", "");
    }

    /// As lists call it: `9 May 2024` and the title, where it has one.
    public String words() {
        return title.isEmpty() ? "Data surgery of " + day() : "%s, %s".formatted(title, day());
    }

    /// `9 May 2024`
    public String day() {
        return SurgeryDate.words(date);
    }
}
