package org.heddle.ui.verification;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.project.Applied;
import org.heddle.domain.verification.Suggestion;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.verification.Answering;
import org.heddle.workbench.verification.Answering.Asked;
import org.kordamp.ikonli.feather.Feather;

/// What checkers disagreed with or queried among the own codings, each with its answer: do it, or keep the coding and say why.
final class AnswersPage extends BorderPane {
    private static final double WIDE = 760;

    private final Workspace workspace;
    private final Supplier<CodeLooks> looks;
    private final Answering answering;
    private final VBox cards = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(cards);
    private int question;

    AnswersPage(Workspace workspace, Supplier<CodeLooks> looks) {
        this.workspace = workspace;
        this.looks = looks;
        answering = new Answering(workspace.project(), workspace.clock());
        cards.getStyleClass().add("rules-card");
        cards.setMaxWidth(WIDE);
        scroll.setId("answers");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "card-scroll");
    }

    /// Reads again what waits.
    void refresh() {
        int asked = ++question;
        var _ = answering.waiting().whenComplete((waiting, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (asked == question) {
                show(waiting);
            }
        });
    }

    private void show(List<Asked> waiting) {
        cards.getChildren().setAll(waiting.stream().map(this::card).toList());
        setCenter(waiting.isEmpty() ? new EmptyState("No check of your codings waits for an answer. Disagreements and queries of a second coder stand here.")
                : scroll);
    }

    private VBox card(Asked one) {
        var state = workspace.study().now();
        var code = SourceWords.of(looks.get().name(one.coding().code()), Double.MAX_VALUE, "strong");
        var verdict = new Label("%s: %s".formatted(state.coder(one.check().checker()).map(coder -> coder.name()).orElse("A checker"),
                one.check().verdict().word()), VerdictIcon.of(one.check().verdict(), Icons.ROW));
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(code, Priority.ALWAYS);
        var show = Icons.button("answer-show", Feather.CORNER_UP_RIGHT, "Show it in the transcript",
                () -> workspace.showPassage(one.source().id(), one.coding().span()));
        var head = new HBox(8, looks.get().dot(one.coding().code(), 10), code, verdict, show);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(8, head, SourceWords.of(one.source().name(), Double.MAX_VALUE, "muted", "small"),
                SourceWords.of("“" + one.words() + "”", Double.MAX_VALUE));
        card.getStyleClass().add("note-heading");
        if (!one.check().comment().isBlank()) {
            card.getChildren().add(SourceWords.of(one.check().comment(), Double.MAX_VALUE, "muted"));
        }
        card.getChildren().add(answer(one));
        return card;
    }

    private HBox answer(Asked one) {
        var words = new TextField();
        words.setId("answer-words");
        words.setPromptText("Why it stays, or a word about it");
        words.setAccessibleText("Your answer in words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Optional<Suggestion> wanted = one.check().suggestion();
        var accept = new Button(wanted.map(this::doing).orElse("Nothing suggested"), Icons.of(Feather.CHECK, Icons.ROW));
        accept.setMnemonicParsing(false);
        accept.setId("answer-accept");
        accept.setMinWidth(0);
        accept.setDisable(wanted.isEmpty());
        accept.setOnAction(_ -> told(answering.accept(one.check(), words.getText())));
        var decline = new Button("Keep it", Icons.of(Feather.X, Icons.ROW));
        decline.setId("answer-decline");
        decline.setMinWidth(Region.USE_PREF_SIZE);
        decline.disableProperty().bind(words.textProperty().map(String::isBlank));
        decline.setOnAction(_ -> told(answering.decline(one.check(), words.getText())));
        var line = new HBox(8, words, accept, decline);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String doing(Suggestion wanted) {
        return switch (wanted) {
            case Suggestion.OtherCode(var code) -> "Recode to “%s”".formatted(looks.get().name(code));
            case Suggestion.OtherEdges _ -> "Move the edges as suggested";
            case Suggestion.DropIt _ -> "Drop it";
        };
    }

    private void told(CompletableFuture<Applied> act) {
        var _ = act.whenComplete((_, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            }
        });
    }
}
