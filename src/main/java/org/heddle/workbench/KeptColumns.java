package org.heddle.workbench;

import java.lang.ref.SoftReference;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.project.reading.ProjectReader;

/// All codings as columns, kept for the next question as long as nobody did anything to the project, and given up when memory is short.
/// A reader shows what one coder may see, so what it read is for that coder only. Used on the store's thread.
public final class KeptColumns {
    private SoftReference<Kept> kept = new SoftReference<>(null);

    private record Kept(ProjectReader reader, long revision, CodingColumns columns) {
        @SuppressWarnings("ReferenceEquality") // a reader is one coder’s eyes: another one may see other work
        boolean answers(ProjectReader who, long now) {
            return reader == who && revision == now;
        }
    }

    public static CodingColumns of(OpenProject project, ProjectReader reader) {
        return project.kept(KeptColumns.class, KeptColumns::new).of(reader);
    }

    private CodingColumns of(ProjectReader reader) {
        long revision = reader.log().revision();
        Kept known = kept.get();
        if (known == null || !known.answers(reader, revision)) {
            known = new Kept(reader, revision, reader.codings().columns());
            kept = new SoftReference<>(known);
        }
        return known.columns();
    }
}
