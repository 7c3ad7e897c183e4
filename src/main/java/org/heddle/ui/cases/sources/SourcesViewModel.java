package org.heddle.ui.cases.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.SourceChange.SetSourceKind;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.Rows;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.part.grid.Suggestion;

/// The sources with what is known about each.
public final class SourcesViewModel implements AutoCloseable {
    private final SetupData data;
    private final Acts acts;
    private final Rows<Row> rows = new Rows<>(row -> row.source().id(), (one, other) -> NaturalOrder.compare(one.source().name(), other.source().name()));
    private final Subscription following;

    /// A source with its case (empty: none) and what hangs on it.
    public record Row(Source source, String caseLabel, int turns, int codings) {}

    public SourcesViewModel(SetupData data) {
        this.data = data;
        acts = new Acts(data.workspace().project());
        following = data.stateProperty().subscribe(now -> rows.update(now.study().sources().stream()
                .map(source -> new Row(source, now.caseLabel(source.id()), now.turns(source.id()),
                        now.study().codingCounts().getOrDefault(source.id(), 0))).toList()));
    }

    public ObservableList<Row> rows() {
        return rows.shown();
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    public void rename(Row row, String name) {
        acts.run(() -> new RenameSource(row.source().id(), row.source().named(name).name()));
    }

    public void setKind(List<Row> chosen, String words) {
        acts.run("Set the kind of %d sources".formatted(chosen.size()), () -> {
            SourceKind kind = SourceKind.named(words).orElseThrow(() -> new Refusal("There is no kind “%s”. Take one of the list: %s."
                    .formatted(words, String.join(", ", Arrays.stream(SourceKind.values()).map(SourceKind::words).toList()))));
            return chosen.stream().<Change>map(row -> new SetSourceKind(row.source().id(), kind)).toList();
        });
    }

    /// Puts sources into a case, which is made if it is not there; an empty label takes them out.
    public void place(List<Row> chosen, String label) {
        String what = chosen.size() == 1 ? "“%s”".formatted(chosen.getFirst().source().name()) : "%d sources".formatted(chosen.size());
        acts.run(label.isBlank() ? "Took %s out of its case".formatted(what) : "Put %s into case %s".formatted(what, label.strip()), () -> {
            var parts = new ArrayList<Change>();
            Optional<Case> known = data.now().study().people().labelled(label);
            Optional<Case> practice = label.isBlank() ? Optional.empty() : known.or(() -> Optional.of(Case.labelled(label)));
            practice.filter(_ -> known.isEmpty()).ifPresent(made -> parts.add(new AddCase(made)));
            chosen.forEach(row -> parts.add(new PlaceSource(row.source().id(), practice.map(Case::id))));
            return parts;
        });
    }

    public void remove(List<Row> chosen) {
        acts.run("Removed %d sources".formatted(chosen.size()),
                () -> chosen.stream().<Change>map(row -> new RemoveSource(row.source().id())).toList());
    }

    /// What goes along when these are removed, in one sentence.
    public static String farewell(List<Row> chosen) {
        int turns = chosen.stream().mapToInt(Row::turns).sum();
        int codings = chosen.stream().mapToInt(Row::codings).sum();
        String what = chosen.size() == 1 ? "“%s” goes".formatted(chosen.getFirst().source().name()) : "%d sources go".formatted(chosen.size());
        String along = codings == 0 ? "It takes no codings along" : codings == 1 ? "One coding and its checks go along"
                : "%,d codings and their checks go along".formatted(codings);
        return "%s, with %s. %s. Ctrl+Z brings everything back.".formatted(what, turns == 1 ? "1 turn" : "%,d turns".formatted(turns), along);
    }

    static List<Suggestion> kinds() {
        return Arrays.stream(SourceKind.values()).map(kind -> Suggestion.of(kind.words())).toList();
    }

    List<Suggestion> cases() {
        return data.now().study().people().cases().stream().map(one -> Suggestion.of(one.label())).toList();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
