package org.heddle.ui.analysis.links;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.tension.Drift;
import org.heddle.domain.analysis.tension.HeldBoth;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Tension;
import org.heddle.domain.report.Counted;

/// Something to look at for a pair of codes in tension: passages of the one side and of the other, and the kind of link that it might be.
record Proposal(Tension tension, String title, String facts, List<CodedPlace> here, List<CodedPlace> there, LinkKind kind) {

    /// Persons first, then places in group talk.
    static List<Proposal> of(Tension tension, LinksPageModel.Proposed proposed) {
        var all = new ArrayList<Proposal>();
        proposed.found().held().stream().filter(one -> one.tension().equals(tension)).forEach(one -> all.add(of(one)));
        proposed.found().drifts().stream().filter(one -> one.tension().equals(tension)).forEach(one -> all.add(of(one, proposed)));
        return all;
    }

    private static Proposal of(HeldBoth held) {
        return new Proposal(held.tension(), held.person(), "holds both: %d and %s".formatted(held.ofOne().size(), Counted.of(held.ofOther().size(), "passage")),
                LinksPageModel.beside(held.ofOne()), LinksPageModel.beside(held.ofOther()), LinkKind.IN_TENSION);
    }

    private static Proposal of(Drift drift, LinksPageModel.Proposed proposed) {
        return new Proposal(drift.tension(), proposed.words(drift.from()).map(shown -> shown.where()).orElse(""),
                "the talk is on the other side %s later".formatted(Counted.of(drift.turns(), "turn")), List.of(drift.from()), List.of(drift.to()), LinkKind.DRIFTS_BACK);
    }
}
