package org.heddle.ui.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Keys with what they do, right-aligned; where there is no room for all, the last ones are left out whole.
final class KeyHints extends Region {
    private static final double GAP = 12;

    private final Map<Hint, Node> made = new HashMap<>();
    private List<Hint> shown = List.of();

    void show(List<Hint> hints) {
        if (!hints.equals(shown)) {
            shown = List.copyOf(hints);
            getChildren().setAll(shown.stream().distinct().map(hint -> made.computeIfAbsent(hint, KeyHints::hint)).toList());
        }
    }

    private static Node hint(Hint hint) {
        var box = new HBox(5);
        box.setAlignment(Pos.CENTER);
        hint.keys().forEach(key -> box.getChildren().add(new KeyCap(key)));
        var words = new Label(hint.words());
        words.setMinWidth(USE_PREF_SIZE);
        box.getChildren().add(words);
        return box;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        int fitting = 0;
        double width = -GAP;
        for (Node hint : getManagedChildren()) {
            double wider = width + GAP + snapSizeX(hint.prefWidth(-1));
            if (wider > room + 1) {
                break;
            }
            width = wider;
            fitting++;
        }
        double x = room - width;
        for (Node hint : getManagedChildren()) {
            hint.setVisible(fitting-- > 0);
            double own = snapSizeX(hint.prefWidth(-1));
            hint.resizeRelocate(snapPositionX(x), 0, own, getHeight());
            x += own + GAP;
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(hint -> snapSizeX(hint.prefWidth(-1)) + GAP).sum() - (getChildren().isEmpty() ? 0 : GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(hint -> hint.prefHeight(-1)).max().orElse(0);
    }
}
