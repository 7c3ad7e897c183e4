package org.heddle.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.project.Applied;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.Act.Place;
import org.heddle.ui.keys.Chord;
import org.heddle.ui.part.choice.ArrowChoice;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The window of one open project: bars around the room in sight.
public final class Shell extends StackPane implements AutoCloseable {
    private static final List<KeyCode> ROOM_KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6,
            KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final Workspace workspace;
    private final Map<RoomName, Function<Workspace, Room>> doors;
    private final Map<RoomName, Room> rooms = new EnumMap<>(RoomName.class);
    private final BorderPane frame = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final StackPane sheets = new StackPane(frame);
    private final VBox top = new VBox();
    private final TopBar bar;
    private final StatusBar status;
    private final Runnable stopListening;
    private final MenuButton menu = new MenuButton(null, Icons.of(Feather.MENU, Icons.NORMAL));

    /// `doors` says how each room that works is made.
    public Shell(Workspace workspace, Map<RoomName, Function<Workspace, Room>> doors) {
        this.workspace = workspace;
        this.doors = doors;
        menu.setId("menu");
        menu.getStyleClass().addAll("flat", "no-arrow", "menu-icon");
        menu.setAccessibleText("Menu");
        bar = new TopBar(workspace, doors.keySet(), menu, new SaveState(workspace));
        top.getChildren().setAll(bar, new SealLine(workspace));
        status = new StatusBar(workspace, this::showKeys);
        frame.setTop(top);
        frame.setMinSize(0, 0);
        sheets.setMinSize(0, 0);
        getChildren().add(body);
        body.setCenter(sheets);
        body.setBottom(status);
        getStyleClass().add("heddle");
        workspace.textSizeProperty().subscribe(size -> size.on(this));
        workspace.roomProperty().subscribe(room -> enter(room));
        workspace.roomProperty().subscribe((_, _) -> workspace.messages().clear());
        // What is said about an act comes after this.
        stopListening = workspace.project().onChange(_ -> workspace.messages().clear());
        ArrowChoice.in(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::everywhere);
        addEventHandler(KeyEvent.KEY_PRESSED, this::inRoom);
    }

    public Workspace workspace() {
        return workspace;
    }

    /// The menu behind the first icon; whoever makes the window fills it.
    public MenuButton menu() {
        return menu;
    }

    /// The room of that name, made if need be.
    public Room room(RoomName name) {
        return rooms.computeIfAbsent(name, one -> Objects.requireNonNull(doors.get(one), one.words()).apply(workspace));
    }

    private void enter(RoomName name) {
        if (doors.containsKey(name)) {
            Room room = room(name);
            frame.setCenter(room.view());
            room.entered();
        }
    }

    /// Hides or shows everything around the text.
    public void toggleChrome() {
        boolean hide = frame.getTop() != null;
        frame.setTop(hide ? null : top);
        status.bareProperty().set(hide);
    }

    /// Asks what must be answered first: until `answered`, neither mouse nor keys reach anything else.
    public void ask(Node question) {
        body.setDisable(true);
        body.getStyleClass().add("waits");
        getChildren().add(question);
    }

    public void answered(Node question) {
        getChildren().remove(question);
        body.setDisable(false);
        body.getStyleClass().remove("waits");
    }

    private void everywhere(KeyEvent key) {
        if (KeySheet.isAsking(this) || body.isDisable() && !KeySheet.isOpen(this)) {
            return;
        }
        boolean typing = key.getTarget() instanceof TextInputControl;
        Optional<Act> act = workspace.keys().act(key, Place.EVERYWHERE);
        if (act.isPresent()) {
            doing(act.get(), typing && Chord.of(key).isPlain() && !key.getCode().isFunctionKey()).ifPresent(doing -> take(key, doing));
        } else if (key.isAltDown() && key.getCode().isDigitKey() && !key.isShortcutDown()) {
            goTo(key);
        }
    }

    /// What is done before the focused control is asked. Undo and plain letters belong to a field while somebody types.
    private Optional<Runnable> doing(Act act, boolean isTyped) {
        boolean inField = getScene().getFocusOwner() instanceof TextInputControl;
        return Optional.ofNullable(switch (act) {
            case UNDO -> inField ? null : this::undo;
            case REDO -> inField ? null : this::redo;
            case QUICK_SEARCH -> isTyped ? null : bar::focusQuickSearch;
            case SEARCH -> isTyped || !doors.containsKey(RoomName.SEARCH) ? null : () -> workspace.roomProperty().set(RoomName.SEARCH);
            case KEYS -> isTyped ? null : this::showKeys;
            default -> null;
        });
    }

    private void goTo(KeyEvent key) {
        int which = ROOM_KEYS.indexOf(key.getCode());
        var names = doors.keySet().stream().sorted().toList();
        if (which >= 0 && which < names.size()) {
            take(key, () -> workspace.roomProperty().set(names.get(which)));
        }
    }

    private static void take(KeyEvent key, Runnable act) {
        key.consume();
        act.run();
    }

    /// Takes the last act back, from the menu.
    public void undo() {
        report(workspace.project().undo(), "There is nothing to undo.");
    }

    public void redo() {
        report(workspace.project().redo(), "There is nothing to redo.");
    }

    private void report(CompletableFuture<Optional<Applied>> step, String none) {
        var _ = step.whenComplete((applied, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (applied.isEmpty()) {
                workspace.messages().say(none);
            } else {
                workspace.messages().say(applied.get().sentence() + ".");
            }
        });
    }

    private void inRoom(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        Room room = rooms.get(workspace.roomProperty().get());
        if (body.isDisable()) {
            return;
        }
        if (!typing && room != null && room.pressed(key)) {
            key.consume();
        } else if (typing && (workspace.keys().is(Act.UNDO, key) || workspace.keys().is(Act.REDO, key))) {
            key.consume();   // or else the menu would take an act back when the field has nothing to undo
        } else if (!typing && workspace.keys().is(Act.CHROME, key)) {
            take(key, this::toggleChrome);
        }
    }

    /// The rooms of this window, in the order of their tabs.
    public List<RoomName> rooms() {
        return List.copyOf(doors.keySet());
    }

    /// Lays something over the room; the status bar with its messages stays in sight.
    public void showOver(Node sheet) {
        sheets.getChildren().add(sheet);
    }

    /// Where sheets over every room are opened.
    public StackPane sheets() {
        return sheets;
    }

    public void takeAway(Node sheet) {
        sheets.getChildren().remove(sheet);
    }

    /// All keys on one sheet, or the sheet away.
    public void showKeys() {
        KeySheet.show(this, workspace.keys());
    }

    @Override
    public void close() {
        stopListening.run();
        rooms.values().forEach(Room::close);
        status.close();
        workspace.close();
    }
}
