package org.heddle.ui.verification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.Shaped;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.queue.ToCheck;
import org.kordamp.ikonli.feather.Feather;

/// The right pane: what the code means, this checker's verdict with comment and suggestion, and the way on.
final class VerdictPane extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VerifyViewModel model;
    private final VerifyActs acts;
    private final Workspace workspace;
    private final Supplier<CodeLooks> looks;
    private final RulesCard rules;
    private final Map<Verdict, ToggleButton> verdicts = new EnumMap<>(Verdict.class);
    private final HBox checker = new HBox();
    private final TextArea comment = new TextArea();
    private final HBox suggestion = new HBox(8);
    private final ToggleButton edges = new ToggleButton("Other edges", Icons.of(Feather.MAXIMIZE_2, Icons.SMALL));
    private final ToggleButton drop = new ToggleButton("Drop it", Icons.of(Feather.SLASH, Icons.SMALL));
    private final Label stale = new Label("", Icons.of(Feather.REFRESH_CW, Icons.SMALL));
    private final CheckBox hasRead = new CheckBox();
    private Optional<ToCheck> shown = Optional.empty();
    private final Ways ways;

    /// Where this pane sends the hand: to a picker, to the text for other edges, back to the text.
    record Ways(Runnable askForCode, Runnable askForEdges, Runnable toText) {}

    VerdictPane(VerifyViewModel model, VerifyActs acts, Workspace workspace, Supplier<CodeLooks> looks, Ways ways) {
        this.model = model;
        this.acts = acts;
        this.workspace = workspace;
        this.looks = looks;
        this.ways = ways;
        rules = new RulesCard(workspace, looks);
        getStyleClass().add("side-pane");
        setCenter(rules);
        setBottom(new VBox(verdictBox(), wayOn()));
        model.currentProperty().subscribe(item -> show(item));
        model.workloadProperty().subscribe(_ -> showProgress());
        workspace.coderProperty().subscribe(_ -> showChecker());
    }

    private VBox verdictBox() {
        var heading = new Label("Your verdict");
        heading.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(8, heading, gap, checker);
        first.setAlignment(Pos.CENTER_LEFT);
        var choices = new HBox(8, verdict(Verdict.AGREE, "Agree", "A"), verdict(Verdict.DISAGREE, "Disagree", "D"),
                verdict(Verdict.QUERY, "Query", "Q"));
        var box = new VBox(8, first, choices, caption("Comment", "M"), comment(), caption("Suggest instead (optional)", "C"), suggestion, otherSuggestions());
        stale.setId("changed-since");
        stale.getStyleClass().addAll("chip", "warn");
        stale.setTooltip(new Tooltip("The coding, or the words under it, changed after your verdict. Look again: the old verdict is kept."));
        stale.managedProperty().bind(stale.visibleProperty());
        box.getChildren().add(1, stale);
        suggestion.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("verdict-box");
        return box;
    }

    private HBox otherSuggestions() {
        edges.setId("suggest-edges");
        edges.setTooltip(new Tooltip("Select the passage that would fit better, then press E again"));
        edges.setOnAction(_ -> askForEdges());
        drop.setId("suggest-drop");
        drop.setTooltip(new Tooltip("The passage should not have this code (X)"));
        drop.setOnAction(_ -> toggleDrop());
        for (ToggleButton button : List.of(edges, drop)) {
            button.getStyleClass().add("small-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var line = new HBox(8, edges, drop);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void askForEdges() {
        boolean isSuggested = suggested().filter(Suggestion.OtherEdges.class::isInstance).isPresent();
        edges.setSelected(isSuggested);
        if (isSuggested) {
            acts.suggest(Optional.empty());
        } else {
            ways.askForEdges().run();
        }
    }

    void toggleDrop() {
        boolean isSuggested = suggested().filter(Suggestion.DropIt.class::isInstance).isPresent();
        drop.setSelected(isSuggested);
        acts.suggest(isSuggested ? Optional.empty() : Optional.of(new Suggestion.DropIt()));
    }

    private Optional<Suggestion> suggested() {
        return model.current().flatMap(ToCheck::standing).flatMap(Check::suggestion);
    }

    private static HBox caption(String words, String key) {
        var caption = new Label(words);
        caption.getStyleClass().add("caption");
        var line = new HBox(6, caption, new KeyCap(key));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ToggleButton verdict(Verdict verdict, String words, String key) {
        var name = new Label(words, VerdictIcon.of(verdict, Icons.NORMAL));
        name.setContentDisplay(ContentDisplay.TOP);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var face = new VBox(5, name, new KeyCap(key));
        face.setAlignment(Pos.CENTER);
        var button = new ToggleButton(null, face);
        button.setId("verdict-" + verdict.word());
        button.getStyleClass().setAll("verdict", verdict.word());
        button.setAccessibleText(words + ", key " + key);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(1);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            button.setSelected(model.current().flatMap(ToCheck::verdict).filter(verdict::equals).isPresent());
            acts.decide(verdict);
        });
        verdicts.put(verdict, button);
        return button;
    }

    /// While a comment is typed, letters are letters.
    ReadOnlyBooleanProperty commentingProperty() {
        return comment.focusedProperty();
    }

    private TextArea comment() {
        comment.setId("comment");
        comment.setAccessibleText("Comment on this coding");
        comment.wrapTextProperty().bind(comment.textProperty().map(words -> Shaped.cuts(words).isEmpty()));   // else JavaFX fails
        comment.setPrefRowCount(3);
        comment.setMinHeight(Region.USE_PREF_SIZE);
        comment.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                keepComment();
            }
        });
        comment.addEventFilter(KeyEvent.KEY_PRESSED, this::inComment);
        return comment;
    }

    /// Enter keeps the comment and goes on, Shift+Enter is a new line, Esc keeps it and goes back to the text; Tab leaves the field.
    private void inComment(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            comment.replaceSelection("\n");
        } else if (key.getCode() == KeyCode.ENTER) {
            keepComment();
            ways.toText().run();
            model.steps().nextUndecided();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            keepComment();
            ways.toText().run();
        } else if (key.getCode() == KeyCode.TAB) {
            Node next = key.isShiftDown() ? verdicts.getOrDefault(Verdict.QUERY, new ToggleButton()) : suggestion.getChildren().getFirst();
            next.requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    /// Lets the comment be typed, once there is a verdict to comment on.
    void toComment() {
        comment.requestFocus();
        comment.end();
    }

    /// Writes what was typed, if it is new.
    void keepComment() {
        shown.ifPresent(item -> acts.comment(item, comment.getText()));
    }

    private VBox wayOn() {
        hasRead.setId("has-read");
        hasRead.setMnemonicParsing(false);
        SourceWords.wrap(hasRead);
        hasRead.setOnAction(_ -> acts.declareRead(hasRead.isSelected()));
        var back = new Button("Previous", Icons.of(Feather.ARROW_LEFT, Icons.ROW));
        back.setId("previous");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.steps().previous());
        var on = new Button("Next undecided", new KeyCap("U"));
        on.setContentDisplay(ContentDisplay.RIGHT);
        on.setId("next-undecided");
        on.getStyleClass().add("accent");
        on.setMaxWidth(Double.MAX_VALUE);
        on.setOnAction(_ -> model.steps().nextUndecided());
        HBox.setHgrow(on, Priority.ALWAYS);
        var key = new KeyCap("R");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(hasRead, Priority.ALWAYS);
        hasRead.setMaxWidth(Double.MAX_VALUE);
        var read = new HBox(8, hasRead, key);
        read.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(12, read, new HBox(8, back, on));
        box.getStyleClass().add("way-on");
        return box;
    }

    /// Declares the unmarked text read, or takes that back; says why where it cannot be said yet.
    void toggleRead() {
        if (hasRead.isDisable()) {
            workspace.messages().say(model.only().isNarrow() ? "Show all codings first; then say that you have read the rest."
                    : "Not everything here has your verdict yet: %s left.".formatted(model.here().left()));
        } else {
            acts.declareRead(!hasRead.isSelected());
        }
    }

    private void show(Optional<ToCheck> item) {
        boolean isSame = item.map(ToCheck::id).equals(shown.map(ToCheck::id));
        if (!isSame) {
            keepComment();
        }
        shown = item;
        item.ifPresent(now -> {
            rules.show(now);
            var mine = now.standing();
            stale.setVisible(now.isStale());
            now.mine().filter(_ -> now.isStale()).ifPresent(old -> stale.setText("Changed since your verdict: " + old.verdict().word()));
            verdicts.forEach((verdict, button) -> {
                boolean isChosen = now.verdict().filter(verdict::equals).isPresent();
                button.setSelected(isChosen);
                button.pseudoClassStateChanged(CHOSEN, isChosen);
            });
            if (!isSame || !comment.isFocused()) {
                comment.setText(mine.map(Check::comment).orElse(""));
            }
            comment.setDisable(mine.isEmpty());
            comment.setPromptText(mine.isEmpty() ? "Give a verdict first; then say why." : "Why? Kept with your verdict.");
            showSuggestion(mine.flatMap(Check::suggested), mine.isEmpty());
            edges.setDisable(mine.isEmpty());
            edges.setSelected(mine.flatMap(Check::suggestion).filter(Suggestion.OtherEdges.class::isInstance).isPresent());
            drop.setDisable(mine.isEmpty());
            drop.setSelected(mine.flatMap(Check::suggestion).filter(Suggestion.DropIt.class::isInstance).isPresent());
        });
        showProgress();
    }

    private void showSuggestion(Optional<CodeId> code, boolean isEarly) {
        var ask = new Button(code.map(looks.get()::name).orElse("Choose another code …"));
        ask.setMnemonicParsing(false);
        ask.setId("suggest");
        ask.getStyleClass().add("field-button");
        code.ifPresent(id -> ask.setGraphic(looks.get().dot(id, 10)));
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setDisable(isEarly);
        ask.setOnAction(_ -> ways.askForCode().run());
        HBox.setHgrow(ask, Priority.ALWAYS);
        suggestion.getChildren().setAll(ask);
        if (code.isPresent()) {
            suggestion.getChildren().add(Icons.button("no-suggestion", Feather.X, "Take the suggestion back", () -> acts.suggest(Optional.empty())));
        }
    }

    private void showProgress() {
        Progress here = model.here();
        String name = shown.map(ToCheck::source).orElse("this source");
        hasRead.setText("I have read the unmarked text of %s.".formatted(name) + (model.only().isNarrow() ? "\nShow all codings first." : "")
                + (here.isDecided() ? "" : "\n%s left.".formatted(here.left())));
        hasRead.setDisable((!here.isDecided() && !here.hasReadUnmarked()) || here.codings() == 0 || model.only().isNarrow());
        hasRead.setSelected(here.hasReadUnmarked());
    }

    private void showChecker() {
        var state = workspace.study().now();
        state.coder(workspace.coderProperty().get())
                .ifPresent(who -> checker.getChildren().setAll(new CoderMark(who, state.position(who.id()), true)));
    }
}
