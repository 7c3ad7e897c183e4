package org.heddle.ui.verification.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The queue at one moment: its groups, the passages of the open one, and which passage is in hand. Knows what comes next.
public record Queue(List<QueueRow.Group> groups, Optional<QueueRow.Key> open, boolean isFolded, List<ToCheck> items, Optional<ToCheck> current,
             Grouping grouping, QueueFilter filter) {
    static final Queue EMPTY = new Queue(List.of(), Optional.empty(), false, List.of(), Optional.empty(), Grouping.SOURCE, QueueFilter.ALL);

    public Queue {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
    }

    /// The passage in hand stays in sight when a fresh verdict takes it out of the filter.
    List<ToCheck> shown() {
        return items.stream().filter(item -> filter.holds(item) || isInHand(item)).toList();
    }

    private boolean isInHand(ToCheck item) {
        return current.filter(now -> now.id().equals(item.id())).isPresent();
    }

    List<QueueRow> rows() {
        var rows = new ArrayList<QueueRow>();
        for (QueueRow.Group group : groups) {
            boolean isOpen = open.filter(group.key()::equals).isPresent();
            if (isOpen || filter.count(group.progress()) > 0) {
                rows.add(new QueueRow.OfGroup(group, isOpen && !isFolded));
            }
            if (isOpen && !isFolded) {
                shown().forEach(item -> rows.add(new QueueRow.OfPassage(item, grouping)));
            }
        }
        return rows;
    }

    /// Where the passage in hand stands among those of its group, from 0; -1 when there is none.
    int place() {
        return IntStream.range(0, items.size()).filter(at -> isInHand(items.get(at))).findFirst().orElse(-1);
    }

    /// The passage so many steps on in the open group; empty beyond its ends.
    Optional<ToCheck> neighbour(int steps) {
        var shown = shown();
        int at = IntStream.range(0, shown.size()).filter(one -> isInHand(shown.get(one))).findFirst().orElse(-1) + steps;
        return at >= 0 && at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    /// The nearest group in that direction with something to show.
    Optional<QueueRow.Group> neighbourGroup(int direction) {
        int at = placeOfOpen() + direction;
        while (at >= 0 && at < groups.size()) {
            if (filter.count(groups.get(at).progress()) > 0) {
                return Optional.of(groups.get(at));
            }
            at += direction;
        }
        return Optional.empty();
    }

    private int placeOfOpen() {
        return IntStream.range(0, groups.size()).filter(at -> open.filter(groups.get(at).key()::equals).isPresent()).findFirst().orElse(-1);
    }

    /// The next passage without a verdict, in this group after the one in hand, then before it.
    Optional<ToCheck> nextUndecided() {
        int place = place();
        var wanted = Stream.concat(items.subList(place + 1, items.size()).stream(), items.subList(0, Math.max(0, place)).stream());
        return wanted.filter(ToCheck::isUndecided).findFirst();
    }

    /// The next other group, round and round, that is not decided yet.
    Optional<QueueRow.Group> nextUndecidedGroup() {
        int place = placeOfOpen();
        Predicate<QueueRow.Group> isOpenWork = group -> QueueFilter.UNDECIDED.count(group.progress()) > 0;
        return Stream.concat(groups.subList(place + 1, groups.size()).stream(), groups.subList(0, Math.max(0, place)).stream())
                .filter(isOpenWork).findFirst();
    }

    Optional<QueueRow.Group> group(QueueRow.Key key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    public Queue grouped(List<QueueRow.Group> fresh, Grouping by) {
        return new Queue(fresh, open, isFolded, items, current, by, filter);
    }

    /// Without groups and passages; grouping and filter stay.
    Queue emptied() {
        return new Queue(List.of(), Optional.empty(), false, List.of(), Optional.empty(), grouping, filter);
    }

    Queue entered(QueueRow.Key key, List<ToCheck> passages) {
        return new Queue(groups, Optional.of(key), false, passages, current, grouping, filter);
    }

    Queue folded(boolean now) {
        return new Queue(groups, open, now, items, current, grouping, filter);
    }

    Queue taking(Optional<ToCheck> item) {
        return new Queue(groups, open, isFolded, items, item, grouping, filter);
    }

    Queue filtered(QueueFilter by) {
        return new Queue(groups, open, isFolded, items, current, grouping, by);
    }

    /// The same with newer passages; the one in hand is taken from them, or the first when it is gone.
    public Queue renewed(List<ToCheck> fresh) {
        var again = fresh.stream().filter(this::isInHand).findFirst().or(() -> fresh.stream().findFirst());
        return new Queue(groups, open, isFolded, fresh, again, grouping, filter);
    }

    Queue replacing(ToCheck item) {
        var fresh = items.stream().map(one -> one.id().equals(item.id()) ? item : one).toList();
        return new Queue(groups, open, isFolded, fresh, isInHand(item) ? Optional.of(item) : current, grouping, filter);
    }
}
