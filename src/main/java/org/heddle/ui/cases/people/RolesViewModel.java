package org.heddle.ui.cases.people;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.heddle.domain.cases.Role;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.CaseChange.RelabelRole;
import org.heddle.domain.project.CaseChange.RemoveRole;
import org.heddle.domain.project.Change;
import org.heddle.domain.report.Counted;
import org.heddle.ui.cases.frame.Acts;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.SetupState;

/// What people do in the study, in the order of the project.
public final class RolesViewModel implements AutoCloseable {
    private final Acts acts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final Subscription following;

    /// A role, and how many labels have it.
    public record Row(Role role, int speakers) {}

    public RolesViewModel(SetupData data) {
        acts = new Acts(data.workspace().project());
        following = data.stateProperty().subscribe(now -> {
            var fresh = now.study().people().roles().stream().map(role -> new Row(role, count(now, role))).toList();
            if (!rows.equals(fresh)) {
                rows.setAll(fresh);
            }
        });
    }

    private static int count(SetupState now, Role role) {
        return (int) now.study().speakers().stream().filter(speaker -> speaker.role().filter(role.code()::equals).isPresent()).count();
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyStringProperty noticeProperty() {
        return acts.noticeProperty();
    }

    /// `code` is what attribution prints; the label explains it.
    public void add(String code, String label) {
        acts.run(() -> new AddRole(new Role(code, label)));
    }

    /// The same words for all these roles; without words a code stands for itself.
    public void relabel(List<Row> chosen, String label) {
        acts.run("Said what %s mean".formatted(Counted.of(chosen.size(), "role")),
                () -> chosen.stream().<Change>map(row -> new RelabelRole(row.role().code(), label)).toList());
    }

    public void remove(List<Row> chosen) {
        acts.run("Removed %d roles".formatted(chosen.size()), () -> chosen.stream().<Change>map(row -> new RemoveRole(row.role().code())).toList());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
