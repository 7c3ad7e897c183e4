package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.reading.ProjectReader;

/// What is forbidden with cases, roles and participants.
final class CaseRules {
    private CaseRules() {}

    static void check(CaseChange change, ProjectReader reader) {
        switch (change) {
            case CaseChange.AddCase(var added) -> freeLabel(added.label(), reader);
            case CaseChange.RemoveCase(var id) -> {
                Case practice = known(id, reader);
                if (reader.cases().isUsed(id)) {
                    throw new Refusal("Sources or speakers still belong to %s. Move them first.".formatted(practice.label()));
                }
            }
            case CaseChange.RelabelCase(var id, var label) -> {
                if (!known(id, reader).label().equals(label.strip())) {
                    freeLabel(label, reader);
                }
            }
            case CaseChange.SetAttribute(var id, var attribute, _) -> {
                known(id, reader);
                if (attribute.isBlank()) {
                    throw new Refusal("An attribute needs a name.");
                }
            }
            case CaseChange.AddRole(var role) -> {
                if (reader.cases().people().role(role.code()).isPresent()) {
                    throw new Refusal("There is already a role %s.".formatted(role.code()));
                }
            }
            case CaseChange.RemoveRole(var code) -> {
                if (reader.cases().speakers().stream().anyMatch(speaker -> speaker.role().filter(code::equals).isPresent())) {
                    throw new Refusal("Speakers still have the role %s. Give them another one first.".formatted(code));
                }
            }
            case CaseChange.RelabelRole(var code, _) -> {
                if (reader.cases().people().role(code).isEmpty()) {
                    throw new Refusal("There is no role %s yet.".formatted(code));
                }
            }
            case CaseChange.AddPerson(var person) -> freeName(person.name(), reader);
            case CaseChange.RemovePerson(var id) -> {
                Person person = known(id, reader);
                if (reader.cases().speakers().stream().anyMatch(speaker -> speaker.person().filter(id::equals).isPresent())) {
                    throw new Refusal("%s still speaks in a source.".formatted(person.name()));
                }
            }
            case CaseChange.RenamePerson(var id, var name) -> {
                if (!known(id, reader).name().equals(name.strip())) {
                    freeName(name, reader);
                }
            }
        }
    }

    static Case known(CaseId id, ProjectReader reader) {
        return reader.cases().people().find(id).orElseThrow(CaseRules::caseIsGone);
    }

    /// The same without reading the case: asked for every file of an import.
    static void mustBeThere(CaseId id, ProjectReader reader) {
        if (!reader.cases().knows(id)) {
            throw caseIsGone();
        }
    }

    private static Refusal caseIsGone() {
        return new Refusal("That case is no longer in the project.");
    }

    static Person known(PersonId id, ProjectReader reader) {
        return reader.cases().people().find(id).orElseThrow(() -> new Refusal("That participant is no longer in the project."));
    }

    static void speakerFits(Speaker speaker, ProjectReader reader) {
        speaker.practice().ifPresent(id -> known(id, reader));
        speaker.person().ifPresent(id -> known(id, reader));
        speaker.role().ifPresent(code -> {
            if (reader.cases().people().roles().stream().noneMatch(role -> role.code().equals(code))) {
                throw new Refusal("There is no role %s yet.".formatted(code));
            }
        });
    }

    private static void freeLabel(String label, ProjectReader reader) {
        if (label.isBlank()) {
            throw new Refusal("A case needs a label, such as I5.");
        }
        if (reader.cases().people().labelled(label).isPresent()) {
            throw new Refusal("There is already a case %s.".formatted(label.strip()));
        }
    }

    private static void freeName(String name, ProjectReader reader) {
        if (reader.cases().people().named(name).isPresent()) {
            throw new Refusal("There is already a participant called %s.".formatted(name.strip()));
        }
    }
}
