package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyTalk;
import org.heddle.domain.project.LinkChange.RemovePolicy;
import org.heddle.domain.report.Counted;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Policies, where participants speak of them, and whether a chosen code stands there.
final class PolicyPane extends BorderPane {
    private static final double LEFT = 0.36;

    /// Which turns are listed.
    private enum Sieve {
        ALL("All turns"), WITH("With the code"), WITHOUT("Without it");

        private final String words;

        Sieve(String words) {
            this.words = words;
        }
    }

    private final Workspace workspace;
    private final LinksPageModel model;
    private final StackPane room;
    private final ListView<PolicyTalk> policies;
    private final ListView<PolicyTalk.Mention> mentions;
    private final Button code = new Button();
    private final Segments<Sieve> sieves = new Segments<>(this::sift);
    private final SplitPane split = new SplitPane();
    private Sieve sieve = Sieve.ALL;

    PolicyPane(Workspace workspace, LinksPageModel model, StackPane room) {
        this.workspace = workspace;
        this.model = model;
        this.room = room;
        policies = Cards.list("policies", "Policies", this::policy, talk -> edit(Optional.of(talk.policy())));
        mentions = Cards.list("policy-turns", "Turns that name the policy", this::mention, one -> workspace.showPassage(one.words().source(), one.words().span()));
        code.setId("policy-code");
        code.getStyleClass().add("small-button");
        code.setOnAction(_ -> choose());
        var add = new Button("Name a policy…", Icons.of(Feather.PLUS, Icons.ROW));
        add.setId("new-policy");
        add.getStyleClass().add("small-button");
        add.setOnAction(_ -> edit(Optional.empty()));
        var head = new HBox(6, add);
        head.getStyleClass().add("scope-line");
        var left = new VBox(head, policies);
        left.setMinWidth(0);
        var bar = new FlowPane(8, 6, code, sieves());
        bar.getStyleClass().add("scope-line");
        var right = new VBox(bar, mentions);
        right.setMinWidth(0);
        split.getItems().setAll(left, right);
        split.setDividerPositions(LEFT);
        policies.getSelectionModel().selectedItemProperty().subscribe(_ -> showMentions());
        model.determinantsProperty().subscribe(_ -> sayCode());
        model.spokenProperty().subscribe(this::show);
    }

    private Node sieves() {
        for (Sieve one : Sieve.values()) {
            sieves.add("policy-" + one.name().toLowerCase(Locale.ROOT), one.words, one);
        }
        sieves.mark(sieve);
        return sieves;
    }

    private void sift(Sieve chosen) {
        sieve = chosen;
        showMentions();
    }

    private void sayCode() {
        var chosen = model.determinantsProperty().get();
        code.setText(chosen.map(one -> "With or without “%s”".formatted(model.name(one))).orElse("With or without a code…"));
        sieves.setDisable(chosen.isEmpty());
    }

    private void choose() {
        CodeChooser.ask(code, "The code to look for beside policies, with all below it", new CodeOutline(workspace.study().now().codebook()), _ -> true,
                one -> model.determinantsProperty().set(Optional.of(one)));
    }

    private void show(LinksPageModel.Spoken spoken) {
        PolicyTalk before = policies.getSelectionModel().getSelectedItem();
        policies.getItems().setAll(spoken.talks());
        spoken.talks().stream().filter(talk -> before != null && talk.policy().id().equals(before.policy().id())).findFirst()
                .ifPresentOrElse(policies.getSelectionModel()::select, policies.getSelectionModel()::selectFirst);
        setCenter(spoken.talks().isEmpty() ? new EmptyState("No policy is named yet. Name one with the words by which people speak of it, and read where they do.",
                "first-policy", "Name a policy…", () -> edit(Optional.empty())) : split);
        showMentions();
    }

    private void showMentions() {
        PolicyTalk talk = policies.getSelectionModel().getSelectedItem();
        boolean isAsked = model.determinantsProperty().get().isPresent();
        List<PolicyTalk.Mention> found = talk == null ? List.of() : switch (isAsked ? sieve : Sieve.ALL) {
            case ALL -> talk.mentions();
            case WITH -> talk.with();
            case WITHOUT -> talk.without();
        };
        Cards.fill(mentions, found.subList(0, Math.min(found.size(), LinksPageModel.MOST_READ)));
    }

    private Node policy(PolicyTalk talk) {
        Policy policy = talk.policy();
        String counts = "%s in %s".formatted(Counted.of(talk.mentions().size(), "turn"), Counted.of(talk.sources(), "source"))
                + model.determinantsProperty().get().map(_ -> " · %d with, %d without".formatted(talk.with().size(), talk.without().size())).orElse("");
        var words = new VBox(2, SourceWords.of(policy.name(), Double.MAX_VALUE, "strong"), SourceWords.of(counts, 36, "two-lines", "small"),
                SourceWords.of(String.join(", ", policy.wanted()), Double.MAX_VALUE, "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String key = policy.id().value().toString().substring(0, 8);
        return new HBox(2, words, Icons.button("edit-policy-" + key, Feather.EDIT_2, "Change its name or terms…", () -> edit(Optional.of(policy))),
                Icons.button("remove-policy-" + key, Feather.TRASH_2, "Forget this policy; sources and codings stay", () -> model.run(new RemovePolicy(policy.id()))));
    }

    private Node mention(PolicyTalk.Mention one) {
        Region words = Optional.ofNullable(model.spokenProperty().get().words().get(one.turn())).<Region>map(shown -> Cards.passage(shown, workspace))
                .orElseGet(Region::new);
        return one.isWith() ? new VBox(2, words, SourceWords.of(String.join(", ", one.codes().stream().map(model::name).toList()), Double.MAX_VALUE, "small")) : words;
    }

    private void edit(Optional<Policy> old) {
        new PolicySheet(old, model::name).open(room, policies::requestFocus);
    }

    void enter() {
        policies.requestFocus();
    }
}
