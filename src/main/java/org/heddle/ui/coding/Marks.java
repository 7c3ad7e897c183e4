package org.heddle.ui.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.reading.CodingColours;
import org.heddle.ui.reading.ColourBy;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.transcript.marks.Mark;

/// Codings as the transcript draws them: named, coloured, with a tooltip. Remembers them, so that an act costs only the codings it changed.
public final class Marks {
    private Ground ground = new Ground(List.of(), List.of(), ColourBy.CODE);
    private Map<CodeId, CodeColour> looks = Map.of();
    private Map<CoderId, Who> coders = Map.of();
    private final Map<Kind, Mark.Label> labels = new HashMap<>();
    private Map<Coding, Made> made = new IdentityHashMap<>();

    /// What all marks depend on.
    private record Ground(List<Code> codes, List<Coder> coders, ColourBy by) {}

    /// Codings of one kind share their words and colour.
    private record Kind(CodeId code, Optional<CoderId> coder, Optional<Verdict> verdict) {}

    private record Made(Mark mark, Optional<Judgement> said, boolean isStarred) {}

    /// Which codings are shown, how they are coloured, and which have a star.
    record Choice(ColourBy by, Optional<Set<CodeId>> codes, Set<CodingId> starred) {}

    private record Who(String name, String initials, int position) {
        static final Who UNKNOWN = new Who("?", "?", 0);
    }

    /// All codings, coloured by code.
    public static List<Mark> of(OpenSource open, StudyState state) {
        return new Marks().of(open, state, new Choice(ColourBy.CODE, Optional.empty(), Set.of()));
    }

    /// Those of the chosen codes, or of all codes.
    List<Mark> of(OpenSource open, StudyState state, Choice choice) {
        stand(new Ground(state.codebook().inOrder(), state.coders(), choice.by()), state);
        var now = new IdentityHashMap<Coding, Made>();
        var marks = new ArrayList<Mark>();
        for (Coding coding : open.codings()) {
            if (looks.containsKey(coding.code())) {
                Made one = made(coding, Optional.ofNullable(open.judgements().get(coding.id())), choice.starred().contains(coding.id()), state);
                now.put(coding, one);
                if (choice.codes().isEmpty() || choice.codes().get().contains(coding.code())) {
                    marks.add(one.mark());
                }
            }
        }
        made = now;
        return marks;
    }

    private void stand(Ground now, StudyState state) {
        if (now.equals(ground)) {
            return;
        }
        ground = now;
        labels.clear();
        made.clear();
        looks = CodePalette.of(state.codebook());
        var known = new HashMap<CoderId, Who>();
        for (Coder coder : now.coders()) {
            known.put(coder.id(), new Who(coder.name(), coder.initials(), known.size()));
        }
        coders = known;
    }

    private Made made(Coding coding, Optional<Judgement> said, boolean isStarred, StudyState state) {
        Made before = made.get(coding);
        return before != null && before.said().equals(said) && before.isStarred() == isStarred ? before
                : new Made(mark(coding, said, isStarred, state), said, isStarred);
    }

    private Mark mark(Coding coding, Optional<Judgement> said, boolean isStarred, StudyState state) {
        Optional<Verdict> verdict = said.filter(one -> !one.isStale()).map(Judgement::verdict);
        Who coder = coders.getOrDefault(coding.coder(), Who.UNKNOWN);
        var kind = switch (ground.by()) {
            case CODE -> new Kind(coding.code(), Optional.empty(), Optional.empty());
            case CODER -> new Kind(coding.code(), Optional.of(coding.coder()), Optional.empty());
            case CHECK -> new Kind(coding.code(), Optional.empty(), verdict);
        };
        Mark.Label label = labels.computeIfAbsent(kind, one -> label(one, coder, state));
        return new Mark(coding.id(), coding.span(), label, new Mark.Notes(coder.initials(), verdict, signs(coding, said, isStarred),
                coding.stance(), tooltip(coding, label.path(), coder.name(), said) + (isStarred ? "\nStarred" : "")));
    }

    private static Set<Mark.Sign> signs(Coding coding, Optional<Judgement> said, boolean isStarred) {
        var signs = EnumSet.noneOf(Mark.Sign.class);
        if (said.filter(Judgement::isStale).isPresent()) {
            signs.add(Mark.Sign.CHANGED);
        }
        if (!coding.comment().isEmpty()) {
            signs.add(Mark.Sign.COMMENT);
        }
        if (isStarred) {
            signs.add(Mark.Sign.STAR);
        }
        return signs;
    }

    /// The initials stand beside the name when the colour is the coder's, so that it does not speak alone.
    private Mark.Label label(Kind kind, Who coder, StudyState state) {
        String name = state.codebook().code(kind.code()).name();
        String path = state.codebook().path(kind.code()).toString();
        return switch (ground.by()) {
            case CODE -> new Mark.Label(kind.code(), name, path, looks.getOrDefault(kind.code(), CodePalette.SLOTS.getFirst()));
            case CODER -> new Mark.Label(kind.code(), coder.initials() + " · " + name, path, CodingColours.ofCoder(coder.position()));
            case CHECK -> new Mark.Label(kind.code(), name, path, CodingColours.ofCheck(kind.verdict()));
        };
    }

    private static String tooltip(Coding coding, String path, String coder, Optional<Judgement> said) {
        var lines = new StringBuilder(path).append('\n').append(coder).append(" · ").append(coding.span().length()).append(" characters");
        said.ifPresent(one -> lines.append(" · ").append(one.words()));
        if (coding.stance() != Stance.EXEMPLIFIES) {
            lines.append(" · ").append(coding.stance().word());
        }
        if (!coding.comment().isEmpty()) {
            lines.append('\n').append(coding.comment());
        }
        return lines.toString();
    }
}
