package org.heddle.ui.quotes.exhibit;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.report.Emphasis;
import org.heddle.ui.part.EmphasisedWords;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.quotes.exhibit.ExhibitsModel.Hand;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;

/// The exhibit as it will be printed. Each cell and each head of a row can be taken in hand, by mouse or by Enter; the arrows go from one to the next.
final class ExhibitTable extends ScrollPane {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final double HEAD = 0.21;

    private final ExhibitsModel model;
    private final GridPane grid = new GridPane();

    ExhibitTable(ExhibitsModel model) {
        this.model = model;
        grid.setId("exhibit-grid");
        grid.getStyleClass().add("exhibit-grid");
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("card-scroll");
        setId("exhibit-table");
        model.shownProperty().subscribe(sheet -> show(sheet));
        model.handProperty().subscribe((_, now) -> mark(now));
    }

    private void show(Optional<ExhibitSheet> sheet) {
        Optional<Hand> focused = focused();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        sheet.ifPresent(this::fill);
        mark(model.handProperty().get());
        focused.ifPresent(this::focus);
    }

    private void fill(ExhibitSheet sheet) {
        PrintedExhibit printed = sheet.printed();
        int columns = printed.heads().size() - 1;
        for (int column = 0; column <= columns; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100 * (column == 0 ? HEAD : (1 - HEAD) / Math.max(1, columns)));
            grid.getColumnConstraints().add(width);
            var head = SourceWords.of(printed.heads().get(column), Double.MAX_VALUE, "exhibit-head");
            grid.add(boxed(head, "exhibit-head-cell"), column, 0);
        }
        List<ExhibitRow> rows = sheet.printing().shownRows();
        for (int at = 0; at < rows.size(); at++) {
            row(sheet, rows.get(at), printed.rows().get(at), at + 1);
        }
        var notes = new VBox(4);
        printed.notes().forEach(note -> notes.getChildren().add(SourceWords.of(note, Double.MAX_VALUE, "small", "muted")));
        notes.getStyleClass().add("exhibit-notes");
        grid.add(notes, 0, rows.size() + 1, columns + 1, 1);
    }

    private void row(ExhibitSheet sheet, ExhibitRow row, PrintedExhibit.Row printed, int line) {
        var head = new VBox(2, SourceWords.of(printed.head(), Double.MAX_VALUE, "exhibit-row-name"));
        if (!printed.gloss().isEmpty()) {
            head.getChildren().add(words(printed.gloss(), "exhibit-gloss"));
        }
        grid.add(taken(head, new Hand.OfRow(row.code()), "Row: " + printed.head()), 0, line);
        int column = 1;
        List<ExhibitCell> laid = sheet.printing().laid(row.code());
        for (int at = 0; at < laid.size(); at++) {
            PrintedExhibit.Cell cell = printed.cells().get(at);
            var body = new VBox(6);
            if (!cell.statement().isEmpty()) {
                body.getChildren().add(words(cell.statement(), "exhibit-statement"));
            }
            cell.examples().forEach(said -> body.getChildren().add(words(said.line(), "exhibit-quote")));
            String called = printed.head() + ", " + String.join(" and ", sheet.printed().heads().subList(column, column + cell.across()));
            grid.add(taken(body, new Hand.OfCell(laid.get(at).spot()), called + ": " + (cell.paragraphs().isEmpty() ? "empty"
                    : Emphasis.told(String.join(" ", cell.paragraphs())))), column, line, cell.across(), 1);
            column += cell.across();
        }
    }

    /// Emphasised words in italics.
    private static Node words(String words, String style) {
        if (!Emphasis.isIn(words)) {
            return SourceWords.of(words, Double.MAX_VALUE, style);
        }
        var flow = new SourceFlow(EmphasisedWords.pieces(words, "exhibit-words").toArray(Text[]::new));
        flow.setNodeOrientation(SourceWords.direction(Emphasis.plain(words)));
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        flow.getStyleClass().add(style);
        return flow;
    }

    private static VBox boxed(Node words, String style) {
        var box = new VBox(words);
        box.getStyleClass().add(style);
        GridPane.setVgrow(box, Priority.NEVER);
        return box;
    }

    private VBox taken(VBox box, Hand hand, String called) {
        box.getStyleClass().add("exhibit-cell");
        box.setUserData(hand);
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(called);
        box.setMaxHeight(Double.MAX_VALUE);
        GridPane.setValignment(box, VPos.TOP);
        box.setOnMouseClicked(_ -> {
            box.requestFocus();
            model.take(hand);
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, box, hand));
        return box;
    }

    private void pressed(KeyEvent key, Node box, Hand hand) {
        int column = GridPane.getColumnIndex(box);
        int row = GridPane.getRowIndex(box);
        boolean isUsed = true;
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            model.take(hand);
        } else if (key.isAltDown() || key.isControlDown()) {
            isUsed = false;
        } else if (key.getCode() == KeyCode.UP) {
            go(row - 1, column);
        } else if (key.getCode() == KeyCode.DOWN) {
            go(row + 1, column);
        } else if (key.getCode() == KeyCode.LEFT) {
            go(row, column - 1);
        } else if (key.getCode() == KeyCode.RIGHT) {
            Integer across = GridPane.getColumnSpan(box);
            go(row, column + (across == null ? 1 : across));
        } else {
            isUsed = false;
        }
        if (isUsed) {
            key.consume();
        }
    }

    /// The cell that lies over this place.
    private void go(int row, int column) {
        grid.getChildren().stream().filter(node -> node.getUserData() instanceof Hand && GridPane.getRowIndex(node) == row
                && GridPane.getColumnIndex(node) <= column && column < GridPane.getColumnIndex(node) + span(node)).findFirst().ifPresent(Node::requestFocus);
    }

    private static int span(Node node) {
        Integer across = GridPane.getColumnSpan(node);
        return across == null ? 1 : across;
    }

    private Optional<Hand> focused() {
        return grid.getChildren().stream().filter(Node::isFocused).map(Node::getUserData).filter(Hand.class::isInstance).map(Hand.class::cast).findFirst();
    }

    void focus(Hand hand) {
        grid.getChildren().stream().filter(node -> hand.equals(node.getUserData())).findFirst().ifPresent(Node::requestFocus);
    }

    private void mark(Optional<Hand> hand) {
        grid.getChildren().forEach(node -> node.pseudoClassStateChanged(IN_HAND, node.getUserData() != null && hand.filter(node.getUserData()::equals).isPresent()));
    }
}
