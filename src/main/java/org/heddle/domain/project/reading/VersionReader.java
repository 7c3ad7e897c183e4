package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.team.CoderId;

/// Questions about frozen versions, earlier definitions and codings that wait for a re-check.
public interface VersionReader {
    /// Oldest first.
    List<CodebookVersion> all();

    /// Their names alone, oldest first.
    List<String> names();

    Optional<CodebookVersion> find(VersionId id);

    /// Which code each merged one went into.
    Map<CodeId, CodeId> merges();

    Optional<PastDefinition> definition(DefinitionId id);

    /// How a code was defined before, oldest first.
    List<PastDefinition> definitions(CodeId code);

    /// The codings that wait for a re-check, with the definition that each was made under.
    Map<CodingId, DefinitionId> waiting();

    Optional<DefinitionId> waiting(CodingId coding);

    /// How many of this coder's codings wait.
    int waitingOf(CoderId coder);
}
