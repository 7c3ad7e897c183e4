package org.heddle.workbench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Check;

/// Codings made by hand over the source's text: what one coder gives the same code and stance, and what overlaps or touches, becomes one passage.
/// Comments, checks and stars of the parts go with it. Used on the store's thread; offsets count UTF-16 units.
public record ByHand(ProjectReader reader, String text) {

    public Change adding(Coding coding) {
        Bundle bundle = bundle(coding);
        if (bundle.parts().isEmpty()) {
            return new AddCoding(coding);
        }
        Coding kept = bundle.parts().getFirst();
        if (kept.span().equals(bundle.span())) {
            throw new Refusal("These words already have the code “%s” by the same coder.".formatted(name(coding.code())));
        }
        return joined(kept, bundle.without(kept), List.of());
    }

    /// `to` says where the passage is to lie, from where it lies now; what goes nowhere changes nothing.
    public Change moving(CodingId id, UnaryOperator<TextSpan> to) {
        Coding coding = known(id);
        Coding moved = coding.over(to.apply(coding.span()));
        if (moved.equals(coding)) {
            return new MoveEdges(id, coding.span());
        }
        Bundle bundle = bundle(moved);
        return bundle.parts().isEmpty() ? new MoveEdges(id, moved.span()) : joined(moved, bundle, List.of());
    }

    public Change recoding(CodingId id, CodeId code) {
        Coding coding = known(id);
        Bundle bundle = bundle(coding.as(code));
        var recode = new Recode(id, code);
        return coding.code().equals(code) || bundle.parts().isEmpty() ? recode : joined(coding.as(code), bundle, List.of(recode));
    }

    private Coding known(CodingId id) {
        return reader.codings().find(id).orElseThrow(() -> new Refusal("That coding is no longer there."));
    }

    private String name(CodeId code) {
        return reader.codes().codebook().code(code).name();
    }

    /// The passage of all parts together with the one that is added or kept.
    private record Bundle(TextSpan span, List<Coding> parts) {
        Bundle without(Coding kept) {
            return new Bundle(span, parts.stream().filter(part -> !part.equals(kept)).toList());
        }
    }

    /// Grows until nothing more touches it.
    private Bundle bundle(Coding coding) {
        TextSpan span = coding.span();
        while (true) {
            List<Coding> parts = beside(coding, span);
            int start = Math.min(span.start(), parts.stream().mapToInt(part -> part.span().start()).min().orElse(span.start()));
            int end = Math.max(span.end(), parts.stream().mapToInt(part -> part.span().end()).max().orElse(span.end()));
            var grown = new TextSpan(start, end);
            if (grown.equals(span)) {
                return new Bundle(span, parts);
            }
            span = grown;
        }
    }

    private List<Coding> beside(Coding coding, TextSpan span) {
        int start = span.start();
        while (start > 0 && isGap(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isGap(text.charAt(end))) {
            end++;
        }
        var reach = new TextSpan(Math.max(0, start - 1), end + 1);
        return reader.codings().touching(coding.source(), reach).stream()
                .filter(other -> !other.id().equals(coding.id()) && other.code().equals(coding.code()) && other.coder().equals(coding.coder())
                        && other.stance() == coding.stance() && other.isMissed() == coding.isMissed())
                .toList();
    }

    /// What may stand between two passages that touch; two paragraphs are coded apart on purpose.
    private static boolean isGap(char letter) {
        return letter != '\n' && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private Change joined(Coding kept, Bundle others, List<Change> first) {
        var parts = new ArrayList<Change>();
        for (Coding other : others.parts()) {
            parts.add(new RemoveCoding(other.id()));
        }
        parts.addAll(first);
        parts.add(new MoveEdges(kept.id(), others.span()));
        for (Coding other : others.parts()) {
            reader.checks().of(other.id()).forEach(check -> parts.add(new AddCheck(over(check, kept.id()))));
        }
        String comment = String.join("\n", Stream.concat(Stream.of(kept), others.parts().stream()).map(Coding::comment)
                .filter(words -> !words.isEmpty()).distinct().toList());
        parts.add(new CommentCoding(kept.id(), comment));
        if (others.parts().stream().anyMatch(other -> reader.codings().starred().contains(other.id()))) {
            parts.add(new StarCoding(kept.id(), true));
        }
        int joined = Math.max(2, others.parts().size() + 1);
        return new Together("Joined %s of “%s” into one".formatted(Counted.of(joined, "passage"), name(kept.code())), parts);
    }

    private static Check over(Check check, CodingId coding) {
        return check.of(coding);
    }
}
