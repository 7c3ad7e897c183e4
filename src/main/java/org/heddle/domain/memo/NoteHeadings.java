package org.heddle.domain.memo;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// The headings that every coding note has: the chosen codes, or the top codes of the framework when none were chosen.
public final class NoteHeadings {
    private NoteHeadings() {}

    /// In framework order; retired codes are no headings.
    public static List<Code> of(Codebook codebook, Set<CodeId> chosen) {
        var wanted = chosen.isEmpty() ? codebook.roots() : codebook.inOrder().stream().filter(code -> chosen.contains(code.id())).toList();
        return wanted.stream().filter(code -> !code.isRetired()).toList();
    }

    /// Codes that are no headings any more but under which something was written: parked, never dropped.
    public static List<Code> parked(Codebook codebook, List<Code> headings, List<CodingNote> notes) {
        var open = headings.stream().map(Code::id).toList();
        return notes.stream().map(CodingNote::heading).distinct().filter(id -> !open.contains(id)).flatMap(id -> codebook.find(id).stream())
                .sorted(Comparator.comparingInt(code -> codebook.rank(code.id()))).toList();
    }
}
