package org.heddle.domain.agreement;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.domain.agreement.interval.Spread;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.report.Report;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// How far coders agree, code by code: unit, condition, number of units, sources that entered and those left out.
/// `seen` are the sources that keep the figures from being independent. `overall` pools the tables of all codes: each unit counts once for each code.
public record AgreementReport(Unit unit, List<Coder> coders, Condition condition, List<Source> seen, Counting counting, long units, List<Source> sources,
                              List<LeftOut> leftOut, List<OfCode> codes, ChoiceTable overall, Optional<Intervals> intervals) {

    public record OfCode(CodeId code, CodePath path, ChoiceTable table) {}

    /// One interval for each code in the report's order, then that of all codes pooled.
    public record Intervals(Measure measure, Draws draws, List<Spread> spreads) {
        public Intervals {
            spreads = List.copyOf(spreads);
        }
    }

    public AgreementReport {
        coders = List.copyOf(coders);
        seen = List.copyOf(seen);
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        codes = List.copyOf(codes);
    }

    /// Some of the sources were coded blind, and others keep the figures from being independent.
    public boolean isPartlyBlind() {
        return !seen.isEmpty() && seen.size() < sources.size();
    }

    public static AgreementReport of(AgreementQuestion question, AgreementData data) {
        return Comparison.of(question, data).report();
    }

    public AgreementReport with(Intervals known) {
        return new AgreementReport(unit, coders, condition, seen, counting, units, sources, leftOut, codes, overall, Optional.of(known));
    }

    public Optional<Spread> interval(OfCode row) {
        return intervals.map(known -> known.spreads().get(codes.indexOf(row)));
    }

    public Optional<Spread> overallInterval() {
        return intervals.map(known -> known.spreads().getLast());
    }

    /// The figure that stands first: kappa for two coders, alpha for more.
    public Measure leading() {
        return coders.size() == 2 ? Measure.KAPPA : Measure.KRIPPENDORFF_ALPHA;
    }

    public Report report() {
        return report(Measure.USUAL);
    }

    public Report report(List<Measure> measures) {
        return AgreementWords.report(this, measures);
    }
}
