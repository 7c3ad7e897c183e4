package org.heddle.ui.transcript.marks;

import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.palette.CodeColour;

/// A coding as it is drawn: where it lies, whose code and colour it shows, what was said about it.
public record Mark(CodingId id, TextSpan span, Label label, Notes notes) {

    /// The code's words and look.
    public record Label(CodeId code, String name, String path, CodeColour colour) {}

    /// What stands beside the name, and what the pointer is told.
    public record Notes(String coder, Optional<Verdict> verdict, Set<Sign> signs, Stance stance, String tooltip) {
        public Notes {
            signs = Set.copyOf(signs);
        }

        public static Notes plain(String coder, String tooltip) {
            return new Notes(coder, Optional.empty(), Set.of(), Stance.EXEMPLIFIES, tooltip);
        }
    }

    /// A small sign behind the name.
    public enum Sign {
        CHANGED("changed since its check"), COMMENT("has a comment"), STAR("starred");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean contains(int offset) {
        return span.contains(offset);
    }
}
