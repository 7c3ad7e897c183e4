package org.heddle.workbench.farewell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;

/// What is interpreted of sources or codes that somebody is about to remove: `gone` goes along, `poorer` stays and loses something that it rested on.
/// Codings, their checks and the memos on codings are counted by whoever asks.
public record Farewell(List<String> gone, List<String> poorer) {
    public Farewell {
        gone = List.copyOf(gone);
        poorer = List.copyOf(poorer);
    }

    public static Farewell toSources(ProjectReader reader, Collection<SourceId> sources) {
        Set<SourceId> all = new HashSet<>(sources);
        Set<UUID> rows = all.stream().map(SourceId::value).collect(Collectors.toSet());
        Set<CodingId> codings = all.stream().flatMap(source -> reader.codings().of(source).stream()).map(Coding::id).collect(Collectors.toSet());
        Map<MemoTarget, Integer> memos = reader.memos().counts();
        long written = Stream.concat(all.stream().map(MemoTarget.OfSource::new), codings.stream().map(MemoTarget.OfCoding::new))
                .mapToLong(target -> memos.getOrDefault(target, 0)).sum();
        long notes = all.stream().mapToLong(source -> reader.notes().of(source).size()).sum();
        List<String> gone = said(Count.of("memo", written), Count.of("coding note", notes),
                Count.of("example passage", all.stream().mapToLong(source -> reader.examples().of(source).size()).sum()),
                Count.of("link", reader.links().all().stream().filter(link -> all.contains(link.from().source()) || all.contains(link.to().source())).count()),
                Count.of("chosen quote", leading(reader, codings)),
                Count.of("matrix cell", reader.matrices().cells().stream().filter(cell -> rows.contains(cell.place().row())).count()));
        List<String> poorer = said(
                new Count("entry of the register", "entries of the register",
                        reader.links().entries().stream().filter(entry -> touches(entry.passages(), all)).count()),
                Count.of("matrix cell", reader.matrices().cells().stream().filter(cell -> !rows.contains(cell.place().row())
                        && (touches(cell.quotations(), all) || cell.evidence().stream().anyMatch(codings::contains))).count()),
                Count.of("conclusion", reader.findings().all().stream().filter(finding -> touches(finding.passages(), all)).count()),
                Count.of("exhibit cell", exhibited(reader, codings)));
        return new Farewell(gone, poorer);
    }

    /// `codes` with all that goes with them, and their codings.
    public static Farewell toCodes(ProjectReader reader, Collection<CodeId> codes, Collection<Coding> codings) {
        Set<CodeId> all = new HashSet<>(codes);
        Set<CodingId> ids = codings.stream().map(Coding::id).collect(Collectors.toSet());
        List<String> gone = said(Count.of("coding note", all.stream().mapToLong(code -> reader.notes().under(code).size()).sum()),
                Count.of("tension", reader.links().tensions().stream().filter(pair -> all.contains(pair.one()) || all.contains(pair.other())).count()),
                Count.of("chosen quote", leading(reader, ids)));
        List<String> poorer = said(
                Count.of("matrix column", reader.matrices().all().stream().flatMap(matrix -> matrix.columns().stream())
                        .filter(column -> column.codes().stream().anyMatch(all::contains)).count()),
                Count.of("matrix cell", reader.matrices().cells().stream().filter(cell -> cell.evidence().stream().anyMatch(ids::contains)).count()),
                new Count("line of an arrangement", "lines of arrangements", reader.findings().arrangements().stream().flatMap(one -> one.lines().stream())
                        .filter(line -> line.code().filter(all::contains).isPresent()).count()),
                new Count("question or conclusion", "questions and conclusions",
                        reader.findings().all().stream().filter(finding -> finding.themes().stream().anyMatch(all::contains)).count()),
                Count.of("exhibit cell", exhibited(reader, ids)));
        return new Farewell(gone, poorer);
    }

    private static long leading(ProjectReader reader, Set<CodingId> codings) {
        return reader.quotes().all().stream().filter(quote -> codings.contains(quote.leading())).count();
    }

    private static long exhibited(ProjectReader reader, Set<CodingId> codings) {
        return reader.prints().exhibits().stream().flatMap(one -> reader.prints().cells(one.id()).stream())
                .filter(cell -> cell.examples().stream().anyMatch(example -> codings.contains(example.quote()))).count();
    }

    private static boolean touches(List<Passage> passages, Set<SourceId> sources) {
        return passages.stream().anyMatch(passage -> sources.contains(passage.source()));
    }

    /// How many of a thing there are, and what one and several are called.
    private record Count(String one, String several, long number) {
        static Count of(String one, long number) {
            return new Count(one, one + "s", number);
        }

        @Override
        public String toString() {
            return number + " " + (number == 1 ? one : several);
        }
    }

    /// What there is none of is left out.
    private static List<String> said(Count... counts) {
        return Stream.of(counts).filter(count -> count.number > 0).map(Count::toString).toList();
    }

    public boolean isNothing() {
        return gone.isEmpty() && poorer.isEmpty();
    }

    /// In whole sentences, each with a space before it; empty when nothing is concerned.
    public String sentences() {
        return (gone.isEmpty() ? "" : " Also goes: %s.".formatted(Counted.list(gone))) + lost();
    }

    /// What loses something, as a sentence with a space before it.
    public String lost() {
        return poorer.isEmpty() ? "" : " Stays and loses something: %s.".formatted(Counted.list(poorer));
    }
}
