package org.heddle.ui.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.transcript.Mark;

/// Codings as the transcript draws them: named, coloured, with a tooltip.
public final class Marks {
    private Marks() {}

    public static List<Mark> of(OpenSource open, StudyState state) {
        Codebook codebook = state.codebook();
        Map<CodeId, CodeColour> looks = CodePalette.of(codebook);
        var labels = new HashMap<CodeId, Mark.Label>();
        var coders = new HashMap<CoderId, Who>();
        state.coders().forEach(coder -> coders.put(coder.id(), new Who(coder.name(), coder.initials())));
        return open.codings().stream().filter(coding -> looks.containsKey(coding.code()))
                .map(coding -> mark(coding, Optional.ofNullable(open.verdicts().get(coding.id())), coders.getOrDefault(coding.coder(), Who.UNKNOWN),
                        labels.computeIfAbsent(coding.code(), code -> label(code, codebook, looks)))).toList();
    }

    private record Who(String name, String initials) {
        static final Who UNKNOWN = new Who("?", "?");
    }

    private static Mark.Label label(CodeId code, Codebook codebook, Map<CodeId, CodeColour> looks) {
        return new Mark.Label(code, codebook.code(code).name(), codebook.path(code).toString(),
                looks.getOrDefault(code, CodePalette.SLOTS.getFirst()));
    }

    private static Mark mark(Coding coding, Optional<Verdict> verdict, Who coder, Mark.Label label) {
        return new Mark(coding.id(), coding.span(), label,
                new Mark.Notes(coder.initials(), verdict, !coding.comment().isEmpty(), coding.stance(), tooltip(coding, label.path(), coder.name(), verdict)));
    }

    private static String tooltip(Coding coding, String path, String coder, Optional<Verdict> verdict) {
        var lines = new StringBuilder(path).append('\n').append(coder).append(" · ").append(coding.span().length()).append(" characters");
        verdict.ifPresent(word -> lines.append(" · ").append(word.word()));
        if (coding.stance() != Stance.EXEMPLIFIES) {
            lines.append(" · ").append(coding.stance().word());
        }
        if (!coding.comment().isEmpty()) {
            lines.append('\n').append(coding.comment());
        }
        return lines.toString();
    }
}
