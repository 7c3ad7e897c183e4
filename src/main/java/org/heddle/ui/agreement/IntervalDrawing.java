package org.heddle.ui.agreement;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Progress;
import org.heddle.workbench.agreement.Agreeing;
import org.jspecify.annotations.Nullable;

/// Draws the interval of the leading figure beside the figures, which stand meanwhile; can be given up. Used on the JavaFX thread.
final class IntervalDrawing {
    private final Workspace workspace;
    private final Consumer<AgreementReport.Intervals> drawn;
    private final BooleanProperty isWanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<AtomicBoolean> giveUp = Optional.empty();

    IntervalDrawing(Workspace workspace, Consumer<AgreementReport.Intervals> drawn) {
        this.workspace = workspace;
        this.drawn = drawn;
    }

    BooleanProperty wantedProperty() {
        return isWanted;
    }

    /// Empty when nothing is being drawn.
    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Begins anew, where an interval is wanted and there is something to draw from.
    void draw(Optional<Comparison> comparison, Optional<AgreementReport> report) {
        cancel();
        if (!isWanted.get() || report.isEmpty() || comparison.isEmpty()) {
            return;
        }
        var cancelled = new AtomicBoolean();
        giveUp = Optional.of(cancelled);
        progress.set(Optional.of(new Progress("Drawing sources", 0, Draws.USUAL.count())));
        var _ = new Agreeing(workspace.project()).intervals(comparison.get(), report.get().leading(), Draws.USUAL, step -> told(cancelled, step), cancelled::get)
                .whenComplete((answer, failure) -> arrived(cancelled, Optional.ofNullable(answer).flatMap(known -> known), failure));
    }

    private void told(AtomicBoolean mine, Progress step) {
        if (!mine.get()) {
            progress.set(Optional.of(step));
        }
    }

    private void arrived(AtomicBoolean mine, Optional<AgreementReport.Intervals> answer, @Nullable Throwable failure) {
        if (failure != null) {
            workspace.messages().failed(failure);
        }
        if (!mine.getAndSet(true)) {
            progress.set(Optional.empty());
            answer.ifPresent(drawn);
        }
    }

    void cancel() {
        giveUp.ifPresent(flag -> flag.set(true));
        giveUp = Optional.empty();
        progress.set(Optional.empty());
    }

    /// Stops, and does without.
    void giveUp() {
        isWanted.set(false);
        cancel();
    }
}
