package org.heddle.ui.cases.people;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.TeamChange.RemoveCoder;
import org.heddle.domain.project.TeamChange.RenameCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.SetupData;

/// Who codes, in joining order.
public final class CodersViewModel implements AutoCloseable {
    private final Acts acts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final Subscription following;

    /// A coder with codings and finished sources.
    public record Row(Coder coder, int codings, int finished) {}

    public CodersViewModel(SetupData data) {
        acts = new Acts(data.workspace().project());
        following = data.stateProperty().subscribe(now -> {
            var fresh = now.study().coders().stream().map(coder -> new Row(coder, now.codings().getOrDefault(coder.id(), 0),
                    (int) now.study().finished().stream().filter(one -> one.coder().equals(coder.id())).count())).toList();
            if (!rows.equals(fresh)) {
                rows.setAll(fresh);
            }
        });
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    public void add(String name) {
        acts.run(() -> new AddCoder(new Coder(CoderId.fresh(), name)));
    }

    public void rename(Row row, String name) {
        acts.run(() -> new RenameCoder(row.coder().id(), name));
    }

    public void remove(List<Row> chosen) {
        acts.run("Removed %d coders".formatted(chosen.size()), () -> chosen.stream().<Change>map(row -> new RemoveCoder(row.coder().id())).toList());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
