package org.heddle.domain.memo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.team.CoderId;

/// Which memos are wanted: of a kind, about a sort of thing, by an author, and with all of these words in title or text.
public record MemoFilter(Optional<MemoKind> kind, Optional<String> sort, Optional<CoderId> author, String words) {
    public static final MemoFilter ALL = new MemoFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    public List<Memo> of(List<Memo> memos) {
        List<String> wanted = Arrays.stream(folded(words).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        return memos.stream().filter(memo -> fits(memo) && holds(memo, wanted)).toList();
    }

    private boolean fits(Memo memo) {
        return kind.filter(one -> one != memo.kind()).isEmpty() && sort.filter(one -> !one.equals(memo.target().sort())).isEmpty()
                && author.filter(one -> !one.equals(memo.author())).isEmpty();
    }

    private static boolean holds(Memo memo, List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        String said = folded(memo.title() + "\n" + memo.text());
        return wanted.stream().allMatch(said::contains);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
