package org.heddle.ui.correction;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import org.heddle.domain.source.TextEdit;
import org.heddle.domain.source.TextEdits;

/// Follows every stroke in a field, so that of two equal words the one is known that was taken out.
final class Strokes {
    private TextEdits edits = TextEdits.NONE;
    private boolean isFollowed;

    Strokes(TextArea area) {
        area.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange()) {
                int removed = change.getRangeEnd() - change.getRangeStart();
                if (removed > 0 || !change.getText().isEmpty()) {
                    edits = edits.then(new TextEdit(change.getRangeStart(), removed, change.getText().length()));
                }
                isFollowed = true;
            }
            return change;
        }));
        area.textProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// The field's own undo does not pass the formatter: what differs is taken as one edit.
    private void follow(String before, String now) {
        if (!isFollowed) {
            int most = Math.min(before.length(), now.length());
            int head = 0;
            while (head < most && before.charAt(head) == now.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && before.charAt(before.length() - tail - 1) == now.charAt(now.length() - tail - 1)) {
                tail++;
            }
            edits = edits.then(new TextEdit(head, before.length() - tail - head, now.length() - tail - head));
        }
        isFollowed = false;
    }

    /// From the text in the beginning to the text now.
    TextEdits edits() {
        return edits;
    }

    /// The text in the field was made by these.
    void begin(TextEdits made) {
        edits = made;
        isFollowed = false;
    }
}
