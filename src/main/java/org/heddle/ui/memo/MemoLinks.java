package org.heddle.ui.memo;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.codebook.RecentCodes;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.memo.MemoList;
import org.kordamp.ikonli.feather.Feather;

/// Where a memo points: passages that open beside it, and codes. More are added by the picker and from a selection in the text.
final class MemoLinks extends VBox {
    private final Workspace workspace;
    private final MemoViewModel model;
    private final VBox rows = new VBox(2);
    private final Button toCode = new Button("Link a code", Icons.of(Feather.TAG, Icons.ROW));
    private final Button toPassage = new Button("Link the selection", Icons.of(Feather.LINK, Icons.ROW));
    private Supplier<Optional<MemoLink.ToPassage>> selection = Optional::empty;

    MemoLinks(Workspace workspace, MemoViewModel model) {
        super(4);
        this.workspace = workspace;
        this.model = model;
        setId("memo-links");
        toCode.setId("memo-link-code");
        toCode.getStyleClass().add("small-button");
        toCode.setOnAction(_ -> pick());
        toPassage.setId("memo-link-selection");
        toPassage.getStyleClass().add("small-button");
        toPassage.setTooltip(new Tooltip("Points the memo to the words selected in the text"));
        toPassage.setOnAction(_ -> selection.get().ifPresentOrElse(model::link,
                () -> workspace.messages().say("Select words in the text first; then the memo can point to them.")));
        toPassage.setVisible(false);
        toPassage.managedProperty().bind(toPassage.visibleProperty());
        getChildren().addAll(rows, new HBox(8, toCode, toPassage));
        model.shownProperty().subscribe(shown -> rows.getChildren().setAll(shown.stream().flatMap(line -> line.links().stream()).map(this::row).toList()));
    }

    /// Where there is a text to select in.
    void selectionComesFrom(Supplier<Optional<MemoLink.ToPassage>> where) {
        selection = where;
        toPassage.setVisible(true);
    }

    private HBox row(MemoList.Pointer pointer) {
        Node words = switch (pointer.link()) {
            case MemoLink.ToPassage(var source, var span) -> {
                var link = new Hyperlink("%s: “%s”".formatted(pointer.name(), pointer.words().replaceAll("\\s+", " ")), Icons.of(Feather.FILE_TEXT, Icons.ROW));
                link.setId("memo-passage");
                link.setTooltip(new Tooltip("Show this passage in its text"));
                link.setOnAction(_ -> workspace.showPassage(source, span));
                yield link;
            }
            case MemoLink.ToCode _ -> new Label(pointer.name(), Icons.of(Feather.TAG, Icons.ROW));
        };
        var box = new HBox(words);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        ((Region) words).setMaxWidth(Double.MAX_VALUE);
        ((Region) words).setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var away = Icons.button("memo-unlink", Feather.X, "Take this link away", () -> model.unlink(pointer.link()));
        var row = new HBox(4, box, away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void pick() {
        var picker = new CodePicker(workspace, RecentCodes.in(workspace));
        picker.show(toCode, toCode.localToScreen(toCode.getBoundsInLocal()), "a memo points to a code",
                new CodePicker.Answer(this::toCode, (_, _) -> workspace.messages().say("Choose a code that is there; new ones are made in the Code room.")));
    }

    private void toCode(CodeId code) {
        model.link(new MemoLink.ToCode(code));
    }
}
