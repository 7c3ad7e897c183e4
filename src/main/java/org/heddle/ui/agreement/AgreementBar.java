package org.heddle.ui.agreement;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Who is compared, in which unit, on which codes; and the way out to a file.
final class AgreementBar extends HBox {
    private final AgreementViewModel model;
    private final Workspace workspace;
    private final MenuButton first;
    private final MenuButton second;
    private final MenuButton codes = new MenuButton();

    AgreementBar(AgreementViewModel model, Workspace workspace, Runnable export) {
        this.model = model;
        this.workspace = workspace;
        getStyleClass().addAll("document-header", "agreement-bar");
        first = menu("first-coder", "First coder");
        second = menu("second-coder", "Second coder");
        codes.setId("compared-codes");
        codes.setMinWidth(120);
        var save = new Button("Export", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        save.setId("export-agreement");
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> export.run());
        model.reportProperty().subscribe(report -> save.setDisable(report.filter(now -> !now.codes().isEmpty()).isEmpty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(first, muted("and"), second, unit(), codes, gap, save);
        workspace.study().stateProperty().subscribe(_ -> fill());
        model.firstProperty().subscribe(_ -> fill());
        model.secondProperty().subscribe(_ -> fill());
        model.themeProperty().subscribe(_ -> fill());
    }

    private static MenuButton menu(String id, String words) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.setAccessibleText(words);
        menu.setMinWidth(90);
        return menu;
    }

    private static Node muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private HBox unit() {
        var group = new ToggleGroup();
        var box = new HBox(segment("Turns", Unit.TURN, group), segment("Characters", Unit.CHARACTER, group));
        box.getStyleClass().add("segments");
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(USE_PREF_SIZE);
        box.setMaxHeight(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton segment(String words, Unit unit, ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setId("unit-" + unit.word());
        button.getStyleClass().setAll("segment");
        button.setToggleGroup(group);
        button.setSelected(model.unitProperty().get() == unit);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.unitProperty().set(unit);
        });
        return button;
    }

    private void fill() {
        StudyState state = workspace.study().now();
        fill(first, model.firstProperty(), state);
        fill(second, model.secondProperty(), state);
        Optional<CodeId> theme = model.themeProperty().get();
        codes.setText(theme.flatMap(state.codebook()::find).map(Code::name).orElse("All codes used"));
        var group = new ToggleGroup();
        codes.getItems().setAll(choice("All codes used", theme.isEmpty(), group, Optional.empty()));
        for (Code code : state.codebook().roots()) {
            var item = choice("%s (%s)".formatted(code.name(), Counted.of(state.countWithChildren(code.id()), "coding")),
                    theme.filter(code.id()::equals).isPresent(), group, Optional.of(code.id()));
            item.setGraphic(new CodeDot(CodePalette.of(code.colour()), workspace.themeProperty(), 10));
            codes.getItems().add(item);
        }
    }

    private RadioMenuItem choice(String words, boolean isNow, ToggleGroup group, Optional<CodeId> code) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(isNow);
        item.setOnAction(_ -> model.themeProperty().set(code));
        return item;
    }

    private void fill(MenuButton menu, ObjectProperty<Optional<Coder>> chosen, StudyState state) {
        menu.setText(chosen.get().map(Coder::name).orElse("Choose a coder"));
        menu.setGraphic(chosen.get().map(coder -> new CoderMark(coder, state.position(coder.id()), true)).orElse(null));
        var group = new ToggleGroup();
        menu.getItems().clear();
        for (Coder coder : state.coders()) {
            var item = new RadioMenuItem(coder.name(), new CoderMark(coder, state.position(coder.id()), true));
            item.setId("%s-%s".formatted(menu.getId(), coder.initials().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(chosen.get().filter(coder::equals).isPresent());
            item.setOnAction(_ -> chosen.set(Optional.of(coder)));
            menu.getItems().add(item);
        }
    }
}
