package org.heddle.workbench.balance;

import java.util.Set;
import org.heddle.domain.balance.Balance;
import org.heddle.domain.balance.Weighing;
import org.heddle.domain.balance.Weighing.SampleOf;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.ThemedQuotes;

/// Weighs the quotes of a project that somebody starred, or all of them. Work off the screen's thread.
public final class Balancing {
    private final OpenProject project;

    public Balancing(OpenProject project) {
        this.project = project;
    }

    public Balance balance() {
        var sample = project.ask(reader -> new SampleOf(reader.cases().people(), reader.cases().speakers(), reader.cases().placements()));
        var weighing = new Weighing(sample, project.ask(reader -> reader.codings().starred()));
        new ThemedQuotes(project).rows(AttributionTemplate.A0, Set.of()).forEach(weighing::add);
        return weighing.balance();
    }
}
