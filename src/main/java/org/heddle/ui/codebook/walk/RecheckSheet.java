package org.heddle.ui.codebook.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.RulePart;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// A sheet for walking the coder's codings that were made under an older definition: one key each.
public final class RecheckSheet {
    private static final double WIDTH = 980;
    private static final double LEFT = 300;

    private final RecheckModel model;
    private final BiConsumer<String, Consumer<CodeId>> choose;
    private final ListView<RecheckModel.Item> list = new ListView<>();
    private final VBox detail = new VBox(10);
    private Runnable close = () -> { };

    private RecheckSheet(RecheckModel model, BiConsumer<String, Consumer<CodeId>> choose) {
        this.model = model;
        this.choose = choose;
    }

    /// `choose` asks for a code.
    public static void open(Workspace workspace, StackPane room, Runnable back, BiConsumer<String, Consumer<CodeId>> choose) {
        var model = new RecheckModel(workspace);
        var view = new RecheckSheet(model, choose);
        var sheet = new Sheet("recheck-sheet", "Your codings under an older definition", WIDTH, view.body());
        view.close = sheet::close;
        sheet.open(room, () -> {
            model.close();
            back.run();
        });
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, view::pressed);
        view.list.requestFocus();
    }

    private Region body() {
        list.setId("recheck-list");
        list.setAccessibleText("Codings to re-check");
        list.getStyleClass().addAll("plain-list", "quote-list");
        list.setCellFactory(_ -> new WaitingCell(model));
        list.setItems(model.items());
        list.setPrefWidth(LEFT);
        list.setMinWidth(LEFT);
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                model.chosenProperty().set(Optional.of(item.coding().id()));
            }
        });
        model.chosenProperty().subscribe(_ -> select());
        model.items().addListener((ListChangeListener<RecheckModel.Item>) _ -> select());
        var progress = Words.of("", "small", "muted");
        progress.setId("recheck-progress");
        Runnable count = () -> progress.setText("%s left · %d decided here".formatted(model.items().size(), model.doneProperty().get()));
        model.items().addListener((ListChangeListener<RecheckModel.Item>) _ -> count.run());
        model.doneProperty().subscribe(_ -> count.run());
        var none = new EmptyState("None of your codings was made under an older definition.");
        none.visibleProperty().bind(model.chosenProperty().map(Optional::isEmpty));
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        var left = new BorderPane(list, null, null, progress, null);
        var right = new BorderPane(new StackPane(scroll, none), null, null, acts(), null);
        return Sheet.beside(left, right);
    }

    private void select() {
        model.item().ifPresent(item -> {
            if (!item.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(item);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            }
        });
        show();
    }

    private VBox acts() {
        var confirm = button("recheck-confirm", "It still fits", Feather.CHECK, model::confirm);
        confirm.getStyleClass().add("accent");
        var buttons = new FlowPane(8, 8, confirm, button("recheck-recode", "Give another code…", Feather.REPEAT, this::recode),
                button("recheck-remove", "Uncode", Feather.TRASH_2, model::remove), button("recheck-show", "Show in the text", Feather.EXTERNAL_LINK, this::showInText));
        buttons.disableProperty().bind(model.chosenProperty().map(Optional::isEmpty));
        var hints = new HintBar();
        hints.show(List.of(Hint.of("still fits", "A"), Hint.of("another code", "C"), Hint.of("uncode", "Del"), Hint.of("show", "Enter"), Hint.of("step", "↑", "↓")));
        return new VBox(10, buttons, hints);
    }

    private static Button button(String id, String words, Feather icon, Runnable act) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || model.item().isEmpty() || key.getTarget() instanceof Button) {
            return;
        }
        Runnable act = switch (key.getCode()) {
            case A -> model::confirm;
            case C -> this::recode;
            case DELETE -> model::remove;
            case ENTER -> this::showInText;
            default -> () -> { };
        };
        boolean isOurs = switch (key.getCode()) {
            case A, C, DELETE, ENTER -> true;
            default -> false;
        };
        if (isOurs) {
            key.consume();
            act.run();
        }
    }

    private void recode() {
        choose.accept("Give this passage another code", model::recode);
    }

    private void showInText() {
        close.run();
        model.show();
    }

    private void show() {
        detail.getChildren().clear();
        model.item().ifPresent(item -> {
            var now = model.code(item.coding()).rules();
            detail.getChildren().addAll(SourceWords.of(model.path(item.coding()), Double.MAX_VALUE, "strong"),
                    wide(SourceWords.of(item.passage().words(), Double.MAX_VALUE, "quote-box")),
                    Words.wrapped("%s  %s, turn %d".formatted(item.passage().attribution(), item.passage().source(), item.passage().turn()), "muted", "small"));
            if (!item.coding().comment().isEmpty()) {
                detail.getChildren().add(SourceWords.of("Comment: " + item.coding().comment(), Double.MAX_VALUE, "small"));
            }
            for (RulePart part : List.of(RulePart.DEFINITION, RulePart.USE_WHEN, RulePart.NOT_WHEN)) {
                compare(part, item.madeUnder().rules(), now);
            }
        });
    }

    private void compare(RulePart part, CodeRules before, CodeRules now) {
        if (part.of(before).equals(part.of(now))) {
            if (!part.of(now).isEmpty()) {
                detail.getChildren().add(new VBox(2, Words.of(part.words() + " · as before", "caption"), SourceWords.of(part.of(now), Double.MAX_VALUE, "muted")));
            }
            return;
        }
        detail.getChildren().add(new VBox(2, Words.of(part.words() + " · at the time of coding", "caption"), said(part.of(before), "muted")));
        detail.getChildren().add(new VBox(2, Words.of(part.words() + " · now", "caption"), said(part.of(now), "prose")));
    }

    private static Region wide(Region box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static Region said(String words, String style) {
        return SourceWords.of(words.isEmpty() ? "(nothing)" : words, Double.MAX_VALUE, style);
    }
}
