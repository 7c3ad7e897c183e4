package org.heddle.domain.project;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.TextSpan;

/// What can be done to codings.
public sealed interface CodingChange extends Change {
    record AddCoding(Coding coding) implements CodingChange {}

    /// Many new codings at once, as another copy of the project brings them.
    record AddCodings(List<Coding> codings) implements CodingChange {
        public AddCodings {
            codings = List.copyOf(codings);
        }
    }

    /// Takes many codings away, each with its checks.
    record RemoveCodings(List<CodingId> codings) implements CodingChange {
        public RemoveCodings {
            codings = List.copyOf(codings);
        }
    }

    /// Takes a coding away, with its checks.
    record RemoveCoding(CodingId coding) implements CodingChange {}

    record CommentCoding(CodingId coding, String comment) implements CodingChange {}

    record SetStance(CodingId coding, Stance stance) implements CodingChange {}

    /// Gives a passage another code and keeps everything else.
    record Recode(CodingId coding, CodeId code) implements CodingChange {}

    /// Moves the edges of a coding.
    record MoveEdges(CodingId coding, TextSpan span) implements CodingChange {}

    /// Marks a coding as one to quote, or takes the mark away.
    record StarCoding(CodingId coding, boolean isStarred) implements CodingChange {}
}
