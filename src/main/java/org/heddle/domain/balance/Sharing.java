package org.heddle.domain.balance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.SourceId;

/// How many persons of the sample share a role, a case, or both. A label without a person counts as a person of its own source.
final class Sharing {
    private final Map<List<String>, Set<Object>> persons = new HashMap<>();

    Sharing(People people, Collection<Speaker> speakers, Map<SourceId, CaseId> placements) {
        for (Speaker speaker : speakers) {
            if (!speaker.isInterviewer()) {
                Object who = speaker.person().<Object>map(person -> person).orElse(List.of(speaker.source(), speaker.label()));
                String role = speaker.role().flatMap(people::role).map(one -> one.code()).or(speaker::role).orElse("");
                String practice = speaker.practice().or(() -> Optional.ofNullable(placements.get(speaker.source()))).flatMap(people::find)
                        .map(one -> one.label()).orElse("");
                put(who, "role", role);
                put(who, "case", practice);
                put(who, role, practice);
                people.labelled(practice).ifPresent(one -> one.attributes().forEach((name, value) -> put(who, "attribute " + name, value)));
            }
        }
    }

    private void put(Object who, String one, String other) {
        persons.computeIfAbsent(List.of(one, other), _ -> new HashSet<>()).add(who);
    }

    int ofRole(String role) {
        return count("role", role);
    }

    int ofCase(String practice) {
        return count("case", practice);
    }

    int ofAttribute(String name, String value) {
        return count("attribute " + name, value);
    }

    /// Both together, as attribution A0 prints them.
    int of(String role, String practice) {
        return role.isEmpty() || practice.isEmpty() ? 0 : count(role, practice);
    }

    private int count(String one, String other) {
        return persons.getOrDefault(List.of(one, other), Set.of()).size();
    }
}
