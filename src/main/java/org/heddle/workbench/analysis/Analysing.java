package org.heddle.workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.Refusal;
import org.heddle.domain.analysis.Across;
import org.heddle.domain.analysis.AnalysisWords;
import org.heddle.domain.analysis.CoOccurrence;
import org.heddle.domain.analysis.CodeCount;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Countable;
import org.heddle.domain.analysis.Crosstab;
import org.heddle.domain.analysis.CrosstabQuestion;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Nearness;
import org.heddle.domain.analysis.Saturation;
import org.heddle.domain.analysis.Tabulation;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.Finder;
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

    /// The sources with these names in this order; without names all, in natural order.
    public Order order(List<String> named) {
        return project.ask(reader -> new Order(named.isEmpty() ? reader.sources().all() : named.stream().map(new Finder(reader)::source).distinct().toList()));
    }

    public AnalysisWords words() {
        return new AnalysisWords(project.ask(reader -> reader.codes().codebook()));
    }

    private record Asked(List<CodeId> codes, Grounds grounds) {}

    private <T> T on(Wish wish, Function<Asked, T> work) {
        return work.apply(project.ask(reader -> asked(reader, wish)));
    }

    private Asked asked(ProjectReader reader, Wish wish) {
        var finder = new Finder(reader);
        Optional<CoderId> coder = wish.coder().map(name -> finder.coder(name).id());
        Grounds grounds = kept.of(reader, coder, () -> grounds(reader, coder));
        List<CodeId> codes = wish.codes().isEmpty() ? used(grounds, wish.withChildren())
                : wish.codes().stream().map(words -> finder.code(words).id()).distinct().toList();
        if (codes.isEmpty()) {
            throw new Refusal("Nothing has been coded yet, so there is nothing to count.");
        }
        return new Asked(codes, grounds);
    }

    private Grounds grounds(ProjectReader reader, Optional<CoderId> coder) {
        CodingColumns all = reader.codings().columns(List.of(), coder);
        CodingColumns codings = coder.isPresent() ? all : all.without(Consensus.among(reader.team().all()));
        return new Grounds(reader.codes().codebook(), codings, reader.sources().all(), reader.cases().placements(), reader.cases().people(),
                reader.cases().speakers(), reader.team().all(), source -> project.ask(again -> again.sources().turns(source)),
                source -> project.ask(again -> again.sources().text(source)));
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
