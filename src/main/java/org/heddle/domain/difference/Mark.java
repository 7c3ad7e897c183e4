package org.heddle.domain.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.TextSpan;

/// A passage under a code, as one coder reads it: codings of the same code that overlap or adjoin are one mark.
public record Mark(CodeId code, TextSpan span) {
    static final Comparator<Mark> IN_TEXT = Comparator.<Mark>comparingInt(mark -> mark.span().start()).thenComparingInt(mark -> -mark.span().end());

    /// The same words under the same codes, each stretch once, in text order.
    public static List<Mark> united(Collection<Mark> marks) {
        Map<CodeId, Mark> open = new HashMap<>();
        var done = new ArrayList<Mark>();
        marks.stream().sorted(IN_TEXT).forEach(mark -> {
            Mark before = open.get(mark.code());
            if (before != null && mark.span().start() <= before.span().end()) {
                int end = Math.max(before.span().end(), mark.span().end());
                open.put(mark.code(), new Mark(mark.code(), new TextSpan(before.span().start(), end)));
            } else {
                if (before != null) {
                    done.add(before);
                }
                open.put(mark.code(), mark);
            }
        });
        done.addAll(open.values());
        done.sort(IN_TEXT.thenComparing(mark -> mark.code().value()));
        return List.copyOf(done);
    }
}
