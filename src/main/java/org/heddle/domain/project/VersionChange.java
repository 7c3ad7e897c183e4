package org.heddle.domain.project;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.coding.CodingId;

/// What is kept of the codebook as it was, and which codings have to be looked at again since.
public sealed interface VersionChange extends Change {
    record FreezeVersion(CodebookVersion version) implements VersionChange {}

    record RemoveVersion(VersionId version) implements VersionChange {}

    /// Remembers where a merged code went, so that a difference of versions can say so.
    record NoteMerge(CodeId code, CodeId into) implements VersionChange {}

    record ForgetMerge(CodeId code) implements VersionChange {}

    record KeepDefinition(PastDefinition definition) implements VersionChange {}

    /// Forgets an earlier definition; codings that waited for a re-check because of it wait no longer.
    record ForgetDefinition(DefinitionId definition) implements VersionChange {}

    /// These codings were made under this definition and have to be looked at again; those that wait already go on waiting for the older one.
    record AwaitRecheck(DefinitionId definition, List<CodingId> codings) implements VersionChange {
        public AwaitRecheck {
            codings = List.copyOf(codings);
        }
    }

    /// These codings stand under the definition as it is now.
    record ConfirmCodings(List<CodingId> codings) implements VersionChange {
        public ConfirmCodings {
            codings = List.copyOf(codings);
        }
    }
}
