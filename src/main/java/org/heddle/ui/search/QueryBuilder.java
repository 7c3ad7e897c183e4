package org.heddle.ui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.CheckState;
import org.heddle.ui.part.PopupLooks;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;

/// Makes a query out of what somebody fills in, and shows it, so that the language is learnt by the way.
final class QueryBuilder {
    private static final String ANY = "any";
    private static final double FIELD = 280;
    private static final double LABEL = 180;
    /// What the card needs beside its fields, and the least that its fields get.
    private static final double AROUND = 280;
    private static final double LEAST = 160;
    private static final double ROW = 40;
    /// The rows before those of the fields, from 0.
    private static final int WORD_ROWS = 5;
    private static final Pattern DAY = Pattern.compile("[<>]?\\d{4}(-\\d{2}){0,2}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.-]+");
    private static final SequencedMap<String, String> NEARNESS = new LinkedHashMap<>();
    private static final Map<String, String> FIXED = Map.of("role", "Who speaks", "who", "Participants or interviewers", "case", "Case", "person", "Person",
            "source", "Source", "kind", "Kind of source", "code", "On words with the code", "coder", "Coded by", "check", "Check of the coding",
            "stance", "Stance of the coding");

    static {
        NEARNESS.put("at most 5 words between", "~5");
        NEARNESS.put("at most 15 words between", "~15");
        NEARNESS.put("at most 5 between, in this order", "~>5");
        NEARNESS.put("at most 2 turns apart", "~2turns");
        NEARNESS.put("at most 2 turns apart, in this order", "~>2turns");
    }

    private final Workspace workspace;
    private final Consumer<String> take;
    private final Popup popup = new Popup();
    private final VBox card = new VBox(12);
    private final TextField all = field("builder-all", "All of these words");
    private final TextField phrase = field("builder-phrase", "These words in a row");
    private final TextField any = field("builder-any", "Any of these words");
    private final TextField none = field("builder-none", "None of these words");
    private final TextField near = field("builder-near", "Words near each other");
    private final ComboBox<String> nearness = choice("builder-nearness", "How near");
    /// By the names of the fields in a query.
    private final SequencedMap<String, ComboBox<String>> fields = new LinkedHashMap<>();
    private final GridPane grid = new GridPane(12, 8);
    private final TextField date = field("builder-date", "Coded on, such as 2026-03");
    private final CheckBox alone = new CheckBox("The code without its sub-codes");
    private final CheckBox uncoded = new CheckBox("Only uncoded words");
    private final ScrollPane scroll = new ScrollPane();
    private final Label made = Words.wrapped("", "muted");

    QueryBuilder(Workspace workspace, Consumer<String> take) {
        this.workspace = workspace;
        this.take = take;
        popup.setAutoHide(true);
        // Else the shadow around the card pushes it over the window's edge.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        uncoded.setId("builder-uncoded");
        alone.setId("builder-alone");
        made.setId("builder-query");
        nearness.getItems().setAll(NEARNESS.sequencedKeySet());
        nearness.setValue(NEARNESS.firstEntry().getKey());
        for (TextField field : List.of(all, phrase, any, none, near)) {
            grid.addRow(grid.getRowCount(), label(field.getPromptText()), field);
            field.textProperty().subscribe(_ -> show());
        }
        grid.addRow(grid.getRowCount(), label(nearness.getAccessibleText()), nearness);
        nearness.valueProperty().subscribe(_ -> show());
        date.textProperty().subscribe(_ -> show());
        alone.selectedProperty().subscribe(_ -> show());
        uncoded.selectedProperty().subscribe(_ -> show());
        var search = new Button("Search");
        search.setId("builder-search");
        search.getStyleClass().add("accent");
        search.setOnAction(_ -> search());
        var foot = new HBox(12, made, search);
        foot.setAlignment(Pos.CENTER_RIGHT);
        made.setMaxWidth(360);
        // Beside the scroll bar.
        grid.setPadding(new Insets(2, 18, 2, 2));
        scroll.setContent(grid);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        card.setId("query-builder");
        card.getStyleClass().addAll("popup-card", "syntax-sheet");
        card.getChildren().addAll(Words.of("Build a query", "pane-title"), scroll, foot);
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
        offer(workspace.study().now());
        scroll.setPrefViewportHeight(Math.min(grid.getRowCount() * ROW, Math.max(LEAST, under.getScene().getHeight() - AROUND)));
        card.getStyleClass().removeAll("light", "dark");
        PopupLooks.follow(card, under);
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        popup.show(under.getScene().getWindow(), place.getMinX(), place.getMaxY() + 4);
        double right = under.getScene().getWindow().getX() + under.getScene().getWindow().getWidth() - 16;
        popup.setAnchorX(Math.min(place.getMinX(), Math.max(0, right - card.getWidth())));
        all.requestFocus();
    }

    /// A choice for every field that this study has values for; what was chosen before stays.
    private void offer(StudyState study) {
        var values = new LinkedHashMap<String, Stream<String>>();
        values.put("role", study.people().roles().stream().map(Role::code));
        values.put("who", Stream.of("participant", "interviewer"));
        values.put("case", study.people().cases().stream().map(Case::label));
        study.people().attributes().stream().filter(name -> !FIXED.containsKey(name.toLowerCase(Locale.ROOT))).forEach(name -> values.put(name,
                study.people().cases().stream().map(one -> one.attributes().getOrDefault(name, "")).filter(value -> !value.isBlank()).distinct().sorted()));
        values.put("person", study.people().people().stream().map(Person::name));
        values.put("source", study.sources().stream().map(Source::name));
        values.put("kind", study.sources().stream().map(source -> source.kind().words()).distinct());
        values.put("code", codes(study.codebook()));
        values.put("coder", study.coders().stream().map(Coder::name));
        values.put("check", Stream.of(CheckState.values()).map(CheckState::word));
        values.put("stance", Stream.of(Stance.values()).map(Stance::word));
        grid.getChildren().removeIf(node -> GridPane.getRowIndex(node) > WORD_ROWS);
        fields.keySet().retainAll(values.keySet());
        values.forEach((name, some) -> {
            ComboBox<String> box = fields.computeIfAbsent(name, this::fieldChoice);
            fill(box, some);
            if (box.getItems().size() > 1) {
                grid.addRow(grid.getRowCount(), label(box.getAccessibleText()), box);
            }
        });
        grid.addRow(grid.getRowCount(), label("Coded on"), date);
        grid.add(alone, 1, grid.getRowCount());
        grid.add(uncoded, 1, grid.getRowCount());
    }

    /// A name that several codes have does not tell which one is meant.
    private static Stream<String> codes(Codebook codebook) {
        Map<String, Long> called = codebook.inOrder().stream().collect(Collectors.groupingBy(Code::name, Collectors.counting()));
        return codebook.inOrder().stream().filter(one -> !one.isRetired())
                .map(one -> called.getOrDefault(one.name(), 0L) > 1 ? codebook.path(one.id()).toString() : one.name());
    }

    private ComboBox<String> fieldChoice(String name) {
        String words = FIXED.getOrDefault(name, name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + name.substring(name.offsetByCodePoints(0, 1)));
        ComboBox<String> box = choice("builder-" + name.replace(' ', '-'), words);
        box.valueProperty().subscribe(_ -> show());
        return box;
    }

    private static Label label(String words) {
        var label = Words.wrapped(words);
        label.setMaxWidth(LABEL);
        return label;
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
        List<String> choices = PlainWords.of(any.getText());
        String alternatives = choices.size() > 1 ? "(" + String.join(" OR ", choices) + ")" : String.join("", choices);
        String refused = PlainWords.of(none.getText()).stream().map(word -> "NOT " + word).collect(Collectors.joining(" "));
        Stream<String> parts = Stream.of(String.join(" ", PlainWords.of(all.getText())), quoted(PlainWords.inARow(phrase.getText()), ""),
                quoted(PlainWords.inARow(near.getText()), NEARNESS.getOrDefault(nearness.getValue(), "")), alternatives, refused);
        Stream<String> chosen = fields.entrySet().stream().map(entry -> fieldOf(entry.getKey(), entry.getValue()));
        String day = date.getText().strip();
        return Stream.of(parts, chosen, Stream.of(DAY.matcher(day).matches() ? "date:" + day : "", uncoded.isSelected() ? "is:uncoded" : "")).flatMap(part -> part).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String words, String ending) {
        return words.isEmpty() ? "" : "\"" + words + "\"" + ending;
    }

    private String fieldOf(String name, ComboBox<String> box) {
        String only = name.equals("code") && alone.isSelected() ? "=" : "";
        return Optional.ofNullable(box.getValue()).filter(value -> !value.equals(ANY))
                .map(value -> name.replace(' ', '_') + ":" + (PLAIN.matcher(value).matches() ? only + value : "\"" + only + value.replaceAll("[\"“”„]", "*") + "\"")).orElse("");
    }
}
