package org.heddle.ui.verification;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.part.palette.Theme;

/// How codes are called and coloured, as the codebook stands.
record CodeLooks(Codebook codebook, Map<CodeId, CodeColour> colours, ObservableValue<Theme> theme) {

    static CodeLooks of(Codebook codebook, ObservableValue<Theme> theme) {
        return new CodeLooks(codebook, CodePalette.of(codebook), theme);
    }

    CodeColour colour(CodeId code) {
        return colours.getOrDefault(code, CodePalette.SLOTS.getFirst());
    }

    CodeDot dot(CodeId code, double side) {
        return new CodeDot(colour(code), theme, side);
    }

    /// A code that was just deleted may be asked for once more before the queue is read again.
    String name(CodeId code) {
        return codebook.find(code).map(found -> found.name()).orElse("(deleted code)");
    }

    String path(CodeId code) {
        return codebook.find(code).map(_ -> codebook.path(code).toString()).orElse("(deleted code)");
    }
}
