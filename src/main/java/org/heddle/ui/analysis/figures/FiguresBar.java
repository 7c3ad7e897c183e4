package org.heddle.ui.analysis.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.heddle.domain.analysis.completeness.Saturation.Method;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Segments;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// What is asked, of which codes and whose work, and the way out to a file. In a narrow window the wishes stand in two rows.
final class FiguresBar extends BorderPane {
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
        getStyleClass().addAll("document-header", "agreement-bar");
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
                    menu("crosstab-by", "By ", () -> model.ways().stream().map(way -> new Choice<>(way, way)).toList(), model.byProperty().get(),
                            model.byProperty()::set),
                    menu("crosstab-count", "Count ", () -> List.of(new Choice<>("participants", Countable.PERSONS), new Choice<>("sources", Countable.SOURCES),
                            new Choice<>("cases", Countable.CASES), new Choice<>("codings", Countable.CODINGS), new Choice<>("words", Countable.WORDS)),
                            model.countedProperty().get(), model.countedProperty()::set));
            case GROUPS -> wishes.getChildren().add(menu("groups-by", "By ", () -> model.attributes().stream().map(way -> new Choice<>(way, way)).toList(),
                    model.groupsByProperty().get(), model.groupsByProperty()::set));
            case COVERAGE -> { }
            case TOGETHER -> wishes.getChildren().add(menu("nearness", "Passages ", () -> NEARNESS.stream()
                    .map(one -> new Choice<>(words(one), one)).toList(), model.nearnessProperty().get(), model.nearnessProperty()::set));
            case SATURATION -> wishes.getChildren().add(menu("saturation-method", "", () -> METHODS.stream()
                    .map(one -> new Choice<>("base %d, run %d, threshold %.0f %%".formatted(one.base(), one.run(), 100 * one.threshold()), one)).toList(),
                    model.methodProperty().get(), model.methodProperty()::set));
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
        return menu("question", "", () -> Arrays.stream(Question.values()).map(one -> new Choice<>(one.words(), one)).toList(), model.questionProperty().get(),
                model.questionProperty()::set);
    }

    private Node picture() {
        var segments = new Segments<>(model.asPictureProperty()::set);
        segments.add("as-table", "Table", false);
        segments.add("as-picture", "Picture", true);
        segments.mark(model.asPictureProperty().get());
        return segments;
    }

    private record Choice<T>(String words, T value) {}

    /// A menu of a few things, of which one is chosen; its face says which.
    private <T> MenuButton menu(String id, String before, Supplier<List<Choice<T>>> choices, T now, Consumer<T> choose) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (Choice<T> choice : choices.get()) {
            var item = new RadioMenuItem(choice.words());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(choice.value().equals(now));
            item.setOnAction(_ -> {
                menu.setText(before + choice.words());
                choose.accept(choice.value());
            });
            if (choice.value().equals(now)) {
                menu.setText(before + choice.words());
            }
            menu.getItems().add(item);
        }
        menu.setAccessibleText(menu.getText());
        return menu;
    }

    private Node codes() {
        StudyState state = workspace.study().now();
        MenuButton menu = menu("counted-codes", "", () -> choices(state), model.themeProperty().get().filter(code -> state.codebook().find(code).isPresent()),
                model.themeProperty()::set);
        for (int at = 0; at < state.codebook().roots().size(); at++) {
            menu.getItems().get(at + 1).setGraphic(new CodeDot(CodePalette.of(state.codebook().roots().get(at).colour()), workspace.themeProperty(), 10));
        }
        return menu;
    }

    private static List<Choice<Optional<CodeId>>> choices(StudyState state) {
        var choices = new ArrayList<Choice<Optional<CodeId>>>();
        choices.add(new Choice<>("All codes used", Optional.empty()));
        for (Code code : state.codebook().roots()) {
            choices.add(new Choice<>(code.name(), Optional.of(code.id())));
        }
        return choices;
    }

    private Node coders() {
        var choices = new ArrayList<Choice<Optional<CoderId>>>();
        choices.add(new Choice<>("All coders", Optional.empty()));
        for (Coder coder : workspace.study().now().coders()) {
            choices.add(new Choice<>(coder.name(), Optional.of(coder.id())));
        }
        return menu("counted-coder", "", () -> choices, model.coderProperty().get(), model.coderProperty()::set);
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
