package org.heddle.domain.quotes.published;

import java.util.List;

/// What somebody typed, read as parts over the sources, with everything that is wrong with it in the order in which it stands there.
public record ReadForm(String typed, List<PublishedPart> parts, List<Fault> faults) {
    public ReadForm {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /// Every printed word is in the source, in this order.
    public boolean isFaithful() {
        return faults.stream().noneMatch(Fault::isRefused);
    }

    public List<Fault> refused() {
        return faults.stream().filter(Fault::isRefused).toList();
    }

    public List<Fault> warnings() {
        return faults.stream().filter(fault -> !fault.isRefused()).toList();
    }
}
