package org.heddle.domain.merging.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;

/// Numbers the codes of a merged codebook below each parent: my order stands, and what came from the other copy stands where it stood there.
/// An order that only the other copy changed comes along.
public record CodeOrder(ProjectImage mine, ProjectImage theirs, ProjectImage base) {
    public void number(ProjectImage target) {
        var byParent = new HashMap<Optional<CodeId>, List<Code>>();
        target.of(Part.CODES).values().forEach(code -> byParent.computeIfAbsent(code.parent(), _ -> new ArrayList<>()).add(code));
        byParent.forEach((parent, siblings) -> {
            List<Code> ordered = ordered(parent, siblings);
            for (int at = 0; at < ordered.size(); at++) {
                Code code = ordered.get(at);
                target.of(Part.CODES).put(code.id(), code.at(parent, at));
            }
        });
    }

    private List<Code> ordered(Optional<CodeId> parent, List<Code> siblings) {
        boolean isTheirOrder = isReorderedThereAlone(parent, siblings);
        ProjectImage first = isTheirOrder ? theirs : mine;
        ProjectImage second = isTheirOrder ? mine : theirs;
        var ordered = new ArrayList<>(siblings.stream().filter(code -> isBelow(first, parent, code)).sorted(position(first)).toList());
        siblings.stream().filter(code -> !isBelow(first, parent, code)).sorted(position(second)).forEach(code -> {
            Code there = second.of(Part.CODES).get(code.id());
            int wanted = there == null || !there.parent().equals(parent) ? ordered.size() : there.position();
            ordered.add(Math.min(wanted, ordered.size()), code);
        });
        return ordered;
    }

    private static boolean isBelow(ProjectImage image, Optional<CodeId> parent, Code code) {
        Code known = image.of(Part.CODES).get(code.id());
        return known != null && known.parent().equals(parent);
    }

    private static Comparator<Code> position(ProjectImage image) {
        Map<CodeId, Code> codes = image.of(Part.CODES);
        return Comparator.<Code>comparingInt(code -> Optional.ofNullable(codes.get(code.id())).map(Code::position).orElse(Integer.MAX_VALUE))
                .thenComparing(code -> code.id().value());
    }

    private boolean isReorderedThereAlone(Optional<CodeId> parent, List<Code> siblings) {
        List<Code> common = siblings.stream()
                .filter(code -> isBelow(mine, parent, code) && isBelow(theirs, parent, code) && isBelow(base, parent, code)).toList();
        List<Code> before = common.stream().sorted(position(base)).toList();
        return common.stream().sorted(position(mine)).toList().equals(before) && !common.stream().sorted(position(theirs)).toList().equals(before);
    }
}
