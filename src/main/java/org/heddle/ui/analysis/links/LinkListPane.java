package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.RemoveLink;
import org.heddle.ui.link.LinkSheet;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// All links of the study, both passages side by side; each can be opened, changed, removed, or taken into the register.
final class LinkListPane extends BorderPane {
    private final Workspace workspace;
    private final LinksPageModel model;
    private final StackPane room;
    private final ListView<LinkReport.Line> list;

    LinkListPane(Workspace workspace, LinksPageModel model, StackPane room) {
        this.workspace = workspace;
        this.model = model;
        this.room = room;
        list = Cards.list("all-links", "Links between passages", this::row, line -> workspace.showPassage(line.from().passage().source(), line.from().passage().span()));
        model.linksProperty().subscribe(this::show);
    }

    private void show(LinkReport report) {
        Cards.fill(list, report.lines());
        setCenter(report.lines().isEmpty() ? new EmptyState("No passages are linked yet. In the Code room, select a passage and press L, then select the other "
                + "one and press L again.") : list);
    }

    private Node row(LinkReport.Line line) {
        Link link = line.link();
        String key = link.id().value().toString().substring(0, 8);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, Icons.of(Feather.LINK_2, Icons.ROW), Words.of(link.kind().word(), "strong"), SourceWords.of(line.maker(), Double.MAX_VALUE, "muted", "small"), gap,
                Icons.button("register-" + key, Feather.BOOK, "Write it into the register…", () -> register(line)),
                Icons.button("edit-" + key, Feather.EDIT_2, "Change kind or comment…", () -> edit(line)),
                Icons.button("remove-" + key, Feather.TRASH_2, "Remove the link", () -> model.run(new RemoveLink(link.id()))));
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, head, Cards.beside(Cards.passage(line.from(), workspace), Cards.passage(line.to(), workspace)));
        if (!link.comment().isEmpty()) {
            box.getChildren().add(SourceWords.of(link.comment(), Double.MAX_VALUE, "small"));
        }
        return box;
    }

    private void edit(LinkReport.Line line) {
        new LinkSheet("Change a link", new LinkSheet.Asked(line.from(), line.to(), line.link().kind(), line.link().comment()), LinkKind.STANDARD,
                (kind, comment) -> model.run(new PutLink(line.link().saying(kind, comment)))).open(room, list::requestFocus);
    }

    private void register(LinkReport.Line line) {
        boolean isOneVoice = line.from().voice().equals(line.to().voice());
        var draft = RegisterEntry.of(isOneVoice ? Form.WITHIN : Form.BETWEEN, "", List.of(line.link().from(), line.link().to()), line.link().comment(),
                workspace.project().coder(), workspace.clock().instant());
        new EntrySheet("Write into the register", draft, List.of(line.from(), line.to()), said -> model.write(Optional.empty(), said)).open(room, list::requestFocus);
    }

    void enter() {
        list.requestFocus();
    }
}
