package org.heddle.ui.agreement;

import java.util.List;
import org.heddle.domain.agreement.Measure;

/// Which figures stand in a line and how wide; a narrow window leaves out what others say as well.
enum Columns {
    WIDE(264, true), NARROW(200, false), SLIM(160, false);

    private static final double WIDE_FROM = 1240;
    private static final double NARROW_FROM = 900;

    static final double CELLS = 104;
    static final double PERCENT = 72;
    static final double KAPPA = 56;
    static final double SCALE = 168;
    static final double MEASURE = 60;
    static final double CONDITION = 116;

    private final double code;
    private final boolean hasScale;

    Columns(double code, boolean hasScale) {
        this.code = code;
        this.hasScale = hasScale;
    }

    /// `width` is told for words of the usual size.
    static Columns fitting(double width) {
        if (width <= 0 || width >= WIDE_FROM) {
            return WIDE;
        }
        return width >= NARROW_FROM ? NARROW : SLIM;
    }

    double code() {
        return code;
    }

    boolean hasScale() {
        return hasScale;
    }

    List<Measure> measures() {
        return switch (this) {
            case WIDE -> List.of(Measure.KRIPPENDORFF_ALPHA, Measure.SCOTT_PI, Measure.GWET_AC1, Measure.F1, Measure.JACCARD);
            case NARROW -> List.of(Measure.KRIPPENDORFF_ALPHA, Measure.GWET_AC1, Measure.F1);
            case SLIM -> List.of(Measure.KRIPPENDORFF_ALPHA);
        };
    }

    /// The width of everything after the percentage.
    double figures() {
        return KAPPA + (hasScale ? SCALE : 0) + measures().size() * MEASURE;
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
        };
    }
}
