package org.heddle.ui.quotes.exhibit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.DropAbbreviation;
import org.heddle.domain.project.PrintChange.PutAbbreviation;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.Words;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;
import org.kordamp.ikonli.feather.Feather;

/// What abbreviations mean in the notes below tables, and which of them are never explained there.
final class AbbreviationSheet {
    private static final double WIDTH = 640;

    private final ExhibitsModel model;
    private final VBox lines = new VBox(6);

    private AbbreviationSheet(ExhibitsModel model) {
        this.model = model;
    }

    static void open(ExhibitsModel model, StackPane room, Runnable back) {
        var view = new AbbreviationSheet(model);
        view.lines.setId("abbreviations");
        var scroll = new ScrollPane(view.lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(12, Words.wrapped("A note below each table explains exactly those that stand in it. Roles explain themselves.", "muted"), scroll, view.fresh());
        var listening = model.shownProperty().subscribe(sheet -> view.show(sheet));
        new Sheet("abbreviation-sheet", "Abbreviations", WIDTH, body).open(room, () -> {
            listening.unsubscribe();
            back.run();
        });
    }

    private void show(Optional<ExhibitSheet> sheet) {
        lines.getChildren().clear();
        sheet.map(ExhibitSheet::abbreviations).orElse(List.of()).stream().sorted(Comparator.comparing(Abbreviation::letters, String.CASE_INSENSITIVE_ORDER))
                .forEach(one -> lines.getChildren().add(line(one)));
    }

    private HBox line(Abbreviation one) {
        var letters = Words.of(one.letters(), "strong");
        letters.setMinWidth(72);
        letters.setPrefWidth(72);
        var words = new TextField(one.words());
        words.setId("abbreviation-" + one.letters());
        words.setPromptText("never explained");
        words.setAccessibleText("What %s means".formatted(one.letters()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setOnAction(_ -> put(new Abbreviation(one.letters(), words.getText())));
        words.focusedProperty().subscribe((was, now) -> {
            if (was && !now && !words.getText().strip().equals(one.words())) {
                put(new Abbreviation(one.letters(), words.getText()));
            }
        });
        var never = new CheckBox("Never explain");
        never.setId("never-" + one.letters());
        never.setSelected(one.isException());
        never.setMinWidth(Region.USE_PREF_SIZE);
        never.setOnAction(_ -> {
            if (never.isSelected()) {
                put(new Abbreviation(one.letters(), ""));
            } else {
                forget(one);
            }
        });
        var line = new HBox(8, letters, words, never, Icons.button("forget-" + one.letters(), Feather.X, "As the project knows it, or not at all", () -> forget(one)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Nothing happens where only the roles say it.
    private void forget(Abbreviation one) {
        var _ = model.workspace().runMade(reader -> reader.prints().abbreviations().stream().anyMatch(said -> said.letters().equals(one.letters()))
                ? new DropAbbreviation(one.letters()) : Change.NOTHING);
    }

    private void put(Abbreviation one) {
        var _ = model.workspace().run(new PutAbbreviation(one));
    }

    private HBox fresh() {
        var letters = new TextField();
        letters.setId("abbreviation-letters");
        letters.setPromptText("FIP");
        letters.setPrefColumnCount(6);
        letters.setAccessibleText("A new abbreviation");
        var words = new TextField();
        words.setId("abbreviation-words");
        words.setPromptText("fully integrated practice");
        words.setAccessibleText("What the new abbreviation means");
        HBox.setHgrow(words, Priority.ALWAYS);
        var add = new Button("Add", Icons.of(Feather.PLUS, Icons.ROW));
        add.setId("abbreviation-add");
        add.disableProperty().bind(letters.textProperty().map(String::isBlank));
        add.setOnAction(_ -> {
            put(new Abbreviation(letters.getText(), words.getText()));
            letters.clear();
            words.clear();
            letters.requestFocus();
        });
        words.setOnAction(_ -> add.fire());
        var line = new HBox(8, letters, words, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
