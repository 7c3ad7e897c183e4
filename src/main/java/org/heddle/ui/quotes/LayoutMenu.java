package org.heddle.ui.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.quotes.exporting.LayoutModel;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Attribution, heading rows, descriptors and the column sets that the project keeps.
final class LayoutMenu extends MenuButton {
    private static final List<QuoteColumn> GROUPS = List.of(QuoteColumn.THEME, QuoteColumn.PATH, QuoteColumn.CASE, QuoteColumn.ROLE, QuoteColumn.PERSON,
            QuoteColumn.SOURCE, QuoteColumn.STANCE);

    private final Workspace workspace;
    private final LayoutModel model;

    LayoutMenu(Workspace workspace, LayoutModel model) {
        super("Layout", Icons.of(Feather.SLIDERS, Icons.ROW));
        this.workspace = workspace;
        this.model = model;
        setId("layout-menu");
        getStyleClass().addAll("flat", "small", "tick-menu");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText("Layout of the quote table");
        setTooltip(new Tooltip("Attribution, heading rows, column sets"));
        getItems().add(new MenuItem("…"));
        setOnShowing(_ -> fill());
    }

    /// Anew each time, because attributes, sets and the study's choice come and go.
    void fill() {
        var keep = new MenuItem("Keep this layout as a column set…");
        keep.setId("layout-keep");
        keep.setOnAction(_ -> NamePrompt.ask(this, "Name of the column set", "", model::keep));
        getItems().setAll(attribution(), groups(), descriptors(), order(), new SeparatorMenuItem(), keep);
        if (!model.setsProperty().get().isEmpty()) {
            getItems().add(sets());
        }
    }

    private Menu attribution() {
        var menu = new Menu("Attribution: " + model.attribution().name());
        menu.setId("layout-attribution");
        for (AttributionTemplate one : AttributionTemplate.values()) {
            var item = new CheckMenuItem("%s · %s".formatted(one.name(), one.words()));
            item.setId("layout-template-" + one.word());
            item.setSelected(model.attribution() == one);
            item.setOnAction(_ -> model.attributeBy(one));
            menu.getItems().add(item);
        }
        var study = new MenuItem("Attribute by %s in the whole study".formatted(model.attribution().name()));
        study.setId("layout-study");
        study.setDisable(model.templateProperty().get().isEmpty());
        study.setOnAction(_ -> model.attributeStudyBy(model.attribution()));
        menu.getItems().addAll(new SeparatorMenuItem(), study);
        return menu;
    }

    private Menu groups() {
        var menu = new Menu("Heading rows" + model.groupProperty().get().map(column -> ": " + column.word()).orElse(""));
        menu.setId("layout-groups");
        var none = new CheckMenuItem("None");
        none.setSelected(model.groupProperty().get().isEmpty());
        none.setOnAction(_ -> model.groupBy(Optional.empty()));
        menu.getItems().add(none);
        for (QuoteColumn column : GROUPS) {
            var item = new CheckMenuItem(column == QuoteColumn.PATH ? "Sub-theme, whole path" : large(column.word()));
            item.setId("layout-group-" + column.word());
            item.setSelected(model.groupProperty().get().filter(column::equals).isPresent());
            item.setOnAction(_ -> model.groupBy(Optional.of(column)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String large(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Menu descriptors() {
        var menu = new Menu("At first mention of a speaker");
        menu.setId("layout-descriptors");
        for (String attribute : workspace.study().now().people().attributes()) {
            var item = new CheckMenuItem(attribute);
            item.setMnemonicParsing(false);
            item.setId("layout-describe-" + attribute);
            item.setSelected(model.descriptorsProperty().get().contains(attribute));
            item.setOnAction(_ -> model.describe(attribute, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    /// The table on screen keeps the framework's order.
    private Menu order() {
        var menu = new Menu("Order in files: " + model.arrangement().map(Arrangement::name).orElse("framework"));
        menu.setMnemonicParsing(false);
        menu.setId("layout-order");
        var framework = new CheckMenuItem("As in the framework");
        framework.setId("layout-order-framework");
        framework.setSelected(model.arrangement().isEmpty());
        framework.setOnAction(_ -> model.follow(Optional.empty()));
        menu.getItems().add(framework);
        for (Arrangement one : model.arrangementsProperty().get()) {
            var item = new CheckMenuItem(one.name());
            item.setMnemonicParsing(false);
            item.setId("layout-order-" + one.id().value());
            item.setSelected(model.arrangement().filter(one::equals).isPresent());
            item.setOnAction(_ -> model.follow(Optional.of(one)));
            menu.getItems().add(item);
        }
        menu.setDisable(model.arrangementsProperty().get().isEmpty());
        return menu;
    }

    private Menu sets() {
        var menu = new Menu("Column sets");
        menu.setId("layout-sets");
        for (ColumnSet set : model.setsProperty().get()) {
            var item = new CheckMenuItem(set.name());
            item.setMnemonicParsing(false);
            item.setId("layout-set-" + set.key());
            item.setSelected(model.named(set.name()).equals(set));
            item.setOnAction(_ -> model.use(set));
            menu.getItems().add(item);
        }
        var remove = new Menu("Remove");
        for (ColumnSet set : model.setsProperty().get()) {
            var item = new MenuItem(set.name());
            item.setMnemonicParsing(false);
            item.setId("layout-remove-" + set.key());
            item.setOnAction(_ -> model.remove(set));
            remove.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        return menu;
    }
}
