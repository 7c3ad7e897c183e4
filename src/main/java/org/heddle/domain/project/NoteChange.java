package org.heddle.domain.project;

import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;

/// What can be done to coding notes.
public sealed interface NoteChange extends Change {

    /// Fills a heading, or says anew what stands under it.
    record WriteNote(CodingNote note) implements NoteChange {}

    /// Opens a heading again: nothing is said about it.
    record ClearNote(NoteId note) implements NoteChange {}

    /// Says which codes are the headings of every coding note; none: the top codes. What was written under others stays.
    record ChooseHeadings(Set<CodeId> headings) implements NoteChange {
        public ChooseHeadings {
            headings = Set.copyOf(headings);
        }
    }
}
