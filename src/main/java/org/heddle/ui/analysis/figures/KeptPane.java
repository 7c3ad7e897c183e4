package org.heddle.ui.analysis.figures;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.heddle.domain.analysis.completeness.Expectation;
import org.heddle.domain.codebook.CodeId;

/// What is kept with the code in hand: how the paper words its counts, and by whom, why and how searched it was expected. Kept as memos about
/// the code when the field is left or Enter pressed.
final class KeptPane extends VBox {
    private final FiguresViewModel model;
    private final TextField wording = field("count-wording", "As the paper words it, such as “only one participant”");
    private final TextField by = field("expected-by", "By whom it was expected");
    private final TextField why = field("expected-why", "Why");
    private final TextField searched = field("expected-searched", "How it was searched for");
    private final Button expect = new Button("Expected…");
    private final FlowPane expectation = new FlowPane(8, 6);
    private Optional<CodeId> code = Optional.empty();

    KeptPane(FiguresViewModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("said-beside");
        managedProperty().bind(visibleProperty());
        expectation.managedProperty().bind(expectation.visibleProperty());
        expect.setId("expect");
        expect.setMinWidth(USE_PREF_SIZE);
        expect.setOnAction(_ -> {
            expectation.setVisible(true);
            by.requestFocus();
        });
        var label = new Label("In the paper");
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(wording);
        label.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(wording, Priority.ALWAYS);
        var line = new HBox(8, label, wording, expect);
        line.getStyleClass().add("field-line");
        for (TextField one : new TextField[] {by, why, searched}) {
            one.setPrefColumnCount(18);
            expectation.getChildren().add(one);
            keep(one, () -> code.ifPresent(id -> model.expect(new Expectation(id, by.getText(), why.getText(), searched.getText()))));
        }
        keep(wording, () -> code.ifPresent(id -> model.word(id, wording.getText())));
        getChildren().addAll(line, expectation);
        setVisible(false);
    }

    private static TextField field(String id, String what) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(what);
        field.setAccessibleText(what);
        return field;
    }

    private static void keep(TextField field, Runnable write) {
        field.setOnAction(_ -> write.run());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                write.run();
            }
        });
    }

    /// Shows what is kept with the code in hand, where it is counted.
    void show() {
        boolean isCounted = switch (model.questionProperty().get()) {
            case COUNTS, ABSENCES -> true;
            case CROSSTAB, GROUPS, TOGETHER, SATURATION, COVERAGE -> false;
        };
        Optional<CodeId> now = isCounted ? model.codeInHand() : Optional.empty();
        setVisible(now.isPresent());
        if (now.isPresent() && !(now.equals(code) && isFocusWithin())) {
            CodeId asked = now.get();
            code = Optional.empty();
            var _ = model.kept(asked).thenAccept(kept -> {
                wording.setText(kept.wording());
                by.setText(kept.expectation().by());
                why.setText(kept.expectation().why());
                searched.setText(kept.expectation().searched());
                expectation.setVisible(!kept.expectation().isEmpty());
                code = Optional.of(asked);
            });
        } else if (now.isEmpty()) {
            code = Optional.empty();
        }
    }
}
