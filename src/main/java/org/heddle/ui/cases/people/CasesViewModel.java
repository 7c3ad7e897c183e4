package org.heddle.ui.cases.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.RelabelCase;
import org.heddle.domain.project.CaseChange.RemoveCase;
import org.heddle.domain.project.CaseChange.SetAttribute;
import org.heddle.domain.project.Change;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.Rows;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.SetupState;

/// The cases of the study and the answers to what is asked of each. An attribute is there as soon as one case has an answer.
public final class CasesViewModel implements AutoCloseable {
    private final Acts acts;
    private final Rows<Row> rows = new Rows<>(row -> row.practice().id(),
            (one, other) -> NaturalOrder.compare(one.practice().label(), other.practice().label()));
    private final ObservableList<String> attributes = FXCollections.observableArrayList();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Subscription following;

    /// A case, and how many sources and speakers belong to it.
    public record Row(Case practice, int sources, int speakers) {
        String answer(String attribute) {
            return practice.attributes().getOrDefault(attribute, "");
        }
    }

    public CasesViewModel(SetupData data) {
        acts = new Acts(data.workspace().project());
        following = data.stateProperty().subscribe(this::refresh);
    }

    public ObservableList<Row> rows() {
        return rows.shown();
    }

    /// What is asked of each case: the arm first, then by name, then what was just added and has no answer yet.
    public ObservableList<String> attributes() {
        return attributes;
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    private void refresh(SetupState now) {
        Map<CaseId, Long> sources = now.study().placements().values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<CaseId, Long> speakers = now.study().speakers().stream().flatMap(speaker -> speaker.practice().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        rows.update(now.study().people().cases().stream().map(one -> new Row(one, sources.getOrDefault(one.id(), 0L).intValue(),
                speakers.getOrDefault(one.id(), 0L).intValue())).toList());
        showAttributes();
    }

    private void showAttributes() {
        var names = new TreeSet<String>();
        rows.shown().forEach(row -> names.addAll(row.practice().attributes().keySet()));
        List<String> all = Stream.of(names.stream().filter(Case.ARM::equals), names.stream().filter(name -> !Case.ARM.equals(name)), asked.stream())
                .flatMap(Function.identity()).distinct().toList();
        if (!attributes.equals(all)) {
            attributes.setAll(all);
        }
    }

    public void add(String label) {
        acts.run(() -> new AddCase(Case.labelled(label)));
    }

    /// Asks something new of each case; it is kept in the project with its first answer.
    public void ask(String attribute) {
        if (!attribute.isBlank()) {
            asked.add(attribute.strip());
            showAttributes();
        }
    }

    public void relabel(Row row, String label) {
        acts.run(() -> new RelabelCase(row.practice().id(), label));
    }

    public void answer(List<Row> chosen, String attribute, String value) {
        acts.run("Answered “%s” for %d cases".formatted(attribute, chosen.size()), () -> chosen.stream()
                .<Change>map(row -> new SetAttribute(row.practice().id(), attribute, Optional.of(value).filter(words -> !words.isBlank()))).toList());
    }

    public void remove(List<Row> chosen) {
        acts.run("Removed %d cases".formatted(chosen.size()),
                () -> chosen.stream().<Change>map(row -> new RemoveCase(row.practice().id())).toList());
    }

    /// The answers that other cases have.
    List<String> answers(String attribute) {
        return rows.shown().stream().map(row -> row.answer(attribute)).filter(answer -> !answer.isEmpty()).distinct().sorted(NaturalOrder::compare).toList();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
