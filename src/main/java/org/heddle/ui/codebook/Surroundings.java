package org.heddle.ui.codebook;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.heddle.domain.codebook.CodeId;

/// The room around the codebook: where sheets are laid, how a code is applied, which passage is in hand, and where the focus goes back to.
public record Surroundings(StackPane room, Consumer<CodeId> apply, Supplier<Optional<PassageInHand>> passage, Runnable back) {}
