package org.heddle.domain.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has become of a codebook between two of its states. Colours and the order among siblings are not compared: they mean nothing.
public final class CodebookDifference {
    private final Codebook before;
    private final Codebook after;
    private final Map<CodeId, CodeId> merges;
    private final List<Difference> found = new ArrayList<>();

    private CodebookDifference(Codebook before, Codebook after, Map<CodeId, CodeId> merges) {
        this.before = before;
        this.after = after;
        this.merges = merges;
    }

    /// In framework order: first what is gone, in the order of the earlier state, then the rest in the order of the later one.
    public static List<Difference> between(Codebook before, Codebook after, Map<CodeId, CodeId> merges) {
        var difference = new CodebookDifference(before, after, merges);
        before.inOrder().stream().filter(code -> after.find(code.id()).isEmpty()).forEach(difference::gone);
        after.inOrder().forEach(code -> before.find(code.id())
                .ifPresentOrElse(old -> difference.compare(old, code), () -> difference.found.add(new Difference.Added(code.id(), after.path(code.id())))));
        return List.copyOf(difference.found);
    }

    private void gone(Code code) {
        CodePath path = before.path(code.id());
        found.add(heir(code.id()).<Difference>map(into -> new Difference.Merged(code.id(), path, after.path(into)))
                .orElseGet(() -> new Difference.Removed(code.id(), path)));
    }

    /// The code that the merged ones ended in; empty when that one is gone too.
    private Optional<CodeId> heir(CodeId code) {
        var seen = new HashSet<CodeId>();
        Optional<CodeId> next = Optional.ofNullable(merges.get(code));
        while (next.isPresent() && after.find(next.get()).isEmpty() && seen.add(next.get())) {
            next = Optional.ofNullable(merges.get(next.get()));
        }
        return next.filter(id -> after.find(id).isPresent());
    }

    private void compare(Code old, Code now) {
        CodePath path = after.path(now.id());
        if (!old.name().equals(now.name())) {
            found.add(new Difference.Renamed(now.id(), path, old.name(), now.name()));
        }
        if (!old.parent().equals(now.parent())) {
            found.add(new Difference.Moved(now.id(), path, above(old, before), above(now, after)));
        }
        for (RulePart part : RulePart.values()) {
            if (!part.of(old.rules()).equals(part.of(now.rules()))) {
                found.add(new Difference.Redefined(now.id(), path, part, part.of(old.rules()), part.of(now.rules())));
            }
        }
        if (old.status() != now.status()) {
            found.add(new Difference.Restated(now.id(), path, old.status(), now.status()));
        }
        if (!old.dimension().equals(now.dimension())) {
            found.add(new Difference.Redirected(now.id(), path, old.dimension().orElse(""), now.dimension().orElse("")));
        }
    }

    private static String above(Code code, Codebook codebook) {
        return codebook.path(code.id()).parent().map(CodePath::toString).orElse("");
    }
}
