package org.heddle.ui.verification.queue;

import java.util.List;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;

/// The source in sight: its words, the codings to check in it, and the passages this checker added as missed.
public record Opened(Transcript transcript, List<ToCheck> items, List<Coding> missed) {
    public Opened {
        items = List.copyOf(items);
        missed = List.copyOf(missed);
    }

    SourceId source() {
        return transcript.source().id();
    }

    Opened replacing(ToCheck item) {
        return new Opened(transcript, items.stream().map(one -> one.id().equals(item.id()) ? item : one).toList(), missed);
    }
}
