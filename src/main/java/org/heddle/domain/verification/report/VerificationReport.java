package org.heddle.domain.verification.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.note.NoteTally;

/// What second coders made of the work they saw: in all, per code, per source, per coder, and for coding notes.
/// Verification, not agreement: the checker knew the first one's codes. Codes and sources without codings are left out;
/// `open` holds the codings without a verdict that stands; in `sealed` sources a blind pass hides some work.
public record VerificationReport(Tally all, List<OfCode> perCode, List<OfSource> perSource, List<OfCoder> perCoder, List<OfNotes> notes,
                                 List<CodingId> open, int sources, List<Source> sealed) {

    public record OfCode(CodeId code, CodePath path, Tally tally) {}

    /// `isChecked`: each coding and each heading of a coding note has a verdict, and somebody other than its only coder declared that the unmarked
    /// text was read.
    public record OfSource(Source source, Tally tally, boolean isChecked) {}

    public record OfCoder(String coder, Tally tally) {}

    public record OfNotes(Source source, NoteTally tally) {}

    public VerificationReport {
        perCode = List.copyOf(perCode);
        perSource = List.copyOf(perSource);
        perCoder = List.copyOf(perCoder);
        notes = List.copyOf(notes);
        open = List.copyOf(open);
        sealed = List.copyOf(sealed);
    }

    /// Sources are walked once; the codings of the coder named `consensus` do not count.
    public static VerificationReport of(Iterable<SourceChecks> sources, VerificationScope scope) {
        var counting = new Counting(Consensus.among(scope.coders()));
        sources.forEach(counting::count);
        return counting.report(scope);
    }

    public NoteTally allNotes() {
        return NoteTally.sum(notes.stream().map(OfNotes::tally).toList());
    }

    public Report report() {
        return VerificationWords.report(this);
    }

    private static final class Counting {
        private final Set<CoderId> consensus;
        private final Map<SourceId, NoteTally> notes = new HashMap<>();
        private final Tally.Counter all = new Tally.Counter();
        private final Map<CodeId, Tally.Counter> perCode = new HashMap<>();
        private final Map<SourceId, Tally.Counter> perSource = new HashMap<>();
        private final Map<CoderId, Tally.Counter> perCoder = new HashMap<>();
        private final Map<SourceId, Set<CoderId>> codersOf = new HashMap<>();
        private final List<CodingId> open = new ArrayList<>();

        private Counting(Set<CoderId> consensus) {
            this.consensus = consensus;
        }

        private void count(SourceChecks source) {
            source.judged().forEach(this::count);
            if (!source.notes().headings().isEmpty()) {
                notes.put(source.source().id(), source.noteTally());
            }
        }

        private void count(Judged one) {
            Coding coding = one.coding();
            if (consensus.contains(coding.coder())) {
                return;
            }
            all.count(one);
            perCode.computeIfAbsent(coding.code(), _ -> new Tally.Counter()).count(one);
            perSource.computeIfAbsent(coding.source(), _ -> new Tally.Counter()).count(one);
            perCoder.computeIfAbsent(coding.coder(), _ -> new Tally.Counter()).count(one);
            codersOf.computeIfAbsent(coding.source(), _ -> new HashSet<>()).add(coding.coder());
            if (one.standing().isEmpty() && !one.isDropped()) {
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
            var noted = scope.sources().stream().filter(source -> notes.containsKey(source.id()))
                    .map(source -> new OfNotes(source, notes.getOrDefault(source.id(), NoteTally.NOTHING))).toList();
            return new VerificationReport(all.tally(), codes, sources, coders, noted, open, scope.sources().size(), scope.sealed());
        }

        private static <K> Tally tally(Map<K, Tally.Counter> tallies, K key) {
            Tally.Counter counter = tallies.get(key);
            return counter == null ? Tally.NOTHING : counter.tally();
        }

        private boolean isChecked(SourceId source, List<Finished> finished) {
            var coders = codersOf.getOrDefault(source, Set.of());
            return tally(perSource, source).open() == 0 && notes.getOrDefault(source, NoteTally.NOTHING).open() == 0 && finished.stream()
                    .filter(declared -> declared.source().equals(source) && declared.hasReadUnmarked())
                    .anyMatch(declared -> !coders.equals(Set.of(declared.coder())));
        }
    }
}
