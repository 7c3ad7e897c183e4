package org.heddle.domain.source;

import java.util.List;
import java.util.Optional;

/// A text before and after a correction, and where every span of it lies afterwards. All offsets count UTF-16 units.
public final class TextCorrection {
    private final String before;
    private final String after;
    private final TextEdits edits;
    private final int[] shifts;
    private final Removals removals;

    /// The edits must lead from the one text to the other.
    public TextCorrection(String before, String after, TextEdits edits) {
        if (!edits.lead(before, after)) {
            throw new IllegalArgumentException("these edits do not make the one text of the other");
        }
        this.before = before;
        this.after = after;
        this.edits = edits;
        shifts = shifts(edits.all());
        removals = new Removals(before, after);
    }

    /// By how much the text before each edit has moved; after the last one too.
    private static int[] shifts(List<TextEdit> edits) {
        int[] shifts = new int[edits.size() + 1];
        for (int each = 0; each < edits.size(); each++) {
            shifts[each + 1] = shifts[each] + edits.get(each).growth();
        }
        return shifts;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public TextEdits edits() {
        return edits;
    }

    /// What becomes of a span. Words that were cut at one place and set in at another are followed there.
    public Fate fate(TextSpan span) {
        Optional<TextSpan> carried = carried(span);
        if (carried.filter(now -> isSame(span, now)).isPresent()) {
            return at(span, carried.get());
        }
        return removals.place(span).map(now -> at(span, now))
                .or(() -> carried.flatMap(now -> SourceText.trimmed(after, now.start(), now.end())).map(Fate.Altered::new))
                .orElseGet(Fate.Lost::new);
    }

    private static Fate at(TextSpan span, TextSpan now) {
        return span.equals(now) ? new Fate.Kept(now) : new Fate.Moved(now);
    }

    private boolean isSame(TextSpan span, TextSpan now) {
        return span.length() == now.length() && before.regionMatches(span.start(), after, now.start(), span.length());
    }

    private Optional<TextSpan> carried(TextSpan span) {
        int start = start(span.start());
        int end = end(span.end());
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /// Where words that began here begin now. What was set in just before them stays outside, unless it is one word with them.
    public int start(int position) {
        int at = last(position);
        if (at < 0) {
            return position;
        }
        TextEdit edit = edits.all().get(at);
        int begins = edit.at() + shifts[at];
        if (position == edit.at() && edit.removed() > 0) {
            return begins;
        }
        if (position > edit.end() || continuesWord(before, position)) {
            return Math.max(position + shifts[at + 1], begins + edit.inserted());
        }
        int now = begins + edit.inserted();
        while (position == edit.end() && now > begins && continuesWord(after, now)) {
            now--;
        }
        while (position < edit.end() && continuesWord(after, now)) {
            now++;
        }
        return now;
    }

    /// Where words that ended here end now. What was set in just behind them stays outside, unless it is one word with them.
    public int end(int position) {
        int at = last(position - 1);
        int now = position + shifts[at + 1];
        if (at >= 0 && position < edits.all().get(at).end()) {
            int cut = edits.all().get(at).at() + shifts[at];
            while (!continuesWord(before, position) && continuesWord(after, cut)) {
                cut--;
            }
            return cut;
        }
        boolean begins = at + 1 < edits.all().size() && edits.all().get(at + 1).at() == position;
        if (begins && !continuesWord(before, position)) {
            int most = now + edits.all().get(at + 1).inserted();
            while (now < most && continuesWord(after, now)) {
                now++;
            }
        }
        return now;
    }

    /// The last edit that begins at or before this position; -1 when there is none.
    private int last(int position) {
        int low = 0;
        int high = edits.all().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.all().get(middle).at() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// True when one word goes on from before the offset to behind it.
    private static boolean continuesWord(String text, int offset) {
        return offset > 0 && offset < text.length() && Letters.isOfWord(text.codePointBefore(offset)) && Letters.isOfWord(text.codePointAt(offset));
    }
}
