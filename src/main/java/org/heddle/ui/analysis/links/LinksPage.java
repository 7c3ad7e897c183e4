package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Links between passages, codes in tension, policies and the register of disrupted narratives; every line opens into the text.
public final class LinksPage implements AnalysisPage {
    private final Workspace workspace;
    private final LinksPageModel model;
    private final StackPane room = new StackPane();
    private final BorderPane page = new BorderPane();
    private final LinkListPane links;
    private final TensionPane tensions;
    private final PolicyPane policies;
    private final RegisterPane register;

    public LinksPage(Workspace workspace) {
        this.workspace = workspace;
        model = new LinksPageModel(workspace);
        links = new LinkListPane(workspace, model, room);
        tensions = new TensionPane(workspace, model, room);
        policies = new PolicyPane(workspace, model, room);
        register = new RegisterPane(workspace, model, room);
        page.setId("links-page");
        page.getStyleClass().add("page");
        page.setMinSize(0, 0);
        page.setTop(bar());
        var hints = new HintBar();
        hints.show(List.of(Hint.of("line", "↑", "↓"), Hint.of("show, change or link", "Enter")));
        page.setBottom(hints);
        room.getChildren().setAll(page);
        room.setMinSize(0, 0);
        model.subjectProperty().subscribe(this::show);
    }

    private HeaderBar bar() {
        var subjects = new Segments<>(model.subjectProperty()::set);
        for (Subject subject : Subject.values()) {
            subjects.add("subject-" + subject.name().toLowerCase(Locale.ROOT), subject.words(), subject);
        }
        subjects.follow(model.subjectProperty());
        var out = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        out.setId("export-links");
        out.getStyleClass().add("accent");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(_ -> ReportFile.askForAnalysis(page, "Save this list", "%s %s".formatted(workspace.project().name(),
                model.subjectProperty().get().words().toLowerCase(Locale.ROOT)), model::export));
        var bar = new HeaderBar(new FlowPane(8, 8, subjects), out);
        return bar;
    }

    private void show(Subject subject) {
        page.setCenter(pane(subject));
        workspace.sayStatus(RoomName.ANALYSE, subject.words());
    }

    private Node pane(Subject subject) {
        return switch (subject) {
            case LINKS -> links;
            case TENSIONS -> tensions;
            case POLICIES -> policies;
            case REGISTER -> register;
        };
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public void inSight(boolean isInSight) {
        model.setInSight(isInSight);
    }

    @Override
    public void entered() {
        switch (model.subjectProperty().get()) {
            case LINKS -> links.enter();
            case TENSIONS -> tensions.enter();
            case POLICIES -> policies.enter();
            case REGISTER -> register.enter();
        }
    }

    LinksPageModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
