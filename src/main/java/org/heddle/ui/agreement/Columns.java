package org.heddle.ui.agreement;

import java.util.List;
import org.heddle.domain.agreement.Measure;

/// Which figures stand in a line and how wide: those that were chosen and can be had, as many as the window has room for.
/// Widths are told for words of the usual size.
record Columns(double code, boolean hasScale, boolean hasInterval, List<Measure> measures) {
    static final double CELLS = 104;
    static final double PERCENT = 72;
    static final double LEADING = 56;
    static final double SCALE = 152;
    static final double INTERVAL = 96;
    static final double MEASURE = 60;
    static final double CONDITION = 116;
    private static final double WIDE_FROM = 1240;
    private static final double NARROW_FROM = 900;

    Columns {
        measures = List.copyOf(measures);
    }

    /// `chosen` are the figures beside percentage and the leading one.
    static Columns of(double width, boolean hasInterval, List<Measure> chosen) {
        if (width <= 0 || width >= WIDE_FROM) {
            return new Columns(240, true, hasInterval, chosen.stream().limit(hasInterval ? 3 : 5).toList());
        }
        if (width >= NARROW_FROM) {
            return new Columns(200, false, hasInterval, chosen.stream().limit(hasInterval ? 1 : 3).toList());
        }
        return new Columns(160, false, hasInterval, chosen.stream().limit(hasInterval ? 0 : 1).toList());
    }

    /// The width of everything after the percentage.
    double figures() {
        return LEADING + (hasScale ? SCALE : 0) + (hasInterval ? INTERVAL : 0) + measures.size() * MEASURE;
    }

    static String head(Measure measure) {
        return switch (measure) {
            case PERCENT -> "Agree %";
            case KAPPA -> "Kappa";
            case SCOTT_PI -> "Pi";
            case KRIPPENDORFF_ALPHA -> "Alpha";
            case GWET_AC1 -> "AC1";
            case F1 -> "F1";
            case JACCARD -> "Jaccard";
            case FLEISS_KAPPA -> "Fleiss";
            case RANDOLPH -> "Randolph";
            case BENNETT_S -> "S";
            case HOLSTI -> "Holsti";
            case PREVALENCE -> "Preval.";
            case BIAS -> "Bias";
        };
    }
}
