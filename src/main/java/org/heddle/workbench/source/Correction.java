package org.heddle.workbench.source;

import java.util.List;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.source.TextCorrection;

/// A correction that was looked at and not yet made: the source as it is, the change that would be made, and what would become of every coding of
/// every coder. `hasOwnLabels`: the usual rules do not see the labels of this source, so its turns go along with the words and are not read again.
public record Correction(Transcript before, CorrectSource change, TextCorrection text, List<CarriedCoding> codings, boolean hasOwnLabels) {
    public Correction {
        codings = List.copyOf(codings);
    }

    public boolean isNothing() {
        return text.edits().isEmpty();
    }

    /// How many codings would be `kept`, `moved`, `altered`, `lost` or `joined`.
    public int count(String word) {
        return (int) codings.stream().filter(one -> one.word().equals(word)).count();
    }

    /// The words of a coding as they are.
    public String wordsBefore(CarriedCoding one) {
        return one.coding().span().of(text.before());
    }

    /// Its words afterwards; empty when none of them are left.
    public String wordsAfter(CarriedCoding one) {
        return one.fate().place().map(span -> span.of(text.after())).orElse("");
    }

    /// Labels under which nobody would speak any more.
    public List<String> labelsGone() {
        return labels(before.speakers()).stream().filter(label -> !labels(change.speakers()).contains(label)).toList();
    }

    /// Labels that nobody spoke under before.
    public List<String> labelsNew() {
        return labels(change.speakers()).stream().filter(label -> !labels(before.speakers()).contains(label)).toList();
    }

    private static List<String> labels(List<Speaker> speakers) {
        return speakers.stream().map(speaker -> speaker.label()).toList();
    }
}
