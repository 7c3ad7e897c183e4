package org.heddle.ui.memo;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TextFormatter;
import javafx.util.Duration;
import org.heddle.domain.memo.Memo;

/// Lets a field keep what is typed: after a pause, and when the focus leaves it. What is too long is refused before it is in the field,
/// or else a text pasted by mistake would stop the window.
public final class Writing {
    private static final Duration PAUSE = Duration.seconds(1.5);

    private Writing() {}

    static void keep(TextInputControl field, Runnable save, Consumer<String> complain) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            int length = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()) + change.getText().length();
            if (change.isContentChange() && length > Memo.LONGEST && length > change.getControlText().length()) {
                complain.accept("That would be %,d characters, and a memo holds up to %,d. Nothing was taken in; import a text that long as a source."
                        .formatted(length, Memo.LONGEST));
                return null;
            }
            return change;
        }));
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> save.run());
        field.textProperty().addListener((_, _, _) -> {
            if (field.isFocused()) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                pause.stop();
                save.run();
            }
        });
    }
}
