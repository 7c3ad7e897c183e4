package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.ui.Mouse;
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
        window.resize(1200, 900);
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
        Mouse.see(() -> cell(words).isPresent());
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
        Mouse.see(() -> cell(what).isPresent());
        int row = cell(what).orElseThrow().getIndex();
        Screen.ask(() -> {
            list.getSelectionModel().clearAndSelect(row);
            return row;
        });
        Screen.settle();
        Screen.settle();
        Mouse.drag(on(what), on(onto));
    }

    @Test
    void aQuoteDroppedOnAnotherOfItsThemeStandsBeforeIt() throws Exception {
        assertEquals(List.of(FACTOR, TUESDAY), ordered());
        drag(TUESDAY, FACTOR);
        Mouse.see(() -> ordered().getFirst().equals(TUESDAY));
        assertEquals(List.of(TUESDAY, FACTOR), ordered());
        Screen.ask(() -> study.project.undo().join());
        assertEquals(List.of(FACTOR, TUESDAY), ordered());
    }

    @Test
    void aQuoteDroppedOnAnotherThemeStaysWhereItIs() throws Exception {
        drag(FACTOR, "some of them just");
        drag(TUESDAY, FACTOR);
        Mouse.see(() -> ordered().getFirst().equals(TUESDAY));
        assertEquals(List.of(TUESDAY, FACTOR), ordered());
        assertEquals(List.of(OptionalInt.empty()), rows(study, "Individualist").stream().map(QuoteRow::order).toList());
    }
}
