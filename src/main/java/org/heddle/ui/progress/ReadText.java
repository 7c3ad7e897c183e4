package org.heddle.ui.progress;

import java.util.List;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;

/// The source on screen with its codings.
public record ReadText(Transcript transcript, List<Coding> codings) {
    public ReadText {
        codings = List.copyOf(codings);
    }
}
