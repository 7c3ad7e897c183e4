package org.heddle.domain.methods;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.surgery.Surgery;

/// What the project holds of how the study was done, read in one go. `hidden` says that a blind pass keeps some of it from who asks.
public record Facts(String study, String program, Sample sample, Optional<String> rationale, List<String> questions, Codebook codebook, List<CodebookVersion> versions,
                    List<Surgery> surgeries, Map<String, String> people, Coding coding, Checking checking, Notes notes, List<Round> rounds, Settling settling,
                    Map<MemoKind, Integer> memos, Charting charting, Saturating saturation, Quoting quoting, int corrections, int copies, Contributions contributions,
                    List<Act> acts, boolean hidden) {
    public Facts {
        questions = List.copyOf(questions);
        versions = List.copyOf(versions);
        surgeries = List.copyOf(surgeries);
        people = Map.copyOf(people);
        rounds = List.copyOf(rounds);
        memos = Map.copyOf(memos);
        acts = List.copyOf(acts);
    }

    /// Who coded how many sources with how many codings, most first; what `consensus` settled is nobody's. `finished`: sources that a coder of them
    /// declared finished; `counters`: codings that run against their theme.
    public record Coding(List<Coder> coders, int sources, int finished, int codings, int counters) {
        public Coding {
            coders = List.copyOf(coders);
        }

        public record Coder(String name, int sources, int codings) {}
    }

    /// Verification: `codings` to be checked, `checked` of them, at first sight agreed, and what came of it. `declared`: sources of which the checker
    /// declared that the unmarked text was read too.
    public record Checking(List<String> checkers, int codings, int checked, int firstSight, int changed, int dropped, int added, int stale, int declared,
                           int sources) {
        public Checking {
            checkers = List.copyOf(checkers);
        }
    }

    /// Coding notes: written for `transcripts` of all, `headings` in all; complete when no heading of a transcript is open.
    public record Notes(int transcripts, int complete, int headings, int written, int checked, int agreed) {}

    /// A round of blind double coding.
    public record Round(Pass pass, List<String> coders) {
        public Round {
            coders = List.copyOf(coders);
        }
    }

    /// Differences that were settled, and those of them that a meeting decided.
    public record Settling(int settled, int inMeetings) {}

    /// Framework matrices in which something was written, and the cases of all that somebody has summed up.
    public record Charting(List<Matrix> matrices, int summedUp, int cases) {
        public Charting {
            matrices = List.copyOf(matrices);
        }

        /// `rows` is the word for what stands in them; `written` counts cells with a summary.
        public record Matrix(String name, String rows, int columns, int written) {}
    }

    /// How codes came up source by source, in the order in which the project lists its sources; empty without a coding.
    public record Saturating(Optional<Saturation> found) {}

    /// Quotes chosen for the paper, of how many participants, and all coded passages.
    public record Quoting(int chosen, int participants) {}

    /// An act that belongs into an extract of the audit trail.
    public record Act(LocalDate day, String who, String what) {}
}
