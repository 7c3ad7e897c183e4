package org.heddle.workbench.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.team.CoderId;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.link.LinkFinder;

/// A few links of the sample, a pair of codes in tension, a policy, and the beginning of a register.
record SampleLinks(ProjectReader reader, CoderId maker, Instant at) {
    private static final String POLITICS = "Hopeful pessimism > Politics makes health";
    private static final String CHOICE = "Individualist > Individual choice";
    private static final List<String> SANCTIONS = List.of("sanction*", "\"job centre\"", "\"work coach\"");

    List<Change> changes(CsvTable linked, CsvTable register) {
        var codebook = reader.codes().codebook();
        Map<String, Link> links = links(linked);
        var changes = new ArrayList<Change>();
        links.values().forEach(link -> changes.add(new PutLink(link)));
        changes.add(new DeclareTension(new Tension(codebook.named(POLITICS).id(), codebook.named(CHOICE).id())));
        changes.add(new PutPolicy(new Policy(PolicyId.fresh(), "Benefit sanctions", SANCTIONS)));
        for (CsvTable.Row row : register.rows()) {
            List<Passage> passages = Stream.of(register.cell(row, "links").split("; ", -1)).map(name -> Optional.ofNullable(links.get(name))
                    .orElseThrow(() -> new Refusal("register.csv: a link is not in the sample."))).flatMap(link -> Stream.of(link.from(), link.to())).toList();
            changes.add(new PutEntry(RegisterEntry.of(Form.named(register.cell(row, "form")), register.cell(row, "title"), passages,
                    register.cell(row, "reading"), maker, at)));
        }
        return changes;
    }

    private Map<String, Link> links(CsvTable table) {
        var links = new LinkedHashMap<String, Link>();
        for (CsvTable.Row row : table.rows()) {
            links.put(table.cell(row, "name"), Link.of(passage(table.cell(row, "source"), table.cell(row, "quote")),
                    passage(table.cell(row, "other source"), table.cell(row, "other quote")), new LinkKind(table.cell(row, "kind")),
                    table.cell(row, "comment"), maker, at));
        }
        return links;
    }

    private Passage passage(String source, String words) {
        return new LinkFinder(reader).passage(new LinkFinder.End(source, Optional.of(new Place.Words(words, OptionalInt.empty()))));
    }
}
