package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.Optional;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.CaseChange.RelabelCase;
import org.heddle.domain.project.CaseChange.RelabelRole;
import org.heddle.domain.project.CaseChange.RemoveCase;
import org.heddle.domain.project.CaseChange.RemovePerson;
import org.heddle.domain.project.CaseChange.RemoveRole;
import org.heddle.domain.project.CaseChange.RenamePerson;
import org.heddle.domain.project.CaseChange.SetAttribute;
import org.heddle.store.table.Tables;

/// Carries out what can be done to cases, roles and participants.
record CaseWriter(Tables tables) {

    void write(CaseChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddCase(var added) -> {
                tables.cases.insert(added);
                steps.done(new RemoveCase(added.id()), Steps.people());
            }
            case RemoveCase(var id) -> {
                new MemoWriter(tables).removeAbout(new MemoTarget.OfCase(id), steps);
                new MatrixWriter(tables).forget(id.value(), steps);
                Case gone = tables.cases.people().find(id).orElseThrow();
                tables.cases.delete(id);
                steps.done(new AddCase(gone), Steps.people());
            }
            case RelabelCase(var id, var label) -> {
                String before = tables.cases.people().find(id).orElseThrow().label();
                if (!before.equals(label.strip())) {
                    tables.cases.relabel(id, label.strip());
                    steps.done(new RelabelCase(id, before), Steps.people());
                }
            }
            case SetAttribute answer -> answer(answer, steps);
            case AddRole(var role) -> {
                tables.cases.insert(role);
                steps.done(new RemoveRole(role.code()), Steps.people());
            }
            case RemoveRole(var code) -> {
                var gone = tables.cases.people().roles().stream().filter(role -> role.code().equals(code)).findFirst();
                if (gone.isPresent()) {
                    tables.cases.deleteRole(code);
                    steps.done(new AddRole(gone.get()), Steps.people());
                }
            }
            case RelabelRole(var code, var label) -> {
                Role before = tables.cases.people().role(code).orElseThrow();
                Role after = new Role(before.code(), label);
                if (!before.equals(after)) {
                    tables.cases.relabel(after);
                    steps.done(new RelabelRole(before.code(), before.label()), Steps.people());
                }
            }
            case AddPerson(var person) -> {
                tables.cases.insert(person);
                steps.done(new RemovePerson(person.id()), Steps.people());
            }
            case RemovePerson(var id) -> {
                new MemoWriter(tables).removeAbout(new MemoTarget.OfPerson(id), steps);
                new MatrixWriter(tables).forget(id.value(), steps);
                var gone = tables.cases.people().find(id).orElseThrow();
                tables.cases.deletePerson(id);
                steps.done(new AddPerson(gone), Steps.people());
            }
            case RenamePerson(var id, var name) -> {
                String before = tables.cases.people().find(id).orElseThrow().name();
                if (!before.equals(name.strip())) {
                    tables.cases.renamePerson(id, name.strip());
                    steps.done(new RenamePerson(id, before), Steps.people());
                }
            }
        }
    }

    private void answer(SetAttribute answer, Steps steps) throws SQLException {
        String attribute = answer.attribute().strip();
        Case practice = tables.cases.people().find(answer.practice()).orElseThrow();
        Optional<String> before = Optional.ofNullable(practice.attributes().get(attribute));
        Optional<String> after = answer.value().map(String::strip).filter(value -> !value.isEmpty());
        if (!before.equals(after)) {
            tables.cases.setAttribute(answer.practice(), attribute, after);
            steps.done(new SetAttribute(answer.practice(), attribute, before), Steps.people());
        }
    }
}
