package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Finished;

/// Which sources enter a comparison: those in which every named coder has coded or declared finished, and whose work is not sealed.
public record Admission(List<Source> in, List<LeftOut> out) {

    static Admission of(AgreementQuestion question, AgreementData data) {
        return of(question.coders(), question.sources(), data.blindness().sealed(), data.codings(), data.finished());
    }

    /// `sealed`: sources whose work is sealed, with the name of the pass.
    public static Admission of(List<Coder> compared, List<Source> sources, Map<SourceId, String> sealed, CodingColumns codings, List<Finished> finished) {
        var worked = worked(codings, finished);
        var in = new ArrayList<Source>();
        var out = new ArrayList<LeftOut>();
        for (Source source : sources) {
            String pass = sealed.get(source.id());
            if (pass != null) {
                out.add(new LeftOut(source, "It stands in the sealed pass “%s”.".formatted(pass)));
                continue;
            }
            var coders = worked.getOrDefault(source.id(), Set.of());
            var missing = compared.stream().filter(coder -> !coders.contains(coder.id())).map(Coder::name).toList();
            if (missing.isEmpty()) {
                in.add(source);
            } else {
                out.add(new LeftOut(source, reason(missing)));
            }
        }
        return new Admission(List.copyOf(in), List.copyOf(out));
    }

    private static String reason(List<String> missing) {
        return missing.size() == 1
                ? missing.getFirst() + " has neither coded it nor declared it finished."
                : Counted.list(missing) + " have neither coded it nor declared it finished.";
    }

    private static Map<SourceId, Set<CoderId>> worked(CodingColumns table, List<Finished> finished) {
        var worked = finished.stream().collect(Collectors.groupingBy(one -> one.source(), HashMap::new,
                Collectors.mapping(one -> one.coder(), Collectors.toCollection(HashSet::new))));
        var hasCoded = new boolean[table.sources().size()][table.coders().size()];
        for (int row = 0; row < table.size(); row++) {
            hasCoded[table.source()[row]][table.coder()[row]] = true;
        }
        for (int source = 0; source < hasCoded.length; source++) {
            for (int coder = 0; coder < hasCoded[source].length; coder++) {
                if (hasCoded[source][coder]) {
                    worked.computeIfAbsent(table.sources().get(source), _ -> new HashSet<>()).add(table.coders().get(coder));
                }
            }
        }
        return Map.copyOf(worked);
    }
}
