package org.heddle.ui.shell.welcome;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.choice.ArrowChoice;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.KeySheet;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.TextSize;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.kordamp.ikonli.feather.Feather;

/// The window without a project: what Heddle does in three steps, and every way to a project.
public final class WelcomePage extends StackPane {
    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private final WelcomeActions actions;
    private final Settings settings;
    private final WelcomeViewModel model;
    private final StackPane right = new StackPane();

    public WelcomePage(WelcomeActions actions, Settings settings, Threads threads, InstantSource clock) {
        this.actions = actions;
        this.settings = settings;
        model = new WelcomeViewModel(actions, settings, threads, clock);
        ArrowChoice.in(this);
        setId("welcome");
        getStyleClass().addAll("heddle", "welcome");
        right.getStyleClass().add("welcome-right");
        showStart();
        var card = new HBox(new WelcomeSteps(), right);
        card.getStyleClass().add("welcome-card");
        HBox.setHgrow(right, Priority.ALWAYS);
        card.setMaxHeight(USE_PREF_SIZE);
        var middle = new StackPane(card);
        middle.getStyleClass().add("welcome-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("edge-to-edge", "welcome-scroll");
        var frame = new BorderPane(scroll);
        frame.setBottom(foot());
        getChildren().add(frame);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                TextSize.in(settings).on(scene.getRoot());
            }
        });
    }

    private void pressed(KeyEvent key) {
        if (KeySheet.isAsking(this)) {
            return;
        }
        if (key.getCode() == KeyCode.F1) {
            key.consume();
            showKeys();
        } else if (!KeySheet.isOpen(this) && NEW.match(key)) {
            key.consume();
            showForm();
        } else if (!KeySheet.isOpen(this) && OPEN.match(key)) {
            key.consume();
            openAnother();
        }
    }

    private void showStart() {
        var start = new VBox(24, acts(), recent(), notice(), new WelcomeCoders(model));
        right.getChildren().setAll(start);
    }

    private Node acts() {
        var sample = act("try-sample", Feather.PLAY_CIRCLE, "Try the sample", "16 fictional interviews, coded by two people");
        sample.getStyleClass().add("welcome-first");
        sample.setOnAction(_ -> model.openSample());
        var fresh = act("new-project", Feather.PLUS_CIRCLE, "New project", "Choose where its file is kept");
        ((HBox) fresh.getGraphic()).getChildren().add(new KeyCap("Ctrl N"));
        fresh.setOnAction(_ -> showForm());
        var both = new HBox(12, sample, fresh);
        both.disableProperty().bind(model.busyProperty());
        return both;
    }

    private static Button act(String id, Feather icon, String title, String words) {
        var name = new Label(title);
        name.getStyleClass().add("document-title");
        var explanation = new Label(words);
        explanation.setWrapText(true);
        explanation.getStyleClass().addAll("muted", "small");
        var text = new VBox(2, name, explanation);
        HBox.setHgrow(text, Priority.ALWAYS);
        var inside = new HBox(14, Icons.of(icon, 20), text);
        inside.setAlignment(Pos.TOP_LEFT);
        var button = new Button(null, inside);
        button.setId(id);
        button.setAccessibleText(title + ": " + words);
        button.getStyleClass().add("welcome-act");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setPrefWidth(268);
        HBox.setHgrow(button, Priority.ALWAYS);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(34));
        return button;
    }

    private Node recent() {
        var title = new Label("Open recent");
        title.getStyleClass().add("document-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var inside = new HBox(8, Icons.of(Feather.FOLDER, Icons.ROW), new Label("Open another"), new KeyCap("Ctrl O"));
        inside.setAlignment(Pos.CENTER);
        var another = new Button(null, inside);
        another.setId("open-another");
        another.setAccessibleText("Open another project");
        another.setMinWidth(USE_PREF_SIZE);
        another.setOnAction(_ -> openAnother());
        another.disableProperty().bind(model.busyProperty());
        var line = new HBox(8, title, gap, another);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, line, new WelcomeRecent(model));
    }

    private Node notice() {
        var words = new Label();
        words.setId("welcome-notice");
        words.setWrapText(true);
        model.busyProperty().subscribe(busy -> {
            words.getStyleClass().removeAll("bad", "muted");
            words.getStyleClass().add(busy ? "muted" : "bad");
        });
        words.textProperty().bind(Bindings.when(model.busyProperty()).then("Opening…").otherwise(model.noticeProperty()));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        return words;
    }

    private void showKeys() {
        KeySheet.show(this, actions.keys());
    }

    private void showForm() {
        var form = new NewProjectForm(model, notice(), this::showStart);
        right.getChildren().setAll(form);
        form.begin();
    }

    private void openAnother() {
        var chooser = new FileChooser();
        chooser.setTitle("Open a project");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Heddle projects", "*.heddle"),
                new FileChooser.ExtensionFilter("All files", "*"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /// Opens a project as if it had been chosen here; dropped files come this way too.
    public void open(Path project) {
        model.open(project);
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var dark = footButton("welcome-theme", Feather.MOON, "Dark");
        showTheme(dark, theme());
        dark.setOnAction(_ -> {
            Theme next = theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK;
            settings.set("theme", next == Theme.DARK ? "dark" : "light");
            Looks.use(next);
            Looks.dress(getScene(), next);
            showTheme(dark, next);
        });
        var size = footButton("welcome-text-size", Feather.TYPE, "");
        size.setText("Text size: " + TextSize.in(settings).words());
        size.setOnAction(_ -> {
            TextSize next = TextSize.in(settings).next();
            next.keep(settings);
            next.on(getScene().getRoot());
            size.setText("Text size: " + next.words());
        });
        var keys = new Button("All keys", new KeyCap("F1"));
        keys.setId("welcome-keys");
        keys.getStyleClass().addAll("flat", "status-button");
        keys.setOnAction(_ -> showKeys());
        var foot = new HBox(new Label("Heddle"), gap, dark, size, keys);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("status-bar");
        return foot;
    }

    private Theme theme() {
        return settings.get("theme").filter("dark"::equals).map(_ -> Theme.DARK).orElse(Theme.LIGHT);
    }

    private static void showTheme(Button switches, Theme now) {
        switches.setText(now == Theme.DARK ? "Light" : "Dark");
        switches.setGraphic(Icons.of(now == Theme.DARK ? Feather.SUN : Feather.MOON, Icons.ROW));
    }

    private static Button footButton(String id, Feather icon, String words) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.getStyleClass().addAll("flat", "status-button");
        return button;
    }
}
