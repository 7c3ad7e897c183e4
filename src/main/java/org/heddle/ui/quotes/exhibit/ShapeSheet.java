package org.heddle.ui.quotes.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.Words;

/// What an exhibit is: its title, rows, columns and look. Makes a new one, or gives another shape to one that is there.
final class ShapeSheet {
    private static final double WIDTH = 900;
    private static final double STEP = 16;

    private final ExhibitsModel model;
    private final Optional<Exhibit> known;
    private final TextField title = new TextField();
    private final TextField corner = new TextField();
    private final List<RowChoice> rows = new ArrayList<>();
    private final BooleanProperty hasRows = new SimpleBooleanProperty();
    private final ColumnChoice columns;
    private final LookChoice look;

    private record RowChoice(CodeId code, CheckBox box) {}

    private ShapeSheet(ExhibitsModel model, Optional<Exhibit> known) {
        this.model = model;
        this.known = known;
        columns = new ColumnChoice(model.workspace(), known);
        look = new LookChoice(model.workspace(), known.map(Exhibit::look));
        title.setText(known.map(Exhibit::title).orElse(""));
        title.setId("exhibit-title");
        title.setPromptText("Box 3");
        corner.setText(known.map(Exhibit::corner).orElse(""));
        corner.setId("exhibit-corner");
        corner.setPromptText("Construct");
    }

    static void open(ExhibitsModel model, Optional<Exhibit> known, StackPane room, Runnable back) {
        var view = new ShapeSheet(model, known);
        var keep = new Button(known.isPresent() ? "Keep" : "Make");
        keep.setId("exhibit-keep");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(view.title.textProperty().map(String::isBlank).flatMap(isBlank ->
                view.hasRows.flatMap(has -> view.columns.hasAnyProperty().map(any -> isBlank || !has || !any))).orElse(true));
        var names = new HBox(12, grown(Sheet.field("Title", view.title)), grown(Sheet.field("Over the rows", view.corner)));
        var left = new VBox(8, Words.of("Rows", "caption"), view.rows());
        left.setMinHeight(0);
        var right = new VBox(8, view.columns.pane(), view.look.pane());
        right.setMinHeight(0);
        VBox.setVgrow(view.columns.pane(), Priority.ALWAYS);
        var sides = new HBox(24, grown(left), grown(right));
        sides.setMinHeight(0);
        var body = new BorderPane(sides, names, null, Sheet.buttons(keep), null);
        body.setMinHeight(0);
        BorderPane.setMargin(sides, new Insets(14, 0, 14, 0));
        var sheet = new Sheet("exhibit-sheet", known.map(Exhibit::title).orElse("New exhibit"), WIDTH, body);
        keep.setOnAction(_ -> {
            view.keep();
            sheet.close();
        });
        sheet.open(room, back);
        view.title.requestFocus();
    }

    private static <T extends Region> T grown(T part) {
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setPrefWidth(WIDTH / 2);
        return part;
    }

    private ScrollPane rows() {
        var box = new VBox(4);
        box.setId("exhibit-rows");
        box.getStyleClass().add("exhibit-choice-list");
        Codebook codebook = model.workspace().study().now().codebook();
        for (Code code : codebook.inOrder()) {
            var tick = new CheckBox(code.name());
            tick.setMnemonicParsing(false);
            tick.setId("row-" + code.id().value());
            tick.setAccessibleText("Row: " + code.name());
            tick.setSelected(known.filter(one -> one.hasRow(code.id())).isPresent());
            tick.selectedProperty().subscribe(() -> hasRows.set(rows.stream().anyMatch(row -> row.box.isSelected())));
            VBox.setMargin(tick, new Insets(0, 0, 0, STEP * (codebook.path(code.id()).names().size() - 1)));
            rows.add(new RowChoice(code.id(), tick));
            box.getChildren().add(tick);
        }
        hasRows.set(rows.stream().anyMatch(row -> row.box.isSelected()));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card-scroll", "exhibit-choices");
        scroll.setMinHeight(80);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// Rows that were there stay in their order; new ones follow as the codebook has them.
    private void keep() {
        var ticked = new ArrayList<>(rows.stream().filter(row -> row.box.isSelected()).map(RowChoice::code).toList());
        var kept = new ArrayList<ExhibitRow>();
        known.ifPresent(one -> one.rows().stream().filter(row -> ticked.remove(row.code()) || isGone(row.code())).forEach(kept::add));
        ticked.forEach(code -> kept.add(ExhibitRow.of(code)));
        model.put(new Exhibit(known.map(Exhibit::id).orElseGet(ExhibitId::fresh), title.getText(), corner.getText(), columns.axis(), kept, columns.chosen(), look.look()));
    }

    /// A row whose code is gone stays, so that an undo brings it back.
    private boolean isGone(CodeId code) {
        return model.workspace().study().now().codebook().find(code).isEmpty();
    }
}
