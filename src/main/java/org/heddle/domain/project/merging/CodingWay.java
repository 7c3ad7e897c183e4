package org.heddle.domain.project.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange.AddCodings;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCodings;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// The changes that lead from one set of codings to another: first those that go, then those that move, then those that come,
/// so that no two ever stand at one place.
final class CodingWay {
    private static final int PORTION = 4000;

    private final Map<CodingId, Coding> now;
    private final Map<CodingId, Coding> target;
    private final Consumer<Change> next;
    private final Map<CodingId, Coding> altered = new HashMap<>();

    CodingWay(ProjectImage now, ProjectImage target, Consumer<Change> next) {
        this.now = now.of(Part.CODINGS);
        this.target = target.of(Part.CODINGS);
        this.next = next;
    }

    private record Place(SourceId source, TextSpan span, CodeId code, CoderId coder) {
        static Place of(Coding coding) {
            return new Place(coding.source(), coding.span(), coding.code(), coding.coder());
        }
    }

    void go() {
        var changed = new ArrayList<Coding>();
        var fresh = new ArrayList<Coding>();
        target.values().forEach(coding -> {
            Coding before = now.get(coding.id());
            if (before == null) {
                fresh.add(coding);
            } else if (!before.equals(coding)) {
                changed.add(coding);
            }
        });
        if (target.size() - fresh.size() < now.size()) {
            portions(now.values().stream().filter(coding -> !target.containsKey(coding.id())).toList())
                    .forEach(gone -> next.accept(new RemoveCodings(gone.stream().map(Coding::id).toList())));
        }
        move(changed);
        portions(fresh).forEach(come -> next.accept(new AddCodings(come)));
    }

    /// Those of one source together, and some thousands in all: what takes them back stands in one undo step.
    private static List<List<Coding>> portions(List<Coding> codings) {
        Map<SourceId, List<Coding>> bySource = new LinkedHashMap<>();
        codings.forEach(coding -> bySource.computeIfAbsent(coding.source(), _ -> new ArrayList<>()).add(coding));
        var portions = new ArrayList<List<Coding>>();
        bySource.values().forEach(inOneSource -> {
            if (portions.isEmpty() || portions.getLast().size() + inOneSource.size() > PORTION) {
                portions.add(new ArrayList<>());
            }
            portions.getLast().addAll(inOneSource);
        });
        return portions;
    }

    private void move(List<Coding> changed) {
        Set<Place> taken = new HashSet<>();
        if (!changed.isEmpty()) {
            now.values().stream().filter(coding -> target.containsKey(coding.id())).map(Place::of).forEach(taken::add);
        }
        var waiting = new ArrayList<>(changed);
        while (!waiting.isEmpty()) {
            List<Coding> free = waiting.stream().filter(coding -> isFree(coding, taken)).toList();
            if (free.isEmpty()) {
                stepAside(waiting.getFirst(), taken);
            }
            free.forEach(coding -> alter(coding, taken));
            waiting.removeAll(free);
        }
    }

    private Coding before(Coding coding) {
        return altered.getOrDefault(coding.id(), now.getOrDefault(coding.id(), coding));
    }

    private boolean isFree(Coding coding, Set<Place> taken) {
        Coding before = before(coding);
        if (Place.of(before).equals(Place.of(coding))) {
            return true;
        }
        boolean isWayFree = before.code().equals(coding.code()) || !taken.contains(Place.of(before.as(coding.code())));
        return isWayFree && !taken.contains(Place.of(coding));
    }

    private void alter(Coding after, Set<Place> taken) {
        Coding before = before(after);
        if (!before.code().equals(after.code())) {
            next.accept(new Recode(after.id(), after.code()));
        }
        if (!before.span().equals(after.span())) {
            next.accept(new MoveEdges(after.id(), after.span()));
        }
        if (!before.comment().equals(after.comment())) {
            next.accept(new CommentCoding(after.id(), after.comment()));
        }
        if (before.stance() != after.stance()) {
            next.accept(new SetStance(after.id(), after.stance()));
        }
        taken.remove(Place.of(before));
        taken.add(Place.of(after));
        altered.put(after.id(), after);
    }

    /// Codings that want each other's places: one of them waits at a place of its own, beginning at the same letter.
    private void stepAside(Coding coding, Set<Place> taken) {
        Coding before = before(coding);
        TextSpan aside = before.span();
        for (int end = before.span().start() + 1; taken.contains(Place.of(before.over(aside))); end++) {
            aside = new TextSpan(before.span().start(), end);
        }
        alter(before.over(aside), taken);
    }
}
