package org.heddle.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.report.Counted;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.Writing;
import org.heddle.workbench.searching.facet.Sieve;

/// The room where words are found: the query on top, filters left, hits in the middle, the passage right.
public final class SearchRoom implements Room {
    private static final double LEFT = 232;
    private static final double RIGHT = 312;
    private static final double NARROW = 1200;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Workspace workspace;
    private final SearchViewModel model;
    private final HitViewModel hit;
    private final ProposalModel proposals;
    private final CodePicker picker;
    private final ProposalBar proposalBar;
    private final QueryBar query;
    private final HitList hits;
    private final WritingList writings;
    private final PassagePane passage;
    private final SplitPane panes = new SplitPane();
    private final BorderPane room = new BorderPane(panes);
    private final Subscription subscriptions;
    private double placedFor;

    public SearchRoom(Workspace workspace) {
        this.workspace = workspace;
        model = new SearchViewModel(workspace);
        hit = new HitViewModel(workspace, model);
        picker = new CodePicker(workspace, hit.recent());
        proposals = new ProposalModel(workspace, model, hit.extentProperty());
        proposalBar = new ProposalBar(workspace, proposals, this::pickProposed);
        hits = new HitList(workspace, model, proposals, hit::openInText);
        writings = new WritingList(model, this::open);
        hits.setKeys(this::onHit);
        query = new QueryBar(workspace, model, this::toHits, this::export);
        passage = new PassagePane(workspace, model, hit, proposals, this::pick);
        build();
        model.prepare();
        subscriptions = workspace.wantedProperty().subscribe(words -> take(words)).and(model.sieveProperty().subscribe(_ -> say()))
                .and(workspace.study().stateProperty().subscribe(_ -> say()));
    }

    private void build() {
        room.setTop(query);
        room.getStyleClass().add("page");
        var choices = new FilterPane(workspace, model);
        var place = PlaceChoice.of(model);
        var filters = new BorderPane(choices, place, null, null, null);
        BorderPane.setMargin(place, new Insets(12, 12, 4, 12));
        filters.getStyleClass().add("side-pane");
        filters.setMaxWidth(420);
        passage.setMinWidth(220);
        passage.setMaxWidth(480);
        var writing = new WritingPane(model, () -> writings.chosen().ifPresent(found -> open(found.writing())));
        writings.getSelectionModel().selectedItemProperty().subscribe(chosen -> writing.show(Optional.ofNullable(chosen)));
        var right = new StackPane(passage, writing);
        right.setMinWidth(220);
        right.setMaxWidth(480);
        panes.getItems().setAll(filters, middle(), right);
        SplitPane.setResizableWithParent(filters, false);
        SplitPane.setResizableWithParent(right, false);
        model.placeProperty().subscribe(now -> {
            boolean isSources = now == Place.SOURCES;
            choices.setVisible(isSources);
            passage.setVisible(isSources);
            writing.setVisible(!isSources);
        });
        panes.widthProperty().subscribe(width -> place(width.doubleValue()));
    }

    /// At first, and when the window crosses the narrow width: the measures of the design; a hand on a divider rules after that.
    private void place(double width) {
        boolean narrow = width < NARROW;
        if (width > 0 && (placedFor == 0 || narrow != placedFor < NARROW)) {
            placedFor = width;
            // Only after its next layout does the split pane know the new width.
            Platform.runLater(() -> panes.setDividerPositions((narrow ? 212 : LEFT) / width, 1 - (narrow ? 264 : RIGHT) / width));
        }
    }

    private BorderPane middle() {
        var before = new EmptyState("Type words to search all sources.", "search-show-syntax", "How to write a query",
                () -> query.showSyntax());
        var none = new EmptyState(model.nothingProperty());
        var filtered = new EmptyState("Nothing that was found passes the filters.", "search-open-filters", "Clear the filters", model::clearSieve);
        var isAnswered = model.answeredProperty().isNotEmpty();
        var isEmpty = Bindings.isEmpty(model.hits());
        var isNothing = isEmpty.and(Bindings.isEmpty(model.writings()));
        var isOpen = Bindings.createBooleanBinding(() -> model.sieveProperty().get().equals(Sieve.OPEN), model.sieveProperty());
        before.visibleProperty().bind(isAnswered.not().and(isNothing));
        none.visibleProperty().bind(isAnswered.and(isNothing).and(isOpen.or(model.placeProperty().isNotEqualTo(Place.SOURCES))));
        filtered.visibleProperty().bind(isAnswered.and(isNothing).and(isOpen.not()).and(model.placeProperty().isEqualTo(Place.SOURCES)));
        hits.visibleProperty().bind(isEmpty.not());
        writings.visibleProperty().bind(Bindings.isNotEmpty(model.writings()));
        model.troubleProperty().subscribe(trouble -> hits.pseudoClassStateChanged(STALE, trouble.isPresent()));
        var keys = new HintBar();
        proposals.codeProperty().subscribe(code -> keys.show(code.isEmpty()
                ? List.of(Hint.of("hit", "↑", "↓"), Hint.of("code it", "C"), Hint.of("favourites", "1–9"), Hint.of("open in text", "Enter"))
                : List.of(Hint.of("accept", "A"), Hint.of("reject", "X"), Hint.of("other code", "C"), Hint.of("open", "Enter"), Hint.of("accept all shown", "Ctrl A"))));
        keys.visibleProperty().bind(model.placeProperty().isEqualTo(Place.SOURCES));
        proposalBar.visibleProperty().bind(isEmpty.not());
        proposalBar.managedProperty().bind(isEmpty.not());
        model.totalProperty().subscribe(_ -> proposalBar.show());
        var middle = new BorderPane(new StackPane(hits, writings, before, none, filtered), new VBox(new ChosenChips(model), proposalBar), null, new VBox(more(), keys), null);
        middle.getStyleClass().add("page");
        middle.setMinWidth(360);
        return middle;
    }

    private HBox more() {
        var words = new Label();
        words.getStyleClass().addAll("muted", "small");
        words.textProperty().bind(Bindings.createStringBinding(() -> "The first %,d hits are listed.".formatted(model.hits().size() + model.writings().size()),
                model.hits(), model.writings()));
        var button = new Button("Show more");
        button.setId("search-more");
        button.getStyleClass().add("small-button");
        button.setOnAction(_ -> model.more());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, words, gap, acceptAll(), button);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("more-bar");
        bar.visibleProperty().bind(model.moreProperty());
        bar.managedProperty().bind(model.moreProperty());
        return bar;
    }

    /// What Ctrl+A does for those that are listed, for all that were found.
    private Button acceptAll() {
        var button = new Button();
        button.setId("search-accept-found");
        button.getStyleClass().add("small-button");
        button.textProperty().bind(model.totalProperty().map("Accept all %,d found"::formatted));
        button.setTooltip(new Tooltip("Accept every hit without an answer, listed or not (Ctrl+Shift+A)"));
        button.visibleProperty().bind(proposals.codeProperty().map(Optional::isPresent));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            var _ = proposals.acceptAllFound();
        });
        return button;
    }

    SearchViewModel model() {
        return model;
    }

    /// Words from the quick search.
    private void take(String words) {
        if (!words.isBlank()) {
            model.searchFor(words);
            workspace.wantedProperty().set("");
            toHits();
        }
    }

    private void toHits() {
        (model.placeProperty().get() == Place.SOURCES ? hits : writings).requestFocus();
    }

    private void open(Writing found) {
        switch (found.sort()) {
            case MEMO -> workspace.destinations().showMemo(new MemoId(found.id()));
            case NOTE -> {
                var _ = workspace.project().read(reader -> reader.notes().find(new NoteId(found.id())))
                        .thenAccept(note -> note.ifPresent(one -> workspace.destinations().showNotes(one.source())));
            }
            case DEFINITION -> workspace.destinations().showCode(new CodeId(found.id()));
        }
    }

    private void pick() {
        hit.passage().ifPresent(span -> {
            Bounds place = hits.chosenOnScreen().orElseGet(() -> hits.localToScreen(hits.getBoundsInLocal()));
            picker.show(hits, place, Counted.of(span.length(), "character"), new CodePicker.Answer(hit::code, hit::codeWithNew));
        });
    }

    /// Asks for the code that is proposed. The keys that answer belong to the hits, wherever the focus was.
    private void pickProposed() {
        hits.requestFocus();
        picker.show(hits, proposalBar.localToScreen(proposalBar.getBoundsInLocal()), "proposed, not given yet",
                new CodePicker.Answer(code -> proposals.codeProperty().set(Optional.of(code)), proposals::proposeNew));
    }

    private void export() {
        String words = model.answeredProperty().get().replaceAll("[^\\p{L}\\p{N} ]", "").strip();
        ReportFile.askForTable(room, "Export all hits", "Hits " + words, file -> {
            var _ = model.export(file);
        });
    }

    @Override
    public RoomName name() {
        return RoomName.SEARCH;
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public void entered() {
        say();
        if (model.hits().isEmpty()) {
            query.enter();
        } else {
            toHits();
        }
    }

    private void say() {
        boolean leftOut = !model.sieveProperty().get().hearsInterviewers();
        workspace.sayStatus(RoomName.SEARCH, "%s, %s".formatted(Counted.of(workspace.study().now().sources().size(), "source"),
                leftOut ? "interviewers left out" : "with interviewers"));
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || model.placeProperty().get() != Place.SOURCES) {
            return false;
        }
        if (passage.text().isFocused() && onHit(key)) {
            return true;
        }
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            model.step(by);
        }
        return by != 0;
    }

    /// What keys do to the hit in hand; true when the key was used.
    private boolean onHit(KeyEvent key) {
        boolean proposes = proposals.codeProperty().get().isPresent();
        if (proposes && key.isShortcutDown() && key.getCode() == KeyCode.A) {
            if (key.isShiftDown()) {
                var _ = proposals.acceptAllFound();
            } else {
                proposals.sayAll(ProposalModel.Answer.ACCEPTED);
            }
            return true;
        }
        if (key.isShortcutDown() || key.isAltDown() || model.chosenProperty().get().isEmpty()) {
            return false;
        }
        if (proposes && (key.getCode() == KeyCode.A || key.getCode() == KeyCode.X)) {
            proposals.say(model.chosenProperty().get().get(), key.getCode() == KeyCode.A ? ProposalModel.Answer.ACCEPTED : ProposalModel.Answer.REJECTED);
            model.step(1);
            return true;
        }
        int digit = digit(key.getCode());
        if (digit > 0) {
            hit.codeFavourite(digit);
        } else if (key.getCode() == KeyCode.C) {
            // What takes the focus waits for the end of the key press, or else the letter would be typed into the field.
            Platform.runLater(this::pick);
        } else if (key.getCode() == KeyCode.ENTER) {
            hit.openInText();
        } else {
            return false;
        }
        return true;
    }

    /// 0 for any other key.
    private static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : 0;
    }

    @Override
    public void close() {
        query.close();
        subscriptions.unsubscribe();
        proposals.close();
        hit.close();
        model.close();
    }
}
