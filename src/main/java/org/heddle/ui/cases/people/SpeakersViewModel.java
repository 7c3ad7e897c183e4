package org.heddle.ui.cases.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.Rows;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.SetupState;
import org.heddle.ui.part.grid.Suggestion;

/// Who speaks under each label: roles, cases and participants, typed for several labels at once. What is not there yet is made with it, in one act.
public final class SpeakersViewModel implements AutoCloseable {
    private final SetupData data;
    private final Acts acts;
    private final Rows<SpeakerRow> rows = new Rows<>(SpeakerRow::key, SpeakerRow::compare);
    private final ReadOnlyIntegerWrapper unmapped = new ReadOnlyIntegerWrapper();
    private final Subscription following;
    private Predicate<SourceId> among = _ -> true;

    public SpeakersViewModel(SetupData data) {
        this.data = data;
        acts = new Acts(data.workspace().project());
        following = data.stateProperty().subscribe(_ -> refresh());
    }

    public ObservableList<SpeakerRow> rows() {
        return rows.shown();
    }

    /// How many labels of participants lack a role or a case.
    public ReadOnlyIntegerProperty unmappedProperty() {
        return unmapped.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    /// Shows only the labels of these sources.
    public void only(Predicate<SourceId> wanted) {
        among = wanted;
        refresh();
        sort();
    }

    /// Puts the unmapped ones first again.
    public void sort() {
        acts.clear();
        rows.sort();
    }

    private void refresh() {
        SetupState now = data.now();
        List<SpeakerRow> fresh = now.study().speakers().stream().filter(speaker -> among.test(speaker.source()))
                .map(speaker -> SpeakerRow.of(speaker, now)).toList();
        rows.update(fresh);
        unmapped.set((int) fresh.stream().filter(row -> !row.isMapped()).count());
    }

    private People people() {
        return data.now().study().people();
    }

    public void interviewing(List<SpeakerRow> chosen, boolean does) {
        map(chosen, List.of(), speaker -> speaker.interviewing(does));
    }

    /// Gives a role; a code that is not there yet becomes a new one, an empty one takes the role away.
    public void giveRole(List<SpeakerRow> chosen, String code) {
        acts.run(label(chosen), () -> {
            if (code.isBlank()) {
                return mapped(chosen, List.of(), speaker -> with(speaker, Optional.empty(), speaker.practice(), speaker.person()));
            }
            Optional<Role> known = people().role(code);
            Role role = known.orElseGet(() -> new Role(code, ""));
            return mapped(chosen, known.isEmpty() ? List.of(new AddRole(role)) : List.of(), speaker -> speaker.withRole(role.code()));
        });
    }

    /// Says which case a speaker belongs to; the source's own case, or nothing, means that the speaker follows the source.
    public void putInto(List<SpeakerRow> chosen, String label) {
        acts.run(label(chosen), () -> {
            Optional<Case> known = people().labelled(label);
            Optional<Case> practice = label.isBlank() ? Optional.empty() : known.or(() -> Optional.of(Case.labelled(label)));
            List<Change> first = practice.isPresent() && known.isEmpty() ? List.of(new AddCase(practice.get())) : List.of();
            return mapped(chosen, first, speaker -> {
                CaseId ofSource = data.now().study().placements().get(speaker.source());
                return with(speaker, speaker.role(), practice.map(Case::id).filter(id -> !id.equals(ofSource)), speaker.person());
            });
        });
    }

    /// Says which participant speaks; a name that is not there yet becomes a new participant.
    public void spokenBy(List<SpeakerRow> chosen, String name) {
        acts.run(label(chosen), () -> {
            Optional<Person> known = people().named(name);
            Optional<Person> person = name.isBlank() ? Optional.empty() : known.or(() -> Optional.of(new Person(PersonId.fresh(), name)));
            List<Change> first = person.isPresent() && known.isEmpty() ? List.of(new AddPerson(person.get())) : List.of();
            return mapped(chosen, first, speaker -> with(speaker, speaker.role(), speaker.practice(), person.map(Person::id)));
        });
    }

    private void map(List<SpeakerRow> chosen, List<Change> first, UnaryOperator<Speaker> how) {
        acts.run(label(chosen), () -> mapped(chosen, first, how));
    }

    private static List<Change> mapped(List<SpeakerRow> chosen, List<Change> first, UnaryOperator<Speaker> how) {
        var parts = new ArrayList<>(first);
        for (SpeakerRow row : chosen) {
            Speaker after = how.apply(row.speaker());
            if (!after.equals(row.speaker())) {
                parts.add(new MapSpeaker(after));
            }
        }
        return parts.size() == first.size() ? List.of() : parts;
    }

    private static Speaker with(Speaker speaker, Optional<String> role, Optional<CaseId> practice, Optional<PersonId> person) {
        return new Speaker(speaker.source(), speaker.label(), speaker.isInterviewer(), role, practice, person);
    }

    private static String label(List<SpeakerRow> chosen) {
        return chosen.size() == 1 ? "Said who speaks as “%s” in “%s”".formatted(chosen.getFirst().speaker().label(), chosen.getFirst().source())
                : "Said who speaks under %d labels".formatted(chosen.size());
    }

    List<Suggestion> roles() {
        return people().roles().stream().map(role -> new Suggestion(role.code(), role.label())).toList();
    }

    List<Suggestion> cases() {
        return people().cases().stream().map(one -> Suggestion.of(one.label())).toList();
    }

    List<Suggestion> persons() {
        return people().people().stream().map(one -> Suggestion.of(one.name())).toList();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
