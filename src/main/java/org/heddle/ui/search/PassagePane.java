package org.heddle.ui.search;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.coding.Marks;
import org.heddle.ui.coding.OpenSource;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;
import org.kordamp.ikonli.feather.Feather;

/// The hit in hand among the turns around it, and how much of them a code is given to.
final class PassagePane extends BorderPane {
    private static final double TEXT_SIZE = 13;
    private static final double STRIPES = 28;
    /// In letters: below this the way to the source is a sign alone.
    private static final double NARROW = 23;

    private final Workspace workspace;
    private final SearchViewModel search;
    private final HitViewModel model;
    private final TranscriptView text = new TranscriptView();
    private final Label title = new Label();
    private final Label speaker = new Label();
    private Optional<TranscriptDocument> shown = Optional.empty();

    PassagePane(Workspace workspace, SearchViewModel search, HitViewModel model, ProposalModel proposals, Runnable code) {
        this.workspace = workspace;
        this.search = search;
        this.model = model;
        getStyleClass().add("side-pane");
        var header = header();
        var foot = foot(proposals, code);
        var none = new EmptyState("The chosen hit stands here among its turns.");
        setTop(header);
        setCenter(new StackPane(text, none));
        setBottom(foot);
        model.sourceProperty().subscribe(source -> {
            for (Node part : new Node[] {header, text, foot}) {
                part.setVisible(source.isPresent());
            }
            none.setVisible(source.isEmpty());
        });
        text.setId("search-passage");
        text.themeProperty().bind(workspace.themeProperty());
        text.lookProperty().set(PageLook.USUAL.sized(TEXT_SIZE));
        text.marginWidthProperty().set(STRIPES);
        text.setOnCopy(words -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        text.selectionProperty().subscribe(selection -> model.selectionProperty().set(selection));
        model.sourceProperty().subscribe(source -> show(source));
        model.selectionProperty().subscribe(span -> span.filter(one -> !Optional.of(one).equals(text.selectionProperty().get())).ifPresent(text::select));
        search.chosenProperty().subscribe(_ -> showHit());
        workspace.study().stateProperty().subscribe(_ -> model.sourceProperty().get().ifPresent(this::showMarks));
    }

    private HBox header() {
        title.setId("search-passage-title");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        speaker.getStyleClass().addAll("muted", "small");
        speaker.setMinWidth(USE_PREF_SIZE);
        speaker.setMaxWidth(110);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = new Button("Open", Icons.of(Feather.EXTERNAL_LINK, Icons.ROW));
        open.setId("search-open");
        open.getStyleClass().addAll("flat", "small-button");
        open.setAccessibleText("Open the hit in its source (Enter)");
        open.setTooltip(new Tooltip("Open in its source (Enter)"));
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.openInText());
        Button like = Icons.button("search-like", Feather.COPY, "Passages like this turn, and the codes they have", this::searchAlike);
        var header = new HBox(title, speaker, gap, like, open);
        header.getStyleClass().add("document-header");
        open.contentDisplayProperty().bind(Bindings.createObjectBinding(
                () -> header.getWidth() < NARROW * title.getFont().getSize() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT,
                header.widthProperty(), title.fontProperty()));
        return header;
    }

    private VBox foot(ProposalModel proposals, Runnable code) {
        var caption = new Label("A code is given to");
        caption.getStyleClass().add("caption");
        var segments = new Segments<>(model.extentProperty()::set);
        for (Extent extent : Extent.values()) {
            segments.add("extent-" + extent.words(), extent.words(), extent).setAccessibleText("A code is given to " + extent.meaning());
        }
        segments.fill();
        segments.follow(model.extentProperty());
        var give = new Button("Code it", new KeyCap("C"));
        give.setId("search-code");
        // One blue button in the room: while a code is proposed, it is the one that writes the accepted hits.
        proposals.codeProperty().subscribe(proposed -> {
            give.getStyleClass().remove("accent");
            if (proposed.isEmpty()) {
                give.getStyleClass().add("accent");
            }
        });
        give.setMaxWidth(Double.MAX_VALUE);
        give.setAlignment(Pos.CENTER);
        give.setContentDisplay(ContentDisplay.RIGHT);
        give.setOnAction(_ -> code.run());
        give.disableProperty().bind(model.selectionProperty().map(Optional::isEmpty));
        var foot = new VBox(8, caption, segments, give);
        foot.getStyleClass().add("passage-foot");
        return foot;
    }

    /// Off until somebody asks; what is found is proposed at most, never coded.
    private void searchAlike() {
        search.chosenProperty().get().ifPresent(hit -> search.searchFor("like:\"%s#%d\"".formatted(hit.source().name().replace('"', ' '), hit.turn())));
    }

    private void show(Optional<OpenSource> source) {
        Optional<TranscriptDocument> now = source.map(OpenSource::transcript).map(TranscriptDocument::of);
        if (!now.equals(shown)) {
            shown = now;
            text.show(now.orElse(TranscriptDocument.EMPTY));
        }
        source.ifPresent(this::showMarks);
        showHit();
    }

    private void showMarks(OpenSource source) {
        text.setMarks(Marks.of(source, workspace.study().now()));
    }

    private void showHit() {
        Optional<Found.Passage> hit = search.chosenProperty().get();
        title.setText(hit.map(one -> one.source().name()).orElse(""));
        title.setTooltip(new Tooltip(title.getText()));
        speaker.setText(hit.map(one -> one.attribution().isEmpty() ? one.speaker() : one.attribution()).orElse(""));
        boolean isShown = hit.map(one -> one.source().id()).equals(model.sourceProperty().get().map(OpenSource::id));
        if (hit.isPresent() && isShown) {
            text.setHits(search.hits().stream().filter(one -> one.source().id().equals(hit.get().source().id())).map(Found.Passage::span).toList());
            model.selectionProperty().get().ifPresent(text::select);
        }
    }

    TranscriptView text() {
        return text;
    }
}
