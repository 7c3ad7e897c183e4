package org.heddle.ui.quotes.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.quotes.exhibit.Columns;
import org.kordamp.ikonli.feather.Feather;

/// What the columns of an exhibit tell apart, which of them there are, in which order, and the words at their heads.
final class ColumnChoice {
    private final Workspace workspace;
    private final Optional<Exhibit> known;
    private final ComboBox<String> axis = new ComboBox<>();
    private final VBox lines = new VBox(4);
    private final VBox pane;
    private final List<Line> columns = new ArrayList<>();
    private final ReadOnlyBooleanWrapper hasAny = new ReadOnlyBooleanWrapper();
    private int asked;

    private record Line(String value, CheckBox box, TextField heading, HBox node) {}

    private record Named(ExhibitColumn column, String called, boolean isChosen) {}

    ColumnChoice(Workspace workspace, Optional<Exhibit> known) {
        this.workspace = workspace;
        this.known = known;
        var state = workspace.study().now();
        axis.setId("exhibit-axis");
        axis.getItems().setAll(Stream.of(state.people().attributes().stream(), Stream.of(Axis.Kind.ROLE.word(), Axis.Kind.CASE.word()),
                Stream.of(Axis.Kind.CODE.word()), state.codebook().dimensions().stream().map(name -> Axis.Kind.CODE.word() + ":" + name))
                .flatMap(one -> one).distinct().toList());
        axis.setValue(known.map(one -> one.axis().words()).orElse(axis.getItems().getFirst()));
        axis.valueProperty().subscribe((_, _) -> ask());
        lines.setId("exhibit-columns");
        lines.getStyleClass().add("exhibit-choice-list");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card-scroll", "exhibit-choices");
        scroll.setMinHeight(72);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        pane = new VBox(8, Sheet.field("Columns by", axis), scroll);
        pane.setMinHeight(0);
        ask();
    }

    VBox pane() {
        return pane;
    }

    private void ask() {
        int mine = ++asked;
        Axis wanted = axis();
        var _ = workspace.project().read(reader -> named(wanted, new Columns(reader))).thenAccept(found -> {
            if (mine == asked) {
                show(found);
            }
        });
    }

    /// Those of the exhibit as they stand there, then all others.
    private List<Named> named(Axis wanted, Columns found) {
        List<ExhibitColumn> chosen = known.filter(one -> one.axis().equals(wanted)).map(Exhibit::columns).orElse(List.of());
        boolean isFresh = chosen.isEmpty();
        var all = new ArrayList<>(chosen.stream().map(column -> new Named(column, found.called(wanted, column), true)).toList());
        found.all(wanted).stream().filter(column -> chosen.stream().noneMatch(one -> one.value().equals(column.value())))
                .forEach(column -> all.add(new Named(column, found.called(wanted, column), isFresh)));
        return all;
    }

    private void show(List<Named> found) {
        columns.clear();
        found.forEach(one -> columns.add(line(one)));
        order();
    }

    private Line line(Named one) {
        var box = new CheckBox();
        box.setSelected(one.isChosen);
        box.setAccessibleText("Column: " + one.called);
        box.setId("column-" + one.called);
        box.selectedProperty().subscribe((_, _) -> hasAny.set(columns.stream().anyMatch(line -> line.box.isSelected())));
        Region called = SourceWords.of(one.called, Double.MAX_VALUE);
        called.setMinWidth(64);
        HBox.setHgrow(called, Priority.ALWAYS);
        called.setMaxWidth(Double.MAX_VALUE);
        var heading = new TextField(one.column.heading());
        heading.setId("heading-" + one.called);
        heading.setPromptText(one.called);
        heading.setAccessibleText("Words at the head of the column " + one.called);
        heading.setPrefColumnCount(14);
        var node = new HBox(6, box, called, heading);
        var line = new Line(one.column.value(), box, heading, node);
        node.getChildren().addAll(Icons.button("column-up-" + one.called, Feather.ARROW_UP, "Further left", () -> move(line, -1)),
                Icons.button("column-down-" + one.called, Feather.ARROW_DOWN, "Further right", () -> move(line, 1)));
        node.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void move(Line line, int by) {
        int at = columns.indexOf(line);
        if (at >= 0 && at + by >= 0 && at + by < columns.size()) {
            columns.add(at + by, columns.remove(at));
            order();
        }
    }

    private void order() {
        Node focused = lines.getScene() == null ? null : lines.getScene().getFocusOwner();
        lines.getChildren().setAll(columns.stream().map(Line::node).toList());
        if (focused != null) {
            focused.requestFocus();
        }
        hasAny.set(columns.stream().anyMatch(line -> line.box.isSelected()));
    }

    Axis axis() {
        return Axis.parse(axis.getValue());
    }

    List<ExhibitColumn> chosen() {
        return columns.stream().filter(line -> line.box.isSelected()).map(line -> new ExhibitColumn(line.value, line.heading.getText())).toList();
    }

    ReadOnlyBooleanProperty hasAnyProperty() {
        return hasAny.getReadOnlyProperty();
    }
}
