package org.heddle.domain.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.report.Report;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// What second coders made of the codings they saw: in all, per code, per source. Verification, not agreement: the checker knew the first one's codes.
/// Codes and sources without codings are left out; `open` holds the codings nobody has checked; in `sealed` sources a blind pass hides some work.
public record VerificationReport(Tally all, List<OfCode> perCode, List<OfSource> perSource, List<OfCoder> perCoder, List<CodingId> open,
                                 int sources, List<Source> sealed) {

    public record OfCode(CodeId code, CodePath path, Tally tally) {}

    /// `isChecked`: each coding has a verdict, and somebody other than its only coder declared that the unmarked text was read.
    public record OfSource(Source source, Tally tally, boolean isChecked) {}

    public record OfCoder(String coder, Tally tally) {}

    public VerificationReport {
        perCode = List.copyOf(perCode);
        perSource = List.copyOf(perSource);
        perCoder = List.copyOf(perCoder);
        open = List.copyOf(open);
        sealed = List.copyOf(sealed);
    }

    /// Codings are walked once; those of the coder named `consensus` do not count. `verdicts` says what the checks of each coding come to.
    public static VerificationReport of(Iterable<Coding> codings, Map<CodingId, Verdict> verdicts, VerificationScope scope) {
        var counting = new Counting(Consensus.among(scope.coders()));
        for (Coding coding : codings) {
            counting.count(coding, Optional.ofNullable(verdicts.get(coding.id())));
        }
        return counting.report(scope);
    }

    public Report report() {
        return VerificationWords.report(this);
    }

    private static final class Counting {
        private final Set<CoderId> consensus;
        private final Map<CodeId, Tally> perCode = new HashMap<>();
        private final Map<SourceId, Tally> perSource = new HashMap<>();
        private final Map<CoderId, Tally> perCoder = new HashMap<>();
        private final Map<SourceId, Set<CoderId>> codersOf = new HashMap<>();
        private final List<CodingId> open = new ArrayList<>();
        private Tally all = Tally.NOTHING;

        private Counting(Set<CoderId> consensus) {
            this.consensus = consensus;
        }

        private void count(Coding coding, Optional<Verdict> verdict) {
            if (consensus.contains(coding.coder())) {
                return;
            }
            all = all.and(coding, verdict);
            perCode.merge(coding.code(), Tally.NOTHING.and(coding, verdict), (sum, _) -> sum.and(coding, verdict));
            perSource.merge(coding.source(), Tally.NOTHING.and(coding, verdict), (sum, _) -> sum.and(coding, verdict));
            perCoder.merge(coding.coder(), Tally.NOTHING.and(coding, verdict), (sum, _) -> sum.and(coding, verdict));
            codersOf.computeIfAbsent(coding.source(), _ -> new HashSet<>()).add(coding.coder());
            if (verdict.isEmpty()) {
                open.add(coding.id());
            }
        }

        private VerificationReport report(VerificationScope scope) {
            var codes = scope.codebook().inOrder().stream()
                    .map(Code::id)
                    .filter(perCode::containsKey)
                    .map(code -> new OfCode(code, scope.codebook().path(code), tally(perCode, code)))
                    .toList();
            var sources = scope.sources().stream()
                    .filter(source -> perSource.containsKey(source.id()))
                    .map(source -> new OfSource(source, tally(perSource, source.id()), isChecked(source.id(), scope.finished())))
                    .toList();
            var coders = scope.coders().stream()
                    .filter(coder -> perCoder.containsKey(coder.id()))
                    .map(coder -> new OfCoder(coder.name(), tally(perCoder, coder.id())))
                    .toList();
            return new VerificationReport(all, codes, sources, coders, open, scope.sources().size(), scope.sealed());
        }

        private static <K> Tally tally(Map<K, Tally> tallies, K key) {
            return tallies.getOrDefault(key, Tally.NOTHING);
        }

        private boolean isChecked(SourceId source, List<Finished> finished) {
            var coders = codersOf.getOrDefault(source, Set.of());
            return tally(perSource, source).open() == 0 && finished.stream()
                    .filter(declared -> declared.source().equals(source) && declared.hasReadUnmarked())
                    .anyMatch(declared -> !coders.equals(Set.of(declared.coder())));
        }
    }
}
