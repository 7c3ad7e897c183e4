package org.heddle.workbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heddle.domain.analysis.picture.Spread;
import org.heddle.domain.analysis.picture.Timeline;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.OpenProject;

/// The two ways to read what was coded: one source through all its codes, and one code through all sources. What `consensus` settled is left out
/// unless that coder is named, because it repeats what others coded.
public final class Readings {
    /// More than anybody reads in one go; the rest is told by number.
    public static final int MOST = 1_000;
    private static final double PICTURE = 640;
    private static final int MOST_STRIPS = 300;

    private final OpenProject project;
    private final int most;

    /// At most `MOST` passages, to be looked at.
    public Readings(OpenProject project) {
        this(project, MOST);
    }

    private Readings(OpenProject project, int most) {
        this.project = project;
        this.most = most;
    }

    /// All passages, to be written down.
    public static Readings whole(OpenProject project) {
        return new Readings(project, Integer.MAX_VALUE);
    }

    /// A passage with its codings, which all have this very span; `start` and `end` count code points, `span` UTF-16 units.
    public record Passage(SourceId source, String name, TextSpan span, int start, int end, String place, String words, List<Coding> codings) {
        public Passage {
            codings = List.copyOf(codings);
        }
    }

    /// Passages in the order of the text, then of the sources, and the same as a picture whose keys are places in this list and whose strip is as
    /// wide as asked. `all` counts the codings, also those of passages that were left out.
    public record Reading(String title, List<Passage> passages, int all, DoubleFunction<Picture> drawn) {
        public Reading {
            passages = List.copyOf(passages);
        }

        /// The picture as it is saved.
        public Picture picture() {
            return drawn.apply(PICTURE);
        }

        /// How much there is, and how much of it is here.
        public String says() {
            int here = passages.stream().mapToInt(one -> one.codings().size()).sum();
            return here == all ? "%s in %s.".formatted(Counted.of(all, "coding"), Counted.of(passages.size(), "passage"))
                    : "The first %s, with %d of %s.".formatted(Counted.of(passages.size(), "passage"), here, Counted.of(all, "coding"));
        }

        /// The reading as a table.
        public Report report(Codebook codebook, Map<CoderId, String> coders) {
            var rows = passages.stream().map(one -> List.of(one.place(), one.words(), one.codings().stream().map(coding -> codebook.path(coding.code()).toString())
                    .distinct().collect(Collectors.joining("; ")), one.codings().stream().map(coding -> coders.getOrDefault(coding.coder(), "")).distinct()
                    .collect(Collectors.joining("; ")))).toList();
            return new Report(title, List.of(says()),
                    List.of(new Table(title, List.of("place", "passage", "codes", "coders"), rows)));
        }
    }

    public CompletableFuture<Reading> within(SourceId source, Optional<CoderId> coder) {
        return project.compute(() -> project.ask(reader -> {
            Transcript transcript = reader.sources().transcript(source);
            List<Coding> codings = picked(reader, reader.codings().of(source), coder);
            List<Passage> passages = passages(transcript, codings);
            List<Coding> drawn = passages.stream().limit(most).flatMap(passage -> passage.codings().stream()).toList();
            List<Integer> keys = new ArrayList<>();
            for (int at = 0; at < Math.min(most, passages.size()); at++) {
                for (Coding _ : passages.get(at).codings()) {
                    keys.add(at);
                }
            }
            Codebook codebook = reader.codes().codebook();
            return new Reading(transcript.source().name(), passages.stream().limit(most).toList(), codings.size(),
                    width -> Timeline.of(transcript, drawn, keys, codebook, width));
        }));
    }

    /// A code with those below it, or alone.
    public CompletableFuture<Reading> across(CodeId code, boolean withChildren, Optional<CoderId> coder) {
        return project.compute(() -> {
            Codebook codebook = project.ask(reader -> reader.codes().codebook());
            Set<CodeId> codes = withChildren ? Set.copyOf(codebook.withChildren(code)) : Set.of(code);
            Map<SourceId, List<Coding>> bySource = project.ask(reader -> picked(reader, reader.codings().with(codes), coder)).stream()
                    .collect(Collectors.groupingBy(Coding::source));
            var passages = new ArrayList<Passage>();
            var strips = new ArrayList<Spread.Strip>();
            List<Source> sources = project.ask(reader -> reader.sources().all());
            boolean isLong = sources.size() > MOST_STRIPS;
            int drawable = isLong ? bySource.size() : sources.size();
            for (Source source : sources) {
                List<Coding> here = bySource.getOrDefault(source.id(), List.of());
                var marks = new ArrayList<Spread.Mark>();
                if (passages.size() >= most) {
                    here.stream().map(Coding::span).distinct().forEach(span -> marks.add(new Spread.Mark(span, Shape.NOTHING, codebook.code(code).colour())));
                } else if (!here.isEmpty()) {
                    for (Passage passage : passages(project.ask(reader -> reader.sources().transcript(source.id())), here)) {
                        marks.add(new Spread.Mark(passage.span(), passages.size(), codebook.find(passage.codings().getFirst().code()).map(Code::colour)
                                .orElse(codebook.code(code).colour())));
                        passages.add(passage);
                    }
                }
                if (strips.size() < MOST_STRIPS && (!isLong || !here.isEmpty())) {
                    strips.add(new Spread.Strip(source.name(), source.length(), marks));
                }
            }
            String name = codebook.path(code).toString();
            return new Reading(name, passages.stream().limit(most).toList(), bySource.values().stream().mapToInt(List::size).sum(),
                    width -> Spread.of(name, strips, drawable - strips.size(), width));
        });
    }

    private static List<Coding> picked(ProjectReader reader, List<Coding> codings, Optional<CoderId> coder) {
        Predicate<CoderId> isCounted = Consensus.counted(reader.team().all(), coder);
        return codings.stream().filter(coding -> isCounted.test(coding.coder())).toList();
    }

    private static List<Passage> passages(Transcript transcript, List<Coding> codings) {
        Map<TextSpan, List<Coding>> bySpan = codings.stream().collect(Collectors.groupingBy(Coding::span, LinkedHashMap::new, Collectors.toList()));
        var points = CodePoints.of(transcript.source(), transcript.text());
        return bySpan.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<TextSpan, List<Coding>> one) -> one.getKey().start())
                        .thenComparingInt(one -> -one.getKey().end()))
                .map(one -> new Passage(transcript.source().id(), transcript.source().name(), one.getKey(), points.outside(one.getKey().start()),
                        points.outside(one.getKey().end()), transcript.where(one.getKey()), one.getKey().of(transcript.text()), one.getValue()))
                .toList();
    }

    /// What coders are called.
    public Map<CoderId, String> coders() {
        return project.ask(reader -> reader.team().all()).stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    }

    /// The codes of a passage, each once, in the order of the framework.
    public static List<CodeId> codes(Passage passage, Codebook codebook) {
        List<CodeId> order = codebook.inOrder().stream().map(Code::id).toList();
        return passage.codings().stream().map(Coding::code).distinct().sorted(Comparator.comparingInt(order::indexOf)).toList();
    }
}
