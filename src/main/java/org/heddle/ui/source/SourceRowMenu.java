package org.heddle.ui.source;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.Question;
import org.heddle.ui.shell.Workspace;

/// Everything that can be done with a source in the list.
final class SourceRowMenu {
    private final Workspace workspace;
    private final SourceListModel model;
    private final SourceActs acts;
    private final Node list;

    SourceRowMenu(Workspace workspace, SourceListModel model, SourceActs acts, Node list) {
        this.workspace = workspace;
        this.model = model;
        this.acts = acts;
        this.list = list;
    }

    ContextMenu of(Source source) {
        var menu = new ContextMenu();
        menu.setId("source-menu");
        menu.getItems().addAll(
                item("source-open", "Open", "Enter", () -> acts.enter(source.id())),
                item("source-memo", "Memo about this source", "", () -> acts.memo(source.id())),
                item("source-uncoded", workspace.keys().tip("Next passage without a code", Act.NEXT_UNCODED), "", () -> acts.uncoded(source.id())),
                item("source-lines", workspace.keys().tip("Line by line", Act.LINES), "", () -> acts.lineByLine(source.id())),
                new SeparatorMenuItem(),
                item("source-finished", model.isFinished(source) ? "Not finished after all" : "My coding is finished", "", () -> model.toggleFinished(source)),
                team(source),
                new SeparatorMenuItem(),
                item("source-correct", "Correct the text…", "", () -> acts.correct(source.id())),
                item("source-rename", "Rename…", "F2", () -> rename(source)),
                kinds(source), cases(source),
                new SeparatorMenuItem(),
                item("source-remove", "Remove…", "", () -> remove(source)));
        return menu;
    }

    void rename(Source source) {
        NamePrompt.ask(list, "New name for “%s”".formatted(source.name()), source.name(), name -> model.rename(source, name));
    }

    private void remove(Source source) {
        var _ = model.farewell(source).thenAccept(words -> new Question("source-removal", "Remove “%s”?".formatted(source.name()), words, "Remove")
                .ask(acts.room(), list::requestFocus, () -> model.remove(source)));
    }

    private Menu team(Source source) {
        var menu = new Menu("Assigned to");
        menu.setId("source-team");
        workspace.study().now().team().forEach(coder -> {
            var item = new CheckMenuItem(coder.name());
            item.setMnemonicParsing(false);
            item.setSelected(model.isFor(source, coder.id()));
            item.setOnAction(_ -> model.toggleAssigned(source, coder.id()));
            menu.getItems().add(item);
        });
        return menu;
    }

    private Menu kinds(Source source) {
        var menu = new Menu("Kind");
        menu.setId("source-menu-kind");
        for (SourceKind kind : SourceKind.values()) {
            menu.getItems().add(choice(kind.words(), kind == source.kind(), () -> model.setKind(source, kind)));
        }
        return menu;
    }

    private Menu cases(Source source) {
        var state = workspace.study().now();
        var menu = new Menu("Case");
        menu.setId("source-menu-case");
        var now = Optional.ofNullable(state.placements().get(source.id()));
        menu.getItems().add(choice("None", now.isEmpty(), () -> model.place(source, Optional.empty())));
        state.people().cases().forEach(one -> menu.getItems().add(choice(one.label(), now.equals(Optional.of(one.id())),
                () -> model.place(source, Optional.of(one.id())))));
        return menu;
    }

    private static RadioMenuItem choice(String words, boolean isChosen, Runnable act) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static MenuItem item(String id, String words, String key, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(_ -> act.run());
        return item;
    }
}
