package org.heddle.ui.cases;

import java.io.File;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.heddle.ui.audit.AuditPane;
import org.heddle.ui.audit.AuditViewModel;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.upkeep.Proving;
import org.heddle.workbench.upkeep.Upkeep;
import org.kordamp.ikonli.feather.Feather;

/// The project as a file at the left, everything that was ever done at the right.
final class ProjectSection implements Section {
    private final Workspace workspace;
    private final ProjectViewModel model;
    private final AuditViewModel audit;
    private final VBox findings = new VBox(4);
    private final HBox view;

    ProjectSection(SetupData data, Upkeep upkeep) {
        workspace = data.workspace();
        model = new ProjectViewModel(data, upkeep);
        var cards = new VBox(24, file(), copies(), examination(), cache(), look());
        cards.getStyleClass().add("project-cards");
        var left = new ScrollPane(cards);
        left.setId("project-cards");
        left.setFitToWidth(true);
        left.getStyleClass().add("edge-to-edge");
        left.setPrefWidth(344);
        left.setMinWidth(300);
        audit = new AuditViewModel(workspace);
        var trail = new AuditPane(audit);
        HBox.setHgrow(trail, Priority.ALWAYS);
        view = new HBox(left, trail);
        view.getStyleClass().add("page");
    }

    private static VBox card(String title, Node... inside) {
        var name = new Label(title);
        name.getStyleClass().add("document-title");
        var card = new VBox(8, name);
        card.getChildren().addAll(inside);
        return card;
    }

    private static Button button(String id, String words, Feather icon, Runnable act) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node file() {
        var title = new Label("Project");
        title.getStyleClass().add("section-title");
        var path = Words.wrapped(model.file().toString(), "muted");
        path.setId("project-file");
        return new VBox(4, title, path, Words.wrapped("One file holds the whole study. Every act is in it as soon as the screen shows it.", "muted"));
    }

    private Node copies() {
        var told = Words.wrapped("", "muted");
        told.setId("project-copied");
        told.textProperty().bind(model.copiedProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        return card("Back up", Words.wrapped("A whole copy, made while you work. It never overwrites another file.", "muted"),
                button("project-back-up", "Back up a copy…", Feather.COPY, this::chooseCopy), told);
    }

    private void chooseCopy() {
        var chooser = new FileChooser();
        chooser.setTitle("Where does the copy go?");
        chooser.setInitialFileName(model.copyName(workspace.clock().instant()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Heddle projects", "*.heddle"));
        File chosen = chooser.showSaveDialog(view.getScene().getWindow());
        if (chosen != null) {
            model.backUp(chosen.toPath());
        }
    }

    private Node examination() {
        var verdict = new Label();
        verdict.setId("project-verdict");
        verdict.setWrapText(true);
        verdict.getStyleClass().add("strong");
        verdict.textProperty().bind(model.verdictProperty());
        verdict.managedProperty().bind(verdict.textProperty().isNotEmpty());
        findings.managedProperty().bind(Bindings.isNotEmpty(model.findings()));
        model.findings().subscribe(() -> findings.getChildren().setAll(model.findings().stream().map(ProjectSection::finding).toList()));
        return card("Examine", Words.wrapped("Proves that the file contradicts itself nowhere: texts, turns, codings, codebook, checks.", "muted"),
                button("project-examine", "Examine the file", Feather.ACTIVITY, model::examine), verdict, findings);
    }

    private static Node finding(Proving.Check found) {
        var label = new Label(found.sentence(), Icons.of(found.ok() ? Feather.CHECK : Feather.X, Icons.ROW));
        label.setWrapText(true);
        label.getStyleClass().addAll("finding", found.ok() ? "ok" : "bad");
        return label;
    }

    private Node cache() {
        var told = Words.wrapped("", "muted");
        told.setId("project-cached");
        told.textProperty().bind(model.cachedProperty());
        return card("Search index", told, button("project-forget", "Forget the search index", Feather.TRASH_2, model::forgetIndex));
    }

    private Node look() {
        var themes = new ToggleGroup();
        var light = choice("theme-light", "Light", themes, workspace.themeProperty().get() == Theme.LIGHT, () -> workspace.themeProperty().set(Theme.LIGHT));
        var dark = choice("theme-dark", "Dark", themes, workspace.themeProperty().get() == Theme.DARK, () -> workspace.themeProperty().set(Theme.DARK));
        workspace.themeProperty().subscribe(now -> themes.selectToggle(now == Theme.DARK ? dark : light));
        var sizes = new ToggleGroup();
        var size = new FlowPane(4, 4);
        for (TextSize one : TextSize.values()) {
            size.getChildren().add(choice("text-size-" + one.name().toLowerCase(Locale.ROOT), one.words(), sizes,
                    one == TextSize.in(workspace.settings()), () -> use(one)));
        }
        var theme = new HBox(4, light, dark);
        theme.setAlignment(Pos.CENTER_LEFT);
        return card("Look", Words.wrapped("Theme", "muted"), theme, Words.wrapped("Text size", "muted"), size);
    }

    private void use(TextSize size) {
        size.keep(workspace.settings());
        workspace.textSizeProperty().set(size);
    }

    private static ToggleButton choice(String id, String words, ToggleGroup group, boolean isChosen, Runnable act) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(isChosen);
        button.setOnAction(_ -> {
            button.setSelected(true);
            act.run();
        });
        return button;
    }

    @Override
    public String title() {
        return "Project";
    }

    @Override
    public Feather icon() {
        return Feather.SLIDERS;
    }

    @Override
    public ObservableIntegerValue count() {
        return new SimpleIntegerProperty(-1);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void entered() {
        model.watch();
        audit.watch();
    }

    @Override
    public void begin() {
        view.lookup("#project-back-up").requestFocus();
    }

    @Override
    public void close() {
        audit.close();
    }
}
