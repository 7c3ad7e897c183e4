package org.heddle.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heddle.domain.merging.image.GuessedBase;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.SideActs;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.merging.Rewinding;
import org.heddle.store.table.Tables;
import org.heddle.store.table.log.LogTable.Done;

/// Where two copies of a project parted: the newest act that both know, be it in the common beginning of their logs or by an earlier merge.
/// What the project was then is rewound from one side's undo steps; where these do not reach, it is guessed from what both logs say was touched.
final class Ancestry {
    private final Tables mine;
    private final Tables theirs;
    private final List<Done> myActs;
    private final List<Done> theirActs;
    private final int parted;
    private final int mySince;
    private final int theirSince;
    private final boolean isMineKnown;
    private final boolean isFork;

    private Ancestry(Tables mine, Tables theirs) {
        this.mine = mine;
        this.theirs = theirs;
        myActs = mine.log.acts();
        theirActs = theirs.log.acts();
        int myKnown = known(myActs, theirActs, theirs.copies.takenIn());
        int theirKnown = known(theirActs, myActs, mine.copies.takenIn());
        parted = common();
        isFork = myKnown <= parted && theirKnown <= parted;
        isMineKnown = myKnown > parted && (theirKnown <= parted || myActs.get(myKnown - 1).at().isAfter(theirActs.get(theirKnown - 1).at()));
        mySince = isMineKnown || theirKnown <= parted ? Math.max(parted, isMineKnown ? myKnown : parted) : after(myActs, theirActs, theirKnown, parted);
        theirSince = isMineKnown ? after(theirActs, myActs, myKnown, parted) : Math.max(parted, theirKnown);
    }

    static Ancestry of(Tables mine, Tables theirs) {
        return new Ancestry(mine, theirs);
    }

    private int common() {
        int same = 0;
        while (same < Math.min(myActs.size(), theirActs.size()) && myActs.get(same).uuid().equals(theirActs.get(same).uuid())) {
            same++;
        }
        return same;
    }

    /// How many of one log's acts the other side knows, up to the newest one that it knows.
    private static int known(List<Done> acts, List<Done> others, Set<UUID> takenIn) {
        Set<UUID> known = new HashSet<>(takenIn);
        others.forEach(act -> known.add(act.uuid()));
        int newest = acts.size();
        while (newest > 0 && !known.contains(acts.get(newest - 1).uuid())) {
            newest--;
        }
        return newest;
    }

    /// From which act on one side has not been told to the other: its first one after the time of the act that both know.
    private static int after(List<Done> acts, List<Done> others, int known, int parted) {
        var at = others.get(known - 1).at();
        int first = parted;
        while (first < acts.size() && !acts.get(first).at().isAfter(at)) {
            first++;
        }
        return first;
    }

    /// The other copy's last act; empty when it has done nothing at all.
    Optional<UUID> last() {
        return theirActs.isEmpty() ? Optional.empty() : Optional.of(theirActs.getLast().uuid());
    }

    /// True when this act stands in my own log.
    boolean isMine(UUID act) {
        return myActs.stream().anyMatch(one -> one.uuid().equals(act));
    }

    /// While a pass is sealed from the common beginning on: when they did what I took in is not told.
    int mine(Veiling veiling) {
        return told(mine, myActs.subList(veiling.hidesNothing() ? mySince : parted, myActs.size()), veiling);
    }

    int theirs(Veiling veiling) {
        return told(theirs, theirActs.subList(theirSince, theirActs.size()), veiling);
    }

    private static int told(Tables tables, List<Done> acts, Veiling veiling) {
        return (int) acts.stream().filter(act -> veiling.hidesNothing() || veiling.tells(act.coder(), act.kind(), tables.log.touched(act.revision()).sources()))
                .count();
    }

    /// Who did what in the other copy since, for the contribution statement; sealed work too.
    Map<String, Integer> told(ProjectImage target) {
        var since = theirActs.subList(theirSince, theirActs.size()).stream().map(Done::revision).collect(Collectors.toSet());
        return theirs.log.told(since, coder -> target.of(Part.ALIASES).getOrDefault(coder, coder));
    }

    /// The project as it was when the copies parted.
    ProjectImage image(ProjectImage myImage, ProjectImage theirImage) {
        Supplier<Optional<ProjectImage>> byMine = () -> rewound(myImage, mine, myActs, mySince);
        Supplier<Optional<ProjectImage>> byTheirs = () -> rewound(theirImage, theirs, theirActs, theirSince);
        boolean isMineFirst = isMineKnown || (isFork && myActs.size() < theirActs.size());
        Optional<ProjectImage> known = (isMineFirst ? byMine : byTheirs).get();
        return known.or(() -> isFork ? (isMineFirst ? byTheirs : byMine).get() : Optional.empty()).orElseGet(() -> new GuessedBase(myImage, theirImage, side(mine, myActs, mySince), side(theirs, theirActs, theirSince)).image());
    }

    private static Optional<ProjectImage> rewound(ProjectImage image, Tables tables, List<Done> acts, int since) {
        if (since < acts.size() && !tables.log.isUndoable(acts.get(since).revision())) {
            return Optional.empty();
        }
        if (since == acts.size()) {
            return Optional.of(image);
        }
        var past = image.copy();
        var rewinding = new Rewinding(past);
        for (Done act : acts.subList(since, acts.size()).reversed()) {
            List<Change> steps = steps(tables, act);
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            steps.forEach(rewinding::run);
        }
        return Optional.of(past);
    }

    /// Undo steps of an older Heddle may be unreadable, which is as good as none.
    private static List<Change> steps(Tables tables, Done act) {
        try {
            return tables.log.bareSteps(act.revision());
        } catch (RuntimeException _) {
            return List.of();
        }
    }

    private static SideActs side(Tables tables, List<Done> acts, int since) {
        var side = new SideActs();
        if (since < acts.size()) {
            tables.log.eachTouched(acts.get(since).revision(), (kind, touched) ->
                    side.add(kind, touched.sources(), touched.codes(), touched.codings(), touched.people(), touched.memos()));
        }
        return side;
    }
}
