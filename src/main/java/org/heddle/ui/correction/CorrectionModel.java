package org.heddle.ui.correction;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.quotes.QuoteFinder;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.TextEdits;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.source.Correcting;
import org.heddle.workbench.source.Correction;
import org.heddle.workbench.source.NewWords;

/// A correction in the making: the words as they would be, what would become of every coding, and the act itself.
public final class CorrectionModel implements AutoCloseable {
    private static final List<String> MOST_SERIOUS_FIRST = List.of("lost", "joined", "altered", "moved", "kept");

    private final Workspace workspace;
    private final Transcript before;
    private final Correcting correcting;
    private final ReadOnlyObjectWrapper<Optional<Correction>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CarriedCoding> codings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private int asked;
    private boolean isClosed;

    public CorrectionModel(Workspace workspace, Transcript before) {
        this.workspace = workspace;
        this.before = before;
        correcting = new Correcting(workspace.project());
        say(Optional.empty());
    }

    public Transcript before() {
        return before;
    }

    /// What was looked at last; empty while the text is as it was.
    public ReadOnlyObjectProperty<Optional<Correction>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// What would become of each coding, the most serious first.
    public ObservableList<CarriedCoding> codings() {
        return codings;
    }

    /// What would happen, or why it cannot, in words.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The text as the hand has it now.
    public CompletableFuture<?> typed(String text, TextEdits edits) {
        return look(new NewWords.Edited(text, edits));
    }

    public CompletableFuture<?> take(Path file) {
        return look(new NewWords.InFile(file, Optional.empty()));
    }

    /// One passage of the text before in other words.
    public CompletableFuture<?> replace(String old, String by, OptionalInt occurrence) {
        return look(new NewWords.Replaced(old, by, occurrence));
    }

    /// Where these words stand in the text in hand; says why when that cannot be told.
    public Optional<TextSpan> place(String text, String words, OptionalInt occurrence) {
        try {
            return Optional.of(new QuoteFinder(text).find(words, occurrence));
        } catch (Refusal refusal) {
            summary.set(refusal.sentence());
            return Optional.empty();
        }
    }

    private CompletableFuture<?> look(NewWords words) {
        int number = ++asked;
        return correcting.look(before.source().id(), words).handle((correction, failure) -> {
            if (number == asked && !isClosed) {
                if (failure == null) {
                    say(Optional.of(correction).filter(one -> !one.isNothing()));
                } else {
                    say(Optional.empty());
                    summary.set(Failures.explain(failure).sentence());
                }
            }
            return number;
        });
    }

    private void say(Optional<Correction> correction) {
        codings.setAll(correction.map(Correction::codings).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(one -> MOST_SERIOUS_FIRST.indexOf(one.word()))).toList());
        summary.set(correction.map(CorrectionModel::words).orElse("Nothing is corrected yet."));
        seen.set(correction);
    }

    private static String words(Correction correction) {
        var words = new StringBuilder("Corrected in %s.".formatted(Counted.of(correction.text().edits().all().size(), "place")));
        if (correction.codings().isEmpty()) {
            words.append(" Nothing here is coded.");
        }
        MOST_SERIOUS_FIRST.reversed().stream().filter(word -> correction.count(word) > 0)
                .forEach(word -> words.append(" %s %s.".formatted(Counted.of(correction.count(word), "coding"), said(word, correction.count(word) == 1))));
        labels(words, "Nobody speaks any more under", correction.labelsGone());
        labels(words, "New here:", correction.labelsNew());
        if (correction.hasOwnLabels()) {
            words.append(" The labels of this source were found in a way of their own, so its turns go along as they are.");
        }
        return words.toString();
    }

    private static String said(String word, boolean isOne) {
        return switch (word) {
            case "kept" -> isOne ? "stays where it is" : "stay where they are";
            case "moved" -> isOne ? "moves with its words" : "move with their words";
            case "altered" -> isOne ? "changes its words" : "change their words";
            case "joined" -> isOne ? "falls together with another one of its code and coder" : "fall together with others of their code and coder";
            default -> isOne ? "loses all its words and goes" : "lose all their words and go";
        };
    }

    private static void labels(StringBuilder words, String before, List<String> labels) {
        if (!labels.isEmpty()) {
            words.append(" %s “%s”.".formatted(before, String.join("”, “", labels)));
        }
    }

    /// How many codings would lose all their words, as far as was looked.
    public int lost() {
        return seen.get().map(one -> one.count("lost")).orElse(0);
    }

    /// Makes what was looked at. True when it is done.
    public CompletableFuture<Boolean> make() {
        Optional<Correction> correction = seen.get();
        if (correction.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return correcting.make(correction.get()).handle((_, failure) -> {
            if (failure == null) {
                workspace.messages().say("“%s” is corrected. Ctrl+Z takes it back.".formatted(before.source().name()));
            } else {
                summary.set(Failures.explain(failure).sentence());
            }
            return failure == null;
        });
    }

    /// What is still being looked at is nobody's concern any more, and no failure of ours.
    @Override
    public void close() {
        isClosed = true;
    }
}
