package org.heddle.workbench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;
import org.heddle.exchange.codings.CodingRow;
import org.heddle.exchange.codings.CodingsFile;
import org.heddle.exchange.text.CsvTable;

/// What the coders of the sample did: their codings, checks and declarations, at times that follow from their order.
final class SampleWork {
    private static final Instant CHECKING = Instant.parse("2024-05-06T09:00:00Z");
    private static final Map<Integer, Instant> CODING = Map.of(0, Instant.parse("2024-04-02T09:00:00Z"), 1, Instant.parse("2024-04-22T09:00:00Z"));
    private static final Duration BETWEEN = Duration.ofMinutes(7);
    private static final int A_DAY = 45;

    private final ProjectReader reader;
    private final Codebook codebook;
    private final SequencedMap<CoderId, List<Change>> byCoder = new LinkedHashMap<>();
    private final List<Change> checks = new ArrayList<>();
    private final Map<SourceId, String> texts = new HashMap<>();

    private SampleWork(ProjectReader reader) {
        this.reader = reader;
        codebook = reader.codes().codebook();
    }

    static SampleWork of(CsvTable table, ProjectReader reader) {
        var work = new SampleWork(reader);
        List<CodingRow> rows = CodingsFile.of("codings.csv", table);
        for (int at = 0; at < rows.size(); at++) {
            work.take(rows.get(at), table, table.rows().get(at));
        }
        return work;
    }

    /// The codings of each coder, coders in the order in which they first appear; each coder ends by declaring those sources finished.
    SequencedMap<CoderId, List<Change>> codings() {
        byCoder.forEach((coder, changes) -> {
            Set<SourceId> sources = new LinkedHashSet<>();
            changes.forEach(change -> {
                if (change instanceof AddCoding(var coding)) {
                    sources.add(coding.source());
                }
            });
            Instant last = at(start(coder), changes.size());
            sources.forEach(source -> changes.add(new DeclareFinished(new Finished(source, coder, last, false))));
        });
        return byCoder;
    }

    List<Change> checks() {
        return checks;
    }

    private void take(CodingRow row, CsvTable table, CsvTable.Row cells) {
        Source source = reader.sources().named(row.source()).orElseThrow(() -> missing(row, "source"));
        CoderId coder = coder(row.coder().orElse(""), row);
        List<Change> changes = byCoder.computeIfAbsent(coder, _ -> new ArrayList<>());
        Coding coding = Coding.of(source.id(), span(row, source), codebook.named(row.code()).id(), coder, at(start(coder), changes.size()))
                .commented(row.comment()).standing(row.stance().orElse(Stance.EXEMPLIFIES));
        changes.add(new AddCoding(coding));
        Verdict.named(table.cell(cells, "verdict")).ifPresent(verdict -> checks.add(new AddCheck(new Check(CheckId.fresh(), coding.id(),
                coder(table.cell(cells, "checker"), row), at(CHECKING, checks.size()), verdict, table.cell(cells, "check comment").strip(),
                Optional.of(table.cell(cells, "suggest").strip()).filter(code -> !code.isEmpty()).map(code -> codebook.named(code).id())))));
    }

    private Instant start(CoderId coder) {
        int rank = List.copyOf(byCoder.sequencedKeySet()).indexOf(coder);
        return CODING.getOrDefault(rank, CHECKING);
    }

    /// So many steps of work after the beginning, a day's work a day.
    private static Instant at(Instant begun, int steps) {
        return begun.plus(Duration.ofDays(steps / A_DAY)).plus(BETWEEN.multipliedBy(steps % A_DAY));
    }

    private CoderId coder(String name, CodingRow row) {
        return reader.team().named(name).map(Coder::id).orElseThrow(() -> missing(row, "coder"));
    }

    private TextSpan span(CodingRow row, Source source) {
        String text = texts.computeIfAbsent(source.id(), reader.sources()::text);
        return switch (row.passage()) {
            case CodingRow.Between _ -> throw missing(row, "quote");
            case CodingRow.Quoted(var words, var occurrence) -> {
                int at = -1;
                for (int found = 0; found < occurrence.orElse(1); found++) {
                    at = text.indexOf(words, at + 1);
                    if (at < 0) {
                        throw missing(row, "quote");
                    }
                }
                yield new TextSpan(at, at + words.length());
            }
        };
    }

    private static Refusal missing(CodingRow row, String what) {
        return new Refusal("codings.csv, line %d: the %s is not in the sample.".formatted(row.line(), what));
    }
}
