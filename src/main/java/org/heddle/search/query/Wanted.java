package org.heddle.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.search.WordForms;

/// What somebody looks for in a turn, as data. Words are in the form in which search compares them.
public sealed interface Wanted {

    /// What one word of a source can answer to.
    sealed interface Term extends Wanted {}

    record Word(String word) implements Term {}

    /// `*` any letters, `?` one letter, `PERHAPS` one letter or none.
    record Pattern(String letters) implements Term {
        /// Cannot occur in a word, so it needs no escape.
        public static final char PERHAPS = '¿';
    }

    /// A word that differs by at most so many letters.
    record Similar(String word, int letters) implements Term {}

    /// A term and how many words after the first one of its phrase it stands.
    record Placed(Term term, int at) {}

    /// Two or more words in a row.
    record Phrase(List<Placed> terms) implements Wanted {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /// A word in all its forms in that language.
    record Forms(String word, WordForms language) implements Term {}

    /// Two or more words of one turn with at most `between` other words among them, in this order or in any.
    record Near(List<Term> terms, int between, boolean inOrder) implements Wanted {
        public Near {
            terms = List.copyOf(terms);
        }
    }

    /// Two or more words, each at most so many turns from the next, in this order or in any.
    record NearTurns(List<Term> terms, int turns, boolean inOrder) implements Wanted {
        public NearTurns {
            terms = List.copyOf(terms);
        }
    }

    /// What a regular expression finds in the words of one turn.
    record Expression(String letters, boolean capitalsMatter) implements Wanted {}

    /// Every turn as a whole.
    record Everything() implements Wanted {}

    /// All of `wanted` and none of `unwanted` in one turn. `wanted` is never empty.
    record All(List<Wanted> wanted, List<Wanted> unwanted) implements Wanted {
        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }
    }

    record Any(List<Wanted> choices) implements Wanted {
        public Any {
            choices = List.copyOf(choices);
        }
    }

    /// The words, patterns, phrases and near words whose occurrences are hits: everything that does not stand under a NOT, as often as it stands there.
    default Stream<Wanted> marked() {
        return switch (this) {
            case Term term -> Stream.of(term);
            case Phrase phrase -> Stream.of(phrase);
            case Near near -> Stream.of(near);
            case NearTurns near -> Stream.of(near);
            case Expression expression -> Stream.of(expression);
            case Everything everything -> Stream.of(everything);
            case All all -> all.wanted().stream().flatMap(Wanted::marked);
            case Any any -> any.choices().stream().flatMap(Wanted::marked);
        };
    }
}
