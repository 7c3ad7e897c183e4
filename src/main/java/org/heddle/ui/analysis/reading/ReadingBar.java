package org.heddle.ui.analysis.reading;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.choice.ChoiceMenu;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which way is read, which source or code, whose work, and the way out to a file.
final class ReadingBar extends HeaderBar {
    private final ReadingModel model;
    private final Workspace workspace;
    private final FlowPane wishes = new FlowPane(8, 8);
    private final Segments<Class<? extends Way>> ways = new Segments<>(this::change);
    private final ComboBox<Source> sources = new ComboBox<>();
    private final Button code = new Button();
    private final CheckBox children = new CheckBox("with sub-codes");

    ReadingBar(ReadingModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        wishes.setMinWidth(0);
        setCenter(wishes);
        ways.add("read-within", "Within a source", Way.Within.class);
        ways.add("read-across", "Across sources", Way.Across.class);
        setUpChoices();
        var out = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        out.setId("export-reading");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.getStyleClass().add("accent");
        out.setOnAction(_ -> ReportFile.askForReading(this, "Save what is read", model.title(), model::export));
        setRight(out);
        model.wayProperty().subscribe(_ -> fill());
        workspace.study().stateProperty().subscribe((_, _) -> fill());
    }

    private void setUpChoices() {
        sources.setId("source-read");
        sources.setAccessibleText("Source that is read");
        sources.setVisibleRowCount(20);
        sources.setMaxWidth(280);
        sources.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Source source) {
                return source == null ? "" : source.name();
            }

            @Override
            public @Nullable Source fromString(String name) {
                return sources.getItems().stream().filter(source -> source.name().equals(name)).findFirst().orElse(null);
            }
        });
        sources.setOnAction(_ -> Optional.ofNullable(sources.getValue()).filter(one -> !model.wayProperty().get().equals(Optional.of(new Way.Within(one.id()))))
                .ifPresent(one -> model.within(one.id())));
        code.setId("code-read");
        code.setMnemonicParsing(false);
        code.setMaxWidth(320);
        code.setOnAction(_ -> ask());
        children.setId("read-sub-codes");
        children.setMinWidth(Region.USE_PREF_SIZE);
        children.selectedProperty().bindBidirectional(model.withChildrenProperty());
    }

    /// With a passage in hand the way turns around it; without one the first source is read, or a code is asked for.
    private void change(Class<? extends Way> wanted) {
        boolean isThere = model.wayProperty().get().filter(wanted::isInstance).isPresent();
        if (!isThere && model.passage().isPresent()) {
            model.turn();
        } else if (!isThere && wanted == Way.Across.class) {
            workspace.study().now().codebook().inOrder().stream().findFirst().ifPresent(first -> model.across(first.id()));
            fill();
        } else if (!isThere) {
            model.sources().stream().findFirst().ifPresent(source -> model.within(source.id()));
        }
    }

    private void ask() {
        CodeChooser.ask(code, "Read this code across all sources", new CodeOutline(workspace.study().now().codebook()), _ -> true, model::across);
    }

    private void fill() {
        wishes.getChildren().setAll(ways);
        model.wayProperty().get().ifPresent(way -> {
            ways.mark(way.getClass());
            switch (way) {
                case Way.Within(var source) -> {
                    if (!sources.getItems().equals(model.sources())) {
                        sources.getItems().setAll(model.sources());
                    }
                    workspace.study().now().source(source).ifPresent(sources::setValue);
                    wishes.getChildren().add(sources);
                }
                case Way.Across(var id) -> {
                    code.setText(workspace.study().now().codebook().find(id).map(Code::name).orElse("Choose a code…"));
                    code.setGraphic(Icons.of(Feather.CHEVRON_DOWN, Icons.ROW));
                    code.setAccessibleText("Code that is read: " + code.getText());
                    wishes.getChildren().addAll(code, children);
                }
            }
        });
        wishes.getChildren().add(coders());
    }

    private Node coders() {
        var menu = new ChoiceMenu<>("coder-read", "", model.coderProperty()::set);
        menu.add("All coders", Optional.empty());
        for (Coder coder : workspace.study().now().coders()) {
            menu.add(coder.name(), Optional.of(coder.id()));
        }
        menu.mark(model.coderProperty().get());
        return menu;
    }
}
