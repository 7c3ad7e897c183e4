package org.heddle.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;

/// Who is compared, in which unit, on which codes and sources; which figures are shown; and the way out to a file.
/// In a narrow window the wishes stand in two rows.
final class AgreementBar extends HeaderBar {
    private final AgreementViewModel model;
    private final Workspace workspace;
    private final MenuButton coders = new MenuButton();
    private final MenuButton codes = new MenuButton();

    AgreementBar(AgreementViewModel model, Workspace workspace, MenuButton export) {
        this.model = model;
        this.workspace = workspace;
        coders.setId("compared-coders");
        coders.setMnemonicParsing(false);
        codes.setMnemonicParsing(false);
        coders.setAccessibleText("Whom to compare");
        coders.setMinWidth(110);
        codes.setId("compared-codes");
        codes.setMinWidth(90);
        var wishes = new FlowPane(8, 8, coders, unit(), codes, new SourcesMenu(model, workspace), new FiguresMenu(model));
        wishes.setMinWidth(0);
        setCenter(wishes);
        setRight(export);
        workspace.study().stateProperty().subscribe(_ -> fill());
        model.codersProperty().subscribe(_ -> fill());
        model.themeProperty().subscribe(_ -> fill());
    }

    private Segments<Unit> unit() {
        var units = new Segments<>(model.unitProperty()::set);
        for (Unit unit : Unit.values()) {
            units.add("unit-" + unit.word(), words(unit), unit);
        }
        units.follow(model.unitProperty());
        return units;
    }

    private static String words(Unit unit) {
        return switch (unit) {
            case SOURCE -> "Sources";
            case TURN -> "Turns";
            case SENTENCE -> "Sentences";
            case TOKEN -> "Words";
            case CHARACTER -> "Characters";
        };
    }

    private void fill() {
        StudyState state = workspace.study().now();
        fillCoders(state);
        Optional<CodeId> theme = model.themeProperty().get();
        codes.setText(theme.flatMap(state.codebook()::find).map(Code::name).orElse("All codes"));
        var group = new ToggleGroup();
        codes.getItems().setAll(choice("All codes used", theme.isEmpty(), group, Optional.empty()));
        for (Code code : state.codebook().roots()) {
            var item = choice("%s (%s)".formatted(code.name(), Counted.of(state.countWithChildren(code.id()), "coding")),
                    theme.filter(code.id()::equals).isPresent(), group, Optional.of(code.id()));
            item.setGraphic(new CodeDot(CodePalette.of(code.colour()), workspace.themeProperty(), 10));
            codes.getItems().add(item);
        }
        codes.getItems().addAll(new SeparatorMenuItem(), anyCode(state));
    }

    /// Codes below the themes, by a few letters.
    private MenuItem anyCode(StudyState state) {
        var item = new MenuItem("Another code…");
        item.setId("agreement-any-code");
        item.setOnAction(_ -> CodeChooser.ask(codes, "Agreement on one code and all below it", new CodeOutline(state.codebook()), _ -> true,
                code -> model.themeProperty().set(Optional.of(code))));
        return item;
    }

    private RadioMenuItem choice(String words, boolean isNow, ToggleGroup group, Optional<CodeId> code) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(isNow);
        item.setOnAction(_ -> model.themeProperty().set(code));
        return item;
    }

    private void fillCoders(StudyState state) {
        List<Coder> now = model.codersProperty().get();
        coders.setText(words(now));
        var marks = new HBox(2);
        marks.setAlignment(Pos.CENTER_LEFT);
        now.stream().limit(3).forEach(coder -> marks.getChildren().add(new CoderMark(coder, state.position(coder.id()), true)));
        coders.setGraphic(now.isEmpty() ? null : marks);
        coders.getItems().clear();
        for (Coder coder : state.coders()) {
            var item = new CheckMenuItem(coder.name(), new CoderMark(coder, state.position(coder.id()), true));
            item.setId("compared-" + coder.initials().toLowerCase(Locale.ROOT));
            item.setMnemonicParsing(false);
            item.setSelected(now.contains(coder));
            item.setOnAction(_ -> choose(coder));
            coders.getItems().add(item);
        }
    }

    private static String words(List<Coder> coders) {
        return switch (coders.size()) {
            case 0 -> "Choose coders";
            case 1 -> "Choose a second coder";
            case 2 -> firstName(coders.get(0)) + " and " + firstName(coders.get(1));
            default -> coders.size() + " coders";
        };
    }

    private static String firstName(Coder coder) {
        return coder.name().strip().split("\\s+", 2)[0];
    }

    /// In the order in which they joined the study.
    private void choose(Coder coder) {
        var next = new ArrayList<>(model.codersProperty().get());
        if (!next.remove(coder)) {
            next.add(coder);
        }
        model.codersProperty().set(workspace.study().now().coders().stream().filter(next::contains).toList());
    }
}
