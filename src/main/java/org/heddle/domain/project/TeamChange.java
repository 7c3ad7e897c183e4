package org.heddle.domain.project;

import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// Who joins and leaves the project.
public sealed interface TeamChange extends Change {
    record AddCoder(Coder coder) implements TeamChange {}

    /// Refused while the coder has codings, checks or declarations.
    record RemoveCoder(CoderId coder) implements TeamChange {}

    record RenameCoder(CoderId coder, String name) implements TeamChange {}
}
