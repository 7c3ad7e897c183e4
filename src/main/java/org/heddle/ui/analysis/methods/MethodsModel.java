package org.heddle.ui.analysis.methods;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.heddle.domain.methods.Coreq;
import org.heddle.domain.methods.Facts;
import org.heddle.domain.methods.MethodsPack;
import org.heddle.domain.methods.MethodsStatements;
import org.heddle.domain.methods.MethodsTable;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.methods.MethodsFacts;

/// What the record backs of a methods section, line by line. Used on the JavaFX thread.
final class MethodsModel implements AutoCloseable {
    private final Workspace workspace;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.STATEMENTS);
    private final ReadOnlyObjectWrapper<Optional<Facts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;
    private final WhenSeen reading = new WhenSeen(this::read);
    private int asked;

    /// What is shown: the sentences of the paragraph, or the checklist.
    enum Part {
        STATEMENTS("Methods paragraph", "statements"), COREQ("COREQ checklist", "coreq");

        private final String words;
        private final String id;

        Part(String words, String id) {
            this.words = words;
            this.id = id;
        }

        String words() {
            return words;
        }

        String id() {
            return id;
        }
    }

    /// One sentence or item: what is backed, and what is not.
    record Line(String heading, Optional<String> words, Optional<String> gap) {}

    MethodsModel(Workspace workspace) {
        this.workspace = workspace;
        stopListening = workspace.project().onChange(_ -> reading.stale());
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    ReadOnlyObjectProperty<Optional<Facts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// The lines of the part that is shown; a matter of which nothing is to be said is left out.
    List<Line> lines() {
        return facts.get().map(now -> switch (part.get()) {
            case STATEMENTS -> MethodsStatements.of(now).stream().map(one -> new Line(one.topic(), one.words(), one.gap()))
                    .filter(line -> line.words().isPresent() || line.gap().isPresent()).toList();
            case COREQ -> Coreq.items(now).stream().map(item -> new Line("%d  %s".formatted(item.number(), item.name()), item.words(), item.remark())).toList();
        }).orElse(List.of());
    }

    /// How much is backed, in a sentence.
    String says() {
        List<Line> lines = lines();
        long backed = lines.stream().filter(line -> line.words().isPresent()).count();
        return switch (part.get()) {
            case STATEMENTS -> "The record backs %d of %d matters that a methods section usually names. Only these go into the paragraph.".formatted(backed, lines.size());
            case COREQ -> "The record fills %d of %d items; the others are for the authors to write.".formatted(backed, lines.size());
        };
    }

    String paragraph() {
        return facts.get().map(now -> MethodsStatements.paragraph(MethodsStatements.of(now))).orElse("");
    }

    void setInSight(boolean now) {
        reading.inSight(now);
    }

    private void read() {
        int mine = ++asked;
        var _ = new MethodsFacts(workspace.project()).read().whenComplete((found, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (mine == asked) {
                facts.set(Optional.of(found));
            }
        });
    }

    /// Writes the whole pack.
    void export(Path file) {
        facts.get().ifPresent(now -> workspace.write(file, "Saved the methods pack as “%s”.",
                () -> Exporting.write(MethodsPack.document(now), MethodsPack.report(now), MethodsTable.STATEMENTS.of(now), file)));
    }

    /// Writes one table of it.
    void export(MethodsTable table, Path file) {
        facts.get().ifPresent(now -> workspace.write(file, "Saved the table as “%s”.", () -> Exporting.write(table.of(now), file)));
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
