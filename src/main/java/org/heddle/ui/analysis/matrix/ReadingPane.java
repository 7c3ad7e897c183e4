package org.heddle.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.sheet.MatrixRow;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.matrix.sheet.SheetLine;
import org.heddle.domain.report.Counted;
import org.heddle.ui.memo.MarkdownView;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.workbench.matrix.CellPassage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A column read downwards or a row read along, in large words with the passages. Enter goes to the cell, Esc back to the grid.
final class ReadingPane extends BorderPane {
    private static final int MOST_PASSAGES = 8;
    private static final int AT_ONCE = 12;
    private static final double BAR = 14;

    private final MatrixViewModel model;
    private final ListView<Story> stories = new ListView<>();
    private final Label title = new Label();
    private final Runnable back;
    private int asked;

    ReadingPane(MatrixViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("matrix-reading");
        getStyleClass().add("page");
        title.getStyleClass().add("document-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var leave = new Button("Back to the grid (Esc)", Icons.of(Feather.GRID, Icons.ROW));
        leave.setId("matrix-back");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> back.run());
        var head = new HBox(8, title, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("document-header");
        setTop(head);
        stories.setId("matrix-stories");
        stories.setAccessibleText("Cells to be read");
        stories.getStyleClass().addAll("plain-list", "matrix-stories");
        stories.setCellFactory(_ -> new Cell());
        setCenter(stories);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            } else if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                leaveTo(stories.getSelectionModel().getSelectedItem());
            }
        });
    }

    private void leaveTo(@Nullable Story story) {
        if (story != null) {
            model.spotProperty().set(story.at());
        }
        back.run();
    }

    void entered() {
        stories.requestFocus();
    }

    void readColumn(MatrixSheet sheet) {
        int column = model.spotProperty().get().column();
        var spots = new ArrayList<Spot>();
        for (int line = 0; line < sheet.lines().size(); line++) {
            spots.add(new Spot(line, column));
        }
        title.setText(sheet.title(sheet.columns().get(column)));
        read(sheet, spots);
    }

    void readRow(MatrixSheet sheet) {
        int line = model.spotProperty().get().line();
        var spots = new ArrayList<Spot>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            spots.add(new Spot(line, column));
        }
        title.setText(sheet.lines().get(line) instanceof SheetLine.Row(var row) ? row.label() : "");
        read(sheet, spots);
    }

    private void read(MatrixSheet sheet, List<Spot> spots) {
        int mine = ++asked;
        stories.getItems().clear();
        boolean isColumn = spots.stream().map(Spot::column).distinct().count() == 1;
        List<Spot> cells = spots.stream().filter(one -> model.place(one).isPresent()).toList();
        CompletableFuture<?> reading = CompletableFuture.completedFuture(cells);
        for (int from = 0; from < cells.size(); from += AT_ONCE) {
            List<Spot> some = cells.subList(from, Math.min(cells.size(), from + AT_ONCE));
            reading = reading.thenCompose(_ -> mine == asked ? read(sheet, some, isColumn) : CompletableFuture.completedFuture(List.of()))
                    .thenAccept(read -> show(mine, read));
        }
        var _ = reading.whenComplete((_, failure) -> {
            if (failure != null) {
                model.workspace().messages().failed(failure);
            }
        });
    }

    private CompletableFuture<List<Story>> read(MatrixSheet sheet, List<Spot> spots, boolean isColumn) {
        List<CellPlace> places = spots.stream().map(at -> place(sheet, at)).toList();
        return model.read(sheet, places, MOST_PASSAGES).thenApply(read -> IntStream.range(0, spots.size())
                .mapToObj(at -> story(sheet, spots.get(at), places.get(at), isColumn, read)).toList());
    }

    private static CellPlace place(MatrixSheet sheet, Spot at) {
        return new CellPlace(sheet.columns().get(at.column()).id(), row(sheet, at).id());
    }

    private static MatrixRow row(MatrixSheet sheet, Spot at) {
        return switch (sheet.lines().get(at.line())) {
            case SheetLine.Row(var row) -> row;
            case SheetLine.Heading heading -> throw new IllegalStateException("a heading is no cell");
        };
    }

    private static Story story(MatrixSheet sheet, Spot at, CellPlace place, boolean isColumn, Map<CellPlace, MatrixViewModel.Read> read) {
        MatrixRow row = row(sheet, at);
        String group = isColumn ? sheet.matrix().order().groupedBy().map(question -> "%s: %s".formatted(question, row.fact(question))).orElse("") : "";
        var found = read.getOrDefault(place, MatrixViewModel.Read.NOTHING);
        return new Story(at, isColumn ? row.label() : sheet.title(sheet.columns().get(at.column())), group, sheet.at(place), found.passages(), found.quotations());
    }

    /// The first ones can be read while others are looked for.
    private void show(int mine, List<Story> some) {
        if (mine == asked && !some.isEmpty()) {
            boolean isFirst = stories.getItems().isEmpty();
            stories.getItems().addAll(some);
            if (isFirst) {
                stories.getSelectionModel().select(0);
                stories.requestFocus();
            }
        }
    }

    /// One cell in large words.
    private final class Cell extends ListCell<Story> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && getItem() != null) {
                    leaveTo(getItem());
                }
            });
        }

        /// As high as its words need in the width of the list.
        @Override
        protected double computePrefHeight(double width) {
            double inside = getListView() == null ? width : getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
            return getGraphic() == null ? super.computePrefHeight(width) : snappedTopInset() + snappedBottomInset() + getGraphic().prefHeight(Math.max(1, inside));
        }

        @Override
        protected void updateItem(@Nullable Story story, boolean isEmpty) {
            super.updateItem(story, isEmpty);
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            if (story != null && !isEmpty) {
                setGraphic(drawn(story));
                setAccessibleText("%s: %s %s".formatted(story.title(), story.cell().summary(), story.cell().under()));
            }
        }

        private VBox drawn(Story story) {
            var box = new VBox(8, head(story));
            if (story.cell().says()) {
                String judged = story.cell().cell().map(MatrixCell::judgement).map(one -> one.words()).orElse("");
                if (!judged.isEmpty()) {
                    box.getChildren().add(SourceWords.of(judged, Double.MAX_VALUE, "small", "medium"));
                }
                var summary = new MarkdownView();
                summary.getStyleClass().add("matrix-large");
                summary.setAccessibleText(story.cell().summary());
                summary.show(story.cell().summary());
                box.getChildren().add(summary);
            } else {
                var none = new Label(story.cell().passages() == 0 ? "No evidence: nothing was coded here." : "Nothing is written here yet.");
                none.getStyleClass().add("muted");
                box.getChildren().add(none);
            }
            story.quotations().values().forEach(said -> box.getChildren().add(SourceWords.of(String.valueOf(said), Double.MAX_VALUE, "matrix-quotation")));
            story.passages().forEach(passage -> box.getChildren().add(passage(passage)));
            int left = story.cell().passages() - story.passages().size();
            if (left > 0) {
                var more = new Label("and %s; Enter goes to the cell".formatted(Counted.of(left, "more passage")));
                more.getStyleClass().addAll("muted", "small");
                box.getChildren().add(more);
            }
            box.getStyleClass().add("matrix-story");
            return box;
        }

        private HBox head(Story story) {
            var name = SourceWords.of(story.title(), Double.MAX_VALUE, "heading");
            var under = new Label((story.group().isEmpty() ? "" : story.group() + " · ") + story.cell().under());
            under.getStyleClass().addAll("muted", "small");
            var head = new HBox(12, name, under);
            head.setAlignment(Pos.CENTER_LEFT);
            if (story.cell().staleness().isStale()) {
                var stale = new Label("stale: " + story.cell().staleness().words());
                stale.getStyleClass().addAll("chip", "warn");
                head.getChildren().add(stale);
            }
            return head;
        }

        private VBox passage(CellPassage passage) {
            var where = new Label(passage.where());
            where.getStyleClass().addAll("muted", "small");
            var box = new VBox(2, where, SourceWords.of(passage.said().words(), Double.MAX_VALUE));
            box.getStyleClass().add("matrix-read-passage");
            return box;
        }
    }
}
