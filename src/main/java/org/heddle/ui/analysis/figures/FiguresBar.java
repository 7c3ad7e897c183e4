package org.heddle.ui.analysis.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.heddle.domain.analysis.completeness.Saturation.Method;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.choice.ChoiceMenu;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// What is asked, of which codes and whose work, and the way out to a file. In a narrow window the wishes stand in two rows.
final class FiguresBar extends HeaderBar {
    private static final List<Nearness> NEARNESS = List.of(new Nearness.Overlap(), new Nearness.Containment(), new Nearness.WithinTurns(1),
            new Nearness.WithinTurns(3));
    private static final List<Method> METHODS = List.of(new Method(4, 2, 0.05), new Method(4, 3, 0.05), new Method(5, 2, 0.05), new Method(6, 2, 0.05),
            new Method(4, 2, 0), new Method(6, 3, 0));

    /// Below this width at the usual letters the questions do not fit in a row.
    private static final double TIGHT = 600;

    private final FiguresViewModel model;
    private final Workspace workspace;
    private final FlowPane wishes = new FlowPane(8, 8);
    /// In a tight window they are a menu.
    private final Segments<Question> questions;

    FiguresBar(FiguresViewModel model, Workspace workspace, Runnable export) {
        this.model = model;
        this.workspace = workspace;
        questions = new Segments<>(model.questionProperty()::set);
        wishes.setMinWidth(0);
        setCenter(wishes);
        var out = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        out.setId("export-analysis");
        out.getStyleClass().add("accent");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(_ -> export.run());
        model.answerProperty().subscribe(now -> out.setDisable(now.isEmpty()));
        setRight(out);
        for (Question question : Question.values()) {
            questions.add("ask-" + question.id(), question.words(), question);
        }
        questions.follow(model.questionProperty());
        model.questionProperty().subscribe(_ -> fill());
        widthProperty().map(_ -> isTight()).subscribe((_, _) -> fill());
        workspace.study().stateProperty().subscribe((_, _) -> fill());
    }

    private void fill() {
        Node head = isTight() ? questionMenu() : questions;
        if (wishes.getChildren().isEmpty() || !wishes.getChildren().getFirst().equals(head)) {
            wishes.getChildren().setAll(head);
        } else {
            wishes.getChildren().subList(1, wishes.getChildren().size()).clear();   // the focus stays where it is
        }
        switch (model.questionProperty().get()) {
            case COUNTS, ABSENCES -> { }
            case CROSSTAB -> wishes.getChildren().addAll(
                    menu("crosstab-by", "By ", model.ways(), way -> way, model.byProperty()),
                    menu("crosstab-count", "Count ", List.of(Countable.PERSONS, Countable.SOURCES, Countable.CASES, Countable.CODINGS, Countable.WORDS),
                            FiguresBar::words, model.countedProperty()));
            case GROUPS -> {
                var by = menu("groups-by", "By ", model.attributes(), way -> way, model.groupsByProperty());
                model.group().ifPresent(by::mark);
                wishes.getChildren().add(by);
            }
            case COVERAGE -> { }
            case TOGETHER -> wishes.getChildren().add(menu("nearness", "Passages ", NEARNESS, FiguresBar::words, model.nearnessProperty()));
            case SATURATION -> wishes.getChildren().add(menu("saturation-method", "", METHODS, FiguresBar::words, model.methodProperty()));
        }
        if (model.questionProperty().get() == Question.ABSENCES) {
            wishes.getChildren().add(coders());
            return;
        }
        wishes.getChildren().addAll(codes(), coders());
        if (model.questionProperty().get() != Question.SATURATION) {
            wishes.getChildren().add(children());
        }
        if (model.questionProperty().get().hasPicture()) {
            wishes.getChildren().add(picture());
        }
    }

    private static String words(Countable counted) {
        return switch (counted) {
            case PERSONS -> "participants";
            case SOURCES -> "sources";
            case CASES -> "cases";
            case CODINGS -> "codings";
            case WORDS -> "words";
        };
    }

    private static String words(Method method) {
        return "base %d, run %d, threshold %.0f %%".formatted(method.base(), method.run(), 100 * method.threshold());
    }

    private static String words(Nearness nearness) {
        return switch (nearness) {
            case Nearness.Overlap _ -> "overlap";
            case Nearness.Containment _ -> "lie within each other";
            case Nearness.WithinTurns(int turns) -> "stand within " + Counted.of(turns, "turn");
        };
    }

    private boolean isTight() {
        return getWidth() > 0 && getWidth() < workspace.textSizeProperty().get().scaled(TIGHT);
    }

    private Node questionMenu() {
        return menu("question", "", List.of(Question.values()), Question::words, model.questionProperty());
    }

    private Node picture() {
        var segments = new Segments<>(model.asPictureProperty()::set);
        segments.add("as-table", "Table", false);
        segments.add("as-picture", "Picture", true);
        segments.mark(model.asPictureProperty().get());
        return segments;
    }

    /// One menu of a few things.
    private static <T> ChoiceMenu<T> menu(String id, String before, List<T> all, Function<T, String> words, Property<T> chosen) {
        var menu = new ChoiceMenu<T>(id, before, chosen::setValue);
        all.forEach(one -> menu.add(words.apply(one), one));
        menu.mark(chosen.getValue());
        return menu;
    }

    private Node codes() {
        StudyState state = workspace.study().now();
        var menu = new ChoiceMenu<>("counted-codes", "", model.themeProperty()::set);
        menu.add("All codes used", Optional.empty());
        for (Code code : state.codebook().roots()) {
            menu.add(code.name(), Optional.of(code.id())).setGraphic(new CodeDot(CodePalette.of(code.colour()), workspace.themeProperty(), 10));
        }
        menu.mark(model.themeProperty().get().filter(code -> state.codebook().find(code).isPresent()));
        return menu;
    }

    private Node coders() {
        var menu = new ChoiceMenu<>("counted-coder", "", model.coderProperty()::set);
        menu.add("All coders", Optional.empty());
        for (Coder coder : workspace.study().now().coders()) {
            menu.add(coder.name(), Optional.of(coder.id()));
        }
        menu.mark(model.coderProperty().get());
        return menu;
    }

    private Node children() {
        var tick = new CheckBox("with sub-codes");
        tick.setId("count-sub-codes");
        tick.setSelected(model.withChildrenProperty().get());
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> model.withChildrenProperty().set(tick.isSelected()));
        var box = new HBox(tick);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
