package org.heddle.ui.analysis.matrix;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.VerdictIcon;
import org.kordamp.ikonli.feather.Feather;

/// What others think of the cell in hand, and what this person thinks of another one's.
final class ReviewBox extends VBox {
    private final MatrixViewModel model;

    ReviewBox(MatrixViewModel model) {
        super(4);
        this.model = model;
    }

    void show(SheetCell cell) {
        getChildren().clear();
        cell.cell().ifPresent(written -> cell.reviews().forEach(review -> getChildren().add(line(review, written))));
        if (model.mayReview()) {
            getChildren().add(field());
        }
    }

    private HBox line(CellReview review, MatrixCell cell) {
        String who = model.workspace().study().now().coder(review.key().reviewer()).map(coder -> coder.name()).orElse("a coder");
        Region words = SourceWords.of("%s: %s%s%s".formatted(who, review.verdict().word(), review.comment().isEmpty() ? "" : " – " + review.comment(),
                review.isStale(cell) ? " (on an earlier wording)" : ""), Double.MAX_VALUE, "small");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(6, VerdictIcon.of(review.verdict(), Icons.ROW), words);
        if (review.key().reviewer().equals(model.workspace().project().coder())) {
            line.getChildren().add(Icons.button("matrix-unreview", Feather.X, "Take my review back", model::unreview));
        }
        return line;
    }

    private HBox field() {
        var comment = new TextField();
        comment.setId("matrix-comment");
        comment.setPromptText("Comment");
        comment.setAccessibleText("Comment for the author");
        HBox.setHgrow(comment, Priority.ALWAYS);
        var line = new HBox(6, comment);
        line.setAlignment(Pos.CENTER_LEFT);
        Arrays.stream(Verdict.values()).forEach(verdict -> {
            var button = new Button(verdict.word().substring(0, 1).toUpperCase(Locale.ROOT) + verdict.word().substring(1));
            button.setId("matrix-" + verdict.word());
            button.getStyleClass().add("small");
            button.setMinWidth(Label.USE_PREF_SIZE);
            button.setOnAction(_ -> model.review(verdict, comment.getText()));
            line.getChildren().add(button);
        });
        return line;
    }
}
