package org.heddle.workbench.balance;

import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.balance.Balance;
import org.heddle.domain.balance.Weighing;
import org.heddle.domain.balance.Weighing.SampleOf;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.ThemedQuotes;

/// Weighs the quotes of a project that are selected, else those that somebody starred, else all of them. Work off the screen's thread.
public final class Balancing {
    private final OpenProject project;

    public Balancing(OpenProject project) {
        this.project = project;
    }

    public Balance balance() {
        var sample = project.ask(reader -> new SampleOf(reader.cases().people(), reader.cases().speakers(), reader.cases().placements()));
        Set<CodingId> selected = project.ask(reader -> reader.quotes().all()).stream().filter(quote -> quote.status().isChosen()).map(Quote::leading)
                .collect(Collectors.toSet());
        var weighing = new Weighing(sample, selected, project.ask(reader -> reader.codings().starred()));
        new ThemedQuotes(project).rows(AttributionTemplate.A0, Set.of()).forEach(weighing::add);
        return weighing.balance();
    }
}
