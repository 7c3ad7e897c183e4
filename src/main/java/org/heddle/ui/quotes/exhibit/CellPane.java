package org.heddle.ui.quotes.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Said;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Emphasis;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.quotes.exhibit.ExhibitsModel.Hand;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;
import org.heddle.workbench.quotes.exhibit.Offer;
import org.kordamp.ikonli.feather.Feather;

/// What is in hand in an exhibit: the statement and quotes of a cell, or the words under the name of a row.
final class CellPane extends ScrollPane {
    private static final int STATEMENT_ROWS = 4;
    private static final int LEAD_IN_ROWS = 2;
    private static final int MOST_OFFERS = 60;
    private static final double OFFER = 80;

    private final ExhibitsModel model;
    private final VBox body = new VBox(12);
    private final VBox offers = new VBox(6);

    CellPane(ExhibitsModel model) {
        this.model = model;
        setId("exhibit-cell-pane");
        body.getStyleClass().add("exhibit-editor");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("card-scroll");
        model.shownProperty().subscribe(_ -> show());
        model.handProperty().subscribe((_, _) -> show());
        model.offersProperty().subscribe(this::offer);
    }

    private void show() {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        Optional<TextArea> written = focused instanceof TextArea area && isWithin(area) ? Optional.of(area) : Optional.empty();
        build();
        written.flatMap(before -> Optional.ofNullable(body.lookup("#" + before.getId()))).filter(TextArea.class::isInstance).map(TextArea.class::cast).ifPresent(now -> {
            now.requestFocus();
            now.positionCaret(Math.min(now.getLength(), written.orElseThrow().getCaretPosition()));
        });
    }

    private boolean isWithin(Node node) {
        return node == body || node.getParent() != null && isWithin(node.getParent());
    }

    private void build() {
        body.getChildren().clear();
        Optional<ExhibitSheet> sheet = model.shownProperty().get();
        Hand hand = model.handProperty().get().orElse(null);
        if (sheet.isEmpty()) {
            return;
        }
        if (hand instanceof Hand.OfRow(var row)) {
            row(sheet.get(), row);
        } else if (hand instanceof Hand.OfCell) {
            model.cell().ifPresent(cell -> cell(sheet.get(), cell));
        } else {
            gaps(sheet.get());
        }
    }

    private void row(ExhibitSheet sheet, CodeId code) {
        ExhibitRow row = sheet.exhibit().rows().stream().filter(one -> one.code().equals(code)).findFirst().orElse(ExhibitRow.of(code));
        body.getChildren().add(SourceWords.of(sheet.codebook().code(code).name(), Double.MAX_VALUE, "strong"));
        body.getChildren().add(Sheet.field("Words under its name", area("row-gloss", row.gloss(), STATEMENT_ROWS, words -> model.gloss(code, words))));
        body.getChildren().add(new HBox(8, button("row-up", "Up", Feather.ARROW_UP, () -> model.move(code, -1)),
                button("row-down", "Down", Feather.ARROW_DOWN, () -> model.move(code, 1))));
    }

    private void cell(ExhibitSheet sheet, ExhibitCell cell) {
        int from = sheet.exhibit().place(cell.spot().column()).orElse(0);
        var columns = sheet.exhibit().columns().subList(from, Math.min(sheet.exhibit().columns().size(), from + cell.across()));
        body.getChildren().add(SourceWords.of(sheet.codebook().code(cell.spot().row()).name() + " · " + String.join(" + ",
                columns.stream().map(sheet.printing()::heading).toList()), Double.MAX_VALUE, "strong"));
        body.getChildren().add(Sheet.field("General statement", area("cell-statement", cell.statement(), STATEMENT_ROWS,
                words -> model.change(cell.spot(), now -> now.stating(words)))));
        List<Example> shown = cell.examples().stream().filter(example -> sheet.quotes().containsKey(example.quote())).toList();
        List<Said> said = sheet.printing().said(cell);
        for (int at = 0; at < shown.size(); at++) {
            body.getChildren().add(example(cell, shown.get(at), said.get(at), at));
        }
        body.getChildren().add(widths(sheet, cell, from));
        offers.setId("exhibit-offers");
        body.getChildren().add(offers);
        offer(model.offersProperty().get());
    }

    private VBox example(ExhibitCell cell, Example example, Said said, int at) {
        var up = Icons.button("example-up-" + at, Feather.ARROW_UP, "Up", () -> model.change(cell.spot(), now -> now.moving(example.quote(), -1)));
        var down = Icons.button("example-down-" + at, Feather.ARROW_DOWN, "Down", () -> model.change(cell.spot(), now -> now.moving(example.quote(), 1)));
        var open = Icons.button("example-open-" + at, Feather.EXTERNAL_LINK, "Show in its text", () -> model.open(example.quote()));
        var out = Icons.button("example-out-" + at, Feather.X, "Take out of the cell", () -> model.change(cell.spot(), now -> now.without(example.quote())));
        var auto = Icons.button("example-auto-" + at, Feather.ROTATE_CCW, "Lead-in from case and role",
                () -> model.change(cell.spot(), now -> now.leading(example.quote(), Optional.empty())));
        auto.setDisable(example.leadIn().isEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(2, Words.of(example.leadIn().isEmpty() ? "Lead-in, generated" : "Lead-in, your words", "caption"), gap, auto, up, down, open, out);
        line.setAlignment(Pos.CENTER_LEFT);
        var leadIn = area("lead-in-" + at, Emphasis.starred(said.leadIn()), LEAD_IN_ROWS,
                words -> model.change(cell.spot(), now -> now.leading(example.quote(), Optional.of(words))));
        leadIn.setAccessibleText("Lead-in to quote " + (at + 1));
        var box = new VBox(4, line, leadIn,
                SourceWords.of((Emphasis.starred(said.quote()) + " " + said.attribution()).strip(), Double.MAX_VALUE, "exhibit-quote"));
        box.getStyleClass().add("quote-box");
        return box;
    }

    private HBox widths(ExhibitSheet sheet, ExhibitCell cell, int from) {
        var wider = button("cell-merge", "Merge with the next", Feather.MAXIMIZE_2, () -> model.merge(cell.spot(), cell.across() + 1));
        wider.setDisable(from + cell.across() >= sheet.exhibit().columns().size());
        var apart = button("cell-split", "Split", Feather.MINIMIZE_2, () -> model.split(cell.spot()));
        apart.setDisable(cell.across() == 1);
        return new HBox(8, wider, apart);
    }

    private void offer(List<Offer> found) {
        offers.getChildren().clear();
        if (found.isEmpty()) {
            return;
        }
        offers.getChildren().add(Words.of("Put in · " + Counted.of(found.size(), "quote") + " that belong here", "caption"));
        found.stream().limit(MOST_OFFERS).forEach(offer -> {
            var words = SourceWords.of((offer.isChosen() ? "Selected · " : "") + (offer.attribution().isEmpty() ? "" : offer.attribution() + " · ") + Emphasis.starred(offer.words()), OFFER, "small");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            var add = Icons.button("offer-" + offers.getChildren().size(), Feather.PLUS, "Put this quote into the cell", () -> model.add(offer.quote()));
            var line = new HBox(6, add, words);
            line.setAlignment(Pos.TOP_LEFT);
            offers.getChildren().add(line);
        });
        if (found.size() > MOST_OFFERS) {
            offers.getChildren().add(Words.wrapped("The first %d are shown; select the one you want in the quote table to see it here first.".formatted(MOST_OFFERS), "muted", "small"));
        }
    }

    /// With nothing in hand: which cases no row shows.
    private void gaps(ExhibitSheet sheet) {
        body.getChildren().add(Words.wrapped("Click a cell, or press Enter on it, to write its statement and put quotes into it. Esc lets go of it.", "muted"));
        var gaps = sheet.gaps();
        var box = new VBox(6);
        box.setId("exhibit-gaps");
        if (gaps.isEmpty()) {
            box.getChildren().add(Words.wrapped("Every row shows a quote of every case.", "small"));
        } else {
            box.getChildren().add(Words.of("Cases without a quote", "caption"));
            gaps.stream().map(ExhibitSheet.Gap::row).distinct().forEach(row -> box.getChildren().add(SourceWords.of(row + ": " + String.join(", ",
                    gaps.stream().filter(gap -> gap.row().equals(row)).map(ExhibitSheet.Gap::practice).toList()), Double.MAX_VALUE, "small")));
        }
        body.getChildren().add(box);
    }

    private static Button button(String id, String words, Feather icon, Runnable act) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Keeps what was typed when it is left.
    private static TextArea area(String id, String words, int rows, Consumer<String> keep) {
        var field = new TextArea(words);
        field.setId(id);
        field.setPrefRowCount(rows);
        field.setMinHeight(Region.USE_PREF_SIZE);
        SourceWords.wrap(field);
        field.focusedProperty().subscribe((was, now) -> {
            if (was && !now && !field.getText().strip().equals(words)) {
                keep.accept(field.getText());
            }
        });
        return field;
    }
}
