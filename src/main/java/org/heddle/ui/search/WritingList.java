package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.workbench.searching.FoundWritings;
import org.heddle.workbench.searching.Writing;
import org.jspecify.annotations.Nullable;

/// Hits in memos, coding notes and code definitions.
final class WritingList extends ListView<FoundWritings.Place> {
    private static final double MOST = 60;

    /// `open` leads to where the chosen one was written.
    WritingList(SearchViewModel model, Consumer<Writing> open) {
        super(model.writings());
        setId("search-writings");
        setAccessibleText("Hits in what the team wrote");
        getStyleClass().add("writing-list");
        setCellFactory(_ -> new WritingCell());
        model.answeredProperty().subscribe(_ -> getSelectionModel().selectFirst());
        Runnable opening = () -> chosen().ifPresent(place -> open.accept(place.writing()));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                opening.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
                opening.run();
            }
        });
    }

    Optional<FoundWritings.Place> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Words with those that were found set apart by weight and a line below.
    static SourceFlow flow(String before, String words, String after) {
        var pieces = new ArrayList<Text>(SourceWords.pieces(before, "source-words"));
        pieces.addAll(SourceWords.pieces(words, "source-words", "writing-hit"));
        pieces.addAll(SourceWords.pieces(after, "source-words"));
        var flow = new SourceFlow(pieces.toArray(Text[]::new));
        flow.setNodeOrientation(SourceWords.direction(before + words + after));
        return flow;
    }

    private static final class WritingCell extends ListCell<FoundWritings.Place> {
        WritingCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(FoundWritings.@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setGraphic(empty || place == null ? null : drawn(place));
            setAccessibleText(empty || place == null ? "" : "%s %s: %s%s%s".formatted(place.writing().sort().words(), place.writing().title(), place.before(),
                    place.words(), place.after()));
        }

        private static VBox drawn(FoundWritings.Place place) {
            Region title = SourceWords.of(place.writing().title(), 20, "strong");
            title.setMinWidth(0);
            var about = Words.of(List.of(place.writing().sort().words(), place.writing().about()).stream().filter(word -> !word.isBlank())
                    .reduce((one, other) -> one + " · " + other).orElse(""), "muted", "small");
            about.setMinWidth(0);
            var words = flow(KwicLine.oneLine(place.before()), KwicLine.oneLine(place.words()), KwicLine.oneLine(place.after()));
            words.setMaxHeight(MOST);
            return new VBox(2, new HBox(8, title, about), words);
        }
    }
}
