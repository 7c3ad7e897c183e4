package org.heddle.ui.verification.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.domain.coding.CodingId;

/// How a second coder goes through the queue: from passage to passage and from group to group. Used on the JavaFX thread.
public final class Steps {
    private final Desk desk;
    private final Function<Grouping, List<QueueRow.Group>> groups;
    private final Ends ends;
    private int entry;

    /// What happens when a group has been read, and when no undecided passage is left.
    public record Ends(Runnable entered, Runnable allDecided) {}

    public Steps(Desk desk, Function<Grouping, List<QueueRow.Group>> groups, Ends ends) {
        this.desk = desk;
        this.groups = groups;
        this.ends = ends;
    }

    private Queue queue() {
        return desk.queue();
    }

    /// What is being read for an earlier step no longer comes.
    public void forget() {
        entry++;
    }

    /// Opens the first group with something undecided, or the first one.
    public void begin() {
        queue().nextUndecidedGroup().or(() -> queue().groups().stream().findFirst()).ifPresentOrElse(group -> open(group.key()), desk::putAway);
    }

    /// Opens a group and takes its first undecided passage, or its first one.
    public void open(QueueRow.Key key) {
        enter(key, now -> now.nextUndecided().filter(now.filter()::holds).or(() -> now.shown().stream().findFirst()));
    }

    private void enter(QueueRow.Key key, Function<Queue, Optional<ToCheck>> choose) {
        int asked = ++entry;
        desk.read(from -> from.items(key), items -> {
            if (asked == entry) {
                var entered = queue().taking(Optional.empty()).entered(key, items);
                desk.show(entered.taking(choose.apply(entered).or(() -> items.stream().findFirst())));
                ends.entered().run();
            }
        });
    }

    /// Shows or hides the passages of a group: another group is opened, the open one folded and unfolded.
    public void toggle(QueueRow.Key key) {
        if (queue().open().filter(key::equals).isPresent()) {
            desk.show(queue().folded(!queue().isFolded()));
        } else {
            open(key);
        }
    }

    public void take(CodingId id) {
        queue().items().stream().filter(item -> item.id().equals(id)).findFirst().ifPresentOrElse(
                item -> desk.show(queue().taking(Optional.of(item))), () -> takeFromSource(id));
    }

    /// A passage that is seen in the text but stands under another code in the queue.
    private void takeFromSource(CodingId id) {
        desk.opened().stream().flatMap(here -> here.items().stream()).filter(item -> item.id().equals(id)).findFirst()
                .ifPresent(item -> enter(key(item, queue().grouping()), now -> find(now, item)));
    }

    private static Optional<ToCheck> find(Queue queue, ToCheck item) {
        return queue.items().stream().filter(one -> one.id().equals(item.id())).findFirst();
    }

    private static QueueRow.Key key(ToCheck item, Grouping by) {
        return switch (by) {
            case SOURCE -> new QueueRow.Key.OfSource(item.coding().source());
            case CODE -> new QueueRow.Key.OfCode(item.coding().code());
        };
    }

    public void next() {
        queue().neighbour(1).ifPresentOrElse(this::take, () -> queue().neighbourGroup(1)
                .ifPresent(group -> enter(group.key(), now -> now.shown().stream().findFirst())));
    }

    public void previous() {
        queue().neighbour(-1).ifPresentOrElse(this::take, () -> queue().neighbourGroup(-1)
                .ifPresent(group -> enter(group.key(), now -> now.shown().isEmpty() ? Optional.empty() : Optional.of(now.shown().getLast()))));
    }

    public void nextUndecided() {
        queue().nextUndecided().ifPresentOrElse(this::take, () -> queue().nextUndecidedGroup().ifPresentOrElse(
                group -> enter(group.key(), now -> now.items().stream().filter(ToCheck::isUndecided).findFirst()), ends.allDecided()));
    }

    private void take(ToCheck item) {
        desk.show(queue().taking(Optional.of(item)));
    }

    public Grouping grouping() {
        return queue().grouping();
    }

    /// Orders the queue by source or by code; the passage in hand stays.
    public void group(Grouping by) {
        if (by != queue().grouping()) {
            var item = desk.current();
            desk.show(queue().grouped(groups.apply(by), by));
            item.ifPresent(now -> enter(key(now, by), fresh -> find(fresh, now)));
        }
    }

    public QueueFilter filter() {
        return queue().filter();
    }

    public void filter(QueueFilter by) {
        desk.show(queue().filtered(by));
        if (desk.current().filter(by::holds).isEmpty()) {
            queue().shown().stream().filter(by::holds).findFirst().ifPresentOrElse(this::take, this::next);
        }
    }
}
