package org.heddle.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys that come while the matrix is still being drawn anew after those before.
final class HastyMatrixTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private OpenPage<MatrixPage> open;
    private OpenWindow window;
    private boolean isBusy;

    @BeforeEach
    void openTheSample() throws Exception {
        SampleCopy.in(folder, Sample.FIRST_CODER).close();
        var threads = new Threads(Runnable::run, Runnable::run, Runnable::run, this::work);
        open = OpenPage.on(new Projects(threads, InstantSource.system()).open(folder.resolve(Sample.FILE), Optional.of(Sample.FIRST_CODER)), folder, MatrixPage::new);
        window = open.window();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void work(Runnable work) {
        if (isBusy) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /// Keys and typed letters, while nothing is drawn anew until `catchUp`.
    private void hastily(Object... strokes) throws Exception {
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        Screen.ask(() -> {
            isBusy = true;
            for (Object stroke : strokes) {
                if (stroke instanceof KeyEvent key) {
                    Event.fireEvent(grid.getScene().getFocusOwner(), key);
                } else {
                    grid.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, stroke.toString(), "", KeyCode.UNDEFINED, false, false, false, false));
                }
            }
            return grid;
        });
    }

    private void catchUp() throws Exception {
        Screen.ask(() -> {
            isBusy = false;
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            return waiting;
        });
        Screen.settle();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false);
    }

    private static KeyEvent alt(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, true, false);
    }

    private MatrixSheet sheet() throws Exception {
        return Screen.ask(() -> open.page().model().sheetProperty().get().orElseThrow());
    }

    private List<ColumnId> columns() throws Exception {
        return sheet().columns().stream().map(MatrixColumn::id).toList();
    }

    private String summary(Spot at) throws Exception {
        return Screen.ask(() -> open.page().model().cell(at).summary());
    }

    private Spot inHand() throws Exception {
        return Screen.ask(() -> open.page().model().spotProperty().get());
    }

    private Spot take(int column) throws Exception {
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        Screen.ask(() -> {
            grid.requestFocus();
            grid.go(new Spot(0, column), () -> new Spot(0, column));
            return grid;
        });
        return inHand();
    }

    @Test
    void whatWasWrittenStandsInItsCellBeforeTheMatrixIsDrawnAnew() throws Exception {
        take(1);
        Screen.settle();
        hastily("A", "t", key(KeyCode.ENTER));
        MatrixGrid grid = window.find("matrix", MatrixGrid.class);
        assertEquals(1, Screen.ask(() -> grid.body().lookupAll(".matrix-summary").stream().filter(node -> node instanceof Label label && label.getText().endsWith("At")).count()));
        catchUp();
    }

    @Test
    void whatIsTypedRightAfterItsColumnWasMovedStandsInThatColumn() throws Exception {
        Spot at = take(1);
        ColumnId column = columns().get(1);
        String beside = summary(at.moved(0, -1));
        hastily(alt(KeyCode.LEFT), "ש", key(KeyCode.ENTER));
        catchUp();
        Spot moved = at.moved(0, -1);
        assertEquals(column, columns().getFirst());
        assertEquals(List.of("ש", beside), List.of(summary(moved), summary(at)));
        assertEquals(moved.moved(1, 0), inHand());
    }

    @Test
    void aFieldThatIsOpenGoesAlongWithItsColumn() throws Exception {
        Spot at = take(1);
        hastily(alt(KeyCode.LEFT), "N");
        catchUp();
        window.type("ew 🙂");
        window.press(KeyCode.TAB);
        assertEquals("New 🙂", summary(at.moved(0, -1)));
        assertEquals(at, inHand());
    }

    @Test
    void aColumnMovedTwiceInAMomentGoesTwoPlaces() throws Exception {
        Spot at = take(0);
        List<ColumnId> before = columns();
        hastily(alt(KeyCode.RIGHT), alt(KeyCode.RIGHT));
        catchUp();
        assertEquals(List.of(before.get(1), before.get(2), before.get(0)), columns().subList(0, 3));
        assertEquals(at.moved(0, 2), inHand());
    }

    @Test
    void aCellOpenedAgainAtOnceHoldsWhatWasJustWritten() throws Exception {
        Spot at = take(0);
        hastily("N", key(KeyCode.ENTER), key(KeyCode.UP), key(KeyCode.F2));
        assertEquals("N", window.find("matrix-field", TextArea.class).getText());
        hastily(key(KeyCode.ENTER));
        catchUp();
        assertEquals("N", summary(at));
    }
}
