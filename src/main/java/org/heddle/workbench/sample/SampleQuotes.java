package org.heddle.workbench.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.reading.QuoteMaterial;
import org.heddle.domain.quotes.published.FormReader;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.exchange.text.CsvTable;

/// A handful of quotes of the sample on their way into a paper, read as a person would type them.
record SampleQuotes(ProjectReader reader, CoderId maker, Instant at) {

    List<Change> changes(CsvTable table) {
        var changes = new ArrayList<Change>();
        for (CsvTable.Row row : table.rows()) {
            Source source = reader.sources().named(table.cell(row, "source")).orElseThrow();
            Coding coding = coding(source, table.cell(row, "code"), table.cell(row, "begins"));
            var form = new FormReader(QuoteMaterial.of(List.of(coding.id()), reader), reader.quotes().labels()).read(table.cell(row, "printed"));
            String order = table.cell(row, "order");
            changes.add(new PutQuote(Quote.of(coding.id(), maker, at).printed(List.of(coding.id()), form.parts())
                    .in(QuoteStatus.named(table.cell(row, "status")).orElseThrow())
                    .ordered(order.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(order)))));
        }
        return changes;
    }

    private Coding coding(Source source, String code, String begins) {
        String text = reader.sources().text(source.id());
        var wanted = reader.codes().codebook().named(code).id();
        return reader.codings().of(source.id()).stream().filter(coding -> coding.code().equals(wanted) && coding.span().of(text).startsWith(begins))
                .findFirst().orElseThrow(() -> new Refusal("quotes.csv: a passage is not in the sample."));
    }
}
