package org.heddle.ui.cases.people;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.CaseChange.RemovePerson;
import org.heddle.domain.project.CaseChange.RenamePerson;
import org.heddle.domain.project.Change;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.Rows;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.SetupState;

/// The participants and where they speak.
public final class ParticipantsViewModel implements AutoCloseable {
    private final Acts acts;
    private final Rows<Row> rows = new Rows<>(row -> row.person().id(),
            (one, other) -> NaturalOrder.compare(one.person().name(), other.person().name()));
    private final Subscription following;

    /// A participant with the names of the sources in which this one speaks.
    public record Row(Person person, List<String> sources) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    public ParticipantsViewModel(SetupData data) {
        acts = new Acts(data.workspace().project());
        following = data.stateProperty().subscribe(now ->
                rows.update(now.study().people().people().stream().map(person -> new Row(person, sources(now, person.id()))).toList()));
    }

    private static List<String> sources(SetupState now, PersonId id) {
        return now.study().speakers().stream().filter(speaker -> speaker.person().filter(id::equals).isPresent())
                .flatMap(speaker -> now.study().source(speaker.source()).stream()).map(source -> source.name())
                .distinct().sorted(NaturalOrder::compare).collect(Collectors.toList());
    }

    public ObservableList<Row> rows() {
        return rows.shown();
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    public void add(String name) {
        acts.run(() -> new AddPerson(new Person(PersonId.fresh(), name)));
    }

    public void rename(Row row, String name) {
        acts.run(() -> new RenamePerson(row.person().id(), new Person(row.person().id(), name).name()));
    }

    public void remove(List<Row> chosen) {
        acts.run("Removed %d participants".formatted(chosen.size()),
                () -> chosen.stream().<Change>map(row -> new RemovePerson(row.person().id())).toList());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
