package org.heddle.workbench.quotes.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.HouseStyle;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitPrinting;
import org.heddle.domain.quotes.exhibit.ExhibitPrinting.Quoted;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.source.NaturalOrder;

/// An exhibit as it is now, with everything that its printing needs.
public record ExhibitSheet(Exhibit exhibit, List<ExhibitCell> cells, Map<CodingId, Quoted> quotes, Codebook codebook, People people,
                           List<Abbreviation> abbreviations) {
    public ExhibitSheet {
        cells = List.copyOf(cells);
        quotes = Map.copyOf(quotes);
        abbreviations = List.copyOf(abbreviations);
    }

    /// A construct for which no quote of a case is shown.
    public record Gap(String row, String practice) {}

    public static ExhibitSheet of(Exhibit exhibit, ProjectReader reader) {
        List<ExhibitCell> cells = reader.prints().cells(exhibit.id());
        var codings = cells.stream().flatMap(cell -> cell.examples().stream()).map(ExhibitCell.Example::quote).distinct()
                .flatMap(id -> reader.codings().find(id).stream()).toList();
        People people = reader.cases().people();
        return new ExhibitSheet(exhibit, cells, new QuotedWords(reader, exhibit.look().marks()).of(codings), reader.codes().codebook(), people,
                abbreviations(people, reader.prints().abbreviations()));
    }

    /// What the team says, and where it says nothing what the roles mean.
    public static List<Abbreviation> abbreviations(People people, List<Abbreviation> said) {
        var known = new HashMap<String, Abbreviation>();
        people.roles().stream().filter(role -> !role.label().equals(role.code())).forEach(role ->
                known.put(role.code(), new Abbreviation(role.code(), HouseStyle.small(role.label()))));
        said.forEach(one -> known.put(one.letters(), one));
        return List.copyOf(known.values());
    }

    public ExhibitPrinting printing() {
        return new ExhibitPrinting(exhibit, cells, quotes, codebook, people);
    }

    public PrintedExhibit printed() {
        return printing().printed(abbreviations);
    }

    /// Row by row, the cases of which no quote stands anywhere in the row.
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        List<String> cases = people.cases().stream().map(Case::label).sorted(NaturalOrder::compare).toList();
        for (ExhibitRow row : printing().shownRows()) {
            Set<String> shown = printing().laid(row.code()).stream().flatMap(cell -> cell.examples().stream())
                    .flatMap(example -> Optional.ofNullable(quotes.get(example.quote())).stream())
                    .flatMap(quoted -> quoted.provenance().voices().stream()).map(Voice::practice).collect(Collectors.toSet());
            String name = codebook.code(row.code()).name();
            cases.stream().filter(label -> !shown.contains(label)).forEach(label -> gaps.add(new Gap(name, label)));
        }
        return gaps;
    }
}
