package org.heddle.ui.quotes;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.heddle.domain.Refusal;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.quotes.published.Finding;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.ui.quotes.exporting.LayoutModel;
import org.heddle.ui.quotes.line.QuoteFilter;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.ArrangedQuotes;
import org.heddle.workbench.quotes.CheckingQuotes;
import org.heddle.workbench.quotes.ThemedQuotes;
import org.jspecify.annotations.Nullable;

/// Writes quotes to a file beside the window, says how far it is, and can be stopped: then an older file stays as it was.
public final class QuoteExport {
    private static final int TOLD_EVERY = 500;

    private final Workspace workspace;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper written = new ReadOnlyIntegerWrapper();
    private AtomicBoolean isStopped = new AtomicBoolean();

    QuoteExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Answers how many quotes were written.
    CompletableFuture<Integer> write(QuoteTable shape, LayoutModel layout, QuoteFilter filter, Path out) {
        OpenProject project = workspace.project();
        if (running.get()) {
            return refused(new Refusal("A quote table is being written. Wait for it, or cancel it."));
        }
        running.set(true);
        written.set(0);
        Optional<ArrangementId> arrangement = layout.arrangement().map(Arrangement::id);
        var stop = new AtomicBoolean();
        isStopped = stop;
        return CompletableFuture.supplyAsync(() -> {
            Map<QuoteId, Finding> findings = project.ask(CheckingQuotes::check).stream().map(CheckingQuotes.Checked::finding)
                    .collect(Collectors.toMap(finding -> finding.quote().id(), finding -> finding));
            var counting = new Counting(filter, findings, stop);
            var themed = new ThemedQuotes(project);
            var arranged = arrangement.map(id -> new ArrangedQuotes(project, id));
            QuoteTable laid = arranged.map(one -> one.shape(shape)).orElse(shape);
            var wanted = arranged.map(one -> one.rows(of -> themed.rows(laid, of), filter.themes())).orElseGet(() -> themed.rows(laid, filter.themes()));
            Exporting.write(layout.hasLegend() ? themed.withLegend(laid, () -> counting.over(wanted)) : Report.of(laid.of(() -> counting.over(wanted))), out);
            return counting.count;
        }, project.threads().work()).whenCompleteAsync((count, failure) -> ended(count, failure, out), project.threads().screen());
    }

    private CompletableFuture<Integer> refused(Refusal why) {
        workspace.messages().failed(why);
        return CompletableFuture.failedFuture(why);
    }

    private void ended(@Nullable Integer count, @Nullable Throwable failure, Path out) {
        running.set(false);
        if (failure != null && isStopped.get()) {
            workspace.messages().say("Export cancelled. Nothing was written.");
        } else if (failure != null) {
            workspace.messages().failed(failure);
        } else if (count != null) {
            workspace.messages().say("%s written to “%s” in %s.".formatted(Counted.of(count, "quote"), out.getFileName(),
                    out.toAbsolutePath().getParent()));
        }
    }

    /// Stops as soon as the next quote would be written.
    public void cancel() {
        isStopped.set(true);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Quotes written so far.
    public ReadOnlyIntegerProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// Lets the wanted quotes through and counts them.
    private final class Counting {
        private final QuoteFilter filter;
        private final Map<QuoteId, Finding> findings;
        private final AtomicBoolean stop;
        private int count;

        private Counting(QuoteFilter filter, Map<QuoteId, Finding> findings, AtomicBoolean stop) {
            this.filter = filter;
            this.findings = findings;
            this.stop = stop;
        }

        private Iterator<QuoteRow> over(Iterable<QuoteRow> rows) {
            count = 0;
            return StreamSupport.stream(rows.spliterator(), false).filter(row -> filter.admits(QuoteLine.of(row, findings))).peek(_ -> counted()).iterator();
        }

        private void counted() {
            if (stop.get()) {
                throw new CancellationException();
            }
            count++;
            if (count % TOLD_EVERY == 0) {
                int now = count;
                workspace.project().threads().screen().execute(() -> written.set(now));
            }
        }
    }
}
