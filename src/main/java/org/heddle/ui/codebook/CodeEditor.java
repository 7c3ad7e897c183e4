package org.heddle.ui.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.codebook.RulePart;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.part.Words;
import org.heddle.workbench.codebook.QuotedPassage;
import org.kordamp.ikonli.feather.Feather;

/// A sheet for what a code means: definition and rules, examples as passages, origin, theory, status. Keeping it is one act.
public final class CodeEditor {
    private static final double WIDTH = 900;
    private static final double THREE_LINES = 58;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);

    private final CodeEditorModel model;
    private final TextArea definition = area("definition", 3);
    private final TextArea useWhen = area("use-when", 3);
    private final TextArea notWhen = area("do-not-use-when", 3);
    private final TextArea example = area("example", 2);
    private final ComboBox<String> origin = new ComboBox<>();
    private final TextField theory = new TextField();
    private final ComboBox<CodeStatus> status = new ComboBox<>();
    private final ComboBox<String> dimension = new ComboBox<>();
    private final HBox question = new HBox(12);
    private final Sheet sheet;

    CodeEditor(CodeEditorModel model) {
        this.model = model;
        fill();
        sheet = new Sheet("code-editor", model.code().name(), WIDTH, body());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                keep();
            }
        });
    }

    void open(StackPane room, Runnable back) {
        sheet.open(room, () -> {
            model.close();
            back.run();
        });
        definition.requestFocus();
    }

    private static TextArea area(String id, int rows) {
        var area = new TextArea();
        area.setId("rule-" + id);
        SourceWords.wrap(area);
        area.setPrefRowCount(rows);
        TabKey.leaves(area);
        return area;
    }

    private void fill() {
        var code = model.code();
        definition.setText(code.rules().definition());
        useWhen.setText(code.rules().useWhen());
        notWhen.setText(code.rules().notWhen());
        example.setText(code.rules().example());
        origin.setId("rule-origin");
        origin.setEditable(true);
        origin.getItems().setAll(model.origins());
        origin.getEditor().setText(code.rules().origin());
        theory.setId("rule-theory");
        theory.setText(code.rules().theory());
        status.setId("rule-status");
        status.getItems().setAll(CodeStatus.values());
        status.setConverter(new StatusWords());
        status.setValue(code.status());
        dimension.setId("rule-dimension");
        dimension.setEditable(true);
        dimension.setPromptText("the main question");
        dimension.getItems().setAll(model.dimensions());
        dimension.getEditor().setText(code.dimension().orElse(""));
    }

    private Node body() {
        var left = new VBox(8, Sheet.field(RulePart.DEFINITION.words(), definition), Sheet.field(RulePart.USE_WHEN.words(), useWhen),
                Sheet.field(RulePart.NOT_WHEN.words(), notWhen), earlier());
        var right = new VBox(8, examples(ExampleKind.TYPICAL, "Typical examples"), examples(ExampleKind.COUNTER, "Counter-examples"),
                Sheet.field("Example in words", example), Sheet.field(RulePart.ORIGIN.words(), origin),
                Sheet.field("Theory (several with ; between them)", theory), Sheet.field("Status", status));
        if (model.code().parent().isEmpty()) {
            right.getChildren().add(Sheet.field("What it and its sub-codes answer, such as Level", dimension));
        }
        var columns = new GridPane(24, 0);
        columns.addRow(0, left, right);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        columns.getColumnConstraints().setAll(half, half);
        columns.setPadding(new Insets(0, 6, 0, 0));
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(12, scroll, foot());
    }

    private Node foot() {
        var same = new CheckBox("Same meaning in better words: no re-check");
        same.setId("same-meaning");
        same.selectedProperty().bindBidirectional(model.sameMeaningProperty());
        var sentence = Words.of("", "small");
        question.setAlignment(Pos.CENTER_LEFT);
        question.getChildren().setAll(sentence, same);
        question.setMinHeight(Region.USE_PREF_SIZE);
        for (TextInputControl field : List.of(definition, useWhen, notWhen)) {
            field.textProperty().subscribe(_ -> {
                var consequence = model.consequence(rules());
                question.setVisible(consequence.isPresent());
                sentence.setText(consequence.orElse(""));
            });
        }
        var keep = new Button("Keep");
        keep.setId("keep-rules");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        var cancel = new Button("Cancel");
        cancel.setId("cancel-rules");
        cancel.setOnAction(_ -> sheet.close());
        var line = new HBox(8, question, Sheet.buttons(cancel, keep));
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private CodeRules rules() {
        return new CodeRules(definition.getText().strip(), useWhen.getText().strip(), notWhen.getText().strip(), example.getText().strip(),
                origin.getEditor().getText().strip(), theory.getText().strip());
    }

    private void keep() {
        var _ = model.keep(rules(), status.getValue(), dimension.getEditor().getText()).thenAccept(_ -> sheet.close());
    }

    private Node examples(ExampleKind kind, String caption) {
        String id = kind.word() + "-examples";
        var add = Icons.button("add-" + id, Feather.PLUS, "Take the chosen passage: %s".formatted(caption), () -> model.addExample(kind));
        add.setDisable(!model.hasPassage());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(4, Words.of(caption, "caption"), gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        var list = new VBox(6);
        list.setId(id);
        Runnable refill = () -> {
            list.getChildren().setAll(model.examples().stream().filter(one -> one.example().kind() == kind).map(this::passage).toList());
            if (list.getChildren().isEmpty()) {
                list.getChildren().add(Words.wrapped("None yet. Choose a coding or words in the text, then press + here.", "muted", "small"));
            }
        };
        model.examples().addListener((ListChangeListener<QuotedPassage.Example>) _ -> refill.run());
        refill.run();
        return new VBox(4, head, list);
    }

    private Node passage(QuotedPassage.Example one) {
        var words = SourceWords.of(one.passage().words(), THREE_LINES, "quote-words");
        var place = new Label("%s  %s, turn %d".formatted(one.passage().attribution(), one.passage().source(), one.passage().turn()));
        place.getStyleClass().addAll("muted", "small");
        place.setMinWidth(0);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        String id = one.example().id().value().toString();
        var foot = new HBox(4, place, Icons.button("show-" + id, Feather.EXTERNAL_LINK, "Show it in the text", () -> {
            sheet.close();
            model.show(one.example());
        }), Icons.button("drop-" + id, Feather.X, "No example any longer", () -> model.remove(one.example())));
        foot.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(2, words, foot);
        box.getStyleClass().add("quote-box");
        return box;
    }

    /// How the code was defined before: only what was different then.
    private Node earlier() {
        var list = new VBox(6);
        list.setId("earlier-definitions");
        model.earlier().addListener((ListChangeListener<PastDefinition>) _ -> refill(list));
        refill(list);
        return list;
    }

    private void refill(VBox list) {
        list.getChildren().clear();
        CodeRules newer = model.code().rules();
        for (PastDefinition past : model.earlier()) {
            CodeRules then = newer;
            newer = past.rules();
            String day = DAY.format(past.until().atZone(ZoneId.systemDefault()));
            list.getChildren().add(Words.of("Until " + day, "caption"));
            for (RulePart part : List.of(RulePart.DEFINITION, RulePart.USE_WHEN, RulePart.NOT_WHEN)) {
                Optional.of(part.of(past.rules())).filter(words -> !words.equals(part.of(then)))
                        .ifPresent(words -> list.getChildren().add(SourceWords.of(
                                part.words() + ": " + (words.isEmpty() ? "(nothing)" : words), Double.MAX_VALUE, "small", "muted")));
            }
        }
    }
}
