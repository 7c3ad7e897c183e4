package org.heddle.search;

import java.util.List;
import java.util.stream.Stream;

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

    /// Two or more words in any order, with at most `between` other words among them.
    record Near(List<Term> terms, int between) implements Wanted {
        public Near {
            terms = List.copyOf(terms);
        }
    }

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
            case All all -> all.wanted().stream().flatMap(Wanted::marked);
            case Any any -> any.choices().stream().flatMap(Wanted::marked);
        };
    }
}
