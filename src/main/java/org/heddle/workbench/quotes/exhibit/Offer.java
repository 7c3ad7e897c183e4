package org.heddle.workbench.quotes.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitPrinting.Quoted;
import org.heddle.domain.quotes.published.QuoteStatus;

/// A quote that belongs into a cell and does not stand there: its words, who says them, and whether it is chosen for the paper.
public record Offer(CodingId quote, String words, String attribution, boolean isChosen) {
    private static final int MOST = 400;

    /// Chosen ones first, then as the codings come. On the store's thread.
    public static List<Offer> of(Exhibit exhibit, Spot spot, ProjectReader reader) {
        var exhibiting = new Exhibiting(reader);
        var cell = exhibiting.cell(spot);
        int from = exhibit.place(spot.column()).orElse(0);
        Set<String> covered = exhibit.columns().subList(from, Math.min(exhibit.columns().size(), from + cell.across())).stream()
                .map(ExhibitColumn::value).collect(Collectors.toSet());
        List<Coding> under = new ArrayList<>(reader.codings().with(reader.codes().codebook().withChildren(spot.row())));
        reader.quotes().under(spot.row()).forEach(quote -> reader.codings().find(quote.leading()).filter(one -> !under.contains(one)).ifPresent(under::add));
        Map<CodingId, Boolean> chosen = new HashMap<>();
        reader.quotes().all().forEach(quote -> chosen.put(quote.leading(), quote.status() != QuoteStatus.CANDIDATE));
        under.sort(Comparator.comparing(coding -> !chosen.getOrDefault(coding.id(), false)));
        var columns = new Columns(reader);
        List<Coding> fitting = under.stream().filter(coding -> !cell.shows(coding.id())).limit(MOST)
                .filter(coding -> columns.of(exhibit, coding).filter(covered::contains).isPresent()).toList();
        var words = new QuotedWords(reader, Marks.NONE).of(fitting);
        return fitting.stream().flatMap(coding -> Optional.ofNullable(words.get(coding.id())).map(said -> offer(coding, said, chosen.getOrDefault(coding.id(), false))).stream())
                .toList();
    }

    private static Offer offer(Coding coding, Quoted said, boolean isChosen) {
        String who = said.provenance().voices().stream().findFirst().map(Voice::spoken).map(AttributionTemplate.A0::attribution).orElse("");
        return new Offer(coding.id(), said.words(), who, isChosen);
    }
}
