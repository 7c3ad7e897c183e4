package org.heddle.domain.merging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.rule.Field;
import org.heddle.domain.merging.rule.Rule;
import org.heddle.domain.report.Counted;
import org.jspecify.annotations.Nullable;

/// Decides, for things of one kind after another, what comes of two copies: what one side changed comes; what both changed alike stands;
/// what both changed differently is a conflict, part by part.
final class ThreeWay {
    private static final Pattern ID = Pattern.compile("\\w+\\[value=([0-9a-f-]+)]");

    private final Copies copies;
    private final Settling settling;

    ThreeWay(Copies copies, Settling settling) {
        this.copies = copies;
        this.settling = settling;
    }

    /// Both copies and what they grew from, each in the words of its own text; `mineNow` and `theirsNow` in the text that is to be.
    public record Copies(ProjectImage mine, ProjectImage mineBase, ProjectImage mineNow, ProjectImage theirs, ProjectImage theirsBase, ProjectImage theirsNow) {}

    /// One thing in all six images; absent where it is not.
    private record Thing<V>(@Nullable V mine, @Nullable V mineBase, @Nullable V mineNow, @Nullable V theirs, @Nullable V theirsBase,
                            @Nullable V theirsNow) {
        boolean isChangedHere(Rule<V> rule) {
            return !isSame(mine, mineBase, rule) && !(mine != null && mineNow == null);
        }

        boolean isChangedThere(Rule<V> rule) {
            return !isSame(theirs, theirsBase, rule) && !(theirs != null && theirsNow == null);
        }

        static <V> boolean isSame(@Nullable V one, @Nullable V other, Rule<V> rule) {
            return one == null || other == null ? one == other : rule.same().test(one, other);
        }
    }

    /// The things of one kind in all six images.
    private record Sides<K, V>(Map<K, V> mine, Map<K, V> mineBase, Map<K, V> mineNow, Map<K, V> theirs, Map<K, V> theirsBase, Map<K, V> theirsNow) {
        static <K, V> Sides<K, V> of(Part<K, V> part, Copies all) {
            return new Sides<>(all.mine.of(part), all.mineBase.of(part), all.mineNow.of(part), all.theirs.of(part), all.theirsBase.of(part), all.theirsNow.of(part));
        }

        Thing<V> thing(K key) {
            V own = mine.get(key);
            V other = theirs.get(key);
            V before = mineBase.get(key);
            return new Thing<>(own, before, mineNow == mine ? own : mineNow.get(key), other,
                    theirsBase == mineBase ? before : theirsBase == theirs ? other : theirsBase.get(key),
                    theirsNow == theirs ? other : theirsNow.get(key));
        }

        /// What the other copy never had stands.
        boolean isOnlyHere(K key) {
            return !theirsNow.containsKey(key) && (theirsNow == theirs || !theirs.containsKey(key)) && !theirsBase.containsKey(key);
        }

        /// What was made there and is not here comes.
        boolean isNewThere(K key) {
            return (mineNow == mine || !mine.containsKey(key)) && !mineBase.containsKey(key)
                    && (theirsBase == mineBase || !theirsBase.containsKey(key)) && (theirsNow == theirs || theirs.containsKey(key));
        }
    }

    /// Things that are there or not, and nothing else: never a conflict.
    <K> void presence(Part<K, K> part, ProjectImage target) {
        merge(part, Rule.of(List.of(), Object::toString), Used.nothing(), target);
    }

    /// Things of which the newer or the own one stands, without asking anybody.
    <K, V> void quietly(Part<K, V> part, ProjectImage target) {
        var quiet = new ThreeWay(copies, new Settling(Map.of()));
        quiet.merge(part, Rule.of(List.of(), Object::toString), Used.nothing(), target);
    }

    /// What is used counts as changed when the other side deletes it.
    <K, V> void merge(Part<K, V> part, Rule<V> rule, Used<K> used, ProjectImage target) {
        Sides<K, V> sides = Sides.of(part, copies);
        Map<K, V> merged = target.of(part);
        sides.mineNow.forEach((key, mine) -> put(key, sides.isOnlyHere(key) ? mine : settled(part, key, sides.thing(key), rule, used, target), merged));
        sides.theirsNow.forEach((key, theirs) -> {
            if (!sides.mineNow.containsKey(key)) {
                put(key, sides.isNewThere(key) ? theirs : settled(part, key, sides.thing(key), rule, used, target), merged);
            }
        });
    }

    private static <K, V> void put(K key, @Nullable V settled, Map<K, V> merged) {
        if (settled != null) {
            merged.put(key, settled);
        }
    }

    private <K, V> @Nullable V settled(Part<K, V> part, K key, Thing<V> thing, Rule<V> rule, Used<K> used, ProjectImage target) {
        V mine = thing.mineNow();
        V theirs = thing.theirsNow();
        boolean here = thing.isChangedHere(rule) || (used.holds(key) && mine != null && theirs == null);
        boolean there = thing.isChangedThere(rule) || (used.holds(key) && theirs != null && mine == null);
        if (!there) {
            return mine;
        }
        if (!here) {
            return theirs;
        }
        if (mine == null || theirs == null) {
            boolean isHidden = used.onlySecretly(key) && !(thing.isChangedHere(rule) && thing.isChangedThere(rule));
            return gone(part, key, thing, rule, isHidden);
        }
        return rule.same().test(mine, theirs) ? mine : fields(part, key, thing, rule, target);
    }

    /// Deleted on one side, changed on the other.
    private <K, V> @Nullable V gone(Part<K, V> part, K key, Thing<V> thing, Rule<V> rule, boolean isSecret) {
        V mine = thing.mineNow();
        V theirs = thing.theirsNow();
        V left = mine == null ? theirs : mine;
        if (left == null) {
            return null;
        }
        boolean isHidden = isSecret || rule.hidden().test(left);
        String called = rule.called().apply(key, left);
        var conflict = mine == null
                ? new Conflict(id(part, key), Conflict.DELETED_HERE, "The %s was deleted here, and changed or used in the other copy.".formatted(called), "deleted",
                        said(rule, left), Map.of(Choice.MINE, "Leave it deleted", Choice.THEIRS, "Bring it back"))
                : new Conflict(id(part, key), "deleted there", "The %s was deleted in the other copy, and changed or used here.".formatted(called),
                        said(rule, left), "deleted", Map.of(Choice.MINE, "Keep it", Choice.THEIRS, "Delete it"));
        if (isHidden) {
            settling.settle(conflict, true);
            return left;
        }
        return settling.settle(conflict, false) == (mine == null ? Choice.THEIRS : Choice.MINE) ? left : null;
    }

    private static <V> String said(Rule<V> rule, V thing) {
        return rule.fields().stream().filter(field -> field.saysSomething(thing)).map(field -> field.words(thing)).collect(Collectors.joining("; "));
    }

    static <K, V> String id(Part<K, V> part, K key) {
        String name = key.toString();
        Matcher id = ID.matcher(name);
        return part.one().replaceAll("\\W+", "-") + ":" + (id.matches() ? id.group(1) : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private <K, V> V fields(Part<K, V> part, K key, Thing<V> thing, Rule<V> rule, ProjectImage target) {
        V mine = Objects.requireNonNull(thing.mineNow());
        V theirs = Objects.requireNonNull(thing.theirsNow());
        V result = mine;
        var differing = new ArrayList<Field<V>>();
        for (Field<V> field : rule.fields()) {
            boolean here = isChanged(field, thing.mine(), thing.mineBase());
            boolean there = isChanged(field, thing.theirs(), thing.theirsBase());
            if (field.isSame(mine, theirs) || !there) {
                continue;
            }
            if (here) {
                differing.add(field);
            } else {
                result = field.onto().apply(result, theirs);
            }
        }
        return differing.isEmpty() ? result : side(part, key, new Meeting<>(result, mine, theirs, differing), rule, target);
    }

    private static <V> boolean isChanged(Field<V> field, @Nullable V now, @Nullable V before) {
        return now == null || before == null || !field.isSame(now, before);
    }

    /// What comes by itself, what stands on both sides, and in which parts they cannot both be right.
    private record Meeting<V>(V result, V mine, V theirs, List<Field<V>> differing) {}

    private <K, V> V side(Part<K, V> part, K key, Meeting<V> meeting, Rule<V> rule, ProjectImage target) {
        var differing = meeting.differing();
        String called = rule.called().apply(key, meeting.mine());
        String what = differing.isEmpty() ? "" : Counted.list(differing.stream().map(Field::name).toList());
        var choices = new EnumMap<Choice, String>(Map.of(Choice.MINE, "Keep mine", Choice.THEIRS, "Take theirs"));
        if (rule.both().isPresent()) {
            choices.put(Choice.BOTH, "Keep both");
        }
        var conflict = new Conflict(id(part, key), "changed on both sides", "The %s was changed on both sides: %s.".formatted(called, what),
                words(differing, meeting.mine()), words(differing, meeting.theirs()), choices);
        boolean isHidden = rule.hidden().test(meeting.mine()) || rule.hidden().test(meeting.theirs());
        return switch (settling.settle(conflict, isHidden)) {
            case MINE -> meeting.result();
            case THEIRS -> {
                V result = meeting.result();
                for (Field<V> field : differing) {
                    result = field.onto().apply(result, meeting.theirs());
                }
                yield result;
            }
            case BOTH -> both(meeting, rule, target);
        };
    }

    private static <V> V both(Meeting<V> meeting, Rule<V> rule, ProjectImage target) {
        Optional<Rule.SideBySide<V>> way = rule.both();
        if (way.isEmpty()) {
            return meeting.result();
        }
        Rule.Pair<V> pair = way.get().of(meeting.result(), meeting.theirs());
        pair.second().ifPresent(one -> beside(one, target));
        return pair.first();
    }

    private static <V> void beside(V one, ProjectImage target) {
        switch (one) {
            case Coding coding -> target.of(Part.CODINGS).put(coding.id(), coding);
            case Memo memo -> target.of(Part.MEMOS).put(memo.id(), memo);
            case null, default -> throw new IllegalStateException("nothing of that kind stands beside another");
        }
    }

    private static <V> String words(List<Field<V>> fields, V thing) {
        return fields.stream().map(field -> field.words(thing)).collect(Collectors.joining("; "));
    }
}
