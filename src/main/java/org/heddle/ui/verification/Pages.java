package org.heddle.ui.verification;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.heddle.ui.part.choice.Segments;

/// What of verification is in sight: codings or coding notes to check, answers to give, or the report.
final class Pages extends HBox {
    enum Page {
        CODINGS("Codings to check"), NOTES("Coding notes"), ANSWERS("To answer"), REPORT("Report");

        private final String words;

        Page(String words) {
            this.words = words;
        }
    }

    private final Segments<Page> segments;

    Pages(Consumer<Page> show) {
        segments = new Segments<>(show);
        for (Page page : Page.values()) {
            segments.add("verify-" + page.name().toLowerCase(Locale.ROOT), page.words, page);
        }
        getChildren().add(segments);
        getStyleClass().add("verify-pages");
        setAlignment(Pos.CENTER_LEFT);
        mark(Page.CODINGS);
    }

    void mark(Page page) {
        segments.mark(page);
    }
}
