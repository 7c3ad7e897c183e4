package org.heddle.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.heddle.domain.Refusal;
import org.heddle.search.query.Wanted;
import org.heddle.search.words.Stems;

/// Reads where the words stand that answer to a term, one index segment after the other. Patterns are made out once and serve every segment.
/// The words of a pattern are walked one after the other; asking turn by turn would try the whole vocabulary in each.
final class TermReader {
    interface Use {
        void of(PostingsEnum postings) throws IOException;
    }

    private static final int MOST_WORK = 20_000;

    private final Map<Wanted.Term, Automaton> automata = new HashMap<>();
    private final Map<Wanted.Term, CompiledAutomaton> compiled = new HashMap<>();

    void read(LeafReader segment, Wanted.Term term, int detail, Use use) throws IOException {
        Terms words = segment.terms(TurnDocuments.WORDS);
        if (words == null) {
            return;
        }
        switch (term) {
            case Wanted.Word(String word) -> readWord(words.iterator(), word, detail, use);
            case Wanted.Forms forms -> readForms(words.iterator(), forms, detail, use);
            case Wanted.Pattern _, Wanted.Similar _ -> readAll(compiled(term).getTermsEnum(words), detail, use);
        }
    }

    private static void readWord(TermsEnum words, String word, int detail, Use use) throws IOException {
        if (words.seekExact(new BytesRef(word))) {
            use.of(words.postings(null, detail));
        }
    }

    /// Forms of a word begin with the same letter, so only that part of the vocabulary is looked through.
    private static void readForms(TermsEnum words, Wanted.Forms wanted, int detail, Use use) throws IOException {
        var stems = new Stems(wanted.language());
        String stem = stems.of(wanted.word());
        var first = new BytesRef(wanted.word().substring(0, wanted.word().offsetByCodePoints(0, 1)));
        boolean isMore = words.seekCeil(first) != TermsEnum.SeekStatus.END;
        while (isMore && StringHelper.startsWith(words.term(), first)) {
            if (stems.of(words.term().utf8ToString()).equals(stem)) {
                use.of(words.postings(null, detail));
            }
            isMore = words.next() != null;
        }
    }

    private static void readAll(TermsEnum words, int detail, Use use) throws IOException {
        PostingsEnum postings = null;
        while (words.next() != null) {
            postings = words.postings(postings, detail);
            use.of(postings);
        }
    }

    /// True when no word can answer to more than one of these terms. Two patterns are not compared.
    boolean areApart(List<Wanted.Term> terms) {
        List<Wanted.Term> patterns = terms.stream().filter(term -> !(term instanceof Wanted.Word)).toList();
        if (patterns.isEmpty() || terms.size() == 1) {
            return true;
        }
        if (terms.stream().anyMatch(Wanted.Forms.class::isInstance)) {
            return false;
        }
        var pattern = new CharacterRunAutomaton(automaton(patterns.getFirst()));
        return patterns.size() == 1
                && terms.stream().noneMatch(term -> term instanceof Wanted.Word(String word) && pattern.run(word));
    }

    private CompiledAutomaton compiled(Wanted.Term term) {
        return compiled.computeIfAbsent(term, _ -> new CompiledAutomaton(automaton(term), term instanceof Wanted.Similar, true));
    }

    private Automaton automaton(Wanted.Term term) {
        return automata.computeIfAbsent(term, TermReader::make);
    }

    private static Automaton make(Wanted.Term term) {
        return switch (term) {
            case Wanted.Word(String word) -> Automata.makeString(word);
            case Wanted.Forms(String word, _) -> Automata.makeString(word);
            case Wanted.Similar(String word, int letters) -> new LevenshteinAutomata(word, true).toAutomaton(letters);
            case Wanted.Pattern(String letters) -> pattern(letters);
        };
    }

    private static Automaton pattern(String letters) {
        IntStream points = letters.codePoints();
        Automaton whole = Operations.concatenate(points.mapToObj(TermReader::piece).toList());
        try {
            return Operations.determinize(whole, MOST_WORK);
        } catch (TooComplexToDeterminizeException _) {
            throw new Refusal("A word in the query has too many * and ? in it. Leave some of them out.");
        }
    }

    private static Automaton piece(int letter) {
        return switch (letter) {
            case '*' -> Automata.makeAnyString();
            case '?' -> Automata.makeAnyChar();
            case Wanted.Pattern.PERHAPS -> Operations.optional(Automata.makeAnyChar());
            default -> Automata.makeChar(letter);
        };
    }
}
