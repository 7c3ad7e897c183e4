package org.heddle.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.Act.Place;
import org.heddle.ui.keys.Chord;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.part.Behind;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.kordamp.ikonli.feather.Feather;

/// All keys on one sheet over the window. A key that can be changed is a button: press it, then the new key. Esc, F1 or a click beside the sheet puts it away.
public final class KeySheet extends StackPane {
    private static final List<List<Place>> COLUMNS = List.of(List.of(Place.EVERYWHERE, Place.TEXT), List.of(Place.CODE),
            List.of(Place.BESIDE, Place.CODEBOOK, Place.VERIFY, Place.SEARCH), List.of(Place.QUOTES, Place.MEMOS, Place.AGREEMENT, Place.MATRIX, Place.SETUP));
    private static final List<List<Place>> FEWER = List.of(COLUMNS.get(0), COLUMNS.get(1),
            Stream.concat(COLUMNS.get(2).stream(), COLUMNS.get(3).stream()).toList());
    private static final List<List<Place>> FEWEST = List.of(Stream.concat(COLUMNS.get(0).stream(), COLUMNS.get(2).stream()).toList(),
            Stream.concat(COLUMNS.get(1).stream(), COLUMNS.get(3).stream()).toList());
    /// In letters: larger ones leave room for fewer columns.
    private static final double WIDE = 100;
    private static final double NARROW = 75;
    private static final int MOST_CAPS = 2;
    private static final String USUAL = "Press a key to change it.";

    private final KeyMap keys;
    private final Runnable close;
    private final HBox columns = new HBox(20);
    private final Label notice = new Label(USUAL);
    private final Button all = new Button("All usual keys");
    private Optional<Act> asked = Optional.empty();

    private KeySheet(KeyMap keys, Runnable close) {
        this.keys = keys;
        this.close = close;
        setId("key-sheet");
        setAccessibleText("All keys");
        getStyleClass().add("curtain");
        var title = new Label("All keys");
        title.getStyleClass().add("heading");
        notice.setId("key-notice");
        notice.getStyleClass().add("muted");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        all.setId("usual-keys");
        all.setMinWidth(USE_PREF_SIZE);
        all.getStyleClass().add("small-button");
        all.setOnAction(_ -> {
            keys.resetAll();
            say(USUAL);
            show();
        });
        var head = new HBox(16, title, notice, all, Icons.button("close-keys", Feather.X, "Close (Esc)", close));
        head.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(USE_PREF_SIZE);
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        var card = new VBox(14, head, scroll);
        card.getStyleClass().add("key-sheet");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        columns.setPadding(new Insets(0, 16, 0, 0));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.maxHeightProperty().bind(heightProperty().subtract(140));
        widthProperty().subscribe(() -> show());
        notice.fontProperty().subscribe(() -> show());
        card.setOnMouseClicked(click -> click.consume());
        getChildren().add(card);
        setFocusTraversable(true);
        setOnMouseClicked(_ -> close.run());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, close));
        show();
    }

    private List<List<Place>> fitting() {
        double letters = getWidth() / notice.getFont().getSize();
        return letters < NARROW ? FEWEST : letters < WIDE ? FEWER : COLUMNS;
    }

    private void show() {
        columns.getChildren().setAll(fitting().stream().map(places -> {
            var column = new VBox(16);
            places.forEach(place -> column.getChildren().add(group(place)));
            return column;
        }).toList());
        all.setVisible(Stream.of(Act.values()).anyMatch(act -> !keys.isUsual(act)));
    }

    private VBox group(Place place) {
        var title = new Label(place.words());
        title.getStyleClass().add("caption");
        var grid = new GridPane(10, 5);
        int row = 0;
        for (Act act : Act.values()) {
            if (act.place() == place) {
                var words = new Label(act.words());
                words.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row++, caps(act), words);
            }
        }
        return new VBox(6, title, grid);
    }

    private Node caps(Act act) {
        var caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_LEFT);
        keys.caps(act).stream().limit(act.canChange() ? MOST_CAPS : Integer.MAX_VALUE).forEach(cap -> caps.getChildren().add(new KeyCap(cap)));
        caps.setMinWidth(USE_PREF_SIZE);
        if (!act.canChange()) {
            return caps;
        }
        var button = new Button(null, caps);
        button.setId("key-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().addAll("flat", "key-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText("%s: %s. Press to choose another key.".formatted(act.words(), String.join(", ", keys.caps(act))));
        button.setTooltip(new Tooltip("Press to choose another key"));
        button.setOnAction(_ -> ask(act));
        if (keys.isUsual(act)) {
            return button;
        }
        var usual = Icons.button(button.getId() + "-usual", Feather.ROTATE_CCW, "The usual key again", () -> {
            keys.reset(act);
            say(USUAL);
            show();
        });
        var both = new HBox(2, button, usual);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void ask(Act act) {
        asked = Optional.of(act);
        say("Press the new key for “%s”. Esc leaves it as it is.".formatted(act.words()));
        requestFocus();
    }

    private void say(String words) {
        notice.setText(words);
    }

    private void pressed(KeyEvent key, Runnable close) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            if (asked.isEmpty()) {
                close.run();
            }
            asked = Optional.empty();
            say(USUAL);
        } else if (asked.isPresent() && !key.getCode().isModifierKey()) {
            key.consume();
            take(asked.get(), Chord.of(key));
        }
    }

    private void take(Act act, Chord chord) {
        var objection = keys.objection(act, chord);
        objection.ifPresent(why -> say(why + " Press another key for “%s”, or Esc.".formatted(act.words())));
        if (objection.isEmpty()) {
            asked = Optional.empty();
            keys.set(act, chord);
            say("“%s” is now under %s.".formatted(act.words(), chord.words()));
            show();
            requestFocus();
        }
    }

    /// True while the sheet waits for a key, so that nobody else takes it.
    public static boolean isAsking(StackPane window) {
        return open(window).filter(sheet -> sheet.asked.isPresent()).isPresent();
    }

    public static boolean isOpen(StackPane window) {
        return open(window).isPresent();
    }

    private static Optional<KeySheet> open(StackPane window) {
        return window.getChildren().stream().filter(KeySheet.class::isInstance).map(KeySheet.class::cast).findFirst();
    }

    /// Puts the sheet over the window, or away when it is there.
    public static void show(StackPane window, KeyMap keys) {
        var known = open(window);
        if (known.isPresent()) {
            known.get().close.run();
            return;
        }
        var behind = Behind.all(window);
        var sheet = new KeySheet[1];
        sheet[0] = new KeySheet(keys, () -> {
            window.getChildren().remove(sheet[0]);
            behind.goOn();
        });
        window.getChildren().add(sheet[0]);
        sheet[0].requestFocus();
    }
}
