package org.heddle.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.heddle.ui.part.PopupLooks;

/// How to write a query, by examples; a click on one tries it.
final class SyntaxSheet {
    private record Example(String query, String meaning) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example("rent housing", "Both words in one turn, in any order"),
            new Example("\"on the phone\"", "Exactly these words in a row"),
            new Example("rent OR damp OR mould", "Any of the words"),
            new Example("housing NOT council", "The first word where the second one is not in the turn; -council does the same"),
            new Example("(rent OR bill) AND work", "Brackets keep parts together"),
            new Example("practi*", "Words that begin so; * stands for any letters"),
            new Example("practi?e", "? stands for one letter"),
            new Example("appointment~", "Words spelled nearly so"),
            new Example("\"people work\"~5", "These words with at most five others between them; ~>5 in this order"),
            new Example("\"damp rent\"~3turns", "These words at most three turns apart; ~>3turns in this order"),
            new Example("/\\bdamp[a-z]*/", "A regular expression between strokes; /…/c where capitals matter"),
            new Example("rent role:GP", "A field: role, case, person, source, kind, speaker, who, or any attribute of the cases"),
            new Example("phone is:uncoded", "Words that no coding touches; also code, coder, check, stance, date; -role:GP leaves out"),
            new Example("{Constrained choice} NOT {Limits of medicine}", "Codes: AND, OR, NOT, OVERLAPS, WITHIN, FOLLOWED BY … WITHIN 3 TURNS; {=Code} without its sub-codes; \\} for a } inside a name"),
            new Example("like:\"C1-1 GP interview#41\"", "Turns like turn 41 of that source; their codes stand at the left"));

    private final Consumer<String> tries;
    private final Popup popup = new Popup();
    private final VBox card = new VBox(8);

    SyntaxSheet(Consumer<String> tries) {
        this.tries = tries;
        popup.setAutoHide(true);
        // Else the shadow around the card pushes it over the window's edge.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        card.setId("syntax-sheet");
        card.getStyleClass().addAll("popup-card", "syntax-sheet");
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                popup.hide();
            }
        });
        var title = new Label("How to write a query");
        title.getStyleClass().add("pane-title");
        var foot = new Label("Capitals, apostrophes and kinds of dashes make no difference. OR, AND and NOT are written in capitals.");
        foot.getStyleClass().addAll("muted", "small");
        foot.setWrapText(true);
        card.getChildren().addAll(title, table(), foot);
        popup.getContent().add(card);
    }

    static List<String> queries() {
        return EXAMPLES.stream().map(Example::query).toList();
    }

    private GridPane table() {
        var table = new GridPane(16, 2);
        for (int row = 0; row < EXAMPLES.size(); row++) {
            Example example = EXAMPLES.get(row);
            var button = new Button(example.query());
            button.setId("syntax-example-" + (row + 1));
            button.getStyleClass().addAll("flat", "syntax-example");
            button.setAccessibleText("Search for " + example.query() + ": " + example.meaning());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                popup.hide();
                tries.accept(example.query());
            });
            var meaning = new Label(example.meaning());
            meaning.setWrapText(true);
            meaning.setMaxWidth(330);
            GridPane.setValignment(meaning, VPos.CENTER);
            table.addRow(row, button, meaning);
        }
        return table;
    }

    void show(Node under) {
        card.getStyleClass().removeAll("light", "dark");
        PopupLooks.follow(card, under);
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        popup.show(under.getScene().getWindow(), place.getMinX(), place.getMaxY() + 4);
        double right = under.getScene().getWindow().getX() + under.getScene().getWindow().getWidth() - 16;
        popup.setAnchorX(Math.min(place.getMinX(), Math.max(0, right - card.getWidth())));
    }
}
