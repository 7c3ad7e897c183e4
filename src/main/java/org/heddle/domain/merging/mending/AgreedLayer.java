package org.heddle.domain.merging.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.difference.DifferenceFinder;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Pair;
import org.heddle.domain.difference.Readings;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;

/// Takes out of the agreed layer of a merged image what a settlement put there that did not win: only the reading that counts stays,
/// unless another settlement or both coders' own work holds the other one too.
final class AgreedLayer {
    private final ProjectImage target;
    private final Set<CoderId> layer;
    private final Map<SourceId, List<Coding>> codings = new HashMap<>();

    AgreedLayer(ProjectImage target) {
        this.target = target;
        layer = Consensus.among(target.of(Part.CODERS).values());
    }

    /// `copies` are the images that were merged, in the target's words and ids.
    void dropWhatLost(List<ProjectImage> copies) {
        var lost = new ArrayList<Settlement>();
        copies.forEach(copy -> copy.of(Part.SETTLEMENTS).values().stream().filter(this::hasLost).forEach(lost::add));
        if (lost.isEmpty() || layer.isEmpty()) {
            return;
        }
        Set<SourceId> touched = new HashSet<>(lost.stream().map(one -> one.difference().source()).toList());
        target.of(Part.CODINGS).values().stream().filter(one -> touched.contains(one.source()))
                .forEach(one -> codings.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        lost.forEach(this::drop);
    }

    private boolean hasLost(Settlement one) {
        Settlement now = target.of(Part.SETTLEMENTS).get(one.id());
        return now == null || !now.outcome().equals(one.outcome());
    }

    private void drop(Settlement gone) {
        var source = gone.difference().source();
        var held = new HashSet<>(target.of(Part.SETTLEMENTS).values().stream().filter(one -> one.difference().source().equals(source))
                .flatMap(one -> one.outcome().stream()).toList());
        held.addAll(agreed(source, gone.difference().pair()));
        var left = new HashSet<>(gone.outcome());
        left.removeAll(held);
        of(source).filter(one -> layer.contains(one.coder()) && left.contains(mark(one))).forEach(one -> target.of(Part.CODINGS).remove(one.id()));
    }

    private List<Mark> agreed(SourceId source, Pair pair) {
        return DifferenceFinder.of(pair, source, marks(source, pair.first()), marks(source, pair.second())).agreed().stream().map(Readings.Agreed::mark).toList();
    }

    private List<Mark> marks(SourceId source, CoderId coder) {
        return of(source).filter(one -> one.coder().equals(coder)).map(AgreedLayer::mark).toList();
    }

    private Stream<Coding> of(SourceId source) {
        return codings.getOrDefault(source, List.of()).stream();
    }

    private static Mark mark(Coding coding) {
        return new Mark(coding.code(), coding.span());
    }
}
