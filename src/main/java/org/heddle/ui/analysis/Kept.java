package org.heddle.ui.analysis;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.ui.part.SourceWords;

/// Fields that keep what is typed when the focus leaves them, or by Ctrl+Enter, and are not overwritten while somebody types.
public final class Kept {
    private Kept() {}

    public static TextField line(String id, Runnable save) {
        var field = new TextField();
        field.setOnAction(_ -> save.run());
        return kept(field, id, save);
    }

    public static TextArea area(String id, int rows, Runnable save) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        SourceWords.wrap(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                save.run();
                key.consume();
            }
        });
        return kept(area, id, save);
    }

    private static <T extends TextInputControl> T kept(T field, String id, Runnable save) {
        field.setId(id);
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                save.run();
            }
        });
        return field;
    }

    public static void show(TextInputControl field, String words, boolean isAnother) {
        if ((isAnother || !field.isFocused()) && !field.getText().equals(words)) {
            field.setText(words);
        }
    }
}
