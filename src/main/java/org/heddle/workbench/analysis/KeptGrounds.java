package org.heddle.workbench.analysis;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;

/// What counts are made from, kept for the next question as long as nobody did anything to the project, and given up when memory is short.
/// A reader shows what one coder may see, so what it read is for that coder only. Used on the store's thread.
final class KeptGrounds {
    private SoftReference<Kept> kept = new SoftReference<>(null);

    private record Kept(ProjectReader reader, long revision, Optional<CoderId> coder, Grounds grounds) {
        @SuppressWarnings("ReferenceEquality") // a reader is one coder’s eyes: another one may see other work
        boolean answers(ProjectReader who, long now, Optional<CoderId> whose) {
            return reader == who && revision == now && coder.equals(whose);
        }
    }

    /// The codings of one coder or of all, with everything that they are counted by.
    Grounds of(ProjectReader reader, Optional<CoderId> coder, Supplier<Grounds> read) {
        long revision = reader.log().revision();
        return Optional.ofNullable(kept.get()).filter(known -> known.answers(reader, revision, coder)).map(Kept::grounds).orElseGet(() -> {
            Grounds grounds = read.get();
            kept = new SoftReference<>(new Kept(reader, revision, coder, grounds));
            return grounds;
        });
    }
}
