package org.heddle.domain.merging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.merging.image.Wording;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.source.Source;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.note.NoteCheck;
import org.jspecify.annotations.Nullable;

/// What the one who merges may know beforehand: how many things of each kind come, change and go, the conflicts with those that are not settled yet,
/// and what could not be placed. Work in a sealed pass is in none of it; `maySeal` says that there may be some, never whether there is.
public record Preview(Map<String, Integer> added, Map<String, Integer> changed, Map<String, Integer> removed, List<Conflict> conflicts, Set<String> open,
        List<String> unplaced, boolean maySeal) {
    public Preview {
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
        removed = Collections.unmodifiableMap(new LinkedHashMap<>(removed));
        conflicts = List.copyOf(conflicts);
        open = Set.copyOf(open);
        unplaced = List.copyOf(unplaced);
    }

    static Preview of(Outcome outcome) {
        var counting = new Counting(outcome);
        counting.countAll();
        var words = new Wording(outcome.target(), outcome.theirs());
        var unplaced = outcome.unplaced().stream().filter(one -> !outcome.veiling().hides(one))
                .map(one -> "The %s has no words left in the text that stands here. It does not come along.".formatted(words.coding(one))).toList();
        return new Preview(counting.added, counting.changed, counting.removed, outcome.conflicts(), outcome.open(), unplaced, !outcome.veiling().hidesNothing());
    }

    /// Nothing that the one who merges may see.
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && conflicts.isEmpty() && unplaced.isEmpty();
    }

    public boolean isSettled() {
        return open.isEmpty();
    }

    /// Counts what one may see.
    private static final class Counting {
        private final Map<String, Integer> added = new LinkedHashMap<>();
        private final Map<String, Integer> changed = new LinkedHashMap<>();
        private final Map<String, Integer> removed = new LinkedHashMap<>();
        private final ProjectImage now;
        private final ProjectImage target;
        private final Veiling veiling;
        private final int texts;

        Counting(Outcome outcome) {
            now = outcome.mine();
            target = outcome.target();
            veiling = outcome.veiling();
            texts = outcome.corrections().size();
        }

        void countAll() {
            var silent = List.of(Part.TAKEN_IN, Part.ALIASES, Part.MERGED_CODES, Part.DEFINITIONS);
            for (Part<?, ?> part : Part.ALL) {
                if (!silent.contains(part)) {
                    count(part);
                }
            }
            add(changed, "texts", texts);
        }

        private <K, V> void count(Part<K, V> part) {
            Map<K, V> before = now.of(part);
            Map<K, V> after = target.of(part);
            BiPredicate<V, V> isSame = same();
            after.forEach((key, thing) -> {
                V known = before.get(key);
                if (known == null && !hides(key, thing)) {
                    add(added, part.many(), 1);
                } else if (known != null && !isSame.test(known, thing) && !hides(key, thing)) {
                    add(changed, part.many(), 1);
                }
            });
            before.forEach((key, thing) -> {
                if (!after.containsKey(key) && !hides(key, thing)) {
                    add(removed, part.many(), 1);
                }
            });
        }

        /// A code that only moves down to make room, a source that only gets other words, or a memo that was only dated anew is not counted.
        private static <V> BiPredicate<V, V> same() {
            return (one, other) -> one.equals(other) || switch (one) {
                case Code code when other instanceof Code also ->
                    code.equals(also.at(also.parent(), code.position()));
                case Source source when other instanceof Source also ->
                    source.name().equals(also.name()) && source.kind() == also.kind();
                case Memo memo when other instanceof Memo also -> memo.says(also.kind(), also.title(), also.text()) && memo.target().equals(also.target())
                        && memo.links().equals(also.links());
                case null, default -> false;
            };
        }

        private <K, V> boolean hides(K key, V thing) {
            if (veiling.hidesNothing()) {
                return false;
            }
            return switch (thing) {
                case Coding coding -> veiling.hides(coding);
                case Check check -> hides(check);
                case NoteCheck check -> hides(check);
                case Answer reply -> veiling.hides(reply.before()) || veiling.hides(reply.before().source(), reply.checker());
                case Link link -> veiling.hides(link);
                case RegisterEntry entry -> veiling.hides(entry);
                case Settlement one -> veiling.hides(one);
                case Finished one -> veiling.hides(one.source(), one.coder());
                case Considered one -> veiling.hides(one.source(), one.coder());
                case CodingNote note -> veiling.hides(note.source(), note.coder());
                case Quote quote -> veiling.hides(quote, now) || veiling.hides(quote, target);
                case MatrixCell cell -> veiling.hides(cell, now) || veiling.hides(cell, target);
                case CellReview review -> veiling.hides(review, now) || veiling.hides(review, target);
                case ExhibitCell cell -> veiling.hides(cell, now) || veiling.hides(cell, target);
                case Finding one -> veiling.hides(one);
                case Memo memo -> veiling.hides(memo, now) || veiling.hides(memo, target);
                case Assignment _ -> false;
                case null, default -> key instanceof CodingId id && (veiling.hides(id, now) || veiling.hides(id, target));
            };
        }

        private boolean hides(Check check) {
            Coding coding = coding(check.coding());
            return coding != null && (veiling.hides(coding) || veiling.hides(coding.source(), check.checker()));
        }

        private boolean hides(NoteCheck check) {
            CodingNote note = target.of(Part.NOTES).getOrDefault(check.note(), now.of(Part.NOTES).get(check.note()));
            return note != null && (veiling.hides(note.source(), note.coder()) || veiling.hides(note.source(), check.checker()));
        }

        private @Nullable Coding coding(CodingId id) {
            Coding coding = target.of(Part.CODINGS).get(id);
            return coding == null ? now.of(Part.CODINGS).get(id) : coding;
        }

        private static void add(Map<String, Integer> counts, String what, int number) {
            if (number > 0) {
                counts.merge(what, number, Integer::sum);
            }
        }
    }
}
