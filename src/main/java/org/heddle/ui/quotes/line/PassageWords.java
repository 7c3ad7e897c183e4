package org.heddle.ui.quotes.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heddle.domain.cases.People;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.quotes.published.FormPrinter;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.OpenProject;

/// The words of the quotes in sight, with the marks of `Emphasis`: read when asked for, kept while they are near. Used on the JavaFX thread.
public final class PassageWords {
    private static final int KEPT = 4000;

    private final OpenProject project;
    private final Consumer<CompletableFuture<Integer>> arriving;
    private final SequencedMap<Passage, String> kept = new LinkedHashMap<>();
    private final Set<Passage> wanted = new LinkedHashSet<>();
    private boolean isAsking;
    private boolean isStopped;

    /// `parts` of its published form; none: as it stands.
    private record Passage(SourceId source, TextSpan span, List<PublishedPart> parts) {
        static Passage of(QuoteLine line) {
            return new Passage(line.place().source().id(), line.place().span(), line.made().map(Quote::parts).orElse(List.of()));
        }
    }

    /// `arriving` is given the number of passages that were asked for, as soon as their words are at hand.
    public PassageWords(OpenProject project, Consumer<CompletableFuture<Integer>> arriving) {
        this.project = project;
        this.arriving = arriving;
    }

    public void keep(Map<QuoteLine, String> words) {
        words.forEach((line, said) -> keep(Passage.of(line), said));
    }

    /// The texts may have changed: nothing is kept.
    public void forget() {
        kept.clear();
    }

    /// The words, if they are at hand; else they are read, together with what else is asked for in this moment.
    public Optional<String> of(QuoteLine line) {
        Passage passage = Passage.of(line);
        if (!kept.containsKey(passage)) {
            wanted.add(passage);
            if (!isAsking) {
                isAsking = true;
                project.threads().screen().execute(this::ask);
            }
        }
        return Optional.ofNullable(kept.get(passage));
    }

    /// Nothing more is asked: the project may be closed at any moment.
    public void stop() {
        isStopped = true;
    }

    private void ask() {
        var now = List.copyOf(wanted);
        wanted.clear();
        isAsking = false;
        if (isStopped) {
            return;
        }
        arriving.accept(read(now).thenApply(words -> {
            now.forEach(passage -> keep(passage, words.getOrDefault(passage, "")));
            return now.size();
        }));
    }

    /// The words of all these quotes, in their order.
    public CompletableFuture<List<String>> all(Collection<QuoteLine> lines) {
        var passages = lines.stream().map(Passage::of).toList();
        return read(passages).thenApply(words -> passages.stream().map(passage -> words.getOrDefault(passage, "")).toList());
    }

    private CompletableFuture<Map<Passage, String>> read(List<Passage> passages) {
        var bySource = passages.stream().collect(Collectors.groupingBy(Passage::source, LinkedHashMap::new, Collectors.toList()));
        return project.read(reader -> {
            var words = new HashMap<Passage, String>();
            var people = reader.cases().people();
            bySource.forEach((source, ofIt) -> words.putAll(said(reader, people, source, ofIt)));
            return words;
        });
    }

    private static Map<Passage, String> said(ProjectReader reader, People people, SourceId source, List<Passage> passages) {
        if (reader.sources().find(source).isEmpty()) {
            return Map.of();
        }
        var transcript = reader.sources().transcript(source);
        var quoting = new Quoting(transcript, people, AttributionTemplate.A0);
        var printer = new FormPrinter(id -> id.equals(source) ? transcript.text() : reader.sources().text(id), SpeechMarks.DOUBLE);
        return passages.stream().filter(passage -> passage.span().end() <= transcript.text().length()).distinct()
                .collect(Collectors.toMap(passage -> passage,
                        passage -> passage.parts().isEmpty() ? quoting.words(passage.span()) : printer.marked(passage.parts())));
    }

    private void keep(Passage passage, String words) {
        kept.putLast(passage, words);
        while (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }
}
