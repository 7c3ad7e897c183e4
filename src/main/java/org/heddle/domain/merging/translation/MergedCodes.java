package org.heddle.domain.merging.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;

/// Codes that either copy merged into others, and what each of them is now: one copy may have merged on what the other merged into.
public record MergedCodes(ProjectImage mine, ProjectImage theirs) {
    /// For each code of an image that was merged away somewhere, the code that stands for it in both copies.
    public Map<UUID, UUID> in(ProjectImage image) {
        var merged = new HashMap<UUID, UUID>();
        image.of(Part.CODES).keySet().forEach(code -> {
            CodeId last = last(code);
            if (!last.equals(code) && Stream.of(mine, theirs).anyMatch(copy -> copy.of(Part.CODES).containsKey(last))) {
                merged.put(code.value(), last.value());
            }
        });
        return merged;
    }

    /// Where each copy merged one of two codes into the other, both copies agree on the same one of them.
    private CodeId last(CodeId code) {
        List<CodeId> way = new ArrayList<>();
        CodeId at = code;
        while (!way.contains(at)) {
            way.add(at);
            CodeId here = at;
            at = Stream.of(mine, theirs).flatMap(copy -> into(copy, here).stream()).findFirst().orElse(here);
        }
        return way.subList(way.indexOf(at), way.size()).stream().min(Comparator.comparing(CodeId::value)).orElse(at);
    }

    private static Optional<CodeId> into(ProjectImage copy, CodeId code) {
        return copy.of(Part.CODES).containsKey(code) ? Optional.empty() : Optional.ofNullable(copy.of(Part.MERGED_CODES).get(code));
    }
}
