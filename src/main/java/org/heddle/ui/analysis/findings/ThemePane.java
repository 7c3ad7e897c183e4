package org.heddle.ui.analysis.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.ui.analysis.Kept;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.finding.Skeleton.Evidence;
import org.heddle.workbench.finding.Skeleton.Section;
import org.kordamp.ikonli.feather.Feather;

/// What is written about a theme, with what speaks for and against it.
final class ThemePane extends VBox {
    private final FindingsViewModel model;
    private final Workspace workspace;
    private final VBox head = new VBox(4);
    private final TextField title = Kept.line("summary-title", this::save);
    private final TextArea text = Kept.area("summary-text", 7, this::save);
    private final VBox summary = new VBox(8, Sheet.field("In one line", title), Sheet.field("What it says", text));
    private final VBox rest = new VBox(8);
    private Optional<Section> shown = Optional.empty();

    ThemePane(FindingsViewModel model, Workspace workspace) {
        super(12);
        this.model = model;
        this.workspace = workspace;
        getChildren().addAll(head, summary, rest);
    }

    void show(Optional<Section> section) {
        boolean isAnother = !shown.flatMap(Section::code).equals(section.flatMap(Section::code));
        if (isAnother) {
            save();
        }
        shown = section;
        head.getChildren().clear();
        rest.getChildren().clear();
        boolean isTheme = section.filter(one -> one.code().isPresent() && one.see().isEmpty()).isPresent();
        summary.setVisible(isTheme);
        summary.setManaged(isTheme);
        section.ifPresent(one -> fill(one, isAnother));
    }

    private void fill(Section section, boolean isAnother) {
        Evidence evidence = section.evidence();
        head.getChildren().add(SourceWords.of((section.number() + " " + section.title()).strip(), Double.MAX_VALUE, "heading"));
        if (!section.gloss().isEmpty()) {
            head.getChildren().add(SourceWords.of(section.gloss(), Double.MAX_VALUE, "muted"));
        }
        section.see().ifPresent(number -> head.getChildren().add(Words.wrapped("Stands at %s before this; its evidence is there.".formatted(number), "muted")));
        Optional<Memo> memo = memo(section);
        Kept.show(title, memo.map(Memo::title).orElse(""), isAnother);
        Kept.show(text, memo.map(Memo::text).orElse(""), isAnother);
        if (evidence.summaries().size() > 1) {
            rest.getChildren().add(Words.wrapped("There are %d summaries of this theme; this is the oldest. The others stand among the memos."
                    .formatted(evidence.summaries().size()), "muted", "small"));
        }
        if (section.see().isPresent()) {
            return;
        }
        components(evidence);
        if (!evidence.theory().isBlank()) {
            rest.getChildren().addAll(Words.of("Theory", "caption"), SourceWords.of(evidence.theory(), Double.MAX_VALUE));
        }
        if (section.code().isPresent() || !evidence.isEmpty()) {
            rest.getChildren().addAll(Passages.of("Chosen quotes", evidence.quotes(), "None yet. Quotes are chosen in the Quotes room.", workspace));
            rest.getChildren().addAll(Passages.of("Counter-evidence", evidence.against(), "No coding counters, qualifies or contrasts it.", workspace));
            vignettes(section);
        }
    }

    private void components(Evidence evidence) {
        if (!evidence.components().isEmpty()) {
            rest.getChildren().add(Words.of("Components", "caption"));
            evidence.components().forEach(one -> rest.getChildren().add(SourceWords.of(
                    one.line().isEmpty() ? one.name() : "%s: %s".formatted(one.name(), one.line()), Double.MAX_VALUE)));
        }
    }

    private void vignettes(Section section) {
        var caption = Words.of("Vignettes", "caption");
        rest.getChildren().add(caption);
        section.evidence().vignettes().forEach(memo -> rest.getChildren().add(vignette(memo, section.evidence())));
        section.code().ifPresent(code -> {
            var add = new Button("New vignette…", Icons.of(Feather.PLUS, Icons.ROW));
            add.setId("vignette-new");
            add.setOnAction(_ -> NamePrompt.ask(add, "What the vignette is called", "", name -> model.write(Optional.empty(), new MemoTarget.OfCode(code),
                    MemoKind.VIGNETTE, name, "")));
            rest.getChildren().add(new HBox(add));
        });
    }

    private Node vignette(Memo memo, Evidence evidence) {
        var text = new TextArea[1];
        Runnable save = () -> model.write(Optional.of(memo), memo.target(), memo.kind(), memo.title().isBlank() ? memo.heading() : memo.title(), text[0].getText());
        text[0] = Kept.area("vignette-" + memo.id().value(), 4, save);
        text[0].setText(memo.text());
        text[0].setAccessibleText("Vignette: " + memo.heading());
        var sensitive = new CheckBox("sensitive detail");
        sensitive.setSelected(memo.kind() == MemoKind.SENSITIVE_VIGNETTE);
        sensitive.setOnAction(_ -> model.write(Optional.of(memo), memo.target(), sensitive.isSelected() ? MemoKind.SENSITIVE_VIGNETTE : MemoKind.VIGNETTE,
                memo.title(), text[0].getText()));
        var line = new HBox(8, SourceWords.of(memo.heading(), Double.MAX_VALUE, "strong"), sensitive,
                Icons.button("vignette-delete-" + memo.id().value(), Feather.TRASH_2, "Delete the vignette", () -> model.remove(memo)));
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, line, text[0]);
        memo.links().forEach(link -> {
            if (link instanceof MemoLink.ToPassage(var source, var span)) {
                var way = new HBox(6, Passages.way(workspace.study().now().source(source).map(one -> one.name()).orElse("passage"),
                        new Passage(source, span), workspace), Icons.button("vignette-unlink-" + span.start(), Feather.X, "Detach this passage",
                                () -> model.unlink(memo, link)));
                way.setAlignment(Pos.CENTER_LEFT);
                box.getChildren().add(way);
            }
        });
        List<QuoteRow> offered = Stream.concat(evidence.quotes().stream(), evidence.against().stream()).filter(row -> memo.links().stream()
                .noneMatch(link -> link.equals(new MemoLink.ToPassage(row.place().source().id(), row.place().span())))).toList();
        if (!offered.isEmpty()) {
            box.getChildren().add(new HBox(Passages.offer("vignette-passage-" + memo.id().value(), offered, passage -> model.link(memo, passage))));
        }
        return box;
    }

    private static Optional<Memo> memo(Section section) {
        List<Memo> all = section.evidence().summaries();
        return all.stream().findFirst();
    }

    private void save() {
        shown.filter(one -> one.see().isEmpty()).ifPresent(section -> section.code().ifPresent(code -> write(section, code)));
    }

    private void write(Section section, CodeId code) {
        model.write(memo(section), new MemoTarget.OfCode(code), MemoKind.THEME_SUMMARY, title.getText(), text.getText());
    }
}
