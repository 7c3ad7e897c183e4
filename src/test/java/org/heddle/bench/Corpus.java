package org.heddle.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;

/// The files of an invented study: transcripts, one of 2 MB, and a Word report of 100 pages. The same bytes every time.
record Corpus(Size size, Path folder, Vocabulary vocabulary, Map<String, Integer> planted) {
    static final int CODES = 200;
    static final int CASES = 40;
    static final int BIG_CODINGS = 5_000;
    static final int HEAVY_CODINGS = 20_000;
    private static final long SEED = 20_261_101;
    private static final int LETTERS = 50_000;
    private static final int BIG_LETTERS = 2_000_000;
    private static final int PAGES = 100;
    private static final String DONE = "planted.properties";

    /// Makes the files unless they are there.
    static Corpus in(Path folder, Size size) throws IOException {
        var vocabulary = new Vocabulary(SEED);
        var corpus = new Corpus(size, folder, vocabulary, new HashMap<>());
        Path done = folder.resolve(DONE);
        if (Files.exists(done)) {
            corpus.recall(done);
        } else {
            Files.createDirectories(folder.resolve("txt"));
            corpus.write(new Talk(vocabulary));
            corpus.remember(done);
        }
        return corpus;
    }

    private void write(Talk talk) throws IOException {
        List<Path> files = transcripts();
        for (int at = 0; at < files.size(); at++) {
            Files.writeString(files.get(at), talk.transcript(random(at), LETTERS, planted));
        }
        Files.writeString(big(), talk.transcript(random(-1), BIG_LETTERS, planted));
        var random = random(-2);
        Pages.write(report(), IntStream.rangeClosed(1, PAGES).mapToObj(page -> talk.page(random, page)).toList());
    }

    /// A transcript does not depend on how many there are.
    static Random random(int transcript) {
        return new Random(SEED * 31 + transcript);
    }

    private void remember(Path done) throws IOException {
        var values = new Properties();
        planted.forEach((phrase, times) -> values.setProperty(phrase, String.valueOf(times)));
        try (Writer writer = Files.newBufferedWriter(done)) {
            values.store(writer, null);
        }
    }

    private void recall(Path done) throws IOException {
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(done)) {
            values.load(reader);
        }
        values.forEach((phrase, times) -> planted.put(phrase.toString(), Integer.valueOf(times.toString())));
    }

    /// Each begins with the label of its case.
    List<Path> transcripts() {
        return IntStream.range(0, size.transcripts())
                .mapToObj(at -> folder.resolve("txt").resolve("P%02d T%04d.txt".formatted(1 + at % CASES, at + 1))).toList();
    }

    Path big() {
        return folder.resolve("Very long talk.txt");
    }

    Path report() {
        return folder.resolve("Report.docx");
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : transcripts()) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
