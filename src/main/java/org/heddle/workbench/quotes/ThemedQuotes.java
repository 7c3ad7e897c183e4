package org.heddle.workbench.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle;
import org.heddle.domain.quotes.Publications;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.QuotePlace;
import org.heddle.domain.quotes.QuotePortions;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.QuoteRows;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.quotes.Surroundings;
import org.heddle.domain.quotes.TableLayout;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdicts;
import org.heddle.workbench.AskedAhead;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;

/// The quotes of a project in framework order. Rows are made while they are walked, a portion of the codes at a time and one
/// transcript in memory, so that hundreds of thousands fit. Walk them off the screen's thread.
public final class ThemedQuotes {
    private static final long FEWEST_LETTERS = 24_000_000;
    private static final int HEAP_A_LETTER = 64;

    private final OpenProject project;
    private final long portionLetters;

    public ThemedQuotes(OpenProject project) {
        this(project, Math.max(FEWEST_LETTERS, Runtime.getRuntime().maxMemory() / HEAP_A_LETTER));
    }

    /// `portionLetters`: how many UTF-16 units of quotes may be in memory at once.
    ThemedQuotes(OpenProject project, long portionLetters) {
        this.project = project;
        this.portionLetters = portionLetters;
    }

    /// The whole table, or that of some themes (each with what is below it); no themes: all.
    public Table table(QuoteTable shape, Set<CodeId> themes) {
        return shape.of(rows(shape, themes));
    }

    /// The same without those that are no more than candidates.
    public Table selected(QuoteTable shape, Set<CodeId> themes) {
        return shape.of(chosen(shape, themes));
    }

    /// A table with a note on the abbreviations and signs in these rows.
    public Report withLegend(QuoteTable shape, Iterable<QuoteRow> rows) {
        List<Abbreviation> known = project.ask(reader -> ExhibitSheet.abbreviations(reader.cases().people(), reader.prints().abbreviations()));
        Table table = shape.of(rows);
        var used = new LinkedHashSet<Abbreviation>();
        for (List<String> row : table.rows()) {
            known.stream().filter(one -> !used.contains(one) && row.stream().anyMatch(one::isUsedIn)).forEach(used::add);
        }
        return new Report(table.title(), Abbreviation.note(used, shape.style().signs(rows)).stream().toList(), List.of(table));
    }

    /// The layout of a column set in this project.
    public QuoteTable shape(ColumnSet set) {
        return project.ask(reader -> {
            var style = new HouseStyle(set.marks(), set.has(Extra.EXPAND) ? reader.cases().people().roles() : List.of(),
                    set.has(Extra.SIGNS) ? HouseStyle.Signs.STANCE : HouseStyle.Signs.NONE);
            int levels = reader.codes().codebook().inOrder().stream().mapToInt(code -> reader.codes().codebook().path(code.id()).names().size()).max().orElse(1);
            return new QuoteTable(set.columns(), set.template(), set.carry(), style, new TableLayout(set.group(), set.descriptors(), levels));
        });
    }

    /// Those selected or published.
    public Iterable<QuoteRow> chosen(QuoteTable shape, Set<CodeId> themes) {
        return () -> StreamSupport.stream(rows(shape, themes).spliterator(), false).filter(row -> row.status().isChosen()).iterator();
    }

    /// The quotes of these themes as this table needs them.
    public Iterable<QuoteRow> rows(QuoteTable shape, Set<CodeId> themes) {
        Function<ProjectReader, Optional<Memos>> around = shape.columns().stream().anyMatch(QuoteColumn::isAround) ? Memos::read : _ -> Optional.empty();
        return rows(shape.template(), themes, around, (quotes, texts) -> Publications.forPage(quotes, texts, shape.style().marks().inner()));
    }

    /// The quotes of these themes; no themes: of all codes.
    public Iterable<QuoteRow> rows(AttributionTemplate template, Set<CodeId> themes) {
        return rows(template, themes, _ -> Optional.empty(), (quotes, texts) -> new Publications(quotes, texts, SpeechMarks.DOUBLE));
    }

    /// How published forms are put into words.
    private interface Wording {
        Publications of(List<Quote> quotes, Function<SourceId, String> texts);
    }

    private Iterable<QuoteRow> rows(AttributionTemplate template, Set<CodeId> themes, Function<ProjectReader, Optional<Memos>> around, Wording wording) {
        return () -> {
            return new Walk(project.ask(reader -> Plan.of(reader, template, themes, portionLetters).amid(around.apply(reader))
                    .with(quotes -> wording.of(quotes, new TextAtHand(project)::of))));
        };
    }

    /// The rows of one portion after the other; what was walked is let go before the next portion is made.
    private final class Walk implements Iterator<QuoteRow> {
        private final Plan plan;
        private final Iterator<List<CodeId>> portions;
        private Iterator<QuoteRow> rows = Collections.emptyIterator();

        private Walk(Plan plan) {
            this.plan = plan;
            portions = plan.portions.iterator();
        }

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && portions.hasNext()) {
                rows = Collections.emptyIterator();
                rows = portion(plan, portions.next()).iterator();
            }
            return rows.hasNext();
        }

        @Override
        public QuoteRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more quotes");
            }
            return rows.next();
        }
    }

    /// What was written about codings, for tables that show what stands around a quote.
    private record Memos(Map<CodingId, String> texts) {
        static Optional<Memos> read(ProjectReader reader) {
            Map<CodingId, String> texts = new HashMap<>();
            reader.memos().all().reversed().forEach(memo -> {
                if (memo.target() instanceof MemoTarget.OfCoding(var coding)) {
                    texts.merge(coding, (memo.title() + "\n" + memo.text()).strip(), (one, other) -> one + "\n" + other);
                }
            });
            return Optional.of(new Memos(texts));
        }

        List<QuoteRow> around(List<QuoteRow> rows, Transcript transcript, List<Coding> codings, Quoting quoting) {
            Map<CodingId, String> comments = codings.stream().collect(Collectors.toMap(Coding::id, Coding::comment));
            return rows.stream().map(row -> row.amid(Surroundings.of(transcript, row.place().span(), quoting.words(row.place().span()),
                    row.codings().stream().flatMap(id -> Stream.of(comments.getOrDefault(id, ""), texts.getOrDefault(id, "")))
                            .filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"))))).toList();
        }
    }

    private List<QuoteRow> portion(Plan plan, List<CodeId> codes) {
        Map<SourceId, List<Coding>> bySource = project.ask(reader -> plan.codings(reader, codes)).stream()
                .collect(Collectors.groupingBy(Coding::source, LinkedHashMap::new, Collectors.toList()));
        Map<SourceId, List<QuoteRow>> rows = new LinkedHashMap<>();
        new AskedAhead<>(project, bySource.entrySet(), (reader, one) -> Read.of(reader, plan, one.getKey(), one.getValue()))
                .forEachRemaining(read -> rows.put(read.transcript.source().id(), rows(plan, read)));
        return QuotePlace.inOrder(rows, plan.sources);
    }

    /// What is read of one source for its rows.
    private record Read(Transcript transcript, List<Coding> codings, Map<CodingId, List<Check>> checks) {
        static Read of(ProjectReader reader, Plan plan, SourceId source, List<Coding> codings) {
            return new Read(plan.transcripts.apply(source), codings, plan.isChecked ? reader.checks().of(source) : Map.of());
        }
    }

    private static List<QuoteRow> rows(Plan plan, Read read) {
        Map<CodingId, Judgement> said = read.checks.isEmpty() ? Map.of() : Verdicts.judgements(read.checks, read.codings, read.transcript.text());
        List<QuoteRow> rows = plan.rows.of(read.transcript, read.codings, said, plan.publications);
        return plan.memos.map(memos -> memos.around(rows, read.transcript, read.codings, plan.rows.quoting(read.transcript))).orElse(rows);
    }

    /// What one walk needs: who is who, the sources in their order, and the codes in portions.
    private record Plan(QuoteRows rows, List<SourceId> sources, Function<SourceId, Transcript> transcripts, boolean isChecked, List<List<CodeId>> portions,
                        List<Quote> quotes, Optional<Memos> memos, Publications publications) {

        Plan amid(Optional<Memos> around) {
            return new Plan(rows, sources, transcripts, isChecked, portions, quotes, around, publications);
        }

        Plan with(Function<List<Quote>, Publications> worded) {
            return new Plan(rows, sources, transcripts, isChecked, portions, quotes, memos, worded.apply(quotes));
        }

        /// The codings that are quoted under these codes: their own, but for those whose quote has a theme elsewhere, and those quoted here.
        List<Coding> codings(ProjectReader reader, List<CodeId> codes) {
            Map<CodingId, CodeId> themes = quotes.stream().filter(quote -> quote.theme().isPresent())
                    .collect(Collectors.toMap(Quote::leading, quote -> quote.theme().orElseThrow()));
            var found = new ArrayList<>(reader.codings().unsorted(codes));
            found.removeIf(coding -> themes.containsKey(coding.id()));
            themes.forEach((coding, theme) -> {
                if (codes.contains(theme)) {
                    reader.codings().find(coding).ifPresent(found::add);
                }
            });
            return found;
        }

        static Plan of(ProjectReader reader, AttributionTemplate template, Set<CodeId> themes, long letters) {
            Codebook codebook = reader.codes().codebook();
            var rows = new QuoteRows(codebook, reader.cases().people(), reader.team().all(), template);
            Set<CodeId> chosen = chosen(codebook, themes);
            List<Quote> quotes = reader.quotes().all();
            List<CodeId> elsewhere = quotes.stream().flatMap(quote -> quote.theme().stream()).distinct().toList();
            List<List<CodeId>> portions = QuotePortions.of(codebook, used(reader, chosen), letters, elsewhere).stream()
                    .map(portion -> portion.stream().filter(chosen::contains).toList())
                    .filter(portion -> !portion.isEmpty())
                    .toList();
            return new Plan(rows, reader.sources().all().stream().map(Source::id).toList(), reader.sources().transcripts(),
                    !reader.checks().checkers().isEmpty(), portions, quotes, Optional.empty(), Publications.NONE);
        }

        /// A code that is alone need not be measured.
        private static Map<CodeId, Long> used(ProjectReader reader, Set<CodeId> chosen) {
            return chosen.size() == 1 ? chosen.stream().collect(Collectors.toMap(Function.identity(), _ -> 1L)) : reader.codings().letters();
        }

        private static Set<CodeId> chosen(Codebook codebook, Set<CodeId> themes) {
            Set<CodeId> tops = themes.isEmpty() ? codebook.roots().stream().map(code -> code.id()).collect(Collectors.toSet()) : themes;
            return tops.stream().flatMap(theme -> codebook.withChildren(theme).stream()).collect(Collectors.toSet());
        }
    }
}
