package org.heddle.workbench.quotes.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.published.Quote;

/// Makes the changes to an exhibit's cells; nothing is written before they are run. On the store's thread.
public record Exhibiting(ProjectReader reader) {
    private static final int FEWEST_LETTERS = 8;

    /// The exhibit of that title, or whose id begins so.
    public Exhibit named(String words) {
        return find(words).orElseThrow(() -> new Refusal("There is no exhibit “%s” in the project.".formatted(words.strip())));
    }

    public Optional<Exhibit> find(String words) {
        String asked = words.strip().toLowerCase(Locale.ROOT);
        return reader.prints().exhibits().stream().filter(one -> one.title().toLowerCase(Locale.ROOT).equals(asked)
                || asked.length() >= FEWEST_LETTERS && one.id().value().toString().startsWith(asked)).findFirst();
    }

    public ExhibitCell cell(Spot spot) {
        return reader.prints().cell(spot).orElseGet(() -> ExhibitCell.empty(spot));
    }

    /// The cell that is seen at a spot: a wider one to the left covers it.
    public ExhibitCell seen(Exhibit exhibit, CodeId row, String column) {
        var printing = ExhibitSheet.of(exhibit, reader).printing();
        int at = 0;
        for (ExhibitCell cell : printing.laid(row)) {
            var covered = printing.shownColumns().subList(at, at + cell.across());
            if (covered.stream().anyMatch(one -> one.value().equals(column))) {
                return cell(cell.spot());
            }
            at += cell.across();
        }
        return cell(new Spot(exhibit.id(), row, column));
    }

    /// Where a quote belongs by its code and by who speaks; what cannot be told is asked for in a sentence.
    public Spot spot(Exhibit exhibit, Coding coding, Optional<CodeId> row, Optional<String> column) {
        CodeId under = row.or(() -> rowOf(exhibit, coding))
                .orElseThrow(() -> new Refusal("That quote is under none of the rows of “%s”. Say which row it goes into.".formatted(exhibit.title())));
        String in = column.or(() -> new Columns(reader).of(exhibit, coding))
                .orElseThrow(() -> new Refusal("It cannot be told into which column of “%s” that quote goes. Say which one.".formatted(exhibit.title())));
        if (!exhibit.hasRow(under)) {
            throw new Refusal("That code is no row of “%s”.".formatted(exhibit.title()));
        }
        return seen(exhibit, under, in).spot();
    }

    /// The row of the code under which the coding is quoted, or of the nearest code above it.
    private Optional<CodeId> rowOf(Exhibit exhibit, Coding coding) {
        CodeId theme = reader.quotes().ledBy(coding.id()).flatMap(Quote::theme).orElse(coding.code());
        var codebook = reader.codes().codebook();
        Optional<CodeId> at = Optional.of(theme);
        while (at.isPresent() && !exhibit.hasRow(at.get())) {
            at = codebook.find(at.get()).flatMap(code -> code.parent());
        }
        return at;
    }

    public Change put(Spot spot, CodingId quote) {
        return new PutCell(cell(spot).with(quote));
    }

    /// Takes the cells of a row from this one on together; what they say is kept.
    public Change merge(Exhibit exhibit, Spot spot, int across) {
        List<ExhibitColumn> columns = ExhibitSheet.of(exhibit, reader).printing().shownColumns();
        int from = columns.stream().map(ExhibitColumn::value).toList().indexOf(spot.column());
        if (from < 0 || across < 2 || from + across > columns.size()) {
            throw new Refusal("There are not so many columns to the right of that cell.");
        }
        ExhibitCell wide = cell(spot);
        var parts = new ArrayList<Change>();
        for (ExhibitColumn column : columns.subList(from + 1, from + across)) {
            ExhibitCell taken = cell(new Spot(exhibit.id(), spot.row(), column.value()));
            wide = wide.joined(taken);
            if (!taken.isEmpty()) {
                parts.add(new PutCell(ExhibitCell.empty(taken.spot())));
            }
        }
        parts.add(new PutCell(wide.reaching(across)));
        return new Change.Together("Merged cells in “%s”".formatted(exhibit.title()), parts);
    }

    /// Takes a wide cell apart: each quote goes into the column of whoever speaks, where that is one of those covered.
    public Change split(Exhibit exhibit, Spot spot) {
        ExhibitCell wide = cell(spot);
        List<String> columns = ExhibitSheet.of(exhibit, reader).printing().shownColumns().stream().map(ExhibitColumn::value).toList();
        int from = columns.indexOf(spot.column());
        List<String> covered = columns.subList(from + 1, Math.min(columns.size(), from + wide.across()));
        Map<String, ExhibitCell> cells = new HashMap<>();
        ExhibitCell left = wide.reaching(1);
        for (Example example : wide.examples()) {
            Optional<String> own = reader.codings().find(example.quote()).flatMap(coding -> new Columns(reader).of(exhibit, coding)).filter(covered::contains);
            if (own.isPresent()) {
                left = left.without(example.quote());
                var there = new Spot(exhibit.id(), spot.row(), own.get());
                ExhibitCell before = cells.getOrDefault(own.get(), cell(there));
                cells.put(own.get(), before.showing(Stream.concat(before.examples().stream(), Stream.of(example)).toList()));
            }
        }
        return new Change.Together("Split a cell in “%s”".formatted(exhibit.title()),
                Stream.concat(Stream.of(left), cells.values().stream()).<Change>map(PutCell::new).toList());
    }

    /// Puts every quote that is chosen for the paper and under one of the rows into the cell where it belongs, in the order of the quotes.
    public Change fill(Exhibit exhibit) {
        record Chosen(Coding coding, OptionalInt order) {}
        Map<Spot, ExhibitCell> cells = new HashMap<>();
        var columns = new Columns(reader);
        reader.quotes().all().stream().filter(quote -> quote.status().isChosen())
                .flatMap(quote -> reader.codings().find(quote.leading()).map(coding -> new Chosen(coding, quote.order())).stream())
                .sorted((one, other) -> Integer.compare(one.order().orElse(Integer.MAX_VALUE), other.order().orElse(Integer.MAX_VALUE)))
                .forEach(chosen -> {
                    Optional<CodeId> row = rowOf(exhibit, chosen.coding());
                    Optional<String> column = columns.of(exhibit, chosen.coding());
                    if (row.isPresent() && column.isPresent() && !isShown(exhibit, row.get(), chosen.coding().id())) {
                        Spot spot = seen(exhibit, row.get(), column.get()).spot();
                        cells.merge(spot, cell(spot).with(chosen.coding().id()), (before, _) -> before.with(chosen.coding().id()));
                    }
                });
        return new Change.Together("Filled “%s” with the quotes chosen".formatted(exhibit.title()), cells.values().stream().<Change>map(PutCell::new).toList());
    }

    private boolean isShown(Exhibit exhibit, CodeId row, CodingId quote) {
        return reader.prints().cells(exhibit.id()).stream().anyMatch(cell -> cell.spot().row().equals(row) && cell.shows(quote));
    }
}
