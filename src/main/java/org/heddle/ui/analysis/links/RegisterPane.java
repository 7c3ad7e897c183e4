package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.RegisterReport;
import org.heddle.domain.project.LinkChange.RemoveEntry;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The register of disrupted narratives, form by form; a form without an entry says so.
final class RegisterPane extends BorderPane {
    private final Workspace workspace;
    private final LinksPageModel model;
    private final StackPane room;
    private final VBox forms = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(forms);

    RegisterPane(Workspace workspace, LinksPageModel model, StackPane room) {
        this.workspace = workspace;
        this.model = model;
        this.room = room;
        forms.setId("register");
        forms.getStyleClass().add("register");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        setCenter(scroll);
        model.registerProperty().subscribe(this::show);
    }

    private void show(RegisterReport report) {
        forms.getChildren().clear();
        report.byForm().forEach((form, lines) -> forms.getChildren().add(form(form, lines)));
    }

    private Node form(Form form, List<RegisterReport.Line> lines) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button("New entry", Icons.of(Feather.PLUS, Icons.ROW));
        add.setId("new-entry-" + form.words().replace(' ', '-'));
        add.setAccessibleText("New entry: " + form.words());
        add.getStyleClass().add("small-button");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> new EntrySheet("New entry", RegisterEntry.of(form, "", List.of(), "", workspace.project().coder(), workspace.clock().instant()), List.of(),
                said -> model.write(Optional.empty(), said)).open(room, scroll::requestFocus));
        var head = new HBox(8, SourceWords.of(form.words(), Double.MAX_VALUE, "heading"), gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, head);
        lines.forEach(line -> box.getChildren().add(entry(line)));
        if (lines.isEmpty()) {
            box.getChildren().add(Words.of(RegisterReport.NO_ENTRY, "muted"));
        }
        return box;
    }

    private Node entry(RegisterReport.Line line) {
        RegisterEntry entry = line.entry();
        String key = entry.id().value().toString().substring(0, 8);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = SourceWords.of(entry.title().isEmpty() ? "(without a title)" : entry.title(), Double.MAX_VALUE, "strong");
        var head = new HBox(4, title, gap, Icons.button("edit-entry-" + key, Feather.EDIT_2, "Change this entry…", () -> edit(line)),
                Icons.button("remove-entry-" + key, Feather.TRASH_2, "Remove this entry; its passages stay", () -> model.run(new RemoveEntry(entry.id()))));
        head.setAlignment(Pos.CENTER_LEFT);
        String facts = String.join(" · ", List.of(line.cases().isEmpty() ? "no case" : "case " + String.join(", ", line.cases()),
                line.speakers().isEmpty() ? "no passage quoted" : String.join(", ", line.speakers()), line.author()));
        var box = new VBox(6, head, SourceWords.of(facts, Double.MAX_VALUE, "muted", "small"));
        line.passages().forEach(passage -> box.getChildren().add(Cards.whole(passage, workspace)));
        if (!entry.reading().isEmpty()) {
            Region reading = SourceWords.of(entry.reading(), Double.MAX_VALUE);
            VBox.setMargin(reading, new Insets(6, 0, 0, 0));
            box.getChildren().add(reading);
        }
        box.getStyleClass().add("register-entry");
        return box;
    }

    private void edit(RegisterReport.Line line) {
        new EntrySheet("Change an entry", line.entry(), line.passages(), said -> model.write(Optional.of(line.entry()), said)).open(room, scroll::requestFocus);
    }

    void enter() {
        scroll.requestFocus();
    }
}
