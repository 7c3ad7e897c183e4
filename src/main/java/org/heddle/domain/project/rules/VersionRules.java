package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.project.reading.ProjectReader;

/// What is forbidden with frozen versions and re-checks.
final class VersionRules {
    private static final int LONGEST_NAME = 100;

    private VersionRules() {}

    static void check(VersionChange change, ProjectReader reader) {
        switch (change) {
            case VersionChange.FreezeVersion(var version) -> freeze(version, reader);
            case VersionChange.RemoveVersion(var id) -> {
                if (reader.versions().find(id).isEmpty()) {
                    throw new Refusal("That version is no longer there.");
                }
            }
            case VersionChange.NoteMerge _, VersionChange.ForgetMerge _ -> { } // the code it went into may be deleted later, and the note stays
            case VersionChange.KeepDefinition(var past) -> {
                reader.codes().code(past.code());
                if (reader.versions().definition(past.id()).isPresent()) {
                    throw new Refusal("That earlier definition is kept already.");
                }
            }
            case VersionChange.ForgetDefinition(var id) -> known(id, reader);
            case VersionChange.AwaitRecheck(var id, var codings) -> {
                known(id, reader);
                codings.forEach(coding -> CodingRules.known(coding, reader));
            }
            case VersionChange.ConfirmCodings(var codings) -> codings.forEach(coding -> CodingRules.known(coding, reader));
        }
    }

    private static void freeze(CodebookVersion version, ProjectReader reader) {
        if (version.name().isEmpty()) {
            throw new Refusal("A version needs a name, such as v1.");
        }
        if (version.name().length() > LONGEST_NAME || version.name().indexOf('\n') >= 0) {
            throw new Refusal("A version's name is one line of at most %d letters; the note has room for more.".formatted(LONGEST_NAME));
        }
        if (version.codes().isEmpty()) {
            throw new Refusal("There is no code yet that could be frozen.");
        }
        if (reader.versions().all().stream().anyMatch(one -> one.name().equalsIgnoreCase(version.name()))) {
            throw new Refusal("There is already a version “%s”.".formatted(version.name()));
        }
    }

    private static void known(DefinitionId id, ProjectReader reader) {
        if (reader.versions().definition(id).isEmpty()) {
            throw new Refusal("That earlier definition is no longer there.");
        }
    }
}
