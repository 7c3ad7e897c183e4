package org.heddle.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the edits between two texts: by lines, within changed lines by words, within changed words by letters. A letter and its marks are never cut.
public final class TextDiff {
    private static final int CHANCE = 8;
    private static final int SENTENCE = 30;

    private final String before;
    private final String after;
    private List<Block> found = new ArrayList<>();

    /// A stretch of the text before and the stretch of the text after that took its place.
    private record Block(int from, int to, int nowFrom, int nowTo) {
        Block upTo(Block last) {
            return new Block(from, last.to, nowFrom, last.nowTo);
        }

        /// How many letters gave way to others. Words that were only taken out or only set in replace nothing.
        int replaced() {
            return Math.min(to - from, nowTo - nowFrom);
        }
    }

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    public static TextEdits between(String before, String after) {
        var diff = new TextDiff(before, after);
        diff.compare(new Block(0, before.length(), 0, after.length()), Grain.LINES);
        return edits(withoutChance(diff.withoutStops()));
    }

    /// The same edits as a hand made them, without what it typed in vain; throws when they do not lead from the one text to the other.
    public static TextEdits narrowed(TextEdits made, String before, String after) {
        var diff = new TextDiff(before, after);
        var all = new ArrayList<Block>();
        int shift = 0;
        for (TextEdit edit : made.all()) {
            diff.found = new ArrayList<>();
            diff.compare(diff.whole(edit, shift), Grain.WORDS);
            withoutChance(diff.withoutStops()).forEach(block -> add(all, block));
            shift += edit.growth();
        }
        return edits(all);
    }

    /// Widened until no letter is cut.
    private Block whole(TextEdit edit, int shift) {
        int from = edit.at();
        int to = edit.end();
        int growth = shift + edit.growth();
        while (Letters.cuts(before, from) || Letters.cuts(after, from + shift)) {
            from--;
        }
        while (Letters.cuts(before, to) || Letters.cuts(after, to + growth)) {
            to++;
        }
        return new Block(from, to, from + shift, to + growth);
    }

    private void compare(Block block, Grain grain) {
        Block rest = trimmed(block, grain);
        if (rest.from() == rest.to() || rest.nowFrom() == rest.nowTo()) {
            add(found, rest);
            return;
        }
        var tokens = new Tokens(grain);
        int[] starts = tokens.starts(before, rest.from(), rest.to());
        int[] nowStarts = tokens.starts(after, rest.nowFrom(), rest.nowTo());
        var differing = TokenDiff.between(tokens.numbers(before, starts), tokens.numbers(after, nowStarts));
        if (grain == Grain.LETTERS && isUnlike(differing, starts.length - 1, nowStarts.length - 1)) {
            add(found, rest);
            return;
        }
        for (var one : differing) {
            var part = new Block(starts[one.from()], starts[one.to()], nowStarts[one.nowFrom()], nowStarts[one.nowTo()]);
            grain.finer().ifPresentOrElse(finer -> compare(part, finer), () -> add(found, part));
        }
    }

    /// Two words of which less than half is shared are two words, whatever letters they share by chance.
    private static boolean isUnlike(List<TokenDiff.Block> differing, int letters, int nowLetters) {
        int removed = differing.stream().mapToInt(one -> one.to() - one.from()).sum();
        return (letters - removed) * 2 < Math.max(letters, nowLetters);
    }

    /// Without what both sides begin and end with; cut only where a token of this grain may end.
    private Block trimmed(Block block, Grain grain) {
        int most = Math.min(block.to() - block.from(), block.nowTo() - block.nowFrom());
        int same = 0;
        while (same < most && before.charAt(block.from() + same) == after.charAt(block.nowFrom() + same)) {
            same++;
        }
        while (same > 0 && !(grain.mayCut(before, block.from() + same) && grain.mayCut(after, block.nowFrom() + same))) {
            same--;
        }
        int tail = 0;
        while (tail < most - same && before.charAt(block.to() - tail - 1) == after.charAt(block.nowTo() - tail - 1)) {
            tail++;
        }
        while (tail > 0 && !(grain.mayCut(before, block.to() - tail) && grain.mayCut(after, block.nowTo() - tail))) {
            tail--;
        }
        return new Block(block.from() + same, block.to() - tail, block.nowFrom() + same, block.nowTo() - tail);
    }

    private static void add(List<Block> blocks, Block block) {
        if (block.from() == block.to() && block.nowFrom() == block.nowTo()) {
            return;
        }
        if (!blocks.isEmpty() && blocks.getLast().to() >= block.from()) {
            blocks.add(blocks.removeLast().upTo(block));
        } else {
            blocks.add(block);
        }
    }

    /// Word by word, one sentence replaced by another shares blanks and stops with it: from some length on it is replaced as a whole.
    private List<Block> withoutStops() {
        var kept = new ArrayList<Block>();
        for (int from = 0; from < found.size();) {
            int to = from + 1;
            while (to < found.size() && isReplacedInOneGo(found.get(to - 1), found.get(to))) {
                to++;
            }
            Block whole = found.get(from).upTo(found.get(to - 1));
            if (whole.replaced() >= SENTENCE) {
                kept.add(whole);
            } else {
                kept.addAll(found.subList(from, to));
            }
            from = to;
        }
        return kept;
    }

    private boolean isReplacedInOneGo(Block one, Block next) {
        return one.replaced() > 0 && next.replaced() > 0
                && IntStream.range(one.to(), next.from()).noneMatch(at -> Letters.isOfWord(before.charAt(at)));
    }

    /// A few equal letters between long stretches that differ are equal by chance: they are taken as replaced too.
    private static List<Block> withoutChance(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            Block joined = block;
            while (!kept.isEmpty() && isByChance(kept.getLast(), joined)) {
                joined = kept.removeLast().upTo(joined);
            }
            kept.add(joined);
        }
        return kept;
    }

    private static boolean isByChance(Block one, Block next) {
        return (long) (next.from() - one.to()) * CHANCE < Math.min(one.replaced(), next.replaced());
    }

    private static TextEdits edits(List<Block> blocks) {
        return new TextEdits(blocks.stream()
                .map(block -> new TextEdit(block.from(), block.to() - block.from(), block.nowTo() - block.nowFrom())).toList());
    }
}
