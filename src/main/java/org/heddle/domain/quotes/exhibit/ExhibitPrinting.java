package org.heddle.domain.quotes.exhibit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.report.Emphasis;

/// Prints an exhibit: statements, lead-ins, quotes with their attribution, and the notes below.
public final class ExhibitPrinting {
    private final Exhibit exhibit;
    private final Codebook codebook;
    private final People people;
    private final Map<Spot, ExhibitCell> cells = new HashMap<>();
    private final Map<CodingId, Quoted> quotes;

    /// The words of a quote as they are printed, and who says them.
    public record Quoted(String words, Provenance provenance) {}

    /// Quotes that are not among `quotes` are not shown.
    public ExhibitPrinting(Exhibit exhibit, Collection<ExhibitCell> cells, Map<CodingId, Quoted> quotes, Codebook codebook, People people) {
        this.exhibit = exhibit;
        this.codebook = codebook;
        this.people = people;
        this.quotes = Map.copyOf(quotes);
        cells.forEach(cell -> this.cells.put(cell.spot(), cell));
    }

    public PrintedExhibit printed(Collection<Abbreviation> abbreviations) {
        var rows = shownRows().stream().map(this::row).toList();
        var heads = Stream.concat(Stream.of(exhibit.corner()), shownColumns().stream().map(this::heading)).toList();
        var printed = new PrintedExhibit(exhibit.title(), heads, rows, List.of());
        return new PrintedExhibit(exhibit.title(), heads, rows, notes(printed, abbreviations));
    }

    /// Those whose code is still there.
    public List<ExhibitRow> shownRows() {
        return exhibit.rows().stream().filter(row -> codebook.find(row.code()).isPresent()).toList();
    }

    public List<ExhibitColumn> shownColumns() {
        return exhibit.columns().stream().filter(this::isThere).toList();
    }

    private boolean isThere(ExhibitColumn column) {
        return switch (exhibit.axis().kind()) {
            case ATTRIBUTE, ROLE -> true;
            case CASE -> id(column.value()).flatMap(id -> people.find(new CaseId(id))).isPresent();
            case CODE -> id(column.value()).flatMap(id -> codebook.find(new CodeId(id))).isPresent();
        };
    }

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Its own words, else what it stands for.
    public String heading(ExhibitColumn column) {
        if (!column.heading().isEmpty()) {
            return column.heading();
        }
        return switch (exhibit.axis().kind()) {
            case ATTRIBUTE, ROLE -> column.value();
            case CASE -> id(column.value()).flatMap(id -> people.find(new CaseId(id))).map(Case::label).orElse("");
            case CODE -> id(column.value()).flatMap(id -> codebook.find(new CodeId(id))).map(code -> code.name()).orElse("");
        };
    }

    /// Words under the name of a row.
    public String gloss(ExhibitRow row) {
        return !row.gloss().isEmpty() || exhibit.look().gloss() == Look.Gloss.NONE ? row.gloss() : codebook.code(row.code()).rules().definition();
    }

    private PrintedExhibit.Row row(ExhibitRow row) {
        return new PrintedExhibit.Row(codebook.code(row.code()).name(), Emphasis.typed(gloss(row)), laid(row.code()).stream()
                .map(cell -> new PrintedExhibit.Cell(cell.across(), Emphasis.typed(cell.statement()), said(cell))).toList());
    }

    /// The cells of a row as they lie side by side: what a wide one covers is left out, and none reaches over the edge.
    public List<ExhibitCell> laid(CodeId row) {
        var columns = shownColumns();
        var laid = new ArrayList<ExhibitCell>();
        int at = 0;
        while (at < columns.size()) {
            var spot = new Spot(exhibit.id(), row, columns.get(at).value());
            ExhibitCell cell = cells.getOrDefault(spot, ExhibitCell.empty(spot));
            laid.add(cell.reaching(Math.min(cell.across(), columns.size() - at)));
            at += laid.getLast().across();
        }
        return laid;
    }

    /// The examples of a cell, but for those that are gone.
    public List<PrintedExhibit.Said> said(ExhibitCell cell) {
        var said = new ArrayList<PrintedExhibit.Said>();
        Optional<Voice> before = Optional.empty();
        for (Example example : cell.examples()) {
            Quoted quoted = quotes.get(example.quote());
            if (quoted != null) {
                said.add(said(example, quoted, before, said.isEmpty()));
                before = quoted.provenance().voices().stream().findFirst();
            }
        }
        return said;
    }

    private PrintedExhibit.Said said(Example example, Quoted quoted, Optional<Voice> before, boolean isFirst) {
        Optional<Voice> voice = quoted.provenance().voices().stream().findFirst();
        String leadIn = example.leadIn().orElseGet(() -> voice.map(one -> LeadIn.of(one, before, exhibit.look().unit()))
                .orElse(isFirst ? "For example:" : ""));
        AttributionTemplate template = template();
        String attribution = quoted.provenance().voices().stream().map(one -> one.isInterviewer() ? "" : template.attribution(one.spoken())).distinct()
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Provenance.JOIN));
        return new PrintedExhibit.Said(Emphasis.typed(leadIn), exhibit.look().marks().around(quoted.words()), template.inBrackets(attribution, exhibit.look().brackets()));
    }

    /// Where the columns say the class, the attribution does not.
    private AttributionTemplate template() {
        boolean isSaid = exhibit.axis().kind() == Axis.Kind.ATTRIBUTE && exhibit.axis().name().equals(Case.CLASS);
        return isSaid ? exhibit.look().template().withoutClass() : exhibit.look().template();
    }

    private static List<String> notes(PrintedExhibit printed, Collection<Abbreviation> abbreviations) {
        String all = Stream.concat(Stream.concat(Stream.of(printed.title()), printed.heads().stream()), printed.rows().stream().flatMap(row ->
                Stream.concat(Stream.of(row.head(), row.gloss()), row.cells().stream().flatMap(cell -> cell.paragraphs().stream()))))
                .collect(Collectors.joining("\n"));
        return used(abbreviations, all).stream().toList();
    }

    /// A note with exactly the abbreviations that stand in a text, in alphabetical order and without the exceptions; empty where there are none.
    private static Optional<String> used(Collection<Abbreviation> abbreviations, String text) {
        return Abbreviation.note(abbreviations.stream().filter(one -> one.isUsedIn(text)).toList());
    }
}
