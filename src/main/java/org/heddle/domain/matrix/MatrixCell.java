package org.heddle.domain.matrix;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.team.CoderId;

/// What the analyst says about one case under one code, and what that rests on: `evidence` are codings, `quotations` stretches of sources, whose words are
/// read and never stored. `seen` are the codings under the cell when it was last confirmed; `author` and `at` say who wrote the summary, and when.
public record MatrixCell(CellPlace place, String summary, Judgement judgement, List<CodingId> evidence, List<Passage> quotations, List<SeenCoding> seen,
                         CoderId author, Instant at) {
    /// More letters than anybody reads in a cell.
    public static final int LONGEST = 20_000;

    public MatrixCell {
        summary = summary.strip();
        evidence = List.copyOf(evidence);
        quotations = List.copyOf(quotations);
        seen = seen.stream().sorted(Comparator.comparing(one -> one.coding().value())).toList();
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static MatrixCell empty(CellPlace place, CoderId author, Instant at) {
        return new MatrixCell(place, "", Judgement.NONE, List.of(), List.of(), List.of(), author, at);
    }

    /// True when there is something that later codings can make out of date.
    public boolean says() {
        return !summary.isEmpty() || !judgement.isNone();
    }

    public boolean isEmpty() {
        return !says() && evidence.isEmpty() && quotations.isEmpty();
    }

    public MatrixCell saying(String words, CoderId by, Instant when) {
        return new MatrixCell(place, words, judgement, evidence, quotations, seen, by, when);
    }

    public MatrixCell judged(Judgement now) {
        return new MatrixCell(place, summary, now, evidence, quotations, seen, author, at);
    }

    public MatrixCell confirmed(List<SeenCoding> now) {
        return new MatrixCell(place, summary, judgement, evidence, quotations, now, author, at);
    }

    public MatrixCell restingOn(List<CodingId> codings) {
        return new MatrixCell(place, summary, judgement, codings, quotations, seen, author, at);
    }

    public MatrixCell quoting(List<Passage> passages) {
        return new MatrixCell(place, summary, judgement, evidence, passages, seen, author, at);
    }

    /// With this coding as evidence, or without it if it was.
    public MatrixCell turned(CodingId coding) {
        var now = new ArrayList<>(evidence);
        if (!now.remove(coding)) {
            now.add(coding);
        }
        return restingOn(now);
    }

    /// With this quotation, or without it if it was there.
    public MatrixCell turned(Passage quotation) {
        var now = new ArrayList<>(quotations);
        if (!now.remove(quotation)) {
            now.add(quotation);
        }
        return quoting(now);
    }
}
