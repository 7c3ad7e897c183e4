package org.heddle.cli;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// An agreement report as `agreement --json` writes it.
final class AgreementFields {
    private AgreementFields() {}

    static Fields of(AgreementReport report) {
        return new Fields().put("unit", report.unit().word()).put("coders", report.coders().stream().map(Coder::name).toList())
                .put("condition", report.condition().words()).put("units", report.units())
                .put("codes", report.codes().stream().map(one -> figures(new Fields().put("code", one.path()), one.table())).toList())
                .put("overall", figures(new Fields(), report.overall()))
                .put("sources", report.sources().stream().map(Source::name).toList())
                .put("leftOut", report.leftOut().stream()
                        .map(one -> new Fields().put("source", one.source().name()).put("reason", one.reason())).toList());
    }

    private static Fields figures(Fields fields, TwoByTwo table) {
        fields.put("table", new Fields().put("both", table.both()).put("onlyFirst", table.onlyFirst())
                .put("onlySecond", table.onlySecond()).put("neither", table.neither()));
        for (Measure measure : Measure.values()) {
            fields.put(measure.key(), coefficient(measure.score(table)));
        }
        List<String> reasons = Measure.reasons(table);
        return fields.put("interval", null).put("undefined", reasons.isEmpty() ? null : String.join(" ", reasons));
    }

    private static Optional<Double> coefficient(Score score) {
        return switch (score) {
            case Score.Value(double value) -> Optional.of(value);
            case Score.Undefined _ -> Optional.empty();
        };
    }
}
