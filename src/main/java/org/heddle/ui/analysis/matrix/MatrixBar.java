package org.heddle.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.sheet.Gap;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Which matrix is in sight, how its rows stand, what is missing in it, and the way out to a file.
final class MatrixBar extends HeaderBar {
    private final MatrixViewModel model;
    private final Acts acts;
    private final FlowPane wishes = new FlowPane(8, 8);

    /// What the page does when it is asked here.
    interface Acts {
        void make();

        void rename(FrameworkMatrix matrix);

        void drop(FrameworkMatrix matrix);

        void columns();

        void readColumn();

        void readRow();

        void export();

        /// Gives the keys to what is in sight below.
        void entered();
    }

    MatrixBar(MatrixViewModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
        wishes.setMinWidth(0);
        setCenter(wishes);
        var out = button("matrix-export", "Export…", Feather.DOWNLOAD, acts::export);
        out.getStyleClass().add("accent");
        setRight(out);
        model.sheetProperty().subscribe(now -> {
            out.setDisable(now.isEmpty());
            fill(now);
        });
        model.allProperty().subscribe((_, _) -> fill(model.sheetProperty().get()));
    }

    private void fill(Optional<MatrixSheet> now) {
        var nodes = new ArrayList<Node>(List.of(matrices(now)));
        now.ifPresent(sheet -> nodes.addAll(List.of(button("matrix-columns", "Columns…", Feather.COLUMNS, acts::columns),
                order("matrix-group", "Group by ", sheet, sheet.matrix().order().groupedBy(), chosen ->
                        model.change(matrix -> matrix.ordered(new RowOrder(chosen, matrix.order().sortedBy())))),
                order("matrix-sort", "Sort by ", sheet, sheet.matrix().order().sortedBy(), chosen ->
                        model.change(matrix -> matrix.ordered(new RowOrder(matrix.order().groupedBy(), chosen)))),
                missing(sheet), Icons.button("matrix-read-column", Feather.ARROW_DOWN, "Read down the column (F7)", acts::readColumn),
                Icons.button("matrix-read-row", Feather.ARROW_RIGHT, "Read along the row (F8)", acts::readRow))));
        Optional<String> held = wishes.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        wishes.getChildren().setAll(nodes);
        held.flatMap(id -> nodes.stream().filter(node -> id.equals(node.getId())).findFirst()).ifPresent(Node::requestFocus);
    }

    private static Button button(String id, String words, Feather icon, Runnable act) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuButton matrices(Optional<MatrixSheet> now) {
        var menu = new MenuButton(now.map(sheet -> sheet.matrix().name()).orElse("No matrix"));
        menu.setId("matrix-choice");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText("Matrix: " + menu.getText());
        for (FrameworkMatrix matrix : model.allProperty().get()) {
            var item = new RadioMenuItem(matrix.name());
            item.setMnemonicParsing(false);
            item.setSelected(now.filter(sheet -> sheet.matrix().id().equals(matrix.id())).isPresent());
            item.setOnAction(_ -> {
                acts.entered();
                model.choose(matrix.id());
            });
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item("New matrix…", acts::make));
        now.ifPresent(sheet -> menu.getItems().addAll(item("Rename…", () -> acts.rename(sheet.matrix())), item("Delete…", () -> acts.drop(sheet.matrix()))));
        return menu;
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuButton order(String id, String before, MatrixSheet sheet, Optional<String> now, Consumer<Optional<String>> choose) {
        String none = id.equals("matrix-group") ? "nothing" : "label";
        var menu = new MenuButton(before + now.orElse(none));
        menu.setId(id);
        menu.setMnemonicParsing(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(menu.getText());
        var choices = new ArrayList<>(sheet.questions());
        now.filter(one -> !choices.contains(one)).ifPresent(choices::add);
        menu.getItems().add(radio(none, now.isEmpty(), () -> choose.accept(Optional.empty())));
        choices.forEach(one -> menu.getItems().add(radio(one, now.filter(one::equals).isPresent(), () -> choose.accept(Optional.of(one)))));
        return menu;
    }

    private RadioMenuItem radio(String words, boolean isChosen, Runnable act) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(_ -> {
            acts.entered();
            act.run();
        });
        return item;
    }

    /// How many cells want something; choosing one goes to the next of them.
    private MenuButton missing(MatrixSheet sheet) {
        int stale = sheet.count(Gap.STALE);
        var menu = new MenuButton(stale == 0 ? "Nothing stale" : "%d stale".formatted(stale), Icons.of(Feather.ALERT_CIRCLE, Icons.ROW));
        menu.setId("matrix-missing");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(menu.getText());
        if (stale > 0) {
            menu.getStyleClass().add("warn");
        }
        for (Gap gap : List.of(Gap.STALE, Gap.NO_SUMMARY, Gap.NO_PASSAGES)) {
            int count = sheet.count(gap);
            var item = item("Next cell with %s (%d): %s".formatted(gap == Gap.STALE ? "an old summary" : gap.word(), count, gap.meaning()), () -> {
                acts.entered();
                model.next(gap);
            });
            item.setId("matrix-next-" + gap.word().replace(' ', '-'));
            item.setDisable(count == 0);
            menu.getItems().add(item);
        }
        return menu;
    }
}
