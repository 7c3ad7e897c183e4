package org.heddle.ui.analysis.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.matrix.sheet.Quotation;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.casestudy.CaseStudy;
import org.heddle.workbench.casestudy.CaseStudy.Charted;
import org.heddle.workbench.casestudy.CaseStudy.Theme;
import org.heddle.workbench.matrix.CellPassage;

/// What the study holds of a case, part by part; every passage and source opens in the text.
record CaseHoldings(CaseStudy study, Workspace workspace) {
    private static final int AT_FIRST = 3;

    List<Node> parts() {
        var parts = new ArrayList<Node>();
        parts.add(part("About the case", "Nothing is asked of this case. Questions are asked in Setup.", study.practice().attributes().entrySet().stream()
                .map(one -> (Node) SourceWords.of("%s: %s".formatted(one.getKey(), one.getValue()), Double.MAX_VALUE)).toList()));
        parts.add(part("Who speaks, and in which source", "Nobody is known to speak for this case.", study.voices().stream().map(CaseHoldings::voice).toList()));
        parts.add(part("Sources in their order", "No source belongs to this case.", study.sources().stream().map(this::told).toList()));
        parts.add(part("In the framework matrix", "No matrix has cases in its rows.", study.charted().stream().map(CaseHoldings::charted).toList()));
        parts.add(part("Passages by theme", "Nothing was coded here.", study.themes().stream().filter(theme -> theme.all() > 0).map(this::theme).toList()));
        parts.add(part("Links of its passages", "None: link passages that corroborate or contradict each other.",
                study.links().lines().stream().map(this::link).toList()));
        parts.add(part("Memos about the case, its sources and those who speak", "None yet.", study.memos().stream().map(CaseHoldings::memo).toList()));
        return parts;
    }

    private static Node part(String title, String none, List<Node> lines) {
        var box = new VBox(8, Words.of(title, "heading"));
        box.getChildren().addAll(lines.isEmpty() ? List.of(Words.wrapped(none, "muted")) : lines);
        return box;
    }

    private static Node voice(CaseStudy.Voice one) {
        String name = one.person().isEmpty() ? "" : " · " + one.person();
        return new VBox(SourceWords.of(one.who() + name, Double.MAX_VALUE), SourceWords.of(String.join(" → ", one.sources()), Double.MAX_VALUE, "muted", "small"));
    }

    private Node told(CaseStudy.Told one) {
        var line = new HBox(8, way(one.source().name(), one.source().id(), new TextSpan(0, 1)),
                Words.of("%s · %s · %s%s".formatted(one.source().kind().words(), Counted.of(one.turns(), "turn"), Counted.of(one.codings(), "coding"),
                        one.isGuest() ? " · as a guest" : ""), "muted", "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Hyperlink way(String words, SourceId source, TextSpan span) {
        var way = new Hyperlink(words);
        way.getStyleClass().add("small");
        way.setMinWidth(0);
        way.setAccessibleText("Show in the text: " + words);
        way.setOnAction(_ -> workspace.showPassage(source, span));
        return way;
    }

    private static Node charted(Charted one) {
        var head = new HBox(8, SourceWords.of(one.column(), Double.MAX_VALUE, "strong"), Words.of(one.cell().under(), "muted", "small"));
        head.setAlignment(Pos.CENTER_LEFT);
        if (one.cell().staleness().isStale()) {
            head.getChildren().add(Words.of("stale: " + one.cell().staleness().words(), "chip", "warn"));
        }
        var box = new VBox(4, head);
        if (!one.judgement().isEmpty()) {
            box.getChildren().add(SourceWords.of(one.judgement(), Double.MAX_VALUE, "small"));
        }
        box.getChildren().add(one.cell().summary().isEmpty() ? Words.of("Nothing is written here yet.", "muted", "small")
                : SourceWords.of(one.cell().summary(), Double.MAX_VALUE));
        for (Quotation quotation : one.quotations()) {
            box.getChildren().add(SourceWords.of(String.valueOf(quotation), Double.MAX_VALUE, "matrix-quotation"));
        }
        box.getStyleClass().add("register-entry");
        return box;
    }

    private Node theme(Theme theme) {
        var box = new VBox(6, SourceWords.of("%s · %s".formatted(theme.name(), Counted.of(theme.all(), "passage")), Double.MAX_VALUE, "strong"));
        theme.passages().stream().limit(AT_FIRST).map(this::passage).forEach(box.getChildren()::add);
        if (theme.passages().size() > AT_FIRST) {
            var more = new Hyperlink("Show %d more".formatted(theme.passages().size() - AT_FIRST));
            more.setAccessibleText("Show %d more passages of %s".formatted(theme.passages().size() - AT_FIRST, theme.name()));
            more.setOnAction(_ -> {
                box.getChildren().remove(more);
                theme.passages().stream().skip(AT_FIRST).map(this::passage).forEach(box.getChildren()::add);
                if (theme.passages().size() < theme.all()) {
                    box.getChildren().add(Words.wrapped("The others stand in Within and across.", "muted", "small"));
                }
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private Node passage(CellPassage one) {
        var words = SourceWords.of("“%s”".formatted(one.said().words()), Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new VBox(words, way(one.where(), one.coding().source(), one.coding().span()));
    }

    private Node link(LinkReport.Line one) {
        var box = new VBox(4, Words.of(one.link().kind().word(), "chip"), SourceWords.of(one.from().quoted(), Double.MAX_VALUE),
                way(one.from().where(), one.link().from().source(), one.link().from().span()), SourceWords.of(one.to().quoted(), Double.MAX_VALUE),
                way(one.to().where(), one.link().to().source(), one.link().to().span()));
        if (!one.link().comment().isEmpty()) {
            box.getChildren().add(SourceWords.of(one.link().comment(), Double.MAX_VALUE, "muted"));
        }
        box.getStyleClass().add("register-entry");
        return box;
    }

    private static Node memo(Memo memo) {
        String text = memo.text().lines().collect(Collectors.joining("\n"));
        var box = new VBox(4, SourceWords.of(memo.heading(), Double.MAX_VALUE, "strong"), Words.of(memo.kind().words(), "muted", "small"));
        if (!text.isBlank()) {
            box.getChildren().add(SourceWords.of(text, Double.MAX_VALUE));
        }
        box.getStyleClass().add("register-entry");
        return box;
    }
}
