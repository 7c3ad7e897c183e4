package org.heddle.ui.pass;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import org.heddle.domain.source.Source;
import org.jspecify.annotations.Nullable;

/// A source in the form's list: with a tick while sources are chosen by hand, else only its name.
final class SourceTick extends ListCell<Source> {
    private final PassDraft draft;
    private final CheckBox tick = new CheckBox();

    SourceTick(PassDraft draft) {
        this.draft = draft;
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        tick.setMnemonicParsing(false);
        tick.setOnAction(_ -> turn(getItem()));
    }

    /// Ticks a source, or takes its tick away.
    private void turn(@Nullable Source source) {
        if (source != null && !draft.ticked().remove(source.id())) {
            draft.ticked().add(source.id());
        }
    }

    @Override
    protected void updateItem(@Nullable Source source, boolean empty) {
        super.updateItem(source, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (source == null || empty) {
            return;
        }
        if (draft.wayProperty().get() == PassDraft.Way.TICKED) {
            tick.setText(source.name());
            tick.setSelected(draft.ticked().contains(source.id()));
            setAccessibleText(source.name() + (tick.isSelected() ? ", in the pass" : ", not in the pass"));
            setGraphic(tick);
        } else {
            setText(source.name());
            setAccessibleText(source.name());
        }
    }
}
