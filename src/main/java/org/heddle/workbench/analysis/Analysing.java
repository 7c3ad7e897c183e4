package org.heddle.workbench.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.completeness.Absences;
import org.heddle.domain.analysis.completeness.Expectation;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.completeness.Silence;
import org.heddle.domain.analysis.crosstab.Across;
import org.heddle.domain.analysis.crosstab.CodeCount;
import org.heddle.domain.analysis.crosstab.Comparison;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.Crosstab;
import org.heddle.domain.analysis.crosstab.CrosstabQuestion;
import org.heddle.domain.analysis.crosstab.Tabulation;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.analysis.words.AnalysisWords;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.Finder;
import org.heddle.workbench.KeptCodings;
import org.heddle.workbench.OpenProject;

/// Counts over a project. What `consensus` settled is left out unless that coder is named, because it repeats what others coded.
public final class Analysing {
    /// More passages than anybody reads one by one.
    public static final int MOST_READ = 500;

    private final OpenProject project;
    private final KeptGrounds kept = new KeptGrounds();

    public Analysing(OpenProject project) {
        this.project = project;
    }

    /// Codes by name (none: all that were used), with their sub-codes or without, of one coder or of all.
    public record Wish(List<String> codes, boolean withChildren, Optional<String> coder) {
        public Wish {
            codes = List.copyOf(codes);
        }
    }

    /// How the sources of a study stand in a row.
    public record Order(List<Source> sources) {
        public Order {
            sources = List.copyOf(sources);
        }

        List<SourceId> ids() {
            return sources.stream().map(Source::id).toList();
        }
    }

    public CompletableFuture<CodeCount.Counts> counts(Wish wish) {
        return project.compute(() -> on(wish, asked -> CodeCount.of(asked.codes(), wish.withChildren(), asked.grounds())));
    }

    /// Counts, and how the paper words them.
    public record Worded(CodeCount.Counts counts, Map<CodeId, String> wordings) {
        public Worded {
            wordings = Map.copyOf(wordings);
        }
    }

    public CompletableFuture<Worded> worded(Wish wish) {
        return project.compute(() -> new Worded(on(wish, asked -> CodeCount.of(asked.codes(), wish.withChildren(), asked.grounds())), wordings()));
    }

    /// Of each code; the memo written last counts.
    private Map<CodeId, String> wordings() {
        return project.ask(reader -> latest(reader, MemoKind.WORDING, (_, memo) -> memo.text().isBlank() ? memo.heading() : memo.text().strip()));
    }

    /// The codes that somebody expected, in the order of the framework, with what was found of each and of the codes below it.
    public CompletableFuture<Absences> absences(Optional<String> coder) {
        return project.compute(() -> {
            Map<CodeId, Expectation> expected = project.ask(reader -> latest(reader, MemoKind.EXPECTATION, (code, memo) -> Expectation.read(code, memo.text())));
            Grounds grounds = project.ask(reader -> grounds(reader, coder));
            List<CodeId> codes = grounds.codebook().inOrder().stream().map(Code::id).filter(expected::containsKey).toList();
            CodeCount.Counts counts = CodeCount.of(codes, true, grounds);
            return new Absences(counts.codes().stream().flatMap(found -> Stream.ofNullable(expected.get(found.code()))
                    .map(expectation -> new Absences.Row(expectation, found))).toList(), counts.all());
        });
    }

    private static <T> Map<CodeId, T> latest(ProjectReader reader, MemoKind kind, BiFunction<CodeId, Memo, T> read) {
        var latest = new HashMap<CodeId, T>();
        reader.memos().all().stream().filter(memo -> memo.kind() == kind).sorted(Comparator.comparing(Memo::changed)).forEach(memo -> {
            if (memo.target() instanceof MemoTarget.OfCode(var code)) {
                latest.put(code, read.apply(code, memo));
            }
        });
        return latest;
    }

    /// `by`: source, case, role, person, coder, or the name of an attribute or of a dimension of the codebook.
    public CompletableFuture<Crosstab> crosstab(Wish wish, String by, Countable counted) {
        return project.compute(() -> on(wish, asked -> new Tabulation(asked.grounds())
                .count(new CrosstabQuestion(asked.codes(), wish.withChildren(), across(by, asked.grounds()), counted))));
    }

    public CompletableFuture<CoOccurrence> coOccurrence(Wish wish, Nearness nearness) {
        return project.compute(() -> on(wish, asked -> CoOccurrence.of(asked.codes(), wish.withChildren(), nearness, asked.grounds())));
    }

    /// The passages under the code in this row; the row after the last one means any code.
    public CompletableFuture<List<Behind>> behind(Wish wish, CodeCount.Counts counts, int row) {
        return project.compute(() -> on(wish, asked -> {
            var tabulation = new Tabulation(asked.grounds());
            var codes = counts.codes().stream().map(CodeCount::code).toList();
            return read(tabulation.behind(tabulation.count(new CrosstabQuestion(codes, wish.withChildren(), new Across.Everybody(), Countable.CODINGS)),
                    row, 0));
        }));
    }

    /// The passages with which codes came up that no source before this one had.
    public CompletableFuture<List<Behind>> behind(Wish wish, Saturation found, int row) {
        return project.compute(() -> on(wish, asked -> read(found.behind(row, asked.grounds().codings()))));
    }

    /// The passages that a cell of the table counts, at most `MOST_READ`.
    public CompletableFuture<List<Behind>> behind(Wish wish, Crosstab table, int row, int column) {
        return project.compute(() -> on(wish, asked -> read(new Tabulation(asked.grounds()).behind(table, row, column))));
    }

    /// The row of a code by name; a code that was never used has none, and a sentence says so.
    public int row(CoOccurrence found, String code) {
        int row = found.codes().indexOf(project.ask(reader -> new Finder(reader).code(code)).id());
        if (row < 0) {
            throw new Refusal("“%s” is not among the codes that were counted.".formatted(code.strip()));
        }
        return row;
    }

    /// The places where passages of two codes stand together.
    public CompletableFuture<List<Behind>> behind(Wish wish, CoOccurrence found, int row, int column) {
        return project.compute(() -> on(wish, asked -> read(found.behind(row, column, asked.grounds()))));
    }

    private List<Behind> read(List<CodedPlace> places) {
        return new BehindReader(project).read(places.stream().limit(MOST_READ).toList());
    }

    /// Sources in the order of `named`, or in the project's; sources that nobody coded are looked at too.
    public CompletableFuture<Saturation> saturation(Wish wish, Order order, Saturation.Method method) {
        return project.compute(() -> on(wish, asked -> Saturation.of(order.ids(), method, asked.grounds().codings())));
    }

    /// The average curve of so many shuffled orders.
    public CompletableFuture<double[]> shuffled(Wish wish, Order order, int draws, RandomGenerator random) {
        return project.compute(() -> on(wish, asked -> Saturation.shuffled(order.ids(), draws, random, asked.grounds().codings())));
    }

    /// How much of each source is coded; with codes named, by these only.
    public CompletableFuture<Silence> silence(Wish wish) {
        return project.compute(() -> {
            var picked = project.ask(reader -> picked(reader, wish));
            return new Silence(project.ask(reader -> reader.sources().all()).stream()
                    .map(source -> project.ask(reader -> Silence.of(reader.sources().transcript(source.id()), picked.from(reader.codings().of(source.id())))))
                    .toList());
        });
    }

    /// The passages behind one source's figures: its codings, or what participants say there without a code.
    public CompletableFuture<List<Behind>> behind(Wish wish, Silence.Row row, boolean coded) {
        return project.compute(() -> {
            var picked = project.ask(reader -> picked(reader, wish));
            Transcript transcript = project.ask(reader -> reader.sources().transcript(row.source()));
            List<Coding> codings = project.ask(reader -> picked.from(reader.codings().of(row.source())));
            return read(coded ? codings.stream().map(coding -> new CodedPlace(row.source(), coding.span(), List.of(coding.code()))).toList()
                    : new ToRead(transcript, false).without(codings.stream().map(Coding::span).toList()).stream()
                            .map(span -> new CodedPlace(row.source(), span, List.of())).toList());
        });
    }

    /// What the cases of each group have in common, and how often each code was given in a case, if any was. `by` is an attribute of the cases.
    public CompletableFuture<Comparison> comparison(Wish wish, String by) {
        return project.compute(() -> comparison(project.ask(reader -> asked(reader, wish)), wish, by));
    }

    private static Comparison comparison(Asked asked, Wish wish, String by) {
        List<Case> cases = asked.grounds().people().cases();
        if (!asked.grounds().people().attributes().contains(by.strip())) {
            throw new Refusal("The cases have no attribute “%s” to group them by%s.".formatted(by.strip(), listed(asked.grounds().people().attributes())));
        }
        Crosstab table = new Tabulation(asked.grounds()).count(new CrosstabQuestion(asked.codes(), wish.withChildren(), new Across.Cases(), Countable.CODINGS));
        Map<String, Case> labelled = cases.stream().collect(Collectors.toMap(Case::label, Function.identity()));
        Codebook codebook = asked.grounds().codebook();
        return Comparison.of(by.strip(), cases, asked.codes(), code -> codebook.path(code).toString(), code -> {
            var counts = new HashMap<Case, Long>();
            long[] row = table.cells()[table.codes().indexOf(code)];
            IntStream.range(0, table.columns().size()).filter(at -> labelled.containsKey(table.columns().get(at)))
                    .forEach(at -> counts.put(labelled.get(table.columns().get(at)), row[at]));
            return counts;
        });
    }

    /// The codings that are counted: of these codes (all when empty), of one coder or of everybody but `consensus`.
    private record Picked(Set<CodeId> codes, Predicate<CoderId> coders) {
        List<Coding> from(List<Coding> codings) {
            return codings.stream().filter(coding -> coders.test(coding.coder()) && (codes.isEmpty() || codes.contains(coding.code()))).toList();
        }
    }

    private static Picked picked(ProjectReader reader, Wish wish) {
        var finder = new Finder(reader);
        Codebook codebook = reader.codes().codebook();
        Set<CodeId> codes = wish.codes().stream().map(words -> finder.code(words).id())
                .flatMap(code -> wish.withChildren() ? codebook.withChildren(code).stream() : Stream.of(code)).collect(Collectors.toSet());
        Optional<CoderId> coder = wish.coder().map(name -> finder.coder(name).id());
        return new Picked(codes, Consensus.counted(reader.team().all(), coder));
    }

    /// The sources with these names in this order; without names all, in natural order.
    public Order order(List<String> named) {
        return project.ask(reader -> new Order(named.isEmpty() ? reader.sources().all() : named.stream().map(new Finder(reader)::source).distinct().toList()));
    }

    public AnalysisWords words() {
        return new AnalysisWords(project.ask(reader -> reader.codes().codebook()));
    }

    private record Asked(List<CodeId> codes, Grounds grounds) {
        Asked withSomethingToCount() {
            if (codes.isEmpty()) {
                throw new Refusal("Nothing has been coded yet, so there is nothing to count.");
            }
            return this;
        }
    }

    private <T> T on(Wish wish, Function<Asked, T> work) {
        return work.apply(project.ask(reader -> asked(reader, wish)).withSomethingToCount());
    }

    private Grounds grounds(ProjectReader reader, Optional<String> named) {
        Optional<CoderId> coder = named.map(name -> new Finder(reader).coder(name).id());
        return kept.of(reader, coder, () -> read(reader, coder));
    }

    private Grounds read(ProjectReader reader, Optional<CoderId> coder) {
        CodingColumns codings = KeptCodings.of(project, reader).of(Consensus.counted(reader.team().all(), coder));
        return new Grounds(reader.codes().codebook(), codings, reader.sources().all(), reader.cases().placements(), reader.cases().people(),
                reader.cases().speakers(), reader.team().all(), source -> project.ask(again -> again.sources().turns(source)),
                source -> project.ask(again -> again.sources().text(source)));
    }

    private Asked asked(ProjectReader reader, Wish wish) {
        var finder = new Finder(reader);
        Grounds grounds = grounds(reader, wish.coder());
        List<CodeId> codes = wish.codes().isEmpty() ? used(grounds, wish.withChildren())
                : wish.codes().stream().map(words -> finder.code(words).id()).distinct().toList();
        return new Asked(codes, grounds);
    }

    private static List<CodeId> used(Grounds grounds, boolean withChildren) {
        CodingColumns codings = grounds.codings();
        var isUsed = new boolean[codings.codes().size()];
        IntStream.of(codings.code()).forEach(code -> isUsed[code] = true);
        var used = IntStream.range(0, isUsed.length).filter(code -> isUsed[code]).mapToObj(codings.codes()::get).collect(Collectors.toSet());
        return grounds.codebook().inOrder().stream().map(Code::id)
                .filter(code -> used.contains(code) || (withChildren && grounds.codebook().withChildren(code).stream().anyMatch(used::contains))).toList();
    }

    private static Across across(String by, Grounds grounds) {
        return Across.named(by, grounds.people(), grounds.codebook()).orElseThrow(() -> new Refusal(
                "There is no “%s” to count by: source, case, role, person, coder, an attribute of the cases%s or a dimension of the codebook%s.".formatted(
                        by.strip(), listed(grounds.people().attributes()), listed(grounds.codebook().dimensions()))));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }
}
