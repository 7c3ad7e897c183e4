package org.heddle.ui.analysis.groups;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.talk.TalkReport;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// How one group talks: its turns as a strip, who speaks how much, and who speaks next. Every turn opens into the text.
public final class GroupsPage implements AnalysisPage {
    private final Workspace workspace;
    private final GroupsModel model;
    private final ComboBox<Source> groups = new ComboBox<>();
    private final StripView strip;
    private final VBox body = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(body);
    private final BorderPane page = new BorderPane();

    public GroupsPage(Workspace workspace) {
        this.workspace = workspace;
        model = new GroupsModel(workspace);
        strip = new StripView(workspace.themeProperty(), workspace.textSizeProperty().map(size -> size.scaled(1)),
                moment -> model.inHandProperty().get().ifPresent(id -> workspace.showPassage(id, moment.span())));
        page.setId("groups-page");
        page.getStyleClass().add("page");
        page.setMinSize(0, 0);
        body.getStyleClass().add("register");
        scroll.getStyleClass().add("card-scroll");
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        workspace.textSizeProperty().subscribe((_, _) -> fit());
        groups.setId("groups");
        groups.setAccessibleText("Group");
        groups.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Source source) {
                return source == null ? "" : source.name();
            }

            @Override
            public Source fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        groups.valueProperty().subscribe((_, now) -> Optional.ofNullable(now).ifPresent(one -> model.inHandProperty().set(Optional.of(one.id()))));
        page.setTop(bar());
        var hints = new HintBar();
        hints.show(List.of(Hint.of("turn", "←", "→"), Hint.of("show in the text", "Enter")));
        page.setBottom(hints);
        model.groupsProperty().subscribe(this::showGroups);
        model.inHandProperty().subscribe(this::choose);
        model.talkProperty().subscribe(_ -> show());
    }

    private void fit() {
        strip.fit(Math.rint(scroll.getViewportBounds().getWidth()) - body.getInsets().getLeft() - body.getInsets().getRight());
    }

    private Node bar() {
        var picture = button("export-strip", Feather.IMAGE, "Picture…", () -> ReportFile.askForPicture(page, "Save the strip of turns", name() + " turns", model::picture));
        var out = button("export-group", Feather.DOWNLOAD, "Export…", () -> ReportFile.askForAnalysis(page, "Save the figures of this group", name() + " talk", model::export));
        out.getStyleClass().add("accent");
        model.talkProperty().subscribe(now -> {
            picture.setDisable(now.isEmpty());
            out.setDisable(now.isEmpty());
        });
        var bar = new HeaderBar(new FlowPane(8, 8, groups), new HBox(8, picture, out));
        return bar;
    }

    private static Button button(String id, Feather icon, String words, Runnable act) {
        var button = new Button(words, Icons.of(icon, Icons.ROW));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private String name() {
        return model.talkProperty().get().map(TalkReport::source).orElse("group");
    }

    private void showGroups(List<Source> found) {
        groups.getItems().setAll(found);
        choose(model.inHandProperty().get());
        show();
    }

    private void choose(Optional<SourceId> inHand) {
        inHand.flatMap(id -> groups.getItems().stream().filter(one -> one.id().equals(id)).findFirst()).ifPresent(groups::setValue);
    }

    private void show() {
        var talk = model.talkProperty().get();
        if (talk.isEmpty()) {
            page.setCenter(new EmptyState("No source has two or more participants who speak. Say in Setup who speaks under which label."));
            return;
        }
        TalkReport report = talk.get();
        strip.show(report, workspace.study().now().codebook());
        body.getChildren().setAll(Words.of("Turns in sequence", "heading"), strip, Words.of("Who speaks how much", "heading"), VoiceTables.shares(report.talk()),
                Words.of("Who speaks next", "heading"), Words.of("That somebody speaks next does not yet mean that they answer.", "muted", "small"),
                VoiceTables.next(report.talk()));
        page.setCenter(scroll);
        workspace.sayStatus(RoomName.ANALYSE, report.source());
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void inSight(boolean isInSight) {
        model.setInSight(isInSight);
    }

    @Override
    public void entered() {
        strip.requestFocus();
    }

    ReadOnlyObjectProperty<Optional<TalkReport>> talkProperty() {
        return model.talkProperty();
    }

    @Override
    public void close() {
        model.close();
    }
}
