package org.heddle.domain.merging.image;

import java.util.Map;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.jspecify.annotations.Nullable;

/// What two copies grew from, as far as their logs tell, for copies that have parted too long ago to be rewound: what one side did not touch was as it is
/// there. Where both sides may have changed a thing nothing is said, so that it stays when one side has it and is asked about when they differ.
public record GuessedBase(ProjectImage mine, ProjectImage theirs, SideActs myActs, SideActs theirActs) {

    /// Whether a side may have changed this thing.
    private interface Changed<K, V> {
        boolean by(SideActs side, K key, @Nullable V thing);
    }

    public ProjectImage image() {
        var base = new ProjectImage();
        guess(Part.CODERS, (side, _, _) -> side.people(), base);
        guess(Part.CASES, (side, _, _) -> side.people(), base);
        guess(Part.ANSWERS, (side, _, _) -> side.people(), base);
        guess(Part.ROLES, (side, _, _) -> side.people(), base);
        guess(Part.PEOPLE, (side, _, _) -> side.people(), base);
        guess(Part.PASSES, (side, _, _) -> side.people(), base);
        guess(Part.TAKEN_IN, (side, _, _) -> side.people(), base);
        guess(Part.ALIASES, (side, _, _) -> side.people(), base);
        guess(Part.SOURCES, (side, id, _) -> side.mayHaveChanged(id), base);
        guess(Part.PLACEMENTS, (side, id, _) -> side.mayHaveChanged(id), base);
        guess(Part.SPEAKERS, (side, label, _) -> side.mayHaveChanged(label.source()), base);
        guess(Part.ASSIGNMENTS, (side, one, _) -> side.mayHaveChanged(one.source()), base);
        guess(Part.CONSIDERED, (side, one, _) -> side.mayHaveChanged(one.source()), base);
        guess(Part.FINISHED, (side, one, _) -> side.mayHaveChanged(one.source()), base);
        guess(Part.CODES, (side, id, _) -> side.mayHaveChanged(id), base);
        guess(Part.EXAMPLES, (side, _, example) -> example != null && side.mayHaveChanged(example.code()), base);
        guess(Part.VERSIONS, (side, _, _) -> side.hasChangedCodes(), base);
        guess(Part.MERGED_CODES, (side, _, _) -> side.hasChangedCodes(), base);
        guess(Part.DEFINITIONS, (side, _, past) -> past != null && side.mayHaveChanged(past.code()), base);
        guess(Part.CODINGS, (side, _, coding) -> coding != null && side.mayHaveChanged(coding), base);
        guess(Part.STARS, (side, coding, _) -> isChanged(side, coding), base);
        guess(Part.RECHECKS, (side, coding, _) -> isChanged(side, coding), base);
        guess(Part.CHECKS, (side, _, check) -> check != null && isChanged(side, check.coding()), base);
        guess(Part.NOTE_CHECKS, (side, _, _) -> side.memos(), base);
        guess(Part.REPLIES, (side, _, reply) -> reply == null || side.mayHaveChanged(reply.before().source()), base);
        guess(Part.QUOTES, (side, _, quote) -> quote == null || isChanged(side, quote.leading()), base);
        guess(Part.MATRICES, (side, _, _) -> side.memos() || side.hasChangedCodes(), base);
        guess(Part.CELLS, (side, _, _) -> side.memos(), base);
        guess(Part.CELL_REVIEWS, (side, _, _) -> side.memos(), base);
        guess(Part.EXHIBITS, (side, _, _) -> side.memos(), base);
        guess(Part.EXHIBIT_CELLS, (side, _, _) -> side.memos(), base);
        guess(Part.COLUMN_SETS, (side, _, _) -> side.memos(), base);
        guess(Part.ABBREVIATIONS, (side, _, _) -> side.memos(), base);
        guess(Part.TEMPLATES, (side, _, _) -> side.memos(), base);
        guess(Part.SURGERIES, (side, _, _) -> side.memos(), base);
        guess(Part.ARRANGEMENTS, (side, _, _) -> side.memos(), base);
        guess(Part.FINDINGS, (side, _, _) -> side.memos(), base);
        guess(Part.VERSION_SURGERIES, (side, _, _) -> side.memos() || side.hasChangedCodes(), base);
        guess(Part.LINKS, (side, _, one) -> one == null || side.mayHaveChanged(one.from().source()) || side.mayHaveChanged(one.to().source()), base);
        guess(Part.TENSIONS, (side, one, _) -> side.mayHaveChanged(one.one()) || side.mayHaveChanged(one.other()), base);
        guess(Part.POLICIES, (side, _, _) -> side.memos(), base);
        guess(Part.ENTRIES, (side, _, _) -> side.memos(), base);
        guess(Part.SETTLEMENTS, (side, _, one) -> one == null || side.mayHaveChanged(one.difference().source()), base);
        guess(Part.MEMOS, (side, _, _) -> side.memos(), base);
        guess(Part.NOTES, (side, _, _) -> side.memos(), base);
        guess(Part.HEADINGS, (side, _, _) -> side.memos(), base);
        deletedCodings(base);
        return base;
    }

    private boolean isChanged(SideActs side, CodingId id) {
        Coding coding = mine.of(Part.CODINGS).get(id);
        Coding known = coding == null ? theirs.of(Part.CODINGS).get(id) : coding;
        return known == null || side.mayHaveChanged(known);
    }

    private <K, V> void guess(Part<K, V> part, Changed<K, V> changed, ProjectImage base) {
        Map<K, V> own = mine.of(part);
        Map<K, V> others = theirs.of(part);
        Map<K, V> before = base.of(part);
        own.forEach((key, here) -> {
            V there = others.get(key);
            V was = here.equals(there) || !changed.by(theirActs, key, here) ? there : changed.by(myActs, key, here) ? null : here;
            if (was != null) {
                before.put(key, was);
            }
        });
        others.forEach((key, there) -> {
            if (!own.containsKey(key) && !changed.by(theirActs, key, there)) {
                before.put(key, there);
            }
        });
    }

    /// A coding that one side has and the other side's log names was deleted there; that this side changed it too may be, and is asked.
    private void deletedCodings(ProjectImage base) {
        deleted(mine, theirs, theirActs, base);
        deleted(theirs, mine, myActs, base);
    }

    private static void deleted(ProjectImage left, ProjectImage gone, SideActs by, ProjectImage base) {
        Map<CodingId, Coding> before = base.of(Part.CODINGS);
        left.of(Part.CODINGS).forEach((id, coding) -> {
            if (by.names(id) && !gone.of(Part.CODINGS).containsKey(id) && !before.containsKey(id)) {
                before.put(id, coding.commented(coding.comment() + " (as it was)"));
            }
        });
    }
}
