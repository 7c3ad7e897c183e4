package org.heddle.ui.analysis.matrix;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.SheetLine;
import org.heddle.ui.part.SourceWords;

/// The cells of a matrix, as many as are in sight; the heads of columns stay above them, the names of rows at their left.
final class MatrixGrid extends Region {
    private static final double ROW = 7.2;
    private static final double HEADING = 2.6;
    private static final double HEAD = 3.6;
    private static final double COLUMN = 17;
    private static final double NAMES = 14;
    private static final double BAR = 12;
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final MatrixViewModel model;
    private final Pane body = clipped("matrix-body");
    private final Pane heads = clipped("matrix-heads");
    private final Pane names = clipped("matrix-names");
    private final Label corner = new Label();
    private final Label measure = new Label();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Spot, CellNode> cells = new HashMap<>();
    private final Map<Spot, Label> counts = new HashMap<>();
    private final Deque<CellNode> spare = new ArrayDeque<>();
    private final Map<Integer, Region> columnHeads = new HashMap<>();
    private final Map<Integer, Region> rowNames = new HashMap<>();
    private final CellEditor editor;
    private GridShape shape = new GridShape(List.of(), 0, 1, 1, 1);
    private Optional<MatrixSheet> sheet = Optional.empty();
    private Spot anchor = Spot.FIRST;
    private boolean isToShow;
    private boolean isGoing;

    MatrixGrid(MatrixViewModel model) {
        this.model = model;
        editor = new CellEditor(model, this);
        setId("matrix");
        getStyleClass().add("matrix-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        corner.getStyleClass().add("matrix-corner");
        measure.setVisible(false);
        down.setOrientation(Orientation.VERTICAL);
        down.setAccessibleText("Rows");
        across.setAccessibleText("Columns");
        getChildren().addAll(measure, body, heads, names, corner, down, across);
        down.valueProperty().subscribe(_ -> requestLayout());
        across.valueProperty().subscribe(_ -> requestLayout());
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        new GridKeys(model, this).listen();
        model.sheetProperty().subscribe(now -> show(now));
        model.spotProperty().subscribe((_, now) -> moved(now));
        model.sayingsProperty().subscribe(_ -> cells.forEach((at, cell) -> cell.show(model.shown(at))));
        focusedProperty().subscribe(_ -> mark());
    }

    private static Pane clipped(String style) {
        var pane = new Pane();
        pane.getStyleClass().add(style);
        var inside = new Rectangle();
        inside.widthProperty().bind(pane.widthProperty());
        inside.heightProperty().bind(pane.heightProperty());
        pane.setClip(inside);
        return pane;
    }

    Pane body() {
        return body;
    }

    CellEditor editor() {
        return editor;
    }

    /// The other end of what is marked; the spot in hand when no more is.
    Spot anchor() {
        return anchor;
    }

    /// Moves the cell in hand; what lies between it and the anchor is marked.
    void go(Spot to, Supplier<Spot> newAnchor) {
        sheet.ifPresent(one -> {
            Spot wanted = to.in(one);
            int step = wanted.line() >= model.spotProperty().get().line() ? 1 : -1;
            Spot at = overHeadings(one, wanted, step);
            anchor = newAnchor.get();
            if (anchor.equals(to)) {
                anchor = at;
            }
            isGoing = true;
            model.spotProperty().set(at);
            isGoing = false;
            mark();
        });
    }

    private static Spot overHeadings(MatrixSheet sheet, Spot wanted, int step) {
        Spot at = wanted;
        while (at.line() >= 0 && at.line() < sheet.lines().size() && sheet.lines().get(at.line()) instanceof SheetLine.Heading) {
            at = at.moved(step, 0);
        }
        boolean isBeyond = at.line() < 0 || at.line() >= sheet.lines().size();
        return isBeyond && !sheet.lines().isEmpty() ? overHeadings(sheet, wanted, -step) : at;
    }

    /// What an act did to cells is written into those that stand; only other rows or columns make a new grid.
    private void show(Optional<MatrixSheet> now) {
        boolean isTheSame = sheet.isPresent() && now.isPresent() && hasTheFrameOf(sheet.get(), now.get());
        sheet = now;
        if (isTheSame) {
            cells.forEach((at, cell) -> cell.show(model.shown(at)));
            mark();
        } else {
            forget();
            corner.setText(now.map(one -> one.matrix().rows().head()).orElse(""));
        }
        requestLayout();
    }

    private static boolean hasTheFrameOf(MatrixSheet before, MatrixSheet now) {
        return before.lines().equals(now.lines()) && before.columns().equals(now.columns()) && before.matrix().rows() == now.matrix().rows()
                && before.columns().stream().allMatch(column -> before.title(column).equals(now.title(column)));
    }

    private void forget() {
        cells.values().forEach(spare::push);
        body.getChildren().removeIf(node -> node instanceof CellNode || node instanceof Label);
        heads.getChildren().clear();
        names.getChildren().clear();
        cells.clear();
        counts.clear();
        columnHeads.clear();
        rowNames.clear();
    }

    private void moved(Spot now) {
        anchor = isGoing ? anchor : now;
        showSpot();
        mark();
    }

    /// Scrolls to the cell in hand, however far somebody scrolled away from it.
    void showSpot() {
        isToShow = true;
        requestLayout();
    }

    /// Scrolls no further than it must.
    private void bringIntoSight(Spot spot) {
        if (spot.line() >= shape.lines() || spot.column() >= shape.columns()) {
            return;
        }
        double top = shape.top(spot.line());
        double bottom = top + shape.height(spot.line());
        down.setValue(Math.clamp(Math.min(top, Math.max(down.getValue(), bottom - body.getHeight())), 0, down.getMax()));
        double left = shape.left(spot.column());
        double right = left + shape.columnWidth();
        across.setValue(Math.clamp(Math.min(left, Math.max(across.getValue(), right - body.getWidth())), 0, across.getMax()));
    }

    private void scroll(ScrollEvent event) {
        if (editor.isOpen()) {
            return;
        }
        boolean isSideways = event.isShiftDown() && event.getDeltaX() == 0;
        across.setValue(Math.clamp(across.getValue() - (isSideways ? event.getDeltaY() : event.getDeltaX()), 0, across.getMax()));
        if (!isSideways) {
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        if (editor.isOpen() && event.getTarget() instanceof Node target && editor.holds(target)) {
            return;
        }
        editor.commit();
        requestFocus();
        if (shape.lines() == 0 || shape.columns() == 0) {
            return;
        }
        var at = new Spot(shape.lineAt(event.getY() + down.getValue()), shape.columnAt(event.getX() + across.getValue()));
        if (model.place(at).isPresent()) {
            Spot before = anchor;
            go(at, () -> event.isShiftDown() ? before : at);
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                editor.open(at, "");
            }
        }
    }

    /// How many rows a page holds.
    int page() {
        return Math.max(1, (int) (body.getHeight() / (ROW * em())) - 1);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double left = NAMES * em;
        double top = HEAD * em;
        double width = Math.max(0, getWidth() - left - BAR);
        double height = Math.max(0, getHeight() - top - BAR);
        shape = sheet.map(one -> new GridShape(one.lines(), one.columns().size(), ROW * em, HEADING * em, COLUMN * em))
                .orElseGet(() -> new GridShape(List.of(), 0, 1, 1, 1));
        corner.resizeRelocate(0, 0, left, top);
        heads.resizeRelocate(left, 0, width, top);
        names.resizeRelocate(0, top, left, height);
        body.resizeRelocate(left, top, width, height);
        measureBar(down, shape.height(), height);
        measureBar(across, shape.width(), width);
        down.resizeRelocate(left + width, top, BAR, height);
        across.resizeRelocate(left, top + height, width, BAR);
        if (isToShow) {
            isToShow = false;
            bringIntoSight(model.spotProperty().get());
        }
        sheet.ifPresent(this::draw);
        editor.place(shape, down.getValue(), across.getValue());
    }

    private static void measureBar(ScrollBar bar, double whole, double seen) {
        bar.setMax(Math.max(0, whole - seen));
        bar.setVisibleAmount(whole <= 0 ? 1 : Math.max(1, bar.getMax() * seen / whole));
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
        bar.setVisible(bar.getMax() > 0);
    }

    private void draw(MatrixSheet now) {
        Set<Spot> wanted = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        if (shape.lines() > 0) {
            for (int line = shape.lineAt(down.getValue()); line <= shape.lineAt(down.getValue() + body.getHeight()); line++) {
                lines.add(line);
            }
        }
        if (shape.columns() > 0) {
            for (int column = shape.columnAt(across.getValue()); column <= shape.columnAt(across.getValue() + body.getWidth()); column++) {
                columns.add(column);
            }
        }
        lines.forEach(line -> columns.forEach(column -> wanted.add(new Spot(line, column))));
        letGo(wanted, lines, columns);
        wanted.forEach(at -> drawCell(now, at));
        dropSpare();
        columns.forEach(column -> place(columnHeads.computeIfAbsent(column, at -> head(now, at)), heads, shape.left(column) - across.getValue(), 0,
                shape.columnWidth(), heads.getHeight()));
        lines.forEach(line -> place(rowNames.computeIfAbsent(line, at -> name(now, at)), names, 0, shape.top(line) - down.getValue(), names.getWidth(),
                shape.height(line)));
        mark();
    }

    private void letGo(Set<Spot> wanted, Set<Integer> lines, Set<Integer> columns) {
        cells.entrySet().removeIf(one -> {
            if (wanted.contains(one.getKey())) {
                return false;
            }
            spare.push(one.getValue());
            return true;
        });
        counts.entrySet().removeIf(one -> !wanted.contains(one.getKey()) && body.getChildren().remove(one.getValue()));
        columnHeads.entrySet().removeIf(one -> !columns.contains(one.getKey()) && heads.getChildren().remove(one.getValue()));
        rowNames.entrySet().removeIf(one -> !lines.contains(one.getKey()) && names.getChildren().remove(one.getValue()));
    }

    /// A cell that went from one place to another was never taken out, so that nothing is styled anew; what is left over goes.
    private void dropSpare() {
        spare.forEach(cell -> body.getChildren().remove(cell));
        spare.clear();
    }

    private void drawCell(MatrixSheet now, Spot at) {
        Region node = switch (now.lines().get(at.line())) {
            case SheetLine.Heading heading -> counts.computeIfAbsent(at, _ -> count(heading, now.columns().get(at.column())));
            case SheetLine.Row _ -> cells.computeIfAbsent(at, _ -> {
                CellNode cell = spare.isEmpty() ? new CellNode() : spare.pop();
                cell.show(model.shown(at));
                return cell;
            });
        };
        place(node, body, shape.left(at.column()) - across.getValue(), shape.top(at.line()) - down.getValue(), shape.columnWidth(), shape.height(at.line()));
    }

    private static void place(Region node, Pane pane, double x, double y, double width, double height) {
        if (node.getParent() != pane) {
            node.setManaged(false);
            pane.getChildren().addFirst(node);
        }
        node.resizeRelocate(Math.round(x), Math.round(y), Math.round(x + width) - Math.round(x), Math.round(y + height) - Math.round(y));
    }

    private static Label count(SheetLine.Heading heading, MatrixColumn column) {
        var label = new Label("passages in %d of %d".formatted(heading.withPassages().getOrDefault(column.id(), 0), heading.rows()));
        label.getStyleClass().addAll("matrix-heading", "small", "muted");
        return label;
    }

    private Region head(MatrixSheet now, int at) {
        String title = now.title(now.columns().get(at));
        var words = SourceWords.of(title, Double.MAX_VALUE, "strong", "small");
        var head = new StackPane(words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("matrix-head");
        Tooltip.install(head, new Tooltip(title));
        head.setOnMousePressed(_ -> go(new Spot(model.spotProperty().get().line(), at), () -> new Spot(model.spotProperty().get().line(), at)));
        return head;
    }

    private Region name(MatrixSheet now, int at) {
        boolean isHeading = now.lines().get(at) instanceof SheetLine.Heading;
        String title = switch (now.lines().get(at)) {
            case SheetLine.Heading heading -> "%s (%d)".formatted(heading.words(), heading.rows());
            case SheetLine.Row(var row) -> row.label();
        };
        var name = new StackPane(SourceWords.of(title, isHeading ? Double.MAX_VALUE : Region.USE_PREF_SIZE, "strong"));
        name.setAlignment(isHeading ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        name.getStyleClass().add(isHeading ? "matrix-heading" : "matrix-name");
        Tooltip.install(name, new Tooltip(title));
        return name;
    }

    private void mark() {
        Spot now = model.spotProperty().get();
        cells.forEach((at, cell) -> cell.mark(at.equals(now), isBetween(at, anchor, now)));
        columnHeads.forEach((at, head) -> head.pseudoClassStateChanged(IN_HAND, at == now.column()));
        rowNames.forEach((at, name) -> name.pseudoClassStateChanged(IN_HAND, at == now.line()));
        setAccessibleText("%s: %s %s %s".formatted(model.title(now), model.cell(now).summary(), model.cell(now).under(), model.cell(now).staleness().words()).strip());
    }

    private static boolean isBetween(Spot at, Spot one, Spot other) {
        return !one.equals(other) && Math.min(one.line(), other.line()) <= at.line() && at.line() <= Math.max(one.line(), other.line())
                && Math.min(one.column(), other.column()) <= at.column() && at.column() <= Math.max(one.column(), other.column());
    }
}
