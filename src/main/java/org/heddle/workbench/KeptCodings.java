package org.heddle.workbench;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.reading.ProjectReader;

/// All codings as columns, kept for the next question and brought up to date by what acts touched since; given up when memory is short. A reader shows
/// what one coder may see, so what it read is for that coder only. Used on the store's thread.
public final class KeptCodings {
    /// With more sources touched than these, reading all of it is as quick.
    private static final int MANY = 100;

    private SoftReference<Kept> kept = new SoftReference<>(null);

    private record Kept(ProjectReader reader, long revision, CodingColumns codings) {
        @SuppressWarnings("ReferenceEquality") // a reader is one coder’s eyes: another one may see other work
        boolean isFor(ProjectReader who) {
            return reader == who;
        }
    }

    /// What this reader shows of an open project.
    public static CodingColumns of(OpenProject project, ProjectReader reader) {
        return project.kept(KeptCodings.class, KeptCodings::new).of(reader, project.store()::touchedSince);
    }

    /// `touchedSince` answers what the acts after a revision touched.
    public CodingColumns of(ProjectReader reader, LongFunction<List<Touched>> touchedSince) {
        long revision = reader.log().revision();
        Optional<Kept> known = Optional.ofNullable(kept.get()).filter(one -> one.isFor(reader));
        CodingColumns codings = known.flatMap(one -> one.revision() == revision ? Optional.of(one.codings())
                : followed(one.codings(), reader, Touched.all(touchedSince.apply(one.revision())))).orElseGet(reader.codings()::columns);
        kept = new SoftReference<>(new Kept(reader, revision, codings));
        return codings;
    }

    /// Every act names the sources in which it put or took codings; those with people may change who sees what.
    private static Optional<CodingColumns> followed(CodingColumns codings, ProjectReader reader, Touched touched) {
        if (touched.people() || touched.sources().size() > MANY) {
            return Optional.empty();
        }
        return Optional.of(touched.sources().isEmpty() ? codings
                : codings.replacing(touched.sources().stream().collect(Collectors.toMap(Function.identity(), reader.codings()::of))));
    }
}
