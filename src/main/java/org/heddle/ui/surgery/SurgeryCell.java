package org.heddle.ui.surgery;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.workbench.difference.Surgeries.Meeting;
import org.jspecify.annotations.Nullable;

/// One meeting in the list: its day, what it is called, and what it decided.
final class SurgeryCell extends ListCell<Meeting> {
    private static final double TWO_LINES = 40;

    SurgeryCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Meeting meeting, boolean isEmpty) {
        super.updateItem(meeting, isEmpty);
        if (isEmpty || meeting == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var lines = new VBox(2, Words.of(meeting.surgery().day(), "strong"));
        if (!meeting.surgery().title().isEmpty()) {
            lines.getChildren().add(line(meeting.surgery().title(), "small"));
        }
        if (meeting.isPointedTo()) {
            lines.getChildren().add(line(decided(meeting), "muted", "small"));
        }
        setGraphic(lines);
        setAccessibleText(meeting.surgery().words());
    }

    /// A label keeps its height in a row, where a flow of words gives way and cannot be read.
    private static Label line(String words, String... styles) {
        var line = Words.of(words, styles);
        SourceWords.wrap(line);
        line.setMaxHeight(TWO_LINES);
        return line;
    }

    static String decided(Meeting meeting) {
        var parts = new ArrayList<>(meeting.versions().stream().map(CodebookVersion::name).toList());
        if (!meeting.settled().isEmpty()) {
            parts.add(Counted.of(meeting.settled().size(), "difference"));
        }
        return "Decided " + Counted.list(parts);
    }
}
