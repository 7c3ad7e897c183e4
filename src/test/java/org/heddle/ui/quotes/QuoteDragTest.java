package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.Threads;
import org.heddle.workbench.quotes.ThemedQuotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quotes of a theme put in order by a hand on the mouse. The headless platform knows no drags of windows.
@Tag("display")
final class QuoteDragTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final String THEME = "Politics makes health";
    private static final String FACTOR = "I can write to the factor";
    private static final String TUESDAY = "Naebody decides to be skint";

    @TempDir
    private Path folder;

    private QuotedStudy study;
    private OpenWindow window;
    private ListView<?> list;

    @BeforeEach
    void open() throws Exception {
        study = QuotedStudy.small(folder, Threads.none());
        window = OpenWindow.on(Screen.ask(study::workspace), RoomName.QUOTES, QuotesRoom::new);
        Screen.settle();
        list = window.find("quotes", ListView.class);
        Screen.ask(() -> {
            var stage = (Stage) list.getScene().getWindow();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1200);
            stage.setHeight(900);
            return stage;
        });
        Screen.settle();
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        study.project.close();
    }

    private static List<QuoteRow> rows(QuotedStudy study, String code) {
        var rows = new ArrayList<QuoteRow>();
        new ThemedQuotes(study.project).rows(AttributionTemplate.A0, Set.of(study.code(code))).forEach(rows::add);
        return rows;
    }

    /// The quotes of the theme by their first words, as they would be printed.
    private List<String> ordered() {
        return rows(study, THEME).stream().flatMap(row -> Stream.of(FACTOR, TUESDAY).filter(row.quote()::contains)).toList();
    }

    private Optional<QuoteCell> cell(String words) throws Exception {
        return Screen.ask(() -> list.lookupAll(".list-cell").stream().filter(QuoteCell.class::isInstance).map(QuoteCell.class::cast)
                .filter(one -> one.isVisible() && one.getItem() instanceof QuoteLine line && words(line).contains(words)).findFirst());
    }

    private Point2D on(String words) throws Exception {
        see(() -> cell(words).isPresent());
        QuoteCell cell = cell(words).orElseThrow();
        return Screen.ask(() -> {
            Bounds box = cell.localToScreen(cell.getBoundsInLocal());
            return new Point2D(box.getMinX() + 60, box.getMinY() + Math.min(24, box.getHeight() / 2));
        });
    }

    private String words(QuoteLine line) {
        return study.project.ask(reader -> line.place().span().of(reader.sources().text(line.place().source().id())));
    }

    /// The quote is chosen first: what stands around it opens below the list, which may then move.
    private void drag(String what, String onto) throws Exception {
        see(() -> cell(what).isPresent());
        int row = cell(what).orElseThrow().getIndex();
        Screen.ask(() -> {
            list.getSelectionModel().clearAndSelect(row);
            return row;
        });
        Screen.settle();
        Screen.settle();
        Point2D from = on(what);
        Point2D to = on(onto);
        hand(robot -> robot.mouseMove(from));
        hand(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 12; step++) {
            Point2D here = from.interpolate(to, step / 12.0);
            hand(robot -> robot.mouseMove(here));
        }
        hand(robot -> robot.mouseMove(to.add(1, 0)));
        hand(robot -> robot.mouseMove(to));
        hand(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private interface Move {
        void by(Robot robot);
    }

    private static void hand(Move move) throws Exception {
        Screen.ask(() -> {
            move.by(new Robot());
            return move;
        });
        Screen.settle();
    }

    private static void see(Callable<Boolean> isSo) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        while (!isSo.call() && System.nanoTime() < until) {
            Screen.settle();
        }
    }

    @Test
    void aQuoteDroppedOnAnotherOfItsThemeStandsBeforeIt() throws Exception {
        assertEquals(List.of(FACTOR, TUESDAY), ordered());
        drag(TUESDAY, FACTOR);
        see(() -> ordered().getFirst().equals(TUESDAY));
        assertEquals(List.of(TUESDAY, FACTOR), ordered());
        Screen.ask(() -> study.project.undo().join());
        assertEquals(List.of(FACTOR, TUESDAY), ordered());
    }

    @Test
    void aQuoteDroppedOnAnotherThemeStaysWhereItIs() throws Exception {
        drag(FACTOR, "some of them just");
        drag(TUESDAY, FACTOR);
        see(() -> ordered().getFirst().equals(TUESDAY));
        assertEquals(List.of(TUESDAY, FACTOR), ordered());
        assertEquals(List.of(OptionalInt.empty()), rows(study, "Individualist").stream().map(QuoteRow::order).toList());
    }
}
