package org.heddle.ui.coding;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.source.SourceActs;

/// What the list of sources does in the Code room: each act opens the source first.
final class SourceDeeds implements SourceActs {
    private final CodingModel model;
    private final Node text;
    private final CodeKeys.Acts acts;
    private final Around around;

    /// What lies outside the text: correcting, importing, and the room itself.
    record Around(Runnable correct, Runnable importFiles, StackPane room) {}

    SourceDeeds(CodingModel model, Node text, CodeKeys.Acts acts, Around around) {
        this.model = model;
        this.text = text;
        this.acts = acts;
        this.around = around;
    }

    @Override
    public void open(SourceId source) {
        var _ = model.open(source);
    }

    @Override
    public void enter(SourceId source) {
        with(source, () -> { });
    }

    @Override
    public void memo(SourceId source) {
        with(source, () -> {
            model.chosenProperty().set(Optional.empty());
            acts.memo();
        });
    }

    @Override
    public void uncoded(SourceId source) {
        with(source, () -> acts.stepUncoded(true));
    }

    @Override
    public void lineByLine(SourceId source) {
        with(source, acts::lineByLine);
    }

    @Override
    public void correct(SourceId source) {
        with(source, around.correct());
    }

    private void with(SourceId source, Runnable act) {
        var _ = model.open(source).thenRun(() -> {
            text.requestFocus();
            act.run();
        });
    }

    @Override
    public void importFiles() {
        around.importFiles().run();
    }

    @Override
    public StackPane room() {
        return around.room();
    }
}
