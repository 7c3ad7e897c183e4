package org.heddle.ui.codebook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.ui.shell.Workspace;

/// A sheet over the room for what a code means: definition, rules, example, origin, theory. Keeping it is one act.
public final class CodeEditor extends StackPane {
    private final Workspace workspace;
    private final CodeId code;
    private final Map<String, TextInputControl> fields = new LinkedHashMap<>();
    private final Runnable close;

    public CodeEditor(Workspace workspace, CodeId id, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        code = id;
        setId("code-editor");
        getStyleClass().add("curtain");
        var card = new VBox(6);
        card.getStyleClass().add("key-sheet");
        card.setMaxSize(620, USE_PREF_SIZE);
        Optional<Code> known = workspace.study().now().codebook().find(id);
        known.ifPresent(one -> fill(card, one));
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close.run();
            } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                keep();
            }
        });
    }

    private void fill(VBox card, Code one) {
        var title = new Label(one.name());
        title.getStyleClass().add("heading");
        card.getChildren().add(title);
        CodeRules rules = one.rules();
        area(card, "Definition", rules.definition());
        area(card, "Use when", rules.useWhen());
        area(card, "Do not use when", rules.notWhen());
        area(card, "Example", rules.example());
        line(card, "Origin", rules.origin());
        line(card, "Theory", rules.theory());
        var keep = new Button("Keep");
        keep.setId("keep-rules");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        var cancel = new Button("Cancel");
        cancel.setOnAction(_ -> close.run());
        var buttons = new HBox(8, cancel, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        card.getChildren().add(buttons);
    }

    private void area(VBox card, String name, String words) {
        var area = new TextArea(words);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        add(card, name, area);
    }

    private void line(VBox card, String name, String words) {
        add(card, name, new TextField(words));
    }

    private void add(VBox card, String name, TextInputControl field) {
        var caption = new Label(name);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(field);
        field.setAccessibleText(name);
        field.setId("rule-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        fields.put(name, field);
        card.getChildren().addAll(caption, field);
    }

    /// Puts the caret into the first field.
    public void enter() {
        fields.values().stream().findFirst().ifPresent(TextInputControl::requestFocus);
    }

    private String words(String name) {
        TextInputControl field = fields.get(name);
        return field == null ? "" : field.getText().strip();
    }

    private void keep() {
        var rules = new CodeRules(words("Definition"), words("Use when"), words("Do not use when"), words("Example"), words("Origin"),
                words("Theory"));
        var _ = workspace.run(new DefineCode(code, rules)).thenAccept(_ -> close.run());
    }
}
