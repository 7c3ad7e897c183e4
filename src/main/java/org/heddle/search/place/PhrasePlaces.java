package org.heddle.search.place;

import java.util.Arrays;
import java.util.List;
import org.heddle.search.query.Wanted;

/// Puts the places of single words together to the places of a phrase. Occurrences of one phrase never share a word:
/// `refuge after refuge` is found once in "refuge after refuge after refuge".
public final class PhrasePlaces implements Joining {
    private final Standing[] parts;
    private final int[] distances;
    private final int[] next;

    /// `terms` and `parts` go together.
    public PhrasePlaces(List<Wanted.Placed> terms, List<Standing> parts) {
        this.parts = parts.toArray(Standing[]::new);
        distances = terms.stream().mapToInt(Wanted.Placed::at).toArray();
        next = new int[distances.length];
    }

    @Override
    public void join(int document, Places into) {
        Arrays.fill(next, 0);
        int last = parts.length - 1;
        int free = 0;
        for (int at = 0; at < parts[0].size(); at++) {
            int word = parts[0].word(at);
            if (word >= free && allFollow(word)) {
                into.add(document, word, parts[0].start(at), parts[last].end(next[last]));
                free = word + distances[last] + 1;
            }
        }
    }

    private boolean allFollow(int word) {
        for (int part = 1; part < parts.length; part++) {
            int due = word + distances[part];
            Standing standing = parts[part];
            int at = next[part];
            while (at < standing.size() && standing.word(at) < due) {
                at++;
            }
            next[part] = at;
            if (at == standing.size() || standing.word(at) != due) {
                return false;
            }
        }
        return true;
    }
}
