package org.heddle.ui.search;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.search.ProposalModel.Answer;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Which code is proposed for the hits, how many were accepted and rejected, and the button that writes.
final class ProposalBar extends HBox {
    private static final double DOT = 12;
    private static final double NARROW = 640;

    private final Workspace workspace;
    private final ProposalModel model;
    private final Button choose = new Button();
    private final Label accepted = count("search-accepted", Feather.CHECK);
    private final Label rejected = count("search-rejected", Feather.X);
    private final Label left = new Label();
    private final Button none;
    private final Button write = new Button();
    private boolean isNarrow;

    /// `pick` asks for the code.
    ProposalBar(Workspace workspace, ProposalModel model, Runnable pick) {
        super(10);
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("proposal-bar");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label("Propose");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        choose.setId("search-propose");
        choose.setOnAction(_ -> pick.run());
        choose.setMnemonicParsing(false);
        choose.setMaxWidth(220);
        choose.setMinWidth(90);
        none = Icons.button("search-propose-none", Feather.X, "Propose no code", () -> model.codeProperty().set(Optional.empty()));
        left.getStyleClass().addAll("muted", "small");
        left.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        write.setId("search-write");
        write.getStyleClass().add("accent");
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(_ -> {
            var _ = model.write();
        });
        widthProperty().subscribe(width -> {
            isNarrow = width.doubleValue() < NARROW;
            title.setVisible(!isNarrow);
            title.setManaged(!isNarrow);
            show();
        });
        getChildren().addAll(title, choose, none, accepted, rejected, left, gap, write);
        model.codeProperty().subscribe(_ -> show());
        model.changesProperty().subscribe(_ -> show());
        workspace.study().stateProperty().subscribe(_ -> show());
    }

    private static Label count(String id, Feather icon) {
        var label = new Label(null, Icons.of(icon, Icons.SMALL));
        label.setId(id);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show() {
        Optional<Code> code = model.codeProperty().get().flatMap(id -> workspace.study().now().codebook().find(id));
        choose.setText(code.map(Code::name).orElse("Propose a code"));
        choose.setGraphic(code.<Node>map(one -> new CodeDot(CodePalette.of(workspace.study().now().codebook()).getOrDefault(one.id(), CodePalette.SLOTS.getFirst()),
                workspace.themeProperty(), DOT)).orElseGet(() -> Icons.of(Feather.TAG, Icons.ROW)));
        choose.setContentDisplay(ContentDisplay.LEFT);
        choose.setTooltip(new Tooltip(code.map(one -> workspace.study().now().codebook().path(one.id()).toString()).orElse("The code that accepted hits are to get")));
        choose.setAccessibleText("Code that is proposed: " + choose.getText());
        int good = model.count(Answer.ACCEPTED);
        accepted.setText("%,d accepted".formatted(good));
        rejected.setText("%,d rejected".formatted(model.count(Answer.REJECTED)));
        left.setText("%,d left".formatted(model.left()));
        write.setText("Code " + Counted.of(good, "passage"));
        write.setDisable(good == 0);
        for (Node part : new Node[] {none, accepted, rejected, left, write}) {
            boolean isShown = code.isPresent() && !(isNarrow && part == left);
            part.setVisible(isShown);
            part.setManaged(isShown);
        }
    }
}
