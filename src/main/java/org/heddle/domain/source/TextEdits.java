package org.heddle.domain.source;

import java.util.ArrayList;
import java.util.List;

/// What makes one text of another: edits in text order that do not touch each other; each `at` counts in the text before all of them.
public record TextEdits(List<TextEdit> all) {
    public static final TextEdits NONE = new TextEdits(List.of());

    public TextEdits {
        all = List.copyOf(all);
        for (int each = 1; each < all.size(); each++) {
            if (all.get(each).at() <= all.get(each - 1).end()) {
                throw new IllegalArgumentException("edits that touch each other are one edit");
            }
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// True when these edits, and nothing else, make the one text of the other.
    public boolean lead(String before, String after) {
        int from = 0;
        int shift = 0;
        for (TextEdit edit : all) {
            if (edit.end() > before.length() || !before.regionMatches(from, after, from + shift, edit.at() - from)) {
                return false;
            }
            from = edit.end();
            shift += edit.growth();
        }
        return before.length() + shift == after.length() && before.regionMatches(from, after, from + shift, before.length() - from);
    }

    /// These edits and then one more, whose place is counted in the text that these made: as a hand makes one after another.
    public TextEdits then(TextEdit later) {
        var edits = new ArrayList<TextEdit>();
        var rest = new ArrayList<TextEdit>();
        int shift = 0;
        int joined = 0;
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (TextEdit edit : all) {
            int begins = edit.at() + shift + joined;
            if (begins + edit.inserted() < later.at()) {
                edits.add(edit);
                shift += edit.growth();
            } else if (begins <= later.end()) {
                from = Math.min(from, edit.at());
                to = Math.max(to, edit.end());
                joined += edit.growth();
            } else {
                rest.add(edit);
            }
        }
        from = Math.min(from, later.at() - shift);
        to = Math.max(to, later.end() - shift - joined);
        int inserted = to - from + joined + later.growth();
        if (to > from || inserted > 0) {
            edits.add(new TextEdit(from, to - from, inserted));
        }
        edits.addAll(rest);
        return new TextEdits(edits);
    }
}
