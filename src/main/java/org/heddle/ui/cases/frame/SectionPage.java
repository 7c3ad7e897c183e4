package org.heddle.ui.cases.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.grid.Grid;

/// How every section looks: title and a sentence, a row of tools, the table, what was refused, and the keys that work.
public final class SectionPage extends BorderPane {
    public static final Hint EDIT = Hint.of("edit, or just type", "Enter");
    public static final Hint SEVERAL = Hint.of("several rows at once", "Shift ↑ ↓");
    public static final Hint EMPTY = Hint.of("empty", "Del");
    public static final Hint UNDO = Hint.of("undo", "Ctrl Z");

    private final VBox head = new VBox(4);
    private final FlowPane tools = new FlowPane(8, 8);
    private final HintBar keys = new HintBar();
    private final String title;

    public SectionPage(String title, String sentence, Node body) {
        this.title = title;
        getStyleClass().addAll("page", "section");
        var name = new Label(title);
        name.getStyleClass().add("section-title");
        var words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        head.getStyleClass().add("section-head");
        head.getChildren().addAll(name, words);
        tools.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        setCenter(body);
        setBottom(keys);
    }

    String title() {
        return title;
    }

    public SectionPage withTools(Node... nodes) {
        tools.getChildren().addAll(nodes);
        tools.getStyleClass().add("section-tools");
        head.getChildren().add(tools);
        return this;
    }

    /// Puts something under the tools; it takes no room while it is invisible.
    public SectionPage with(Node node) {
        node.managedProperty().bind(node.visibleProperty());
        head.getChildren().add(node);
        return this;
    }

    /// Shows the sentence of whatever was refused, beside the tools.
    public SectionPage withNotice(String id, ObservableStringValue sentence) {
        var words = new Label();
        words.setId(id);
        words.setWrapText(true);
        words.getStyleClass().add("bad");
        words.textProperty().bind(sentence);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        return with(words);
    }

    public SectionPage withKeys(List<Hint> hints) {
        keys.show(hints);
        return this;
    }

    /// A field that adds something when Enter is pressed, with a button that does the same.
    public static Node adding(String id, String prompt, double width, Consumer<String> add) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefWidth(width);
        var button = new Button("Add");
        button.setId(id + "-add");
        button.setAccessibleText("Add: " + prompt);
        button.disableProperty().bind(field.textProperty().isEmpty());
        field.setOnAction(_ -> button.fire());
        button.setOnAction(_ -> {
            String words = field.getText();
            field.clear();
            add.accept(words);
        });
        var box = new HBox(4, field, button);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// A button that takes the marked rows away.
    public static <R> Button removing(String id, Grid<R> grid, Consumer<List<R>> remove) {
        var button = new Button("Remove");
        button.setId(id);
        button.disableProperty().bind(Bindings.isEmpty(grid.getSelectionModel().getSelectedItems()));
        button.setOnAction(_ -> remove.accept(grid.marked()));
        return button;
    }
}
