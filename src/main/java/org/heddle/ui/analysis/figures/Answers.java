package org.heddle.ui.analysis.figures;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.analysis.completeness.Absences;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.crosstab.Comparison;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.analysis.picture.Curve;
import org.heddle.domain.analysis.picture.Network;
import org.heddle.domain.analysis.words.AnalysisWords;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.analysis.Analysing.Wish;
import org.heddle.workbench.analysis.Behind;

/// What is counted for each question, as a table with its passages. Called on the JavaFX thread, where the answers come back.
final class Answers {
    private static final int SHUFFLES = 200;
    private static final long SEED = 1;

    private final Workspace workspace;
    private final Analysing analysing;

    Answers(Workspace workspace) {
        this.workspace = workspace;
        analysing = new Analysing(workspace.project());
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    private AnalysisWords words() {
        return new AnalysisWords(codebook());
    }

    CompletableFuture<Answer> counts(Wish wish) {
        return analysing.worded(wish).thenApply(found -> new Answer(HeatSheet.of(found.counts(), found.wordings(), codebook()),
                words().counts(found.counts(), found.wordings()), (row, _) -> analysing.behind(wish, found.counts(), row)));
    }

    CompletableFuture<Answer> absences(Wish wish) {
        return analysing.absences(wish.coder()).thenApply(found -> new Answer(HeatSheet.of(found, codebook()), words().absences(found),
                (row, _) -> behind(wish, found, row)));
    }

    private CompletableFuture<List<Behind>> behind(Wish wish, Absences found, int row) {
        var family = new Wish(List.of(found.rows().get(row).found().code().value().toString()), true, wish.coder());
        return analysing.counts(family).thenCompose(counts -> analysing.behind(family, counts, 0));
    }

    CompletableFuture<Answer> crosstab(Wish wish, String by, Countable counted) {
        return analysing.crosstab(wish, by, counted).thenApply(table -> new Answer(HeatSheet.of(table, codebook()), words().crosstab(table),
                (row, column) -> analysing.behind(wish, table, row, column)));
    }

    CompletableFuture<Answer> groups(Wish wish, String attribute) {
        return analysing.comparison(wish, attribute).thenCombine(analysing.crosstab(wish, attribute, Countable.CODINGS),
                (found, table) -> new Answer(HeatSheet.of(found, codebook()), words().comparison(found), (row, column) -> behind(wish, found, table, row, column)));
    }

    /// Groups and table were counted one after the other: a code that only one of them has opens into nothing.
    private CompletableFuture<List<Behind>> behind(Wish wish, Comparison found, Crosstab table, int row, int column) {
        Optional<CodeId> code = found.rows().get(row).code();
        int inTable = column < found.groups().size() ? table.columns().indexOf(found.groups().get(column).name()) : table.columns().size();
        return code.isEmpty() || inTable < 0 ? CompletableFuture.completedFuture(List.of())
                : analysing.behind(wish, table, table.codes().indexOf(code.get()), inTable);
    }

    CompletableFuture<Answer> together(Wish wish, Nearness nearness) {
        Codebook codebook = codebook();
        return analysing.coOccurrence(wish, nearness).thenApply(found -> new Answer(HeatSheet.of(found, codebook), words().coOccurrence(found),
                (row, column) -> analysing.behind(wish, found, row, column)).with(found::beside)
                .drawnBy(() -> workspace.project().compute(() -> Network.of(found, codebook))));
    }

    CompletableFuture<Answer> saturation(Wish wish, Saturation.Method method) {
        var order = new Analysing.Order(workspace.study().now().sources());
        return analysing.saturation(wish, order, method).thenApply(found -> new Answer(HeatSheet.of(found, order.sources()),
                words().saturation(found, order.sources()), (row, _) -> analysing.behind(wish, found, row))
                .drawnBy(() -> analysing.shuffled(wish, order, SHUFFLES, new Random(SEED)).thenApply(shuffled -> Curve.of(found, shuffled))));
    }

    /// Of all codings when no code is wished for. The last row is of all sources, whose passages nobody reads.
    CompletableFuture<Answer> coverage(Wish wish) {
        return analysing.silence(wish).thenApply(found -> new Answer(HeatSheet.of(found), words().silence(found),
                (row, column) -> row < found.rows().size() && HeatSheet.opens(column) ? analysing.behind(wish, found.rows().get(row), HeatSheet.isCoded(column))
                        : CompletableFuture.completedFuture(List.of())));
    }
}
