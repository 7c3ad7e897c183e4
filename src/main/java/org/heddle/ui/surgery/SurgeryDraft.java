package org.heddle.ui.surgery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.CoderId;

/// What stands in the form of a meeting. Guests are written with commas between them.
public final class SurgeryDraft {
    private final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty guests = new SimpleStringProperty("");
    private final StringProperty discussed = new SimpleStringProperty("");
    private final StringProperty decisions = new SimpleStringProperty("");
    private final StringProperty followUps = new SimpleStringProperty("");
    private final ObservableList<CoderId> coders = FXCollections.observableArrayList();
    private final ObservableList<SourceId> sources = FXCollections.observableArrayList();
    private final ObservableList<CodeId> codes = FXCollections.observableArrayList();
    private SurgeryId id;

    SurgeryDraft(Surgery said) {
        id = said.id();
        fill(said);
    }

    void fill(Surgery said) {
        id = said.id();
        date.set(Optional.of(said.date()));
        title.set(said.title());
        guests.set(String.join(", ", said.guests()));
        discussed.set(said.discussed());
        decisions.set(said.decisions());
        followUps.set(said.followUps());
        coders.setAll(said.coders());
        sources.setAll(said.sources());
        codes.setAll(said.codes());
    }

    /// As it would be recorded; empty without a day.
    Optional<Surgery> written() {
        List<String> others = Stream.of(guests.get().split("[,;\n]", -1)).map(String::strip).filter(name -> !name.isEmpty()).toList();
        return date.get().map(day -> new Surgery(id, day, title.get(), coders, others, sources, codes, discussed.get(), decisions.get(), followUps.get()));
    }

    /// Runs `heard` whenever anything in the form changes.
    Subscription subscribe(Runnable heard) {
        InvalidationListener listener = _ -> heard.run();
        List<Observable> all = List.of(date, title, guests, discussed, decisions, followUps, coders, sources, codes);
        all.forEach(one -> one.addListener(listener));
        return () -> all.forEach(one -> one.removeListener(listener));
    }

    public ObjectProperty<Optional<LocalDate>> dateProperty() {
        return date;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty guestsProperty() {
        return guests;
    }

    public StringProperty discussedProperty() {
        return discussed;
    }

    public StringProperty decisionsProperty() {
        return decisions;
    }

    public StringProperty followUpsProperty() {
        return followUps;
    }

    /// In the order of the team once recorded; here as they were ticked.
    public ObservableList<CoderId> coders() {
        return coders;
    }

    public ObservableList<SourceId> sources() {
        return sources;
    }

    public ObservableList<CodeId> codes() {
        return codes;
    }
}
