package org.heddle.ui.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.verification.Check;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.verification.queue.Opened;
import org.heddle.ui.verification.queue.ToCheck;

/// Turns what the checker sees of a source into what the transcript shows.
final class Documents {
    private Documents() {}

    private static Set<Mark.Sign> signs(boolean hasComment, boolean isStarred) {
        var signs = EnumSet.noneOf(Mark.Sign.class);
        if (hasComment) {
            signs.add(Mark.Sign.COMMENT);
        }
        if (isStarred) {
            signs.add(Mark.Sign.STAR);
        }
        return signs;
    }

    /// The codings to check, and what this checker added as missed.
    static List<Mark> marks(Opened opened, CodeLooks looks, StudyState state) {
        var marks = new ArrayList<Mark>();
        for (ToCheck item : opened.items()) {
            boolean hasComment = item.mine().map(Check::comment).filter(words -> !words.isBlank()).isPresent();
            marks.add(mark(item.coding(), looks, new Mark.Notes(initials(item.coding(), state), item.verdict(), signs(hasComment, item.isStarred()),
                    item.coding().stance(), looks.path(item.coding().code()) + "\n" + name(item.coding(), state))));
        }
        for (Coding missed : opened.missed()) {
            marks.add(mark(missed, looks, Mark.Notes.plain(initials(missed, state),
                    looks.path(missed.code()) + "\nMissed passage, added by " + name(missed, state))));
        }
        return marks;
    }

    private static Mark mark(Coding coding, CodeLooks looks, Mark.Notes notes) {
        return new Mark(coding.id(), coding.span(),
                new Mark.Label(coding.code(), looks.name(coding.code()), looks.path(coding.code()), looks.colour(coding.code())), notes);
    }

    private static String initials(Coding coding, StudyState state) {
        return state.coder(coding.coder()).map(one -> one.initials()).orElse("?");
    }

    private static String name(Coding coding, StudyState state) {
        return state.coder(coding.coder()).map(one -> one.name()).orElse("Unknown coder");
    }

    /// The case and its arm, as `C3 · comparison`.
    static Optional<String> practice(Transcript transcript, StudyState state) {
        return transcript.practice().flatMap(state.people()::find).map(one -> {
            String arm = one.attributes().getOrDefault(Case.ARM, "");
            return arm.isBlank() ? one.label() : one.label() + " · " + arm;
        });
    }
}
