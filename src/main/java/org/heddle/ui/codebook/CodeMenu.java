package org.heddle.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// What can be done to the chosen codes: each act by menu, most by key.
final class CodeMenu {
    private final Workspace workspace;
    private final CodebookModel model;
    private final RecentCodes recent;
    private final CodeSheets sheets;
    private final Node beside;

    CodeMenu(Workspace workspace, CodebookModel model, RecentCodes recent, CodeSheets sheets, Node beside) {
        this.workspace = workspace;
        this.model = model;
        this.recent = recent;
        this.sheets = sheets;
        this.beside = beside;
    }

    /// True when the key was one of a code's.
    boolean pressed(KeyEvent key, List<CodeId> codes) {
        Runnable act = key.isShortcutDown() ? withControl(key.getCode(), codes) : key.isAltDown() ? withAlt(key.getCode(), codes)
                : plain(key, codes);
        if (act == null) {
            return false;
        }
        act.run();
        return true;
    }

    private @Nullable Runnable plain(KeyEvent key, List<CodeId> codes) {
        CodeId first = codes.getFirst();
        return switch (key.getCode()) {
            case F2 -> () -> rename(first);
            case F4 -> () -> sheets.edit(first);
            case INSERT -> () -> addBelow(first);
            case DELETE -> key.isShiftDown() ? () -> sheets.delete(codes) : null;
            default -> null;
        };
    }

    private @Nullable Runnable withControl(KeyCode key, List<CodeId> codes) {
        return switch (key) {
            case X -> () -> cut(codes);
            case V -> () -> model.paste(Optional.of(codes.getFirst()));
            default -> null;
        };
    }

    private @Nullable Runnable withAlt(KeyCode key, List<CodeId> codes) {
        return switch (key) {
            case UP -> () -> model.shift(codes.getFirst(), -1);
            case DOWN -> () -> model.shift(codes.getFirst(), 1);
            case RIGHT -> () -> model.nest(codes);
            case LEFT -> () -> model.unnest(codes);
            default -> null;
        };
    }

    private void cut(List<CodeId> codes) {
        model.cut(codes);
        workspace.messages().say("%s: choose where %s shall go, then press Ctrl+V. Esc lets it be.".formatted(
                codes.size() == 1 ? "1 code is cut" : codes.size() + " codes are cut", codes.size() == 1 ? "it" : "they"));
    }

    private void rename(CodeId id) {
        Code code = model.codebook().code(id);
        NamePrompt.ask(beside, "New name for “%s”".formatted(code.name()), code.name(), name -> model.rename(id, name));
    }

    private void addBelow(CodeId id) {
        NamePrompt.ask(beside, "New code below “%s”".formatted(model.codebook().code(id).name()), "", name -> model.create(name, Optional.of(id)));
    }

    ContextMenu of(List<CodeId> codes) {
        var menu = new ContextMenu();
        if (codes.size() == 1) {
            one(menu, model.codebook().code(codes.getFirst()));
        } else {
            menu.getItems().addAll(colours(codes), new SeparatorMenuItem());
            moves(menu, codes);
        }
        menu.getItems().add(new SeparatorMenuItem());
        boolean retired = codes.stream().allMatch(id -> model.codebook().code(id).isRetired());
        menu.getItems().addAll(
                retired ? item("Take back into use", "", () -> model.setStatus(codes, CodeStatus.AGREED))
                        : item("Retire", "", () -> model.setStatus(codes, CodeStatus.RETIRED)),
                item(codes.size() == 1 ? "Delete…" : "Delete %d codes…".formatted(codes.size()), "Shift+Delete", () -> sheets.delete(codes)));
        return menu;
    }

    private void one(ContextMenu menu, Code code) {
        menu.getItems().addAll(
                item("New code below…", "Insert", () -> addBelow(code.id())),
                item("Rename…", "F2", () -> rename(code.id())),
                item("Definition, rules and examples…", "F4", () -> sheets.edit(code.id())),
                colours(List.of(code.id())), keys(code), examples(code), new SeparatorMenuItem());
        if (code.position() > 0) {
            menu.getItems().add(item("Move up", "Alt+Up", () -> model.shift(code.id(), -1)));
        }
        if (code.position() < model.codebook().children(code.parent()).size() - 1) {
            menu.getItems().add(item("Move down", "Alt+Down", () -> model.shift(code.id(), 1)));
        }
        moves(menu, List.of(code.id()));
        if (code.parent().isEmpty()) {
            menu.getItems().add(dimensions(code));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("Split by walking its codings…", "", () -> sheets.split(code.id())),
                item("Merge into…", "", () -> choose("Merge “%s” into".formatted(code.name()), List.of(code.id()),
                        into -> sheets.merge(code.id(), into))));
    }

    private void moves(ContextMenu menu, List<CodeId> codes) {
        String what = codes.size() == 1 ? "Move below…" : "Move %d codes below…".formatted(codes.size());
        menu.getItems().add(item(what, "", () -> choose(what.replace("…", ""), codes, parent -> model.moveBelow(codes, Optional.of(parent)))));
        menu.getItems().add(item("Cut", "Shortcut+X", () -> cut(codes)));
        if (!model.cutProperty().get().isEmpty() && codes.size() == 1) {
            menu.getItems().add(item("Put what was cut below", "Shortcut+V", () -> model.paste(Optional.of(codes.getFirst()))));
        }
        if (codes.stream().anyMatch(id -> model.codebook().code(id).parent().isPresent())) {
            menu.getItems().add(item(codes.size() == 1 ? "Make a top code" : "Make top codes", "", () -> model.moveBelow(codes, Optional.empty())));
        }
    }

    /// Offers every code outside the families of these.
    private void choose(String question, List<CodeId> codes, Consumer<CodeId> answer) {
        var own = codes.stream().flatMap(id -> model.codebook().withChildren(id).stream()).collect(Collectors.toSet());
        CodeChooser.ask(beside, question, model.outlineProperty().get(), id -> !own.contains(id), answer);
    }

    private Menu colours(List<CodeId> codes) {
        var menu = new Menu("Colour");
        for (Colour colour : Colour.PALETTE) {
            var item = item(CodePalette.name(colour), "", () -> model.recolour(codes, colour));
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

    private Menu examples(Code code) {
        var menu = new Menu("Take the chosen passage as");
        menu.getItems().setAll(example("Typical example", code, ExampleKind.TYPICAL), example("Counter-example", code, ExampleKind.COUNTER));
        menu.setDisable(sheets.passage().isEmpty());
        return menu;
    }

    private MenuItem example(String words, Code code, ExampleKind kind) {
        return item(words, "", () -> sheets.passage().ifPresent(passage -> model.addExample(code.id(), kind, passage.source(), passage.span())));
    }

    private Menu dimensions(Code code) {
        var menu = new Menu("Answers another question");
        if (code.dimension().isPresent()) {
            menu.getItems().add(item("No, the main one", "", () -> model.answer(List.of(code.id()), "")));
        }
        model.codebook().dimensions().stream().filter(name -> !code.dimension().equals(Optional.of(name)))
                .forEach(name -> menu.getItems().add(item(name, "", () -> model.answer(List.of(code.id()), name))));
        menu.getItems().add(item("Named…", "", () -> NamePrompt.ask(beside, "What does “%s” tell of, such as Level or Strand?".formatted(code.name()),
                code.dimension().orElse(""), name -> model.answer(List.of(code.id()), name))));
        return menu;
    }

    private static MenuItem item(String words, String key, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(_ -> act.run());
        return item;
    }
}
