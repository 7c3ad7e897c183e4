package org.heddle.ui.analysis.links;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.Refusal;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;

/// Asks for a policy's name and for the terms that find it, one a line.
final class PolicySheet {
    private static final double WIDTH = 460;

    private final TextField name = new TextField();
    private final Sheet sheet;

    PolicySheet(Optional<Policy> old, Consumer<Policy> say) {
        var terms = new TextArea();
        name.setId("policy-name");
        name.setText(old.map(Policy::name).orElse(""));
        terms.setId("policy-terms");
        terms.setPrefRowCount(5);
        SourceWords.wrap(terms);
        terms.setText(old.map(one -> String.join("\n", one.terms())).orElse(""));
        var refused = Words.wrapped("", "danger", "small");
        refused.setId("policy-refused");
        var done = new Button("Keep");
        done.setId("policy-done");
        done.getStyleClass().add("accent");
        sheet = new Sheet("policy-sheet", old.isPresent() ? "Change a policy" : "Name a policy", WIDTH, new VBox(10, Sheet.field("Name", name),
                Sheet.field("Search terms, one a line", terms), Words.wrapped("A word, a \"phrase\" in quotation marks, or a word form such as sanction*. Without terms, "
                        + "the name is looked for as a phrase. Interviewers’ words are left out.", "muted", "small"), refused, Sheet.buttons(done))).low();
        done.setOnAction(_ -> {
            try {
                say.accept(new Policy(old.map(Policy::id).orElseGet(PolicyId::fresh), name.getText(), terms.getText().lines().toList()));
                sheet.close();
            } catch (Refusal refusal) {
                refused.setText(refusal.sentence());
            }
        });
    }

    void open(StackPane room, Runnable closed) {
        sheet.open(room, closed);
        Platform.runLater(name::requestFocus);
    }
}
