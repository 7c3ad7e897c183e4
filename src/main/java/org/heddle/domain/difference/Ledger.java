package org.heddle.domain.difference;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.SourceId;

/// The ledger of reasons: what two coders differed on, who settled it when, which way and why, and what that changed.
public record Ledger(Findings findings, LedgerWords words, List<BeforeAfter> figures) {
    private static final List<String> COLUMNS = List.of("Difference", "State", "Kind", "Source", "First reading", "Second reading", "Settled", "Agreed reading",
            "Kind of reason", "Reason", "By", "When", "Data surgery", "Added to rule");

    public Ledger {
        figures = List.copyOf(figures);
    }

    /// Agreement of two readings, as words: before is between the coders, after is of each coder with what was settled.
    public record BeforeAfter(String comparison, String units, String percent, String kappa) {}

    public Report report() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(summary());
        paragraphs.add("Both coders’ own codings stay as they were made, and so do the figures between them. The figures with the agreed layer say how often each "
                + "coder’s reading was upheld; they are no measure of reliability, because the layer was made from these readings.");
        if (findings.open() > 0) {
            paragraphs.add("The agreed layer is not whole: %s still open, so the figures after settling are provisional."
                    .formatted(findings.open() == 1 ? "1 difference is" : findings.open() + " differences are"));
        }
        if (!findings.leftOut().isEmpty()) {
            paragraphs.add("Left out: " + String.join(" ", findings.leftOut().stream().map(one -> one.source().name() + ": " + one.reason()).toList()));
        }
        return new Report("Differences between %s and %s".formatted(findings.first().name(), findings.second().name()), paragraphs, tables());
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        tables.add(new Table("Differences by kind", List.of("Kind", "Differences", "Open", "Settled"), kinds()));
        tables.add(new Table("How they were settled", List.of("Way", "Differences", "Share of the settled"), ways()));
        if (!figures.isEmpty()) {
            tables.add(new Table("Before and after", List.of("Comparison", "Units", "Agree", "Cohen’s kappa"),
                    figures.stream().map(one -> List.of(one.comparison(), one.units(), one.percent(), one.kappa())).toList()));
        }
        tables.add(table());
        return tables;
    }

    /// Every difference with what was settled and why.
    public Table table() {
        return new Table("Ledger of reasons", COLUMNS, () -> new Rows(words, entries()));
    }

    /// In one sentence what was found and what became of it.
    public String summary() {
        return "%s in %s: %d settled, %d open%s. Both coders agree fully on %s.".formatted(Counted.of(findings.items().size(), "difference"),
                Counted.of(findings.sources().size(), "source"), findings.settled(), findings.open(),
                findings.stale().isEmpty() ? "" : "; %s made of readings that changed since".formatted(Counted.of(findings.stale().size(), "settlement")),
                Counted.of(findings.agreed().size(), "passage"));
    }

    private List<List<String>> kinds() {
        return Stream.of(DifferenceKind.values()).map(kind -> {
            var those = findings.only(item -> item.difference().kind() == kind);
            return List.of(kind.words(), "" + those.items().size(), "" + those.open(), "" + those.settled());
        }).toList();
    }

    private List<List<String>> ways() {
        Map<Way, Long> ways = findings.ways();
        long all = findings.settled();
        return Stream.of(Way.values()).map(way -> {
            long count = ways.getOrDefault(way, 0L);
            return List.of(way.words(findings.first().name(), findings.second().name()), "" + count,
                    all == 0 ? "nothing is settled yet" : "%d %%".formatted(Math.round(100.0 * count / all)));
        }).toList();
    }

    /// A difference of now, or a settlement whose readings changed.
    private record Entry(String state, DifferenceId id, Difference difference, Optional<Settlement> settlement) {}

    private List<Entry> entries() {
        return Stream.concat(findings.items().stream().map(item -> new Entry(item.isOpen() ? "open" : "settled", item.id(), item.difference(), item.settlement())),
                findings.stale().stream().map(one -> new Entry("stale", one.difference().id(), one.difference(), Optional.of(one)))).toList();
    }

    /// Reads the words of one source at a time.
    private static final class Rows implements Iterator<List<String>> {
        private final LedgerWords words;
        private final Iterator<Entry> entries;
        private Optional<SourceId> open = Optional.empty();
        private String text = "";

        Rows(LedgerWords words, List<Entry> entries) {
            this.words = words;
            this.entries = entries.iterator();
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public List<String> next() {
            Entry entry = entries.next();
            Difference difference = entry.difference();
            if (!open.equals(Optional.of(difference.source()))) {
                open = Optional.of(difference.source());
                text = words.text().apply(difference.source());
            }
            var row = new ArrayList<>(List.of(entry.id().value().toString(), entry.state(), difference.kind().word(), words.source(difference.source()),
                    words.marks(difference.first(), text), words.marks(difference.second(), text)));
            row.addAll(entry.settlement().map(this::settled).orElse(List.of("", "", "", "", "", "", "", "")));
            return row;
        }

        private List<String> settled(Settlement one) {
            var pair = one.difference().pair();
            return List.of(one.way().words(words.coder(pair.first()), words.coder(pair.second())),
                    one.outcome().isEmpty() ? "nothing" : words.marks(one.outcome(), text), one.reason().kind().word(), one.reason().words(),
                    words.coder(one.by()), one.at().toString(), one.surgery().map(words::surgery).orElse(""),
                    one.pushed().map(push -> "%s of %s".formatted(push.side().words(), words.code(push.code()))).orElse(""));
        }
    }
}
