package org.heddle.domain.merging.mending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// What there can be only one of, and what two codes that became one, or two coders who are one person, both had: a coding note under a heading, and an
/// example on a passage. The statements of two notes stand in one.
public record Twins(ProjectImage target, ProjectImage mine) {
    private record Under(SourceId source, CodeId heading, CoderId coder) {}

    private record On(SourceId source, TextSpan span, CodeId code) {}

    /// Answers which gave way to which.
    public Map<UUID, UUID> join() {
        var joined = new HashMap<UUID, UUID>();
        join(Part.NOTES, one -> new Under(one.source(), one.heading(), one.coder()), one -> one.id().value(), Twins::both, joined);
        join(Part.EXAMPLES, one -> new On(one.source(), one.span(), one.code()), one -> one.id().value(), (kept, _) -> kept, joined);
        return joined;
    }

    private static CodingNote both(CodingNote kept, CodingNote gone) {
        var added = gone.statements().stream().filter(statement -> !kept.statements().contains(statement));
        return kept.saying(Stream.concat(kept.statements().stream(), added).toList(), kept.at());
    }

    private <K, V> void join(Part<K, V> part, Function<V, Object> place, Function<V, UUID> id, BinaryOperator<V> both, Map<UUID, UUID> joined) {
        var all = target.of(part);
        var first = new HashMap<Object, K>();
        List<K> ownFirst = Stream.concat(all.keySet().stream().filter(mine.of(part)::containsKey),
                all.keySet().stream().filter(key -> !mine.of(part).containsKey(key))).toList();
        for (K key : ownFirst) {
            V thing = all.get(key);
            K kept = thing == null ? null : first.putIfAbsent(place.apply(thing), key);
            if (thing != null && kept != null) {
                all.remove(key);
                all.computeIfPresent(kept, (_, one) -> both.apply(one, thing));
                joined.put(id.apply(thing), id.apply(all.get(kept)));
            }
        }
    }
}
