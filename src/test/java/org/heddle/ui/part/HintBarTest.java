package org.heddle.ui.part;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.heddle.ui.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bar of keys under a text, in any width.
final class HintBarTest {
    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {300, 420, 480, 510, 560, 640, 900})
    void whatIsInHandNeverTouchesTheKeys(int width) throws Exception {
        Screen.ask(() -> {
            var bar = new HintBar();
            var subject = new Label("Hopeful pessimism, turn 9 · 206 characters");
            bar.setSubject(subject);
            bar.show(List.of(Hint.of("next coding", "F3"), Hint.of("comment", "M"), Hint.of("edges", "Alt ←", "Alt →"), Hint.of("uncode", "Del")));
            var root = new StackPane(bar);
            var _ = new Scene(root, width, 40);
            root.applyCss();
            root.layout();
            double end = subject.localToScene(subject.getLayoutBounds()).getMaxX();
            double first = bar.lookupAll(".keycap").stream().filter(HintBarTest::isShown)
                    .mapToDouble(cap -> cap.localToScene(cap.getLayoutBounds()).getMinX()).min().orElse(width);
            assertTrue(first - end >= 16, () -> "%.0f to %.0f".formatted(end, first));
            return bar;
        });
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
