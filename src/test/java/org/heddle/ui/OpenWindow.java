package org.heddle.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;

/// One room of a project in a window, to press keys in and to take pictures of. Its methods are called off the JavaFX thread.
public final class OpenWindow {
    private final Workspace workspace;
    private final Shell shell;
    private final Stage stage;

    private OpenWindow(Workspace workspace, Shell shell, Stage stage) {
        this.workspace = workspace;
        this.shell = shell;
        this.stage = stage;
    }

    public static OpenWindow on(Workspace workspace, RoomName name, Function<Workspace, Room> room) throws Exception {
        return Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            workspace.roomProperty().set(name);
            var shell = new Shell(workspace, Map.of(name, room));
            var stage = new Stage();
            stage.setScene(new Scene(shell, 1440, 900));
            Looks.dress(stage.getScene(), Theme.LIGHT);
            stage.show();
            return new OpenWindow(workspace, shell, stage);
        });
    }

    /// A project with an index in memory and settings of its own in this folder.
    public static OpenWindow of(OpenProject project, Path folder, RoomName name, Function<Workspace, Room> room) throws Exception {
        OpenWindow window = on(Screen.ask(() -> new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.system())),
                name, room);
        Screen.settle();
        return window;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Room room(RoomName name) {
        return shell.room(name);
    }

    public <T extends Node> T find(String id, Class<T> type) throws Exception {
        return Screen.ask(() -> type.cast(Objects.requireNonNull(shell.lookup("#" + id), id)));
    }

    /// Presses a button, as with the mouse.
    public void fire(String id) throws Exception {
        ButtonBase button = find(id, ButtonBase.class);
        Screen.ask(() -> {
            button.fire();
            return button;
        });
        Screen.settle();
    }

    /// Chooses a line of a menu, as with the mouse.
    public void choose(String menu, String item) throws Exception {
        MenuButton button = find(menu, MenuButton.class);
        Screen.ask(() -> {
            button.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire();
            return button;
        });
        Screen.settle();
    }

    /// Presses keys where the focus is, also in a popup that is open.
    public void press(KeyCode... keys) throws Exception {
        for (KeyCode key : keys) {
            Screen.ask(() -> {
                Scene scene = front().getScene();
                Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
                Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
                return target;
            });
            Screen.settle();
        }
    }

    public void type(String words) throws Exception {
        Screen.ask(() -> {
            ((TextInputControl) front().getScene().getFocusOwner()).appendText(words);
            return words;
        });
        Screen.settle();
    }

    private Window front() {
        return List.copyOf(Window.getWindows()).reversed().stream().filter(Window::isShowing).findFirst().orElse(stage);
    }

    /// In the upper left corner of the display, as large as this.
    public void resize(double width, double height) throws Exception {
        Screen.ask(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
        Screen.settle();
        Screen.settle();
    }

    /// Light and dark, in both sizes that must hold, into target/pictures.
    public void pictures(String name) throws Exception {
        for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
            for (Theme theme : Theme.values()) {
                Screen.ask(() -> {
                    stage.setWidth(size[0]);
                    stage.setHeight(size[1]);
                    workspace.themeProperty().set(theme);
                    Looks.use(theme);
                    Looks.dress(stage.getScene(), theme);
                    return theme;
                });
                Screen.settle();
                Screen.settle();
                picture("%s-%d-%s".formatted(name, size[0], theme.name().toLowerCase(Locale.ROOT)));
            }
        }
        Screen.ask(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            workspace.themeProperty().set(Theme.LIGHT);
            Looks.use(Theme.LIGHT);
            Looks.dress(stage.getScene(), Theme.LIGHT);
            return stage;
        });
        Screen.settle();
    }

    public Path picture(String name) throws Exception {
        WritableImage image = Screen.ask(() -> stage.getScene().snapshot(null));
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        return file;
    }

    public void close() throws Exception {
        Screen.ask(() -> {
            shell.close();
            stage.close();
            return stage;
        });
    }
}
