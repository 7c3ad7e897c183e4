package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.Folders;

/// Somebody at the window of the whole program: clicks, presses keys, and waits until something is to be seen. Works beside the JavaFX thread.
public final class User implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Stage stage;
    private final Thread program;
    private final Set<Window> others;

    /// `others` are windows that were there before, which this user does not look at.
    private User(Stage stage, Thread program, Set<Window> others) {
        this.stage = stage;
        this.program = program;
        this.others = others;
    }

    /// Starts the program with a window, as the command line does.
    public static User opens(Folders folders, Optional<Path> project) throws Exception {
        Set<Window> before = Set.copyOf(Screen.ask(Window::getWindows));
        Thread program = Thread.ofPlatform().name("program").start(() -> new org.heddle.ui.window.Window(folders).openWindow(project));
        Stage stage = waitFor("the window", () -> Window.getWindows().stream().filter(one -> !before.contains(one)).filter(Window::isShowing)
                .filter(Stage.class::isInstance).map(Stage.class::cast).findFirst());
        Screen.ask(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            return stage;
        });
        Screen.settle();
        return new User(stage, program, before);
    }

    private static <T> T waitFor(String what, Callable<Optional<T>> question) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            Optional<T> answer = Screen.ask(question);
            if (answer.isPresent()) {
                Screen.settle();
                return answer.get();
            }
            Screen.settle();
        }
        throw new AssertionError("Waited in vain for " + what);
    }

    /// Waits until this is so; if it never is, a picture of the window shows what was there instead.
    public void see(String what, Callable<Boolean> isSo) throws Exception {
        try {
            waitFor(what, () -> isSo.call() ? Optional.of(what) : Optional.empty());
        } catch (AssertionError inVain) {
            RoomPicture.take(stage, "waited for " + what);
            throw inVain;
        }
    }

    public Stage stage() {
        return stage;
    }

    public Shell shell() throws Exception {
        return waitFor("the project in the window", () -> stage.getScene().getRoot() instanceof Shell shell ? Optional.of(shell) : Optional.empty());
    }

    private Stream<Window> windows() {
        return Window.getWindows().stream().filter(one -> !others.contains(one));
    }

    /// Waits until such a thing is on the screen, popups included.
    public <T extends Node> T find(String id, Class<T> type) throws Exception {
        return waitFor("#" + id, () -> windows().filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll("#" + id).stream()).filter(type::isInstance).map(type::cast)
                .filter(node -> node.getScene() != null).findFirst());
    }

    public void click(String id) throws Exception {
        click(find(id, Node.class));
    }

    public void click(Node node) throws Exception {
        press(MouseButton.PRIMARY, middle(node));
    }

    public void rightClick(Node node) throws Exception {
        press(MouseButton.SECONDARY, middle(node));
    }

    /// Clicks these words in a list.
    public void clickWords(String list, String words) throws Exception {
        Node inside = find(list, Node.class);
        click(waitFor("“%s” in the list".formatted(words), () -> inside.lookupAll(".label").stream()
                .filter(one -> one instanceof Label label && label.getText().equals(words)).findFirst()));
    }

    /// Clicks an item of the menu that is open.
    public void clickItem(String words) throws Exception {
        click(waitFor("“%s” in a menu".formatted(words), () -> windows().filter(PopupWindow.class::isInstance).filter(Window::isShowing)
                .flatMap(menu -> menu.getScene().getRoot().lookupAll(".label").stream())
                .filter(one -> one instanceof Label label && label.getText().equals(words)).findFirst()));
    }

    /// Takes the hand off what it was on.
    public void rest() throws Exception {
        Screen.ask(() -> {
            new Robot().mouseMove(stage.getX() + stage.getWidth() - 2, stage.getY() + stage.getHeight() - 2);
            return stage;
        });
    }

    static Point2D middle(Node node) throws Exception {
        return Screen.ask(() -> {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(place.getCenterX(), place.getCenterY());
        });
    }

    private static void press(MouseButton button, Point2D place) throws Exception {
        Screen.ask(() -> {
            var robot = new Robot();
            robot.mouseMove(place);
            robot.mouseClick(button);
            return place;
        });
        Screen.settle();
    }

    /// Keys as in “Ctrl+Z”, one after the other.
    public void press(String... keys) throws Exception {
        for (String key : keys) {
            Screen.ask(() -> {
                var robot = new Robot();
                List<KeyCode> codes = List.of(key.split("\\+")).stream().map(KeyCode::getKeyCode).toList();
                codes.forEach(robot::keyPress);
                codes.reversed().forEach(robot::keyRelease);
                return key;
            });
            Screen.settle();
        }
    }

    /// Plain letters and spaces, key by key.
    public void letters(String words) throws Exception {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            press(letter == ' ' ? "Space" : String.valueOf(letter).toUpperCase(Locale.ROOT));
        }
    }

    /// Puts words with any signs where the caret is, as from the clipboard.
    public void enter(String words) throws Exception {
        TextInputControl field = waitFor("a field with the focus", () -> windows().toList().reversed().stream()
                .map(window -> window.getScene().getFocusOwner()).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                .findFirst());
        Screen.ask(() -> {
            field.replaceSelection(words);
            return words;
        });
        Screen.settle();
    }

    /// Fills a field with other words.
    public void fill(String id, String words) throws Exception {
        click(id);
        press("Ctrl+A");
        enter(words);
    }

    public void choose(String menu, String item) throws Exception {
        MenuButton button = find(menu, MenuButton.class);
        Screen.ask(() -> {
            button.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().ifPresent(MenuItem::fire);
            return item;
        });
        Screen.settle();
    }

    /// Drags the mouse over words of the text in this view, from their first letter behind their last one.
    public TextSpan drag(TranscriptView text, String words) throws Exception {
        int start = text.document().text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("not in the text: " + words);
        }
        var span = new TextSpan(start, start + words.length());
        Point2D to = place(text, span.end());
        Point2D from = place(text, span.start());
        Robot robot = Screen.ask(Robot::new);
        List<Runnable> steps = List.of(() -> robot.mouseMove(from), () -> robot.mousePress(MouseButton.PRIMARY),
                () -> robot.mouseMove(from.midpoint(to)), () -> robot.mouseMove(to), () -> robot.mouseRelease(MouseButton.PRIMARY));
        for (Runnable step : steps) {
            Screen.ask(() -> {
                step.run();
                return step;
            });
            Screen.settle();
        }
        see("the selected words", () -> text.selectionProperty().get().equals(Optional.of(span)));
        return span;
    }

    private static Point2D place(TranscriptView text, int offset) throws Exception {
        Screen.ask(() -> {
            text.scrollTo(offset);
            text.moveCaret(offset);
            return offset;
        });
        Screen.settle();
        return Screen.ask(() -> {
            var caret = text.caretBounds();
            return text.localToScreen(caret.getMinX(), caret.getMinY() + caret.getHeight() / 2);
        });
    }

    /// Closes the window by its cross and waits for the program to end.
    @Override
    public void close() {
        try {
            Screen.ask(() -> {
                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                stage.hide();
                return stage;
            });
            assertTrue(program.join(Duration.ofSeconds(30)), "The program did not end with its window.");
        } catch (Exception failure) {
            throw new AssertionError("The window could not be closed.", failure);
        }
    }
}
