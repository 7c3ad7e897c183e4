package org.heddle.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RecolourCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;

/// What can be done to a code from the tree: by menu and by key.
public final class CodeActs {
    private final Workspace workspace;
    private final RecentCodes recent;
    private final AskName askName;
    private final Consumer<CodeId> edit;

    /// Asks for one line of words near the codebook.
    @FunctionalInterface
    public interface AskName {
        void ask(String question, String suggestion, Consumer<String> answer);
    }

    public CodeActs(Workspace workspace, RecentCodes recent, AskName askName, Consumer<CodeId> edit) {
        this.workspace = workspace;
        this.recent = recent;
        this.askName = askName;
        this.edit = edit;
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    public void create(String name, Optional<CodeId> parent) {
        try {
            var _ = workspace.run(new AddCode(codebook().fresh(name, parent, CodeStatus.PROPOSED)));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }

    public void moveUnder(CodeId code, Optional<CodeId> parent) {
        int last = (int) codebook().children(parent).stream().filter(child -> !child.id().equals(code)).count();
        var _ = workspace.run(new MoveCode(code, parent, last));
    }

    void pressed(KeyEvent key, Code code) {
        if (key.getCode() == KeyCode.F2) {
            rename(code);
        } else if (key.getCode() == KeyCode.INSERT) {
            addBelow(code);
        } else if (key.getCode() == KeyCode.DELETE && key.isShiftDown()) {
            delete(code);
        } else if (key.getCode() == KeyCode.UP && key.isAltDown()) {
            shift(code, -1);
        } else if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
            shift(code, 1);
        } else {
            return;
        }
        key.consume();
    }

    private void rename(Code code) {
        askName.ask("New name for “%s”".formatted(code.name()), code.name(), name -> workspace.run(new RenameCode(code.id(), name)));
    }

    private void addBelow(Code code) {
        askName.ask("New code below “%s”".formatted(code.name()), "", name -> create(name, Optional.of(code.id())));
    }

    private void shift(Code code, int by) {
        int to = code.position() + by;
        if (to >= 0 && to < codebook().children(code.parent()).size()) {
            var _ = workspace.run(new MoveCode(code.id(), code.parent(), to));
        }
    }

    ContextMenu menu(Code code) {
        var menu = new ContextMenu(
                item("New code below…", "Insert", () -> addBelow(code)),
                item("Rename…", "F2", () -> rename(code)),
                item("Definition and rules…", "", () -> edit.accept(code.id())),
                colours(code), keys(code), new SeparatorMenuItem(),
                item("Move up", "Alt+Up", () -> shift(code, -1)),
                item("Move down", "Alt+Down", () -> shift(code, 1)),
                targets("Move below", code, target -> moveUnder(code.id(), target)));
        if (code.parent().isPresent()) {
            menu.getItems().add(item("Make a top code", "", () -> moveUnder(code.id(), Optional.empty())));
        }
        menu.getItems().addAll(
                targets("Merge into", code, target -> target.ifPresent(into -> workspace.run(new MergeCode(code.id(), into)))),
                new SeparatorMenuItem(),
                code.isRetired() ? item("Take back into use", "", () -> workspace.run(new SetCodeStatus(code.id(), CodeStatus.AGREED)))
                        : item("Retire", "", () -> workspace.run(new SetCodeStatus(code.id(), CodeStatus.RETIRED))),
                item("Delete with %s".formatted(Counted.of(workspace.study().now().countWithChildren(code.id()), "coding")), "Shift+Delete", () -> delete(code)));
        return menu;
    }

    private void delete(Code code) {
        int codings = workspace.study().now().countWithChildren(code.id());
        var _ = workspace.run(new DeleteCode(code.id())).thenAccept(_ -> workspace.messages()
                .say("Deleted “%s” and %s. Ctrl+Z brings them back.".formatted(code.name(), Counted.of(codings, "coding"))));
    }

    private Menu colours(Code code) {
        var menu = new Menu("Colour");
        for (Colour colour : Colour.PALETTE) {
            var item = item(CodePalette.name(colour), "", () -> workspace.run(new RecolourCode(code.id(), colour)));
            item.setGraphic(new CodeDot(CodePalette.of(colour), workspace.themeProperty(), 12));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu keys(Code code) {
        var menu = new Menu("Number key");
        for (int key = 1; key <= 9; key++) {
            int number = key;
            menu.getItems().add(item(String.valueOf(key), "", () -> {
                recent.setFavourite(number, code.id());
                workspace.messages().say("“%s” is now under key %d.".formatted(code.name(), recent.key(code.id()).orElse(number)));
            }));
        }
        return menu;
    }

    /// Every other code outside the code's own family.
    private Menu targets(String words, Code code, Consumer<Optional<CodeId>> act) {
        var menu = new Menu(words);
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> {
            var own = codebook().withChildren(code.id());
            menu.getItems().setAll(codebook().roots().stream().filter(root -> !own.contains(root.id()))
                    .map(root -> target(root, List.copyOf(own), act)).toList());
        });
        return menu;
    }

    private MenuItem target(Code code, List<CodeId> own, Consumer<Optional<CodeId>> act) {
        var children = codebook().children(code.id()).stream().filter(child -> !own.contains(child.id())).toList();
        if (children.isEmpty()) {
            return item(code.name(), "", () -> act.accept(Optional.of(code.id())));
        }
        var menu = new Menu(code.name());
        menu.getItems().add(item("“%s” itself".formatted(code.name()), "", () -> act.accept(Optional.of(code.id()))));
        menu.getItems().add(new SeparatorMenuItem());
        children.forEach(child -> menu.getItems().add(target(child, own, act)));
        return menu;
    }

    private static MenuItem item(String words, String key, Runnable act) {
        var item = new MenuItem(words);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(_ -> act.run());
        return item;
    }
}
