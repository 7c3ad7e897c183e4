package org.heddle.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.ui.coding.quotes.QuotesModel.Figures;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// What the code in hand means and how often it stands where.
final class CodeCard extends VBox implements AutoCloseable {
    private final Workspace workspace;
    private final Consumer<CodeId> edit;
    private final Figure codings = new Figure("coding");
    private final Figure sources = new Figure("source");
    private final Figure cases = new Figure("case");
    private final HBox figures = new HBox(codings, sources, cases);
    private final CodePlaces places;
    private Shown shown = Shown.NOT_YET;

    CodeCard(Workspace workspace, Consumer<CodeId> edit) {
        this.workspace = workspace;
        this.edit = edit;
        places = new CodePlaces(workspace);
        setId("code-card");
        getStyleClass().add("card");
        figures.getStyleClass().add("figures");
        setMargin(figures, new Insets(6, 0, 0, 0));
    }

    void show(Optional<CodeId> id, Figures quotes) {
        StudyState state = workspace.study().now();
        var wanted = new Shown(id.flatMap(state.codebook()::find), id.filter(code -> state.codebook().find(code).isPresent())
                .map(code -> state.codebook().path(code).toString()), List.of(quotes.total(), quotes.sources(), quotes.cases()));
        if (wanted.equals(shown)) {
            return;
        }
        boolean isSameCode = wanted.code().isPresent() && wanted.code().equals(shown.code()) && wanted.path().equals(shown.path());
        shown = wanted;
        if (isSameCode) {
            count(quotes);
            return;
        }
        getChildren().clear();
        wanted.code().ifPresentOrElse(code -> fill(code, state, quotes),
                () -> getChildren().add(words("Choose a code in the codebook, or click a coding: what it means stands here.", "muted")));
    }

    /// What stands on the card, so that it is not made again for every selected letter.
    private record Shown(Optional<Code> code, Optional<String> path, List<Integer> figures) {
        static final Shown NOT_YET = new Shown(Optional.empty(), Optional.empty(), List.of());
    }

    private void fill(Code code, StudyState state, Figures quotes) {
        var name = SourceWords.of(code.name(), Double.MAX_VALUE, "heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var colour = CodePalette.of(state.codebook(), code);
        var head = new HBox(8, new CodeDot(colour, workspace.themeProperty(), 14), name,
                Icons.button("edit-code", Feather.EDIT_2, "Definition and rules…", () -> edit.accept(code.id())));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        state.codebook().path(code.id()).parent().ifPresent(path -> getChildren().add(said(path.toString(), "muted", "small")));
        CodeRules rules = code.rules();
        if (rules.definition().isEmpty() && rules.useWhen().isEmpty()) {
            getChildren().add(words("No definition yet. A sentence here helps the second coder.", "muted"));
        }
        part(Optional.empty(), "", rules.definition());
        part(Optional.of(Feather.CHECK), "Use when", rules.useWhen());
        part(Optional.of(Feather.X), "Do not use when", rules.notWhen());
        count(quotes);
        places.show(code.id());
        getChildren().addAll(figures, places);
    }

    private void count(Figures quotes) {
        codings.show(quotes.total());
        sources.show(quotes.sources());
        cases.show(quotes.cases());
    }

    private void part(Optional<Feather> icon, String title, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            var caption = words(title, "caption");
            icon.ifPresent(feather -> {
                var sign = Icons.of(feather, Icons.SMALL);
                sign.getStyleClass().add(feather == Feather.CHECK ? "ok" : "bad");
                caption.setGraphic(sign);
            });
            getChildren().add(caption);
        }
        getChildren().add(said(words, "prose"));
    }

    @Override
    public void close() {
        places.close();
    }

    /// A number over what it counts.
    private static final class Figure extends VBox {
        private final Label number = words("", "strong");
        private final Label counted = words("", "muted", "tiny");
        private final String one;

        Figure(String one) {
            this.one = one;
            getChildren().addAll(number, counted);
            setAlignment(Pos.CENTER);
            getStyleClass().add("figure");
            setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(int count) {
            number.setText(String.valueOf(count));
            counted.setText(count == 1 ? one : one + "s");
        }
    }

    private static Region said(String words, String... styles) {
        return SourceWords.of(words, Double.MAX_VALUE, styles);
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
