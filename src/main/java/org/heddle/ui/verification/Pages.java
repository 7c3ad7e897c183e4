package org.heddle.ui.verification;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What of verification is in sight: codings or coding notes to check, answers to give, or the report.
final class Pages extends HBox {
    enum Page {
        CODINGS("Codings to check"), NOTES("Coding notes"), ANSWERS("To answer"), REPORT("Report");

        private final String words;

        Page(String words) {
            this.words = words;
        }
    }

    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

    Pages(Consumer<Page> show) {
        var group = new ToggleGroup();
        for (Page page : Page.values()) {
            var button = new ToggleButton(page.words);
            button.setId("verify-" + page.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("segment");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                show.accept(page);
            });
            buttons.put(page, button);
        }
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.getChildren().addAll(buttons.values());
        segments.setAlignment(Pos.CENTER);
        getChildren().add(segments);
        getStyleClass().add("verify-pages");
        setAlignment(Pos.CENTER_LEFT);
        mark(Page.CODINGS);
    }

    void mark(Page page) {
        buttons.getOrDefault(page, new ToggleButton()).setSelected(true);
    }
}
