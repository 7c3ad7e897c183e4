package org.heddle.ui.codebook;

import java.util.Optional;
import org.heddle.domain.codebook.Code;

/// A row of the picker: a code that fits, or the offer to make one (with the code it hardly differs from).
sealed interface PickerRow {
    record Known(CodeMatches.Match match) implements PickerRow {}

    record New(String name, Optional<Code> parent, Optional<Code> close) implements PickerRow {}
}
