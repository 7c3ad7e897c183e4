package org.heddle.ui.shell;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.CoderMark;

/// The chip that always shows who is coding, and lets somebody else take over.
final class CoderMenu extends MenuButton {
    private static final double WIDEST = 240;

    private final Workspace workspace;

    CoderMenu(Workspace workspace) {
        this.workspace = workspace;
        setId("coder");
        getStyleClass().add("coder-chip");
        setMnemonicParsing(false);
        setMinWidth(72);
        setMaxWidth(WIDEST);
        workspace.study().stateProperty().subscribe(state -> show(state));
        workspace.coderProperty().subscribe(_ -> show(workspace.study().now()));
    }

    private void show(StudyState state) {
        CoderId now = workspace.coderProperty().get();
        state.coder(now).ifPresent(coder -> {
            setText(coder.name());
            setGraphic(new CoderMark(coder, state.position(now), false));
            setTooltip(new Tooltip("Coding as " + coder.name()));
            setAccessibleText("Coding as " + coder.name());
        });
        var group = new ToggleGroup();
        getItems().clear();
        for (Coder coder : state.team()) {
            var item = new RadioMenuItem(coder.name(), new CoderMark(coder, state.position(coder.id()), true));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(coder.id().equals(now));
            item.setOnAction(_ -> {
                var _ = workspace.actAs(coder.id());
            });
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), someoneElse());
    }

    private MenuItem someoneElse() {
        var name = new TextField();
        name.setId("new-coder");
        name.setPromptText("Someone else: name, Enter");
        name.setPrefColumnCount(18);
        name.setAccessibleText("Name of a new coder");
        var item = new CustomMenuItem(name, false);
        name.setOnAction(_ -> {
            hide();
            join(name.getText());
        });
        return item;
    }

    private void join(String name) {
        try {
            var coder = new Coder(CoderId.fresh(), name);
            var _ = workspace.run(new AddCoder(coder)).thenCompose(_ -> workspace.actAs(coder.id()));
        } catch (Refusal refusal) {
            workspace.messages().failed(refusal);
        }
    }
}
