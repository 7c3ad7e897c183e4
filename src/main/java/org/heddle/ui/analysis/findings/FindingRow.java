package org.heddle.ui.analysis.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.Findings;
import org.heddle.ui.part.ListLine;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.workbench.finding.Claimed;
import org.heddle.workbench.finding.Skeleton.Section;
import org.jspecify.annotations.Nullable;

/// A line of the findings: a theme, a research question, a claim or a conclusion, with a mark.
record FindingRow(String number, String title, int depth, String mark, Optional<Section> section, Optional<Finding> finding,
                  Optional<Claimed> claim) {
    private static final double STEP = 14;
    private static final Insets AROUND = new Insets(4, 0, 4, 0);

    static FindingRow of(Section section) {
        boolean isTheme = section.code().isPresent() && section.see().isEmpty();
        return new FindingRow(section.number(), section.title(), section.depth(), isTheme && !section.evidence().summaries().isEmpty() ? "summary" : "",
                Optional.of(section), Optional.empty(), Optional.empty());
    }

    static List<FindingRow> questions(Findings findings) {
        return IntStream.range(0, findings.questions().size()).mapToObj(at -> {
            var one = findings.questions().get(at);
            return new FindingRow(String.valueOf(at + 1), one.words(), 0, findings.isUnanswered(one) ? "unanswered" : "", Optional.empty(), Optional.of(one), Optional.empty());
        }).toList();
    }

    static List<FindingRow> conclusions(Findings findings) {
        return IntStream.range(0, findings.conclusions().size()).mapToObj(at -> {
            var one = findings.conclusions().get(at);
            return new FindingRow(String.valueOf(at + 1), one.words(), 0, Findings.doubt(one).map(_ -> "no link").orElse(""), Optional.empty(), Optional.of(one),
                    Optional.empty());
        }).toList();
    }

    static List<FindingRow> claims(List<Claimed> claims) {
        return IntStream.range(0, claims.size()).mapToObj(at -> new FindingRow(String.valueOf(at + 1), claims.get(at).claim().arrow(), 0,
                doubt(claims.get(at)).orElseGet(() -> claims.get(at).claim().error().isEmpty() ? "" : "error of logic"), Optional.empty(), Optional.empty(),
                Optional.of(claims.get(at)))).toList();
    }

    /// What a claim still lacks.
    static Optional<String> doubt(Claimed one) {
        if (!one.claim().isWhole()) {
            return Optional.of("unfinished");
        }
        return one.said().isEmpty() ? Optional.of("no passage") : Optional.empty();
    }

    /// True for the same thing as it was before.
    boolean isSame(FindingRow other) {
        if (claim.isPresent() || other.claim.isPresent()) {
            return claim.map(one -> one.memo().id()).equals(other.claim.map(one -> one.memo().id()));
        }
        if (finding.isPresent() || other.finding.isPresent()) {
            return finding.map(Finding::id).equals(other.finding.map(Finding::id));
        }
        return number.equals(other.number) && section.flatMap(Section::code).equals(other.section.flatMap(Section::code));
    }

    /// How it stands in the list.
    static final class Cell extends ListCell<FindingRow> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return ListLine.height(this, super.computePrefHeight(width));
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (row == null || isEmpty) {
                return;
            }
            var indent = new Region();
            indent.setMinWidth(STEP * row.depth);
            var number = Words.of(row.number, "muted", "small");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Region title = SourceWords.of(row.title, Double.MAX_VALUE, row.depth == 0 ? "strong" : "code-name");
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var line = new HBox(8, indent, number, title);
            if (!row.mark.isEmpty()) {
                var chip = Words.of(row.mark, "chip", row.section.isEmpty() ? "warn" : "quiet");
                chip.setMinWidth(Region.USE_PREF_SIZE);
                line.getChildren().add(chip);
            }
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinHeight(28);
            line.setPadding(AROUND);
            setGraphic(line);
            setAccessibleText("%s %s%s".formatted(row.number, row.title, row.mark.isEmpty() ? "" : ", " + row.mark).strip());
        }
    }
}
