package org.heddle.ui.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Conclusion.Standing;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.finding.Question;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.ui.analysis.Kept;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.finding.Skeleton;
import org.kordamp.ikonli.feather.Feather;

/// A research question or a conclusion in hand: its words, and everything that it is tied to.
final class FindingPane extends VBox {
    private static final int MOST_PASSAGES = 60;

    private final FindingsViewModel model;
    private final Workspace workspace;
    private final VBox head = new VBox(4);
    private final TextArea words = Kept.area("finding-words", 3, this::save);
    private final TextArea literature = Kept.area("finding-literature", 2, this::save);
    private final VBox earlier = Sheet.field("Literature", literature);
    private final VBox rest = new VBox(10);
    private Optional<Finding> shown = Optional.empty();

    FindingPane(FindingsViewModel model, Workspace workspace) {
        super(12);
        this.model = model;
        this.workspace = workspace;
        getChildren().addAll(head, Sheet.field("In words", words), earlier, rest);
    }

    void show(Finding finding, Skeleton skeleton) {
        boolean isAnother = !shown.map(Finding::id).equals(Optional.of(finding.id()));
        if (isAnother) {
            save();
        }
        shown = Optional.of(finding);
        head.getChildren().clear();
        rest.getChildren().clear();
        Kept.show(words, finding.words(), isAnother);
        boolean isConclusion = finding instanceof Conclusion;
        earlier.setVisible(isConclusion);
        earlier.setManaged(isConclusion);
        switch (finding) {
            case Question question -> question(question, skeleton);
            case Conclusion conclusion -> {
                Kept.show(literature, conclusion.standing().literature(), isAnother);
                conclusion(conclusion, skeleton);
            }
        }
    }

    /// Nothing is in hand; what was typed is kept.
    void leave() {
        save();
        shown = Optional.empty();
    }

    private void save() {
        shown.filter(_ -> !words.getText().isBlank()).ifPresent(finding -> {
            Finding said = switch (finding) {
                case Question question -> question.saying(words.getText());
                case Conclusion conclusion -> conclusion.saying(words.getText()).standing(new Standing(conclusion.standing().novelty(),
                        conclusion.standing().audiences(), literature.getText()));
            };
            if (!said.equals(finding)) {
                shown = Optional.of(said);
                model.put(said);
            }
        });
    }

    private void question(Question question, Skeleton skeleton) {
        if (skeleton.findings().isUnanswered(question)) {
            head.getChildren().add(new HBox(Words.of("unanswered", "chip", "warn")));
        }
        themes(question, skeleton, "Themes that answer it");
        rest.getChildren().add(Words.of("Conclusions that answer it", "caption"));
        List<Conclusion> answers = skeleton.findings().answering(question.id());
        answers.forEach(one -> rest.getChildren().add(SourceWords.of(one.words(), Double.MAX_VALUE)));
        if (answers.isEmpty()) {
            rest.getChildren().add(Words.wrapped("None. A conclusion says itself which questions it answers.", "muted", "small"));
        }
    }

    private void conclusion(Conclusion conclusion, Skeleton skeleton) {
        Findings.doubt(conclusion).ifPresent(doubt -> {
            var flag = new HBox(6, Icons.of(Feather.FLAG, Icons.ROW), Words.wrapped(doubt, "warn"));
            flag.setId("finding-doubt");
            head.getChildren().add(flag);
        });
        rest.getChildren().add(standing(conclusion));
        themes(conclusion, skeleton, "Themes that support it");
        passages(conclusion, skeleton);
        answers(conclusion, skeleton);
    }

    private Node standing(Conclusion conclusion) {
        Standing now = conclusion.standing();
        var novelty = new MenuButton("Standing: " + now.novelty().words());
        novelty.setId("finding-novelty");
        for (Novelty one : Novelty.values()) {
            var item = new RadioMenuItem(one.words());
            item.setSelected(one == now.novelty());
            item.setOnAction(_ -> model.put(conclusion.standing(new Standing(one, now.audiences(), now.literature()))));
            novelty.getItems().add(item);
        }
        var line = new FlowPane(10, 6, novelty);
        for (Audience one : Audience.values()) {
            var tick = new CheckBox("for " + one.word());
            tick.setId("finding-for-" + one.word());
            tick.setSelected(now.audiences().contains(one));
            tick.setOnAction(_ -> model.put(conclusion.standing(new Standing(now.novelty(), toggled(now.audiences(), one), now.literature()))));
            line.getChildren().add(tick);
        }
        return line;
    }

    private static <T> List<T> toggled(List<T> before, T one) {
        var anew = new ArrayList<>(before);
        if (!anew.remove(one)) {
            anew.add(one);
        }
        return anew;
    }

    private void themes(Finding finding, Skeleton skeleton, String caption) {
        rest.getChildren().add(Words.of(caption, "caption"));
        for (CodeId code : finding.themes()) {
            rest.getChildren().add(removable("theme-" + code.value(), skeleton.codebook().path(code).toString(), "Detach this theme",
                    () -> model.put(finding.about(toggled(finding.themes(), code)))));
        }
        var add = new Button("Theme…", Icons.of(Feather.PLUS, Icons.ROW));
        add.setId("finding-theme");
        add.setOnAction(_ -> CodeChooser.ask(add, "Which theme?", new CodeOutline(skeleton.codebook()), code -> !finding.themes().contains(code),
                code -> model.put(finding.about(toggled(finding.themes(), code)))));
        rest.getChildren().add(new HBox(add));
    }

    private static HBox removable(String id, String words, String accessible, Runnable act) {
        var label = SourceWords.of(words, Double.MAX_VALUE);
        var line = new HBox(6, label, Icons.button(id, Feather.X, accessible, act));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void passages(Conclusion conclusion, Skeleton skeleton) {
        rest.getChildren().add(Words.of("Passages", "caption"));
        for (Passage passage : conclusion.support()) {
            String source = workspace.study().now().source(passage.source()).map(one -> one.name()).orElse("a source");
            var line = new HBox(6, Passages.way(source, passage, workspace), Icons.button("passage-" + passage.span().start(), Feather.X, "Detach this passage",
                    () -> model.put(conclusion.supportedBy(toggled(conclusion.support(), passage)))));
            line.setAlignment(Pos.CENTER_LEFT);
            rest.getChildren().add(line);
        }
        List<QuoteRow> offered = offered(conclusion, skeleton);
        var add = Passages.offer("finding-passage", offered, passage -> model.put(conclusion.supportedBy(toggled(conclusion.support(), passage))));
        rest.getChildren().add(new HBox(add));
        if (offered.isEmpty()) {
            rest.getChildren().add(Words.wrapped("Chosen quotes and counter-evidence are offered here.", "muted", "small"));
        }
    }

    /// Quotes of its themes first, then all others.
    private static List<QuoteRow> offered(Conclusion conclusion, Skeleton skeleton) {
        List<QuoteRow> all = quotes(skeleton).filter(row -> !conclusion.support().contains(Passages.place(row))).toList();
        List<CodeId> own = conclusion.themes().stream().flatMap(code -> skeleton.codebook().withChildren(code).stream()).toList();
        return Stream.concat(all.stream().filter(row -> own.contains(row.place().code())), all.stream().filter(row -> !own.contains(row.place().code())))
                .limit(MOST_PASSAGES).toList();
    }

    /// Chosen quotes and counter-evidence of all themes.
    static Stream<QuoteRow> quotes(Skeleton skeleton) {
        return Stream.concat(skeleton.sections().stream(), Stream.of(skeleton.elsewhere()))
                .flatMap(one -> Stream.concat(one.evidence().quotes().stream(), one.evidence().against().stream()));
    }

    private void answers(Conclusion conclusion, Skeleton skeleton) {
        rest.getChildren().add(Words.of("Research questions that it answers", "caption"));
        if (skeleton.findings().questions().isEmpty()) {
            rest.getChildren().add(Words.wrapped("No research question has been written down.", "muted", "small"));
        }
        for (Question question : skeleton.findings().questions()) {
            FindingId id = question.id();
            var tick = new CheckBox();
            tick.setId("answers-" + id.value());
            tick.setAccessibleText("Answers: " + question.words());
            tick.setSelected(conclusion.answers().contains(id));
            tick.setOnAction(_ -> model.put(conclusion.answering(toggled(conclusion.answers(), id))));
            rest.getChildren().add(new HBox(8, tick, SourceWords.of(question.words(), Double.MAX_VALUE)));
        }
    }
}
