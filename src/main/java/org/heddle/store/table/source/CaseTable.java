package org.heddle.store.table.source;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.reading.CaseReader;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.SourceId;
import org.heddle.store.sql.Sql;

/// Cases, roles and participants on disk.
public final class CaseTable implements CaseReader {
    private final Sql sql;
    private final SpeakerTable speakers;

    public CaseTable(Sql sql, SpeakerTable speakers) {
        this.sql = sql;
        this.speakers = speakers;
    }

    @Override
    public People people() {
        var roles = sql.list("SELECT code, label FROM role ORDER BY position, code", row -> new Role(row.getString(1), row.getString(2)));
        var people = sql.list("SELECT uuid, name FROM person ORDER BY name",
                row -> new Person(new PersonId(Sql.uuid(row, 1)), row.getString(2)));
        return new People(cases(), roles, people);
    }

    private List<Case> cases() {
        var labels = new LinkedHashMap<CaseId, String>();
        var answers = new HashMap<CaseId, Map<String, String>>();
        sql.each("SELECT c.uuid, c.label, a.name, a.value FROM study_case c LEFT JOIN case_attribute a ON a.case_id = c.id", row -> {
            var id = new CaseId(Sql.uuid(row, 1));
            labels.put(id, row.getString(2));
            String name = row.getString(3);
            if (name != null) {
                answers.computeIfAbsent(id, _ -> new TreeMap<>()).put(name, row.getString(4));
            }
        });
        return labels.entrySet().stream()
                .map(one -> new Case(one.getKey(), one.getValue(), answers.getOrDefault(one.getKey(), Map.of())))
                .sorted((one, other) -> NaturalOrder.compare(one.label(), other.label()))
                .toList();
    }

    @Override
    public List<Speaker> speakers(SourceId source) {
        return speakers.speakers(source);
    }

    @Override
    public List<Speaker> speakers() {
        return speakers.speakers();
    }

    @Override
    public Map<SourceId, CaseId> placements() {
        var placements = new HashMap<SourceId, CaseId>();
        sql.each("SELECT s.uuid, c.uuid FROM source s JOIN study_case c ON c.id = s.case_id",
                row -> placements.put(new SourceId(Sql.uuid(row, 1)), new CaseId(Sql.uuid(row, 2))));
        return placements;
    }

    @Override
    public Map<SourceId, Map<String, Integer>> turnCounts() {
        return new TurnTable(sql).counts();
    }

    @Override
    public boolean knows(CaseId practice) {
        return sql.exists("SELECT 1 FROM study_case WHERE uuid = ?", practice.value());
    }

    @Override
    public boolean isUsed(CaseId practice) {
        return sql.exists("""
                SELECT 1 FROM study_case WHERE uuid = ?
                    AND (id IN (SELECT case_id FROM source) OR id IN (SELECT case_id FROM speaker))
                """, practice.value());
    }

    public void insert(Case added) throws SQLException {
        sql.update("INSERT INTO study_case (uuid, label) VALUES (?, ?)", added.id().value(), added.label());
        for (var answer : added.attributes().entrySet()) {
            setAttribute(added.id(), answer.getKey(), Optional.of(answer.getValue()));
        }
    }

    public void delete(CaseId id) throws SQLException {
        sql.update("DELETE FROM study_case WHERE uuid = ?", id.value());
    }

    public void relabel(CaseId id, String label) throws SQLException {
        sql.update("UPDATE study_case SET label = ? WHERE uuid = ?", label, id.value());
    }

    public void setAttribute(CaseId id, String attribute, Optional<String> value) throws SQLException {
        if (value.isEmpty()) {
            sql.update("DELETE FROM case_attribute WHERE case_id = (SELECT id FROM study_case WHERE uuid = ?) AND name = ?",
                    id.value(), attribute);
        } else {
            sql.update("""
                    INSERT INTO case_attribute (case_id, name, value) VALUES ((SELECT id FROM study_case WHERE uuid = ?), ?, ?)
                    ON CONFLICT (case_id, name) DO UPDATE SET value = excluded.value
                    """, id.value(), attribute, value.get());
        }
    }

    public void insert(Role role) throws SQLException {
        sql.update("INSERT INTO role (code, label, position) VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM role))",
                role.code(), role.label());
    }

    public void relabel(Role role) throws SQLException {
        sql.update("UPDATE role SET label = ? WHERE code = ?", role.label(), role.code());
    }

    public void deleteRole(String code) throws SQLException {
        sql.update("DELETE FROM role WHERE code = ?", code);
    }

    public void insert(Person person) throws SQLException {
        sql.update("INSERT INTO person (uuid, name) VALUES (?, ?)", person.id().value(), person.name());
    }

    public void deletePerson(PersonId id) throws SQLException {
        sql.update("DELETE FROM person WHERE uuid = ?", id.value());
    }

    public void renamePerson(PersonId id, String name) throws SQLException {
        sql.update("UPDATE person SET name = ? WHERE uuid = ?", name, id.value());
    }
}
