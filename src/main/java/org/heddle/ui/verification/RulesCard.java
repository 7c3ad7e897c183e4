package org.heddle.ui.verification;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Star;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.queue.ToCheck;
import org.kordamp.ikonli.feather.Feather;

/// The code of the passage in hand: its name, who gave it, where, and when it is to be used.
final class RulesCard extends ScrollPane {
    private final Workspace workspace;
    private final Supplier<CodeLooks> looks;
    private final VBox box = new VBox(6);

    RulesCard(Workspace workspace, Supplier<CodeLooks> looks) {
        this.workspace = workspace;
        this.looks = looks;
        box.getStyleClass().add("rules-card");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "card-scroll");
        setMinHeight(0);
    }

    void show(ToCheck item) {
        var code = item.coding().code();
        box.getChildren().setAll(heading(item), place(item));
        if (item.isStarred()) {
            var star = new Label("Starred: a passage to quote", new Star(Icons.ROW));
            star.setId("starred-in-hand");
            star.getStyleClass().add("small");
            box.getChildren().add(star);
        }
        looks.get().codebook().find(code).ifPresent(found -> addRules(found.rules()));
        if (!item.coding().comment().isBlank()) {
            box.getChildren().addAll(label("First coder’s comment", Feather.MESSAGE_CIRCLE, "muted"), words(item.coding().comment()));
        }
        setVvalue(0);
    }

    private Node heading(ToCheck item) {
        StudyState state = workspace.study().now();
        var name = new Label(looks.get().name(item.coding().code()));
        name.setId("code-in-hand");
        name.getStyleClass().add("heading");
        SourceWords.wrap(name);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, looks.get().dot(item.coding().code(), 12), name);
        line.setAlignment(Pos.CENTER_LEFT);
        state.coder(item.coding().coder()).ifPresent(who -> line.getChildren().add(new CoderMark(who, state.position(who.id()), true)));
        return line;
    }

    private Node place(ToCheck item) {
        String above = looks.get().codebook().find(item.coding().code())
                .flatMap(code -> looks.get().codebook().path(code.id()).parent()).map(CodePath::last).map(name -> name + " · ").orElse("");
        String speaker = item.speaker().isBlank() ? "" : ", " + item.speaker();
        return styled("%sturn %d%s, %s".formatted(above, item.turn(), speaker, item.source()), "muted", "small");
    }

    private void addRules(CodeRules rules) {
        if (!rules.definition().isBlank()) {
            box.getChildren().add(words(rules.definition()));
        }
        if (!rules.useWhen().isBlank()) {
            box.getChildren().addAll(label("Use when", Feather.CHECK, "ok"), words(rules.useWhen()));
        }
        if (!rules.notWhen().isBlank()) {
            box.getChildren().addAll(label("Do not use when", Feather.X, "bad"), words(rules.notWhen()));
        }
        if (rules.definition().isBlank() && rules.useWhen().isBlank() && rules.notWhen().isBlank()) {
            box.getChildren().add(styled("This code has no definition yet.", "muted"));
        }
    }

    private static Label label(String words, Feather icon, String style) {
        var sign = Icons.of(icon, Icons.SMALL);
        sign.getStyleClass().add(style);
        var label = new Label(words, sign);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Region words(String words) {
        return styled(words);
    }

    private static Region styled(String words, String... styles) {
        var label = SourceWords.of(words, Double.MAX_VALUE, styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
