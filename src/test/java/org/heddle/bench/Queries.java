package org.heddle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of four letters or more (labels are shorter) that stand beside each other somewhere in the transcripts, as queries of several kinds, in our language and in FTS5's.
record Queries(List<List<String>> triples) {
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");
    private static final int PREFIX = 4;

    static Queries from(Corpus corpus, int number) throws IOException {
        var random = new Random(11);
        var files = corpus.transcripts();
        var triples = new ArrayList<List<String>>();
        while (triples.size() < number) {
            String[] words = NO_LETTER.split(Files.readString(Vocabulary.any(files, random)).toLowerCase(Locale.ROOT), -1);
            for (int left = 20; left > 0; left--) {
                int at = random.nextInt(words.length - 3);
                List<String> triple = Stream.of(words[at], words[at + 1], words[at + 2]).toList();
                if (triple.stream().allMatch(word -> word.length() >= PREFIX)) {
                    triples.add(triple);
                }
            }
        }
        return new Queries(List.copyOf(triples));
    }

    List<String> phrases() {
        return made(words -> "\"%s %s\"".formatted(words.get(0), words.get(1)));
    }

    List<String> booleans() {
        return made(words -> "%s %s OR %s".formatted(words.get(0), words.get(1), words.get(2)));
    }

    List<String> prefixes() {
        return made(words -> words.get(0).substring(0, PREFIX) + "*");
    }

    List<String> near() {
        return made(words -> "\"%s %s\"~5".formatted(words.get(0), words.get(2)));
    }

    List<String> nearInFts5() {
        return made(words -> "NEAR(%s %s, 5)".formatted(words.get(0), words.get(2)));
    }

    private List<String> made(Function<List<String>, String> query) {
        return triples.stream().map(query).toList();
    }
}
