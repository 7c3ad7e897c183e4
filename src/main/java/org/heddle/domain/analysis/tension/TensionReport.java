package org.heddle.domain.analysis.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.link.Shown;
import org.heddle.domain.link.Tension;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// Proposals for codes in tension: every proposal with the first passage of each side, and the pairs for which there is none.
public record TensionReport(List<Tension> tensions, List<HeldBoth> held, List<Drift> drifts, Codebook codebook) {
    private static final List<String> HEADS = List.of("code", "other code", "what", "who or where", "how much", "passage", "other passage");

    public TensionReport {
        tensions = List.copyOf(tensions);
        held = List.copyOf(held);
        drifts = List.copyOf(drifts);
    }

    /// The passages whose words stand in the report.
    public List<Passage> passages() {
        return Stream.concat(held.stream().flatMap(one -> Stream.of(one.ofOne().getFirst(), one.ofOther().getFirst())),
                drifts.stream().flatMap(one -> Stream.of(one.from(), one.to()))).map(TensionReport::passage).toList();
    }

    private static Passage passage(CodedPlace place) {
        return new Passage(place.source(), place.span());
    }

    public Report with(Map<Passage, Shown> words) {
        var rows = new ArrayList<List<String>>();
        for (Tension pair : tensions) {
            int before = rows.size();
            held.stream().filter(one -> one.tension().equals(pair)).forEach(one -> rows.add(row(pair, "holds both", one.person(),
                    "%s and %d".formatted(Counted.of(one.ofOne().size(), "passage"), one.ofOther().size()), List.of(one.ofOne().getFirst(), one.ofOther().getFirst()), words)));
            drifts.stream().filter(one -> one.tension().equals(pair)).forEach(one -> rows.add(row(pair, "group talk drifts",
                    shown(one.from(), words).map(Shown::where).orElse(""), "%s later".formatted(Counted.of(one.turns(), "turn")), List.of(one.from(), one.to()), words)));
            if (rows.size() == before) {
                rows.add(row(pair, "nothing is proposed", "", "", List.of(), words));
            }
        }
        return new Report("Codes in tension", List.of("What may show a tension; nothing here is a finding until somebody has looked."),
                List.of(new Table("Proposals", HEADS, rows)));
    }

    private List<String> row(Tension pair, String what, String who, String much, List<CodedPlace> sides, Map<Passage, Shown> words) {
        return List.of(path(pair.one()), path(pair.other()), what, who, much, quoted(sides, 0, words), quoted(sides, 1, words));
    }

    private String path(CodeId code) {
        return codebook.find(code).map(one -> codebook.path(one.id()).toString()).orElse("(deleted code)");
    }

    private static String quoted(List<CodedPlace> sides, int at, Map<Passage, Shown> words) {
        return sides.isEmpty() ? "" : shown(sides.get(at), words).map(Shown::quoted).orElse("");
    }

    private static Optional<Shown> shown(CodedPlace place, Map<Passage, Shown> words) {
        return Optional.ofNullable(words.get(passage(place)));
    }
}
