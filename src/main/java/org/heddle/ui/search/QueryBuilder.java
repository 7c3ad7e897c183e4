package org.heddle.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.Code;
import org.heddle.ui.part.PopupLooks;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;

/// Makes a query out of what somebody fills in, and shows it, so that the language is learnt by the way.
final class QueryBuilder {
    private static final String ANY = "any";
    private static final double FIELD = 280;

    private final Workspace workspace;
    private final Consumer<String> take;
    private final Popup popup = new Popup();
    private final VBox card = new VBox(12);
    private final TextField all = field("builder-all", "All of these words");
    private final TextField phrase = field("builder-phrase", "These words in a row");
    private final TextField any = field("builder-any", "Any of these words");
    private final TextField none = field("builder-none", "None of these words");
    private final TextField near = field("builder-near", "Words near each other");
    private final ComboBox<String> role = choice("builder-role", "Who speaks");
    private final ComboBox<String> practice = choice("builder-case", "Case");
    private final ComboBox<String> code = choice("builder-code", "On words with the code");
    private final CheckBox uncoded = new CheckBox("Only uncoded words");
    private final Label made = Words.wrapped("", "muted");

    QueryBuilder(Workspace workspace, Consumer<String> take) {
        this.workspace = workspace;
        this.take = take;
        popup.setAutoHide(true);
        uncoded.setId("builder-uncoded");
        made.setId("builder-query");
        var grid = new GridPane(12, 8);
        int row = 0;
        for (TextField field : List.of(all, phrase, any, none, near)) {
            grid.addRow(row++, new Label(field.getPromptText()), field);
            field.textProperty().subscribe(_ -> show());
        }
        for (ComboBox<String> box : List.of(role, practice, code)) {
            grid.addRow(row++, new Label(box.getAccessibleText()), box);
            box.valueProperty().subscribe(_ -> show());
        }
        grid.add(uncoded, 1, row);
        uncoded.selectedProperty().subscribe(_ -> show());
        var search = new Button("Search");
        search.setId("builder-search");
        search.getStyleClass().add("accent");
        search.setOnAction(_ -> search());
        var foot = new HBox(12, made, search);
        foot.setAlignment(Pos.CENTER_RIGHT);
        made.setMaxWidth(360);
        card.setId("query-builder");
        card.getStyleClass().addAll("popup-card", "syntax-sheet");
        card.getChildren().addAll(Words.of("Build a query", "pane-title"), grid, foot);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getContent().add(card);
    }

    private static TextField field(String id, String words) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setPrefWidth(FIELD);
        return field;
    }

    private static ComboBox<String> choice(String id, String words) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setAccessibleText(words);
        box.setPrefWidth(FIELD);
        return box;
    }

    void show(Node under) {
        StudyState study = workspace.study().now();
        fill(role, study.people().roles().stream().map(Role::code));
        fill(practice, study.people().cases().stream().map(Case::label));
        fill(code, study.codebook().inOrder().stream().filter(one -> !one.isRetired()).map(Code::name).distinct());
        card.getStyleClass().removeAll("light", "dark");
        PopupLooks.follow(card, under);
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        popup.show(under.getScene().getWindow(), place.getMinX(), place.getMaxY() + 4);
        double right = under.getScene().getWindow().getX() + under.getScene().getWindow().getWidth() - 16;
        popup.setX(Math.min(place.getMinX(), Math.max(0, right - card.getWidth())));
        all.requestFocus();
    }

    private static void fill(ComboBox<String> box, Stream<String> values) {
        String before = box.getValue();
        box.getItems().setAll(Stream.concat(Stream.of(ANY), values).toList());
        box.setValue(before != null && box.getItems().contains(before) ? before : ANY);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            popup.hide();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
            key.consume();
            search();
        }
    }

    private void search() {
        if (!query().isBlank()) {
            popup.hide();
            take.accept(query());
        }
    }

    private void show() {
        made.setText(query());
    }

    String query() {
        String plain = words(all);
        List<String> choices = words(any).isEmpty() ? List.of() : List.of(words(any).split(" ", -1));
        String alternatives = choices.size() > 1 ? "(" + String.join(" OR ", choices) + ")" : String.join("", choices);
        String refused = words(none).isEmpty() ? "" : Stream.of(words(none).split(" ", -1)).map(word -> "NOT " + word).collect(Collectors.joining(" "));
        return Stream.of(plain, quoted(words(phrase), ""), quoted(words(near), "~5"), alternatives, refused, fieldOf("role", role), fieldOf("case", practice),
                fieldOf("code", code), uncoded.isSelected() ? "is:uncoded" : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String words(TextField field) {
        return field.getText().replaceAll("[\\s\"()]+", " ").strip();
    }

    private static String quoted(String words, String ending) {
        return words.isEmpty() ? "" : "\"" + words + "\"" + ending;
    }

    private static String fieldOf(String name, ComboBox<String> box) {
        return Optional.ofNullable(box.getValue()).filter(value -> !value.equals(ANY))
                .map(value -> name + ":" + (value.contains(" ") ? "\"" + value + "\"" : value)).orElse("");
    }
}
