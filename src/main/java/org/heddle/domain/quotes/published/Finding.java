package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.List;

/// What a check says about one quote: faults first, then what is worth a look. Without either it is faithful.
public record Finding(Quote quote, List<String> faults, List<String> warnings) {
    public Finding {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /// From the form as it is read now; `repeated`: another chosen quote prints the same words.
    public static Finding of(Quote quote, ReadForm form, boolean isRepeated) {
        var faults = new ArrayList<>(form.refused().stream().map(Fault::sentence).distinct().toList());
        if (quote.isStale()) {
            faults.add("The source was corrected under these words: look at them again.");
        }
        var warnings = new ArrayList<>(form.warnings().stream().map(Fault::sentence).distinct().toList());
        if (isRepeated) {
            warnings.add("Another quote prints the same words.");
        }
        return new Finding(quote, faults, warnings);
    }

    public boolean isFaithful() {
        return faults.isEmpty();
    }

    /// In a word or two, as a table shows it.
    public String verdict() {
        if (isFaithful()) {
            return "faithful";
        }
        return quote.isStale() ? "source changed" : faults.size() == 1 ? "1 fault" : faults.size() + " faults";
    }
}
