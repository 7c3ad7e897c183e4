package org.heddle.workbench.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.workbench.farewell.Farewell;

/// What goes along when codes are deleted or merged. `joined` codings stand under the other code already and become one with it.
public record GoesAlong(int codes, int subCodes, int codings, int coders, int sources, int checked, int examples, int memos, int joined,
                        List<String> mergedBelow, Farewell interpreted) {
    private static final Farewell KEPT = new Farewell(List.of(), List.of());

    public GoesAlong {
        mergedBelow = List.copyOf(mergedBelow);
    }

    public static GoesAlong deleting(ProjectReader reader, Collection<CodeId> codes) {
        Set<CodeId> all = new LinkedHashSet<>();
        codes.forEach(code -> all.addAll(reader.codes().codebook().withChildren(code)));
        return of(reader, all, codes.size(), 0, List.of());
    }

    /// Sub-codes move below the other code; those with a name that is there already are merged too.
    public static GoesAlong merging(ProjectReader reader, CodeId code, CodeId into) {
        Codebook codebook = reader.codes().codebook();
        var joined = new int[1];
        var below = new ArrayList<String>();
        Set<CodeId> gone = new LinkedHashSet<>();
        follow(reader, codebook.code(code), codebook.code(into), joined, below, gone);
        int moved = codebook.withChildren(code).size() - 1;
        GoesAlong own = of(reader, gone, 1, joined[0], below);
        return new GoesAlong(1, moved, own.codings, own.coders, own.sources, own.checked, own.examples, own.memos, own.joined, own.mergedBelow, KEPT);
    }

    private static void follow(ProjectReader reader, Code code, Code into, int[] joined, List<String> below, Set<CodeId> gone) {
        Codebook codebook = reader.codes().codebook();
        gone.add(code.id());
        joined[0] += (int) reader.codings().with(List.of(code.id())).stream()
                .filter(coding -> reader.codings().identical(coding.as(into.id())).isPresent()).count();
        for (Code child : codebook.children(code.id())) {
            codebook.children(into.id()).stream().filter(other -> other.name().equals(child.name())).findFirst().ifPresent(twin -> {
                below.add(child.name());
                follow(reader, child, twin, joined, below, gone);
            });
        }
    }

    private static GoesAlong of(ProjectReader reader, Collection<CodeId> all, int named, int joined, List<String> below) {
        List<Coding> codings = reader.codings().with(all);
        int checked = reader.checks().verdicts(codings.stream().map(Coding::id).toList()).size();
        int examples = all.stream().mapToInt(code -> reader.examples().of(code).size()).sum();
        return new GoesAlong(named, all.size() - named, codings.size(), (int) codings.stream().map(Coding::coder).distinct().count(),
                (int) codings.stream().map(Coding::source).distinct().count(), checked, examples, memos(reader, all, codings), joined, below,
                Farewell.toCodes(reader, all, codings));
    }

    private static int memos(ProjectReader reader, Collection<CodeId> codes, List<Coding> codings) {
        Map<MemoTarget, Integer> counts = reader.memos().counts();
        return Stream.concat(codes.stream().map(MemoTarget.OfCode::new), codings.stream().map(coding -> new MemoTarget.OfCoding(coding.id())))
                .mapToInt(target -> counts.getOrDefault(target, 0)).sum();
    }

    /// True when nothing but the codes themselves is concerned.
    public boolean isNothing() {
        return subCodes == 0 && codings == 0 && examples == 0 && memos == 0 && interpreted.isNothing();
    }

    /// What a deletion takes with it, as sentences.
    public String deleted() {
        return isNothing() ? "Nothing goes along." : (parts().isEmpty() ? "" : "Goes along: " + Counted.list(parts()) + ".") + interpreted.lost();
    }

    /// What a merge does, as a sentence.
    public String merged(String into) {
        var said = new ArrayList<String>();
        said.add(isNothing() ? "There are no codings." : "Goes to “%s”: %s.".formatted(into, Counted.list(parts())));
        if (joined > 0) {
            said.add("%s on the same words by the same coder become one; comments are kept.".formatted(Counted.of(joined, "coding")));
        }
        if (!mergedBelow.isEmpty()) {
            said.add("Sub-codes of the same name are merged: %s.".formatted(Counted.list(mergedBelow.stream().map("“%s”"::formatted).toList())));
        }
        return String.join(" ", said);
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        if (subCodes > 0) {
            parts.add(Counted.of(subCodes, "sub-code"));
        }
        if (codings > 0) {
            String checks = checked == 0 ? "" : " (%d of them checked)".formatted(checked);
            parts.add("%s by %s in %s%s".formatted(Counted.of(codings, "coding"), Counted.of(coders, "coder"), Counted.of(sources, "source"), checks));
        }
        if (examples > 0) {
            parts.add(Counted.of(examples, "example passage"));
        }
        if (memos > 0) {
            parts.add(Counted.of(memos, "memo"));
        }
        parts.addAll(interpreted.gone());
        return parts;
    }
}
