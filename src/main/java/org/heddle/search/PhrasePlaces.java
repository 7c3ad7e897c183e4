package org.heddle.search;

import java.util.List;

/// Puts the places of single words together to the places of phrases.
/// Occurrences of one phrase never share a word: `refuge after refuge` is found once in "refuge after refuge after refuge".
final class PhrasePlaces {
    private PhrasePlaces() {}

    /// `terms` and `found` go together: where each word of the phrase stands.
    static Places of(List<Wanted.Placed> terms, List<Places> found) {
        var rows = new Places();
        var next = new int[terms.size()];
        Places first = found.getFirst();
        int last = terms.size() - 1;
        long free = 0;
        for (int at = 0; at < first.size(); at++) {
            long word = first.word(at);
            if (word >= free && allFollow(word, terms, found, next)) {
                Places end = found.get(last);
                rows.add(Places.document(word), Places.number(word), first.start(at), end.end(next[last]));
                free = end.word(next[last]) + 1;
            }
        }
        return rows;
    }

    private static boolean allFollow(long word, List<Wanted.Placed> terms, List<Places> found, int[] next) {
        for (int part = 1; part < next.length; part++) {
            long due = word + terms.get(part).at();
            Places places = found.get(part);
            int at = next[part];
            while (at < places.size() && places.word(at) < due) {
                at++;
            }
            next[part] = at;
            if (at == places.size() || places.word(at) != due) {
                return false;
            }
        }
        return true;
    }
}
