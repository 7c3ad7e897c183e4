package org.heddle.ui.codebook.walk;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// A sheet for splitting a code: name the new ones, then walk its codings with one key each.
public final class SplitSheet {
    private static final double WIDTH = 900;
    private static final double LEFT = 300;
    private static final int KEYS = 9;

    private final Workspace workspace;
    private final SplitModel model;
    private final double left;
    private final TextArea names = new TextArea();
    private final RadioButton below = new RadioButton("below it");
    private final RadioButton besideIt = new RadioButton("beside it");
    private final VBox targets = new VBox(4);
    private final VBox detail = new VBox(10);
    private final BorderPane walk = new BorderPane();
    private Runnable close = () -> { };

    private SplitSheet(Workspace workspace, SplitModel model) {
        this.workspace = workspace;
        this.model = model;
        left = (3 * LEFT + workspace.textSizeProperty().get().scaled(LEFT)) / 4;
    }

    public static void open(Workspace workspace, CodeId code, StackPane room, Runnable back) {
        var model = new SplitModel(workspace, code);
        var view = new SplitSheet(workspace, model);
        var sheet = new Sheet("split-sheet", "Split “%s”".formatted(model.code().name()), WIDTH, view.body());
        view.close = sheet::close;
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, view::pressed);
        sheet.open(room, () -> {
            model.close();
            back.run();
        });
        if (model.targets().isEmpty()) {
            view.names.requestFocus();
        } else {
            view.walk.requestFocus();
        }
    }

    private Region body() {
        walk.setId("split-walk");
        walk.setFocusTraversable(true);
        walk.setAccessibleText("The coding in hand");
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("card-scroll");
        walk.setCenter(scroll);
        var hints = new HintBar();
        hints.show(List.of(Hint.of("give to", "1–9"), Hint.of("leave it", "Space"), Hint.of("show in the text", "Enter"),
                Hint.of("take back", "Ctrl Z")));
        walk.setBottom(new VBox(10, acts(), hints));
        model.passageProperty().subscribe(_ -> show());
        model.left().addListener((ListChangeListener<WalkedPassage>) _ -> show());
        return Sheet.beside(left(), walk);
    }

    private VBox left() {
        TabKey.leaves(names);
        names.setId("split-names");
        names.setPrefRowCount(3);
        names.setPromptText("One new code a line");
        var group = new ToggleGroup();
        below.setToggleGroup(group);
        below.setId("split-below");
        below.setSelected(true);
        besideIt.setToggleGroup(group);
        besideIt.setId("split-beside");
        var add = new Button("Make these codes", Icons.of(Feather.PLUS, Icons.ROW));
        add.setId("split-name");
        add.disableProperty().bind(names.textProperty().map(String::isBlank));
        add.setOnAction(_ -> nameThem());
        var where = new HBox(10, Words.of("Put them", "small"), below, besideIt);
        where.setAlignment(Pos.CENTER_LEFT);
        targets.setId("split-targets");
        model.targets().addListener((ListChangeListener<Code>) _ -> fillTargets());
        fillTargets();
        var mine = new CheckBox("Only my own codings");
        mine.setId("split-mine");
        mine.selectedProperty().bindBidirectional(model.onlyMineProperty());
        var scroll = new ScrollPane(targets);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(8, Sheet.field("New codes", names), where, add, Words.of("Give the coding to", "caption"), scroll, mine);
        box.setPrefWidth(left);
        box.setMinWidth(left);
        return box;
    }

    private void nameThem() {
        var _ = model.name(names.getText(), below.isSelected() ? SplitModel.Where.BELOW : SplitModel.Where.BESIDE).thenAccept(_ -> {
            names.clear();
            walk.requestFocus();
        });
    }

    private void fillTargets() {
        targets.getChildren().clear();
        for (int at = 0; at < model.targets().size(); at++) {
            targets.getChildren().add(target(at, model.targets().get(at)));
        }
        if (model.targets().isEmpty()) {
            targets.getChildren().add(Words.wrapped("Name the new codes first.", "muted", "small"));
        }
    }

    private Button target(int at, Code code) {
        var name = Words.of(code.name());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var colour = Optional.ofNullable(CodePalette.of(workspace.study().now().codebook()).get(code.id())).orElse(CodePalette.of(code.colour()));
        var line = new HBox(8, new CodeDot(colour, workspace.themeProperty(), 10), name);
        if (at < KEYS) {
            line.getChildren().add(new KeyCap(String.valueOf(at + 1)));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(left - 40);
        line.setPrefWidth(left - 40);
        var button = new Button(null, line);
        button.setId("split-target-" + (at + 1));
        button.setTooltip(new Tooltip(code.name()));
        button.setAccessibleText("Give to “%s”".formatted(code.name()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> {
            model.give(at);
            walk.requestFocus();
        });
        return button;
    }

    private HBox acts() {
        var leave = new Button("Leave it where it is");
        leave.setId("split-leave");
        leave.setOnAction(_ -> {
            model.leave();
            walk.requestFocus();
        });
        leave.disableProperty().bind(model.passageProperty().map(Optional::isEmpty));
        var show = new Button("Show in the text", Icons.of(Feather.EXTERNAL_LINK, Icons.ROW));
        show.setId("split-show");
        show.setOnAction(_ -> showInText());
        show.disableProperty().bind(model.passageProperty().map(Optional::isEmpty));
        return new HBox(8, leave, show);
    }

    private void pressed(KeyEvent key) {
        boolean inWords = key.getTarget() instanceof TextInputControl;
        boolean onButton = key.getTarget() instanceof Button && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER);
        if (inWords || onButton || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        int digit = digit(key.getCode());
        if (digit > 0) {
            model.give(digit - 1);
        } else if (key.getCode() == KeyCode.SPACE) {
            model.leave();
        } else if (key.getCode() == KeyCode.ENTER) {
            showInText();
        } else {
            return;
        }
        key.consume();
    }

    private static int digit(KeyCode code) {
        String name = code.getName().replace("Numpad ", "");
        return name.length() == 1 && Character.isDigit(name.charAt(0)) ? name.charAt(0) - '0' : 0;
    }

    private void showInText() {
        if (model.passageProperty().get().isPresent()) {
            close.run();
            model.show();
        }
    }

    private void show() {
        detail.getChildren().clear();
        var progress = Words.wrapped(model.left().isEmpty() ? "No coding has “%s” itself any longer.".formatted(model.code().name())
                : "%s with “%s” itself · %d of them left there".formatted(Counted.of(model.left().size(), "coding"), model.code().name(), model.passedOver()),
                "small", "muted");
        progress.setId("split-progress");
        detail.getChildren().add(progress);
        model.passageProperty().get().ifPresentOrElse(this::show, this::showEnd);
    }

    private void show(WalkedPassage one) {
        var quote = SourceWords.of(one.passage().words(), Double.MAX_VALUE, "quote-box");
        quote.setId("split-passage");
        quote.setMaxWidth(Double.MAX_VALUE);
        String who = workspace.study().now().coder(one.coding().coder()).map(coder -> coder.name()).orElse("");
        detail.getChildren().addAll(quote, Words.wrapped("%s  %s, turn %d · coded by %s".formatted(one.passage().attribution(), one.passage().source(),
                one.passage().turn(), who), "muted", "small"));
        if (!one.coding().comment().isEmpty()) {
            detail.getChildren().add(SourceWords.of("Comment: " + one.coding().comment(), Double.MAX_VALUE, "small"));
        }
    }

    private void showEnd() {
        detail.getChildren().add(Words.wrapped("That is all. Close the sheet with Esc; opening it again goes on with what was left.", "prose"));
        if (model.passedOver() > 0) {
            var again = new Button("Walk those again that were left");
            again.setId("split-again");
            again.setOnAction(_ -> {
                model.again();
                walk.requestFocus();
            });
            detail.getChildren().add(again);
        }
    }
}
