package org.heddle.ui.verification;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.codebook.RecentCodes;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.report.ReportPage;

/// The room of the second coder: the queue, the passage in its context, the verdict. One key a coding.
public final class VerifyRoom implements Room {
    private static final double NARROW = 1180;
    private static final double SIDE = 304;
    /// More for words of twice the size.
    private static final double SIDE_GROWTH = 140;

    private final Workspace workspace;
    private final VerifyViewModel model;
    private final VerifyActs acts;
    private final QueuePane queue;
    private final PassagePane passage;
    private final VerdictPane verdict;
    private final BorderPane frame = new BorderPane();
    private final NoteChecksViewModel noteChecks;
    private final NotesPage notes;
    private final AnswersPage answers;
    private final ReportPage report;
    private final Runnable stopListening;
    private Pages.Page page = Pages.Page.CODINGS;
    private final Pane curtain = new Pane();
    private final StackPane root = new StackPane(frame);
    private CodeLooks looks;

    public VerifyRoom(Workspace workspace) {
        this.workspace = workspace;
        model = new VerifyViewModel(workspace);
        acts = model.acts();
        looks = CodeLooks.of(model.codebook(), theme());
        queue = new QueuePane(model, this::looks, this::export);
        passage = new PassagePane(model, workspace, this::looks, this::showQueue, this::addMissed);
        verdict = new VerdictPane(model, acts, workspace, this::looks,
                new VerdictPane.Ways(this::askForSuggestion, this::askForEdges, passage::focusText));
        verdict.commentingProperty().subscribe(passage::commenting);
        noteChecks = new NoteChecksViewModel(workspace);
        notes = new NotesPage(noteChecks, workspace, this::looks);
        answers = new AnswersPage(workspace, this::looks);
        report = new ReportPage(workspace, this::export);
        frame.setTop(new Pages(this::turnTo));
        stopListening = workspace.project().onChange(_ -> refreshPage());
        root.setId("verify-room");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        root.widthProperty().subscribe(_ -> fit());
        workspace.textSizeProperty().subscribe((_, _) -> fit());
        curtain.getStyleClass().add("curtain");
        curtain.setOnMousePressed(_ -> hideQueue());
        model.currentProperty().subscribe(_ -> show());
        model.loadingProperty().subscribe(_ -> show());
        model.workloadProperty().subscribe(_ -> say());
        workspace.study().stateProperty().subscribe(_ -> show());
        workspace.coderProperty().subscribe(_ -> refreshPage());
        model.openedProperty().subscribe(_ -> say());
    }

    private ObservableValue<Theme> theme() {
        return workspace.themeProperty();
    }

    private CodeLooks looks() {
        if (looks.codebook() != model.codebook()) {
            looks = CodeLooks.of(model.codebook(), theme());
        }
        return looks;
    }

    @Override
    public RoomName name() {
        return RoomName.VERIFY;
    }

    @Override
    public Parent view() {
        return root;
    }

    private void turnTo(Pages.Page wanted) {
        page = wanted;
        verdict.keepComment();
        refreshPage();
        show();
    }

    /// Answers and report are read when they are looked at.
    private void refreshPage() {
        switch (page) {
            case CODINGS, NOTES -> { }
            case ANSWERS -> answers.refresh();
            case REPORT -> report.refresh();
        }
    }

    private boolean isChecking() {
        return page == Pages.Page.CODINGS;
    }

    @Override
    public void entered() {
        passage.focusText();
        say();
    }

    private void show() {
        switch (page) {
            case CODINGS -> showCodings();
            case NOTES -> frame.setCenter(notes);
            case ANSWERS -> frame.setCenter(answers);
            case REPORT -> frame.setCenter(report);
        }
        if (!isChecking()) {
            frame.setRight(null);
        }
        fit();
        say();
    }

    private void showCodings() {
        boolean isNothing = model.current().isEmpty();
        if (isNothing) {
            frame.setCenter(model.loadingProperty().get() ? new EmptyState("Looking for what there is to check …")
                    : new EmptyState(model.whyNothing()));
            frame.setRight(null);
        } else if (frame.getCenter() != passage) {
            frame.setCenter(passage);
            frame.setRight(verdict);
        }
    }

    private void say() {
        Progress here = model.here();
        workspace.sayStatus(RoomName.VERIFY, model.current().flatMap(item -> model.openedProperty().get().map(open ->
                "Turn %d of %d · %d of %d checked in this source".formatted(item.turn(), open.transcript().turns().all().size(),
                        here.decided(), here.codings()))).orElse(""));
    }

    /// In a narrow window the queue gives its place to the words and comes over them when it is asked for.
    private void fit() {
        boolean isNarrow = root.getWidth() > 0 && root.getWidth() < NARROW;
        double side = SIDE + SIDE_GROWTH * (workspace.textSizeProperty().get().scaled(1) - 1);
        queue.fit(side);
        verdict.setPrefWidth(side);
        passage.fit(isNarrow);
        hideQueue();
        frame.setLeft(isNarrow || model.current().isEmpty() || !isChecking() ? null : queue);
    }

    private void showQueue() {
        root.getChildren().setAll(frame, curtain, queue);
        StackPane.setAlignment(queue, Pos.CENTER_LEFT);
        queue.focusList();
    }

    private void hideQueue() {
        root.getChildren().setAll(frame);
    }

    private boolean isQueueOver() {
        return root.getChildren().contains(curtain);
    }

    /// Arrows step through the queue wherever the focus is, except in a field, in the list, and while words are being selected.
    private void arrows(KeyEvent key) {
        boolean isPlain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
        if (key.getCode() == KeyCode.ESCAPE && isQueueOver()) {
            hideQueue();
            passage.focusText();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && passage.selectingProperty().get()) {
            passage.leaveSelecting();
            key.consume();
        } else if (isPlain && isChecking() && !isTaken(key.getTarget()) && !passage.selectingProperty().get() && step(key.getCode())) {
            key.consume();
        }
    }

    private static boolean isTaken(Object target) {
        return target instanceof TextInputControl || target instanceof ListView<?>;
    }

    private boolean step(KeyCode code) {
        if (code == KeyCode.UP) {
            model.steps().previous();
        } else if (code == KeyCode.DOWN) {
            model.steps().next();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown() || model.current().isEmpty() || !isChecking()) {
            return false;
        }
        switch (key.getCode()) {
            case A -> acts.decide(Verdict.AGREE);
            case D -> acts.decide(Verdict.DISAGREE);
            case Q -> acts.decide(Verdict.QUERY);
            case U, ENTER -> model.steps().nextUndecided();
            case N -> later(this::addMissed);
            case M -> later(verdict::toComment);
            case E -> later(this::askForEdges);
            case C -> later(this::askForSuggestion);
            case R -> verdict.toggleRead();
            case X -> verdict.toggleDrop();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What takes the focus waits for the end of the key press, or else the letter would be typed into the field.
    private static void later(Runnable act) {
        Platform.runLater(act);
    }

    /// First the words, then their code.
    private void addMissed() {
        Optional<TextSpan> words = passage.selection();
        if (words.isEmpty()) {
            passage.select(PassagePane.SELECTING);
        } else {
            TextSpan span = words.get();
            ask(passage, passage.boundsOf(span), "missed passage", new CodePicker.Answer(code -> {
                acts.addMissed(span, code);
                passage.leaveSelecting();
            }, (name, parent) -> {
                acts.addMissedAsNew(span, name, parent);
                passage.leaveSelecting();
            }));
        }
    }

    /// Only once there is a verdict that it belongs to.
    private void askForSuggestion() {
        if (model.current().filter(item -> !item.isUndecided()).isEmpty()) {
            workspace.messages().say("Give a verdict first; then say which code would fit better.");
            return;
        }
        Node button = verdict.lookup("#suggest");
        ask(button, button.localToScreen(button.getBoundsInLocal()), "a code that fits better",
                new CodePicker.Answer(code -> acts.suggest(Suggestion.of(Optional.of(code))), acts::suggestNew));
    }

    /// First the words, then the suggestion; only once there is a verdict that it belongs to.
    private void askForEdges() {
        Optional<TextSpan> words = passage.selection();
        if (model.current().filter(item -> !item.isUndecided()).isEmpty()) {
            workspace.messages().say("Give a verdict first; then say which passage would fit better.");
        } else if (words.isEmpty()) {
            passage.select(PassagePane.EDGING);
        } else {
            acts.suggestEdges(words.get());
            passage.leaveSelecting();
        }
    }

    private void ask(Node owner, Bounds beside, String facts, CodePicker.Answer answer) {
        new CodePicker(workspace, RecentCodes.in(workspace)).show(owner, beside, facts, answer);
    }

    private void export() {
        ReportFile.ask(root, "Save the verification report", workspace.project().name() + " verification", acts::export);
    }

    public VerifyViewModel model() {
        return model;
    }

    @Override
    public void close() {
        verdict.keepComment();
        stopListening.run();
        noteChecks.close();
        model.close();
    }
}
