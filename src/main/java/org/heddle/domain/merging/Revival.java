package org.heddle.domain.merging;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.merging.ThreeWay.Copies;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.source.SourceId;

/// What one copy deleted and the merge keeps is kept with everything that hangs on it.
public record Revival(ProjectImage target, Copies copies) {
    public void revive() {
        from(copies.mineNow(), copies.theirsNow(), copies.theirsBase());
        from(copies.theirsNow(), copies.mineNow(), copies.mineBase());
    }

    private void from(ProjectImage keeper, ProjectImage deleter, ProjectImage base) {
        Set<SourceId> sources = kept(Part.SOURCES, keeper, deleter, base);
        Set<CodeId> codes = kept(Part.CODES, keeper, deleter, base);
        if (!sources.isEmpty() || !codes.isEmpty()) {
            back(Part.CODINGS, keeper, (_, one) -> sources.contains(one.source()) || codes.contains(one.code()));
            back(Part.EXAMPLES, keeper, (_, one) -> sources.contains(one.source()) || codes.contains(one.code()));
            back(Part.NOTES, keeper, (_, one) -> sources.contains(one.source()) || codes.contains(one.heading()));
            back(Part.DEFINITIONS, keeper, (_, one) -> codes.contains(one.code()));
            back(Part.CELLS, keeper, (place, _) -> sources.contains(new SourceId(place.row())));
            back(Part.LINKS, keeper, (_, link) -> sources.contains(link.from().source()) || sources.contains(link.to().source()));
            back(Part.TENSIONS, keeper, (one, _) -> codes.contains(one.one()) || codes.contains(one.other()));
            back(Part.PLACEMENTS, keeper, (source, _) -> sources.contains(source));
            back(Part.CONSIDERED, keeper, (one, _) -> sources.contains(one.source()));
            back(Part.FINISHED, keeper, (one, _) -> sources.contains(one.source()));
            back(Part.ASSIGNMENTS, keeper, (one, _) -> sources.contains(one.source()));
            back(Part.MEMOS, keeper, (_, memo) -> memo.target() instanceof MemoTarget.OfSource(var id) && sources.contains(id)
                    || memo.target() instanceof MemoTarget.OfCode(var code) && codes.contains(code));
        }
        Set<CodingId> codings = kept(Part.CODINGS, keeper, deleter, base);
        if (!codings.isEmpty()) {
            back(Part.CHECKS, keeper, (_, check) -> codings.contains(check.coding()));
            back(Part.STARS, keeper, (coding, _) -> codings.contains(coding));
            back(Part.RECHECKS, keeper, (coding, _) -> codings.contains(coding));
            back(Part.CELLS, keeper, (_, cell) -> cell.evidence().stream().anyMatch(codings::contains));
            back(Part.QUOTES, keeper, (_, quote) -> codings.contains(quote.leading()));
            back(Part.MEMOS, keeper, (_, memo) -> memo.target() instanceof MemoTarget.OfCoding(var id) && codings.contains(id));
        }
    }

    private <K, V> Set<K> kept(Part<K, V> part, ProjectImage keeper, ProjectImage deleter, ProjectImage base) {
        Map<K, V> gone = deleter.of(part);
        return base.of(part).keySet().stream().filter(key -> !gone.containsKey(key) && keeper.of(part).containsKey(key) && target.of(part).containsKey(key))
                .collect(Collectors.toSet());
    }

    private <K, V> void back(Part<K, V> part, ProjectImage keeper, BiPredicate<K, V> wanted) {
        keeper.of(part).forEach((key, thing) -> {
            if (wanted.test(key, thing)) {
                target.of(part).putIfAbsent(key, thing);
            }
        });
    }
}
