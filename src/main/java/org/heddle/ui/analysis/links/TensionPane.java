package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.WithdrawTension;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Pairs of codes in tension, what is proposed for the pair in hand, and both sides of a proposal beside each other.
final class TensionPane extends BorderPane {
    private static final double LEFT = 0.36;
    private static final int MOST_TURNS = 50;

    private final Workspace workspace;
    private final LinksPageModel model;
    private final ListView<Tension> pairs;
    private final ListView<Proposal> proposals;
    private final BesidePane beside;
    private final Label none = Words.wrapped("", "muted", "small");
    private final Button add = new Button("Declare two codes…", Icons.of(Feather.PLUS, Icons.ROW));
    private final SplitPane split = new SplitPane();

    TensionPane(Workspace workspace, LinksPageModel model, StackPane room) {
        this.workspace = workspace;
        this.model = model;
        beside = new BesidePane(workspace, model, room);
        pairs = Cards.list("tensions", "Pairs of codes in tension", this::pair, _ -> { });
        pairs.setPrefHeight(132);
        VBox.setVgrow(pairs, Priority.NEVER);
        proposals = Cards.list("proposals", "What is proposed for this pair", TensionPane::proposal, _ -> beside.requestFocus());
        add.setId("declare-tension");
        add.getStyleClass().add("small-button");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> declare());
        none.setId("no-proposals");
        none.getStyleClass().add("note-line");
        var left = new VBox(bar(), pairs, Words.of("Proposed, never set", "caption", "note-line"), none, proposals);
        left.setMinWidth(0);
        split.getItems().setAll(left, beside);
        split.setDividerPositions(LEFT);
        pairs.getSelectionModel().selectedItemProperty().subscribe(_ -> showProposals());
        proposals.getSelectionModel().selectedItemProperty().subscribe(one -> beside.show(Optional.ofNullable(one)));
        model.proposedProperty().subscribe(this::show);
    }

    private FlowPane bar() {
        var turns = new Spinner<Integer>(1, MOST_TURNS, model.turnsProperty().get());
        turns.setId("drift-turns");
        turns.setAccessibleText("How many turns later group talk may have drifted");
        turns.setEditable(true);
        turns.setPrefWidth(72);
        turns.setMinWidth(Region.USE_PREF_SIZE);
        turns.valueProperty().subscribe((_, now) -> Optional.ofNullable(now).ifPresent(model.turnsProperty()::set));
        var within = new HBox(6, Words.of("drift within", "small"), turns, Words.of("turns", "small"));
        within.getStyleClass().add("centred");
        var bar = new FlowPane(8, 6, add, within);
        bar.getStyleClass().addAll("scope-line");
        return bar;
    }

    /// Two codes, one after the other.
    private void declare() {
        var outline = new CodeOutline(workspace.study().now().codebook());
        CodeChooser.ask(add, "One code", outline, _ -> true, one -> CodeChooser.ask(add, "In tension with “%s”".formatted(model.name(one)), outline,
                other -> !other.equals(one), other -> model.run(new DeclareTension(new Tension(one, other)))));
    }

    private void show(LinksPageModel.Proposed proposed) {
        Cards.fill(pairs, proposed.tensions());
        showProposals();
        if (proposed.tensions().isEmpty()) {
            setCenter(new EmptyState("No codes are declared in tension. Declare a pair that pulls in different directions: Heddle then proposes who holds both, and "
                    + "where group talk goes from one to the other.", "declare-first", "Declare two codes…", this::declareHere));
        } else {
            setCenter(split);
        }
    }

    private void declareHere() {
        setCenter(split);
        declare();
    }

    private void showProposals() {
        Tension pair = pairs.getSelectionModel().getSelectedItem();
        var found = pair == null ? List.<Proposal>of() : Proposal.of(pair, model.proposedProperty().get());
        Cards.fill(proposals, found);
        beside.show(Optional.ofNullable(proposals.getSelectionModel().getSelectedItem()));
        boolean isNothing = found.isEmpty() && pair != null;
        none.setText(isNothing ? "Nobody has passages in both, and no group talk goes from one to the other within these turns." : "");
        none.setVisible(isNothing);
        none.setManaged(isNothing);
    }

    private Node pair(Tension pair) {
        var words = new VBox(code(pair.one()), code(pair.other()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(6, words, Icons.button("withdraw-" + pair.one().value().toString().substring(0, 8), Feather.X, "No longer in tension",
                () -> model.run(new WithdrawTension(pair))));
    }

    private Region code(CodeId code) {
        Region name = SourceWords.of(model.name(code), Double.MAX_VALUE);
        name.setAccessibleText(model.path(code));
        return name;
    }

    private static Node proposal(Proposal one) {
        return new VBox(SourceWords.of(one.title(), Double.MAX_VALUE), SourceWords.of(one.facts(), Double.MAX_VALUE, "muted", "small"));
    }

    void enter() {
        (pairs.getItems().isEmpty() ? add : proposals).requestFocus();
    }
}
