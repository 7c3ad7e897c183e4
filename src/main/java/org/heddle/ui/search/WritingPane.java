package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.workbench.searching.FoundWritings;
import org.kordamp.ikonli.feather.Feather;

/// A memo, coding note or definition as a whole, with every hit in it marked.
final class WritingPane extends BorderPane {
    private final SearchViewModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final ScrollPane scroll = new ScrollPane();

    /// `open` leads to where it was written.
    WritingPane(SearchViewModel model, Runnable open) {
        this.model = model;
        getStyleClass().add("side-pane");
        title.setId("search-writing-title");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        about.getStyleClass().addAll("muted", "small");
        about.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var go = new Button("Open", Icons.of(Feather.EXTERNAL_LINK, Icons.ROW));
        go.setId("search-open-writing");
        go.getStyleClass().addAll("flat", "small-button");
        go.setAccessibleText("Open what was found where it was written (Enter)");
        go.setTooltip(new Tooltip("Open where it was written (Enter)"));
        go.setMinWidth(USE_PREF_SIZE);
        go.visibleProperty().bind(title.textProperty().isNotEmpty());
        go.setOnAction(_ -> open.run());
        var header = new HBox(8, title, about, gap, go);
        header.getStyleClass().add("document-header");
        scroll.setId("search-writing");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        setTop(header);
        setCenter(scroll);
    }

    void show(Optional<FoundWritings.Place> chosen) {
        title.setText(chosen.map(place -> place.writing().title()).orElse(""));
        about.setText(chosen.map(place -> place.writing().sort().words()).orElse(""));
        scroll.setContent(chosen.map(this::whole).orElse(null));
        scroll.setAccessibleText(chosen.map(place -> place.writing().text()).orElse(""));
    }

    private SourceFlow whole(FoundWritings.Place chosen) {
        String text = chosen.writing().text();
        List<TextSpan> spans = model.writings().stream().filter(place -> place.writing().equals(chosen.writing())).map(FoundWritings.Place::span)
                .sorted(Comparator.comparingInt(TextSpan::start)).toList();
        var pieces = new ArrayList<Text>();
        int at = 0;
        for (TextSpan span : spans) {
            if (span.start() >= at) {
                pieces.addAll(SourceWords.pieces(text.substring(at, span.start()), "source-words"));
                pieces.addAll(SourceWords.pieces(span.of(text), "source-words", "writing-hit"));
                at = span.end();
            }
        }
        pieces.addAll(SourceWords.pieces(text.substring(at), "source-words"));
        var flow = new SourceFlow(pieces.toArray(Text[]::new));
        flow.getStyleClass().add("writing-whole");
        flow.setNodeOrientation(SourceWords.direction(text));
        return flow;
    }
}
