package org.heddle.search.query;

import java.util.ArrayList;
import java.util.List;
import org.heddle.search.words.QuoteAnalyzer;

/// The words of one phrase, or of one run of a query without spaces, cut and folded as the words of a source are.
final class QueryWords {
    private QueryWords() {}

    /// `build-up` and `off-site` are two words in a row.
    static List<Wanted.Placed> inRow(String run) {
        return placed(run, word -> word);
    }

    /// A `?` at the end of a word may be a question mark that came along from the transcript, so there it stands for one letter or none.
    /// A `*` alone stands for any one word.
    static List<Wanted.Placed> inPhrase(String phrase) {
        return placed(phrase, word -> word.endsWith("?") ? word.replaceAll("\\?+$", String.valueOf(Wanted.Pattern.PERHAPS)) : word);
    }

    static Wanted row(List<Wanted.Placed> terms) {
        return terms.size() == 1 ? terms.getFirst().term() : new Wanted.Phrase(terms);
    }

    private interface Ending {
        String of(String word);
    }

    private static List<Wanted.Placed> placed(String text, Ending ending) {
        var terms = new ArrayList<Wanted.Placed>();
        var words = QuoteAnalyzer.ofQuery(text);
        int first = -1;
        int at = 0;
        while (words.next()) {
            String word = words.word();
            boolean hasLetters = word.chars().anyMatch(letter -> letter != '*' && letter != '?');
            if (hasLetters) {
                first = first < 0 ? at : first;
                terms.add(new Wanted.Placed(term(ending.of(word)), at - first));
            }
            at += hasLetters || word.indexOf('*') >= 0 ? 1 : 0;
        }
        return terms;
    }

    private static Wanted.Term term(String word) {
        boolean isPattern = word.chars().anyMatch(letter -> letter == '*' || letter == '?' || letter == Wanted.Pattern.PERHAPS);
        return isPattern ? new Wanted.Pattern(word) : new Wanted.Word(word);
    }
}
