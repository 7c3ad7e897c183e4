package org.heddle.ui.codebook;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.part.choice.Chooser;

/// Asks for one code by a few letters, of any number of codes.
public final class CodeChooser {
    private CodeChooser() {}

    /// Offers the codes that fit.
    public static void ask(Node beside, String question, CodeOutline outline, Predicate<CodeId> fits, Consumer<CodeId> answer) {
        Chooser.<Code>ask(beside, question, new Chooser.Offer<>("code", "A few letters of the code",
                letters -> outline.fitting(letters).stream().filter(code -> fits.test(code.id())).toList(),
                code -> outline.codebook().path(code.id()).toString()), code -> answer.accept(code.id()));
    }
}
