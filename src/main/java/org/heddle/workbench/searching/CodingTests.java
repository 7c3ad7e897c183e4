package org.heddle.workbench.searching;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.search.Condition;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.Verdicts;

/// What the coding fields of a query ask, with names made out: `code:Rent` with all below it, `code:=Rent` alone, `coder:`, `check:` (a changed one is unchecked too),
/// `stance:` and `date:` (the day of coding: `2026-03-14`, `2026-03`, `>2026-03-01`, `<2026-03-01`).
record CodingTests(Map<Condition, Set<CodeId>> codes, Map<CoderId, String> coders, boolean asksChecks) {

    static CodingTests of(ProjectReader reader, List<Condition> conditions) {
        Codebook codebook = reader.codes().codebook();
        Map<Condition, Set<CodeId>> codes = new HashMap<>();
        Map<CoderId, String> coders = new HashMap<>();
        for (Coder coder : reader.team().all()) {
            coders.put(coder.id(), coder.name());
        }
        boolean asksChecks = false;
        for (Condition one : conditions) {
            switch (one.field()) {
                case "code" -> codes.put(one, codes(codebook, one));
                case "check" -> {
                    asksChecks = true;
                    prove(CheckState.named(one.value()).isPresent(), one, "agree, disagree, query, changed (since its check) or unchecked");
                }
                case "stance" -> prove(Stance.named(one.value()).isPresent(), one, "exemplifies, counters, qualifies or contrast");
                case "date" -> prove(one.value().matches("[<>]?\\d{4}(-\\d\\d(-\\d\\d)?)?"), one, "a day or month of coding, as in 2026-03-14, 2026-03 or >2026-03-01");
                case "coder" -> prove(coders.values().stream().anyMatch(Values.fitting(one.value())), one, "the name of a coder of this project");
                default -> { }
            }
        }
        return new CodingTests(codes, coders, asksChecks);
    }

    private static void prove(boolean holds, Condition one, String rule) {
        if (!holds) {
            throw new Refusal("%s: asks for %s.".formatted(one.field(), rule), one.place());
        }
    }

    private static Set<CodeId> codes(Codebook codebook, Condition one) {
        boolean isAlone = one.value().startsWith("=");
        String name = isAlone ? one.value().substring(1) : one.value();
        var found = new HashSet<CodeId>();
        if (name.indexOf('*') >= 0) {
            codebook.inOrder().stream().filter(code -> Values.fitting(name).test(code.name())).forEach(code -> found.add(code.id()));
        } else {
            found.add(named(codebook, name, one));
        }
        return isAlone ? found : found.stream().flatMap(code -> codebook.withChildren(code).stream()).collect(Collectors.toSet());
    }

    private static CodeId named(Codebook codebook, String name, Condition one) {
        var alike = codebook.inOrder().stream().filter(code -> code.name().equalsIgnoreCase(name)).toList();
        if (alike.size() == 1) {
            return alike.getFirst().id();
        }
        try {
            return codebook.named(name).id();
        } catch (Refusal refusal) {
            throw new Refusal(refusal.sentence() + " Put a name of several words in quotation marks.", one.place());
        }
    }

    OfSource in(ProjectReader reader, SourceId source) {
        return asksChecks ? new OfSource(reader.checks().of(source), reader.sources().text(source)) : new OfSource(Map.of(), "");
    }

    /// The same with the checks of one source at hand.
    final class OfSource {
        private final Map<CodingId, List<Check>> checks;
        private final String text;

        private OfSource(Map<CodingId, List<Check>> checks, String text) {
            this.checks = checks;
            this.text = text;
        }

        boolean holds(Condition one, Coding coding) {
            return switch (one.field()) {
                case "code" -> codes.getOrDefault(one, Set.of()).contains(coding.code());
                case "coder" -> Values.fitting(one.value()).test(coders.getOrDefault(coding.coder(), ""));
                case "stance" -> coding.stance().word().equalsIgnoreCase(one.value());
                case "check" -> CheckState.named(one.value()).filter(CheckState.of(Verdicts.judgement(checks.getOrDefault(coding.id(), List.of()), coding, text))::isFoundAs).isPresent();
                case "date" -> isOn(one.value(), coding.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
                default -> false;
            };
        }

        private static boolean isOn(String asked, String day) {
            return switch (asked.charAt(0)) {
                case '>' -> day.compareTo(asked.substring(1)) >= 0;
                case '<' -> day.compareTo(asked.substring(1)) < 0;
                default -> day.startsWith(asked);
            };
        }
    }
}
