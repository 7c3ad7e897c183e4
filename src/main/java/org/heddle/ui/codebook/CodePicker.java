package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.PopupLooks;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Any code in a few letters: a field, the codes that fit, the rule of the marked one. Enter applies, Shift+Enter creates.
public final class CodePicker {
    static final double WIDTH = 512;
    private static final double ROW = 36;
    private static final int MOST_ROWS = 7;
    private static final double GAP = 6;
    private static final double HIGHEST = 460;
    private static final double LEAST = 190;
    private static final double AROUND = 110;

    private final Workspace workspace;
    private final RecentCodes recent;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final Label facts = new Label();
    private final ListView<PickerRow> list = new ListView<>();
    private final PickerRule rule = new PickerRule();
    private final VBox card = new VBox();
    private Answer answer = new Answer(_ -> { }, (_, _) -> { });
    private boolean keepsOpen;
    private int mostRows = MOST_ROWS;
    private double ruleRoom;

    /// What happens with the choice.
    public record Answer(Consumer<CodeId> apply, BiConsumer<String, Optional<CodeId>> create) {}

    public CodePicker(Workspace workspace, RecentCodes recent) {
        this.workspace = workspace;
        this.recent = recent;
        popup.setAutoHide(true);
        build();
    }

    private void build() {
        field.setId("picker-field");
        field.setPromptText("Code: two letters are enough");
        field.setAccessibleText("Code to apply");
        field.getStyleClass().add("picker-field");
        facts.getStyleClass().addAll("muted", "small");
        facts.setMinWidth(Label.USE_PREF_SIZE);
        var tag = Icons.of(Feather.TAG, Icons.NORMAL);
        var head = new HBox(10, tag, field, facts);
        head.getStyleClass().add("picker-head");
        HBox.setHgrow(field, Priority.ALWAYS);
        list.setId("picker-list");
        list.setAccessibleText("Codes that fit");
        list.getStyleClass().addAll("plain-list", "picker-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new PickerCell(workspace, recent));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> choose(false));
        var foot = new HintBar();
        foot.show(List.of(Hint.of("choose", "↑", "↓"), Hint.of("apply", "Enter"), Hint.of("apply, keep open", "Ctrl Enter"),
                Hint.of("close", "Esc")));
        card.setId("picker");
        card.getStyleClass().addAll("popup-card", "picker");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        card.getChildren().addAll(head, list, rule, foot);
        list.setMinHeight(ROW);
        popup.getContent().add(card);
        field.textProperty().subscribe(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showRule());
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    /// Opens under a passage, or above it when there is no room below.
    public void show(Node owner, Bounds passageOnScreen, String passageFacts, Answer whatThen) {
        answer = whatThen;
        facts.setText(passageFacts);
        PopupLooks.follow(card, owner);
        place(owner, passageOnScreen);
        // Once it is shown: rows that are made while a popup is hidden find no colours.
        field.clear();
        search();
        field.requestFocus();
    }

    /// Above the passage it stands on its lower edge, so that it grows away from the words. It is never higher than the room there is;
    /// where a passage fills the view it lies over its lower part.
    private void place(Node owner, Bounds passage) {
        var window = owner.getScene().getWindow();
        double top = Math.max(0, window.getY());
        double bottom = window.getY() + window.getHeight();
        double below = bottom - passage.getMaxY() - GAP;
        double above = passage.getMinY() - GAP - top;
        boolean isOver = Math.max(below, above) < LEAST;
        boolean isBelow = isOver || below >= HIGHEST || below >= above;
        double room = isOver ? HIGHEST : Math.min(HIGHEST, isBelow ? below : above);
        mostRows = (int) Math.clamp((room - AROUND) / ROW, 2, MOST_ROWS);
        ruleRoom = (isOver ? HIGHEST : isBelow ? below : above) - AROUND - mostRows * ROW;
        search();
        popup.setAnchorLocation(isBelow ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_BOTTOM_LEFT);
        double y = isOver ? Math.max(top, bottom - HIGHEST) : isBelow ? passage.getMaxY() + GAP : passage.getMinY() - GAP;
        popup.show(window, passage.getMinX(), y);
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void search() {
        String typed = field.getText();
        var matches = new CodeMatches(codebook(), recent.recent());
        List<PickerRow> rows = new ArrayList<>(matches.matching(typed).stream().<PickerRow>map(PickerRow.Known::new).toList());
        fresh(typed, matches).forEach(rows::add);
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        showRule();
        list.setPrefHeight(Math.clamp(rows.size(), 1, mostRows) * ROW + 10);
    }

    /// Only where there is room for all of it.
    private void showRule() {
        rule.show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()), codebook());
        rule.applyCss();
        if (rule.isVisible() && rule.prefHeight(WIDTH) > ruleRoom) {
            rule.show(Optional.empty(), codebook());
        }
    }

    /// What can be made of the words: a code in the theme in hand, or a top code; `theme/code` says where.
    private List<PickerRow.New> fresh(String typed, CodeMatches matches) {
        if (typed.isBlank()) {
            return List.of();
        }
        if (CodeMatches.isPath(typed)) {
            var steps = CodeMatches.steps(typed);
            String above = String.join("/", steps.subList(0, steps.size() - 1));
            return steps.getLast().isEmpty() || above.isEmpty() ? List.of() : matches.matching(above).stream().limit(1)
                    .flatMap(match -> offer(steps.getLast(), Optional.of(match.code()), matches).stream()).toList();
        }
        Stream<Optional<Code>> parents = theme().isEmpty() ? Stream.of(Optional.empty()) : Stream.of(theme(), Optional.empty());
        return parents.flatMap(parent -> offer(typed.strip(), parent, matches).stream()).toList();
    }

    /// Nothing where the name is taken.
    private Optional<PickerRow.New> offer(String name, Optional<Code> parent, CodeMatches matches) {
        boolean isTaken = codebook().children(parent.map(Code::id)).stream().anyMatch(code -> code.name().equalsIgnoreCase(name));
        return isTaken ? Optional.empty() : Optional.of(new PickerRow.New(name, parent, matches.nearDuplicate(name)));
    }

    /// A new code is proposed below the theme in hand: the top code above the one used last.
    private Optional<Code> theme() {
        return recent.last().flatMap(codebook()::find).flatMap(last -> codebook().roots().stream()
                .filter(root -> codebook().withChildren(root.id()).contains(last.id()) && codebook().withChildren(root.id()).size() > 1)
                .findFirst());
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> move(key, -1);
            case DOWN -> move(key, 1);
            case ENTER -> {
                key.consume();
                if (key.isShiftDown()) {
                    create();
                } else {
                    choose(key.isShortcutDown());
                }
            }
            case ESCAPE -> {
                key.consume();
                popup.hide();
            }
            default -> { }
        }
    }

    private void move(KeyEvent key, int by) {
        key.consume();
        int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - mostRows + 1));
    }

    private void choose(boolean keepOpen) {
        PickerRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        keepsOpen = keepOpen;
        switch (row) {
            case PickerRow.Known known -> done(() -> answer.apply().accept(known.match().code().id()));
            case PickerRow.New fresh -> done(() -> answer.create().accept(fresh.name(), fresh.parent().map(Code::id)));
        }
    }

    /// The first offer, or the one that is marked.
    private void create() {
        var marked = list.getSelectionModel().getSelectedItem() instanceof PickerRow.New fresh ? Optional.of(fresh) : Optional.<PickerRow.New>empty();
        marked.or(() -> list.getItems().stream().filter(PickerRow.New.class::isInstance).map(PickerRow.New.class::cast).findFirst()).ifPresent(fresh -> {
            keepsOpen = false;
            done(() -> answer.create().accept(fresh.name(), fresh.parent().map(Code::id)));
        });
    }

    private void done(Runnable act) {
        if (!keepsOpen) {
            popup.hide();
        }
        act.run();
        field.selectAll();
    }
}
