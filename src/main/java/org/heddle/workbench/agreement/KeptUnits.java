package org.heddle.workbench.agreement;

import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.heddle.domain.agreement.unit.AgreementUnits;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.store.ProjectStore;
import org.heddle.store.ProjectStore.Mark;

/// The units of each source, kept for the next question until an act touches the source, and given up when memory is short.
/// They come from words, turns and speakers, which everybody may see: no text and nobody's coding is among them.
final class KeptUnits {
    private final Map<Unit, SoftReference<Known>> kept = new EnumMap<>(Unit.class);

    /// What was known when the project stood at this act. What is read later is put here only, so that no act can be missed.
    record Known(Mark mark, Map<SourceId, AgreementUnits> units) {
        AgreementUnits of(SourceId source, Unit unit, Function<SourceId, Transcript> transcripts) {
            AgreementUnits found = units.get(source);
            if (found == null) {
                found = AgreementUnits.of(transcripts.apply(source), unit.cut());
                units.put(source, found);
            }
            return found.by(unit);
        }
    }

    /// What is still true now. Called on the store's thread.
    synchronized Known known(Unit unit, ProjectStore store) {
        SoftReference<Known> before = kept.get(unit.cut());
        Known last = before == null ? null : before.get();
        Mark now = store.mark();
        if (last != null && last.mark().equals(now)) {
            return last;
        }
        var known = new Known(now, last != null && store.knows(last.mark()) ? untouched(last, store) : new ConcurrentHashMap<>());
        kept.put(unit.cut(), new SoftReference<>(known));
        return known;
    }

    private static Map<SourceId, AgreementUnits> untouched(Known last, ProjectStore store) {
        var units = new ConcurrentHashMap<>(last.units());
        store.touchedSince(last.mark().revision()).forEach(act -> units.keySet().removeAll(act.sources()));
        return units;
    }
}
