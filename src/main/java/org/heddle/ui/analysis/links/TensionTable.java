package org.heddle.ui.analysis.links;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.link.Shown;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// Proposals for codes in tension as a report: every proposal with the first passage of each side.
final class TensionTable {
    private TensionTable() {}

    static Report report(LinksPageModel.Proposed proposed, LinksPageModel model) {
        var rows = new ArrayList<List<String>>();
        proposed.found().held().forEach(one -> rows.add(List.of(model.path(one.tension().one()), model.path(one.tension().other()), "holds both", one.person(),
                "%d and %d passages".formatted(one.ofOne().size(), one.ofOther().size()), words(one.ofOne().getFirst(), proposed), words(one.ofOther().getFirst(), proposed))));
        proposed.found().drifts().forEach(one -> rows.add(List.of(model.path(one.tension().one()), model.path(one.tension().other()), "group talk drifts",
                proposed.words(one.from()).map(Shown::where).orElse(""), "%s later".formatted(Counted.of(one.turns(), "turn")), words(one.from(), proposed),
                words(one.to(), proposed))));
        return new Report("Codes in tension", List.of("What may show a tension; nothing here is a finding until somebody has looked."), List.of(new Table("Proposals",
                List.of("code", "other code", "what", "who or where", "how much", "passage", "other passage"), rows)));
    }

    private static String words(CodedPlace place, LinksPageModel.Proposed proposed) {
        return proposed.words(place).map(Shown::quoted).orElse("");
    }
}
