package org.heddle.domain.agreement;

import java.util.List;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.report.Report;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// How far two coders agree, code by code: unit, condition, number of units, sources that entered and those left out.
/// `overall` pools the tables of all codes: each unit counts once for each code.
public record AgreementReport(Unit unit, List<Coder> coders, Condition condition, long units, List<Source> sources, List<LeftOut> leftOut,
                              List<OfCode> codes, TwoByTwo overall) {

    public record OfCode(CodeId code, CodePath path, TwoByTwo table) {}

    public AgreementReport {
        coders = List.copyOf(coders);
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        codes = List.copyOf(codes);
    }

    public static AgreementReport of(AgreementQuestion question, AgreementData data) {
        return Comparison.of(question, data).report();
    }

    public Report report() {
        return AgreementWords.report(this);
    }
}
