package org.heddle.search;

import static org.heddle.search.Interviews.interview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.search.query.QueryReader;
import org.heddle.search.query.Wanted;
import org.heddle.search.words.StoredText;
import org.junit.jupiter.api.Test;

/// Compares the index with a slow reader that goes through every turn letter by letter, on texts of five words in many arrangements.
final class SearchAgainstPlainReadingTest {
    private static final List<String> WORDS = List.of("one", "two", "twofold", "it’s", "on");

    @Test
    void findsWhatAPlainReadingFinds() throws IOException {
        var random = new Random(20_261_122);
        List<Transcript> sources = sources(random, 30);
        List<SourceId> ids = sources.stream().map(each -> each.source().id()).toList();
        Map<SourceId, String> texts = sources.stream().collect(Collectors.toMap(each -> each.source().id(), Transcript::text));
        long found = 0;
        try (var index = QuoteIndex.inMemory()) {
            fill(index, sources, random);
            for (int round = 0; round < 400; round++) {
                String query = query(random);
                List<Hit> expected = plainly(query, sources);
                SearchResult all = index.search(SearchRequest.of(query, ids).first(0).reading(id -> StoredText.of(texts.getOrDefault(id, "")), () -> false));
                assertEquals(expected, all.hits(), query);
                SearchResult few = index.search(SearchRequest.of(query, ids).first(7).reading(id -> StoredText.of(texts.getOrDefault(id, "")), () -> false));
                assertEquals(new SearchResult(all.total(), expected.subList(0, Math.min(7, expected.size())), all.sources()), few, query);
                found += all.total();
            }
        }
        assertTrue(found > 10_000, "the queries find something: " + found);
    }

    /// Some sources come in again later, so that the index has several segments with deleted turns.
    private static void fill(QuoteIndex index, List<Transcript> sources, Random random) throws IOException {
        for (Transcript source : sources) {
            index.update(source);
        }
        for (int again = 0; again < 10; again++) {
            index.update(sources.get(random.nextInt(sources.size())));
            index.refresh();
        }
    }

    private static List<Transcript> sources(Random random, int count) {
        IntFunction<String> turn = _ -> "GP: " + String.join(random.nextBoolean() ? " " : ", ", some(random, random.nextInt(12)));
        return IntStream.range(0, count).mapToObj(number -> interview("I" + number,
                IntStream.range(0, 1 + random.nextInt(9)).mapToObj(turn).toArray(String[]::new))).toList();
    }

    private static List<String> some(Random random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size()))).toList();
    }

    private static String query(Random random) {
        List<String> words = some(random, 2 + random.nextInt(2));
        return switch (random.nextInt(11)) {
            case 0 -> words.getFirst();
            case 1 -> "\"" + String.join(" ", words) + "\"";
            case 2 -> words.get(0) + " " + words.get(1);
            case 3 -> words.get(0) + " NOT \"" + words.get(1) + " " + words.get(0) + "\"";
            case 4 -> "\"" + String.join(" ", words) + "\" OR " + words.getLast();
            case 5 -> "\"" + String.join(" ", words) + "\"~" + random.nextInt(4);
            case 6 -> "\"" + String.join(" ", words) + "\"~>" + random.nextInt(4);
            case 7 -> "/tw\\w+ o\\w*/ OR " + words.getFirst();
            case 8 -> words.getFirst() + " /t.o[,f]?/";
            case 9 -> words.get(0) + " " + words.get(1) + " OR " + words.get(0);
            default -> "\"tw* " + words.getFirst() + "\"";
        };
    }

    private static List<Hit> plainly(String query, List<Transcript> sources) {
        Wanted wanted = QueryReader.read(query);
        List<Hit> hits = new ArrayList<>();
        for (Transcript source : sources) {
            for (Turn turn : source.turns().all()) {
                List<TextSpan> words = words(source.text(), turn);
                for (TextSpan span : occurrences(wanted, words, source.text())) {
                    hits.add(new Hit(source.source().id(), turn.number(), "GP", span, new TextSpan(turn.start(), turn.end())));
                }
            }
        }
        return hits;
    }

    private static List<TextSpan> words(String text, Turn turn) {
        List<TextSpan> words = new ArrayList<>();
        int at = turn.start();
        while (at < turn.end()) {
            int end = at;
            while (end < turn.end() && " ,".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end > at) {
                words.add(new TextSpan(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    private static List<TextSpan> occurrences(Wanted wanted, List<TextSpan> words, String text) {
        Comparator<TextSpan> inText = Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);
        return gather(wanted, words, text).distinct().sorted(inText).toList();
    }

    /// Nothing when it does not hold.
    private static Stream<TextSpan> gather(Wanted wanted, List<TextSpan> words, String text) {
        return switch (wanted) {
            case Wanted.Term term -> row(List.of(new Wanted.Placed(term, 0)), words, text).stream();
            case Wanted.Phrase(List<Wanted.Placed> terms) -> row(terms, words, text).stream();
            case Wanted.All(List<Wanted> all, List<Wanted> none) -> {
                boolean holds = all.stream().allMatch(each -> gather(each, words, text).findAny().isPresent())
                        && none.stream().noneMatch(each -> gather(each, words, text).findAny().isPresent());
                yield holds ? all.stream().flatMap(each -> gather(each, words, text)) : Stream.empty();
            }
            case Wanted.Any(List<Wanted> choices) -> choices.stream().flatMap(each -> gather(each, words, text));
            case Wanted.Near(List<Wanted.Term> terms, int between, boolean inOrder) -> inOrder ? inOrder(terms, terms.size() + between, words, text).stream()
                    : near(terms, terms.size() + between, words, text).stream();
            case Wanted.Expression(String letters, _) -> words.isEmpty() ? Stream.empty() : Pattern.compile(letters).matcher(text.substring(words.getFirst().start(), words.getLast().end()))
                    .results().map(match -> new TextSpan(words.getFirst().start() + match.start(), words.getFirst().start() + match.end()));
            case Wanted.NearTurns _, Wanted.Everything _ -> throw new IllegalArgumentException("not read plainly");
        };
    }

    /// From each word backwards to the nearest one with which all are there, unless that is too far.
    private static List<TextSpan> near(List<Wanted.Term> terms, int width, List<TextSpan> words, String text) {
        List<TextSpan> found = new ArrayList<>();
        int free = 0;
        for (int last = 0; last < words.size(); last++) {
            for (int first = last; first >= Math.max(free, last - width + 1); first--) {
                if (holdsAll(terms, words.subList(first, last + 1), text)) {
                    found.add(new TextSpan(words.get(first).start(), words.get(last).end()));
                    free = last + 1;
                }
            }
        }
        return found;
    }

    /// The same for words in their order: from each last word backwards, always to the nearest one before.
    private static List<TextSpan> inOrder(List<Wanted.Term> terms, int width, List<TextSpan> words, String text) {
        List<TextSpan> found = new ArrayList<>();
        int free = 0;
        for (int last = 0; last < words.size(); last++) {
            int at = last;
            int term = terms.size() - 1;
            while (term >= 0 && at >= free) {
                boolean isLast = term == terms.size() - 1;
                if (answers(terms.get(term), words.get(at).of(text))) {
                    term--;
                } else if (isLast) {
                    break;
                }
                at--;
            }
            int first = at + 1;
            if (term < 0 && last - first < width) {
                found.add(new TextSpan(words.get(first).start(), words.get(last).end()));
                free = last + 1;
            }
        }
        return found;
    }

    private static boolean holdsAll(List<Wanted.Term> terms, List<TextSpan> words, String text) {
        List<TextSpan> left = new ArrayList<>(words);
        for (Wanted.Term term : terms) {
            Optional<TextSpan> word = left.stream().filter(each -> answers(term, each.of(text))).findFirst();
            if (word.isEmpty()) {
                return false;
            }
            left.remove(word.get());
        }
        return true;
    }

    private static List<TextSpan> row(List<Wanted.Placed> terms, List<TextSpan> words, String text) {
        List<TextSpan> found = new ArrayList<>();
        int at = 0;
        while (at + terms.size() <= words.size()) {
            int from = at;
            boolean isHere = terms.stream().allMatch(term -> answers(term.term(), words.get(from + term.at()).of(text)));
            if (isHere) {
                found.add(new TextSpan(words.get(at).start(), words.get(at + terms.size() - 1).end()));
            }
            at += isHere ? terms.size() : 1;
        }
        return found;
    }

    private static boolean answers(Wanted.Term term, String word) {
        return switch (term) {
            case Wanted.Word(String wanted) -> wanted.equals(word.replace('’', '\''));
            case Wanted.Pattern(String letters) -> word.startsWith(letters.replace("*", ""));
            case Wanted.Similar _, Wanted.Forms _ -> throw new IllegalArgumentException("not read plainly");
        };
    }
}
