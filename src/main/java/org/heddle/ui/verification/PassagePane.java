package org.heddle.ui.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Progress;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.ui.verification.queue.Opened;
import org.heddle.ui.verification.queue.ToCheck;
import org.kordamp.ikonli.feather.Feather;

/// The middle: the passage in hand in its transcript, with only the codings that are to be checked.
final class PassagePane extends BorderPane {
    private static final double STRIPES = 220;
    private static final List<Hint> CHECKING = List.of(Hint.of("agree", "A"), Hint.of("disagree", "D"), Hint.of("query", "Q"),
            Hint.of("missed passage", "N"), Hint.of("step", "↑", "↓"), Hint.of("next undecided", "U"));
    private static final List<Hint> CHECKED = List.of(Hint.of("verdict", "A", "D", "Q"), Hint.of("comment", "M"), Hint.of("other edges", "E"),
            Hint.of("drop it", "X"), Hint.of("missed passage", "N"), Hint.of("next undecided", "U"));
    static final List<Hint> EDGING = List.of(Hint.of("widen", "Shift →"), Hint.of("sentence, turn", "Ctrl L"),
            Hint.of("suggest these edges", "E"), Hint.of("leave", "Esc"));
    static final List<Hint> SELECTING = List.of(Hint.of("widen", "Shift →"), Hint.of("sentence, turn", "Ctrl L"),
            Hint.of("choose its code", "N"), Hint.of("leave", "Esc"));

    private static final List<Hint> COMMENTING = List.of(Hint.of("keep it, next undecided", "Enter"), Hint.of("new line", "Shift ↵"),
            Hint.of("keep it, back to the keys", "Esc"));

    private final VerifyViewModel model;
    private final Workspace workspace;
    private final Supplier<CodeLooks> looks;
    private final TranscriptView transcript = new TranscriptView();
    private final HintBar hints = new HintBar();
    private final Label place = new Label();
    private final Label title = new Label();
    private final Label practice = new Label();
    private final Label whose = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button queue;
    private final Button missed = new Button(null, new HBox(6, Icons.of(Feather.PLUS, Icons.ROW), new Label("Missed passage"), new KeyCap("N")));
    private final BooleanProperty isSelecting = new SimpleBooleanProperty();
    private List<Hint> selecting = SELECTING;
    private boolean isCommenting;
    private Optional<SourceId> shown = Optional.empty();

    PassagePane(VerifyViewModel model, Workspace workspace, Supplier<CodeLooks> looks, Runnable showQueue, Runnable addMissed) {
        this.model = model;
        this.workspace = workspace;
        this.looks = looks;
        queue = Icons.button("show-queue", Feather.LIST, "Show the queue", showQueue);
        missed.setOnAction(_ -> addMissed.run());
        transcript.setId("verify-transcript");
        transcript.themeProperty().bind(workspace.themeProperty());
        transcript.setMinWidth(0);
        transcript.marginWidthProperty().set(STRIPES);
        transcript.othersFadedProperty().set(true);
        getStyleClass().add("page");
        setMinWidth(0);
        setTop(header());
        setCenter(transcript);
        setBottom(hints);
        hints.setSubject(place);
        transcript.selectedMarkProperty().subscribe(mark -> mark.ifPresent(model.steps()::take));
        model.openedProperty().subscribe(opened -> show(opened));
        model.currentProperty().subscribe(item -> {
            reveal(item);
            showKeys();
        });
        model.workloadProperty().subscribe(_ -> showProgress());
        isSelecting.subscribe(_ -> showKeys());
    }

    private void showKeys() {
        boolean isChecked = model.current().filter(item -> !item.isUndecided()).isPresent();
        List<Hint> now = isSelecting.get() ? selecting : isChecked ? CHECKED : CHECKING;
        hints.show(isCommenting ? COMMENTING : now);
    }

    void commenting(boolean isOn) {
        isCommenting = isOn;
        showKeys();
    }

    private VBox header() {
        title.setId("verify-source");
        title.getStyleClass().add("document-title");
        title.setMinWidth(60);
        practice.getStyleClass().add("chip");
        practice.setMinWidth(Region.USE_PREF_SIZE);
        var sight = new Label("After sight", Icons.of(Feather.EYE, Icons.SMALL));
        sight.setId("condition");
        sight.getStyleClass().addAll("chip", "warn");
        sight.setMinWidth(Region.USE_PREF_SIZE);
        sight.setTooltip(new Tooltip("You see the first coder’s codes, so this is verification, not independent agreement."));
        whose.setGraphic(Icons.of(Feather.EYE, Icons.ROW));
        whose.getStyleClass().addAll("muted", "small");
        whose.setMinWidth(0);
        missed.setId("missed");
        missed.getStyleClass().add("small-button");
        missed.setMinWidth(Region.USE_PREF_SIZE);
        missed.setAccessibleText("Missed passage");
        ((HBox) missed.getGraphic()).setAlignment(Pos.CENTER);
        missed.setTooltip(new Tooltip("Add a passage that the first coder missed (N)"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(queue, title, practice, sight, gap, whose, missed);
        line.getStyleClass().add("document-header");
        progress.setId("source-progress");
        progress.getStyleClass().addAll("progress-thin", "source-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setFocusTraversable(false);
        return new VBox(line, progress);
    }

    private void show(Optional<Opened> opened) {
        opened.ifPresent(here -> {
            Transcript words = here.transcript();
            if (shown.filter(words.source().id()::equals).isEmpty()) {
                shown = Optional.of(words.source().id());
                transcript.show(TranscriptDocument.of(words));
            }
            transcript.setMarks(Documents.marks(here, looks.get(), workspace.study().now()));
            title.setText(words.source().name());
            title.setGraphic(Icons.of(words.source().kind() == SourceKind.GROUP_INTERVIEW ? Feather.USERS : Feather.USER, Icons.NORMAL));
            title.setTooltip(new Tooltip(words.source().kind().words()));
            Optional<String> where = Documents.practice(words, workspace.study().now());
            practice.setText(where.orElse(""));
            practice.setVisible(where.isPresent());
            practice.setManaged(where.isPresent());
            reveal(model.current());
        });
        showProgress();
    }

    private void reveal(Optional<ToCheck> item) {
        item.filter(one -> shown.filter(one.coding().source()::equals).isPresent()).ifPresent(one -> transcript.revealMark(one.id()));
        showProgress();
    }

    private void showProgress() {
        Progress here = model.here();
        progress.setProgress(here.codings() == 0 ? 0 : (double) here.decided() / here.codings());
        var names = model.othersNames();
        whose.setText(names.size() == 1 ? names.getFirst() + "’s codings" : Counted.of(names.size(), "other coder"));
        whose.setTooltip(new Tooltip("Codings of " + Counted.list(names)));
        int at = model.openedProperty().get().map(opened -> placeIn(opened)).orElse(0);
        place.setText(model.current().isEmpty() ? "" : "%d of %d in this source".formatted(at, here.codings()));
    }

    private int placeIn(Opened opened) {
        var ids = opened.items().stream().map(ToCheck::id).toList();
        return model.current().map(item -> ids.indexOf(item.id()) + 1).orElse(0);
    }

    /// In a narrow window there is a button for the queue.
    void fit(boolean isNarrow) {
        queue.setVisible(isNarrow);
        queue.setManaged(isNarrow);
        whose.setVisible(!isNarrow);
        whose.setManaged(!isNarrow);
    }

    Optional<TextSpan> selection() {
        return transcript.selectionProperty().get();
    }

    Bounds boundsOf(TextSpan span) {
        return transcript.localToScreen(transcript.boundsOf(span).orElseGet(transcript::getLayoutBounds));
    }

    /// While a missed passage is being selected, the arrow keys move the caret and not the queue.
    BooleanProperty selectingProperty() {
        return isSelecting;
    }

    /// `keys` says what the selection is for.
    void select(List<Hint> keys) {
        selecting = keys;
        isSelecting.set(true);
        model.current().ifPresent(item -> transcript.moveCaret(item.coding().span().start()));
        transcript.requestFocus();
    }

    /// Back to the passage in hand.
    void leaveSelecting() {
        isSelecting.set(false);
        transcript.clearSelection();
        reveal(model.current());
        transcript.requestFocus();
    }

    void focusText() {
        transcript.requestFocus();
    }
}
