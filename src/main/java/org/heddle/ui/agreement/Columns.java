package org.heddle.ui.agreement;

import java.util.List;
import org.heddle.domain.agreement.Measure;

/// Which figures stand in a line and how wide: those that were chosen and can be had, as many as the window has room for.
record Columns(double code, boolean hasScale, boolean hasInterval, List<Measure> measures) {
    static final double CELLS = 104;
    static final double PERCENT = 72;
    static final double LEADING = 56;
    static final double SCALE = 152;
    static final double INTERVAL = 96;
    static final double MEASURE = 60;
    static final double CONDITION = 116;
    private static final double WIDE = 1240;
    private static final int MOST_WIDE = 5;
    private static final int MOST_NARROW = 3;

    Columns {
        measures = List.copyOf(measures);
    }

    /// `chosen` are the figures beside percentage and the leading one.
    static Columns of(double width, boolean hasInterval, List<Measure> chosen) {
        boolean isWide = width <= 0 || width >= WIDE;
        int room = (isWide ? MOST_WIDE : MOST_NARROW) - (hasInterval ? 2 : 0);
        return new Columns(isWide ? 240 : 200, isWide, hasInterval, chosen.stream().limit(room).toList());
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
