package org.heddle.domain.agreement;

import java.util.Arrays;
import java.util.List;
import org.heddle.domain.agreement.measure.CohenKappa;
import org.heddle.domain.agreement.measure.FScore;
import org.heddle.domain.agreement.measure.GwetAc1;
import org.heddle.domain.agreement.measure.Jaccard;
import org.heddle.domain.agreement.measure.KrippendorffAlpha;
import org.heddle.domain.agreement.measure.PercentAgreement;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.ScottPi;
import org.heddle.domain.agreement.measure.TwoByTwo;

/// The figures that can be made of a two-by-two table, in the order in which they are shown.
public enum Measure {
    PERCENT("percent", "percentage agreement"),
    KAPPA("kappa", "Cohen’s kappa"),
    SCOTT_PI("scottPi", "Scott’s pi"),
    KRIPPENDORFF_ALPHA("krippendorffAlpha", "Krippendorff’s alpha"),
    GWET_AC1("gwetAc1", "Gwet’s AC1"),
    F1("f1", "F1"),
    JACCARD("jaccard", "Jaccard");

    private final String key;
    private final String words;

    Measure(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// The field's name in JSON.
    public String key() {
        return key;
    }

    /// As written on screen and in reports.
    public String words() {
        return words;
    }

    public Score score(TwoByTwo table) {
        return switch (this) {
            case PERCENT -> PercentAgreement.of(table);
            case KAPPA -> CohenKappa.of(table);
            case SCOTT_PI -> ScottPi.of(table);
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.of(table);
            case GWET_AC1 -> GwetAc1.of(table);
            case F1 -> FScore.of(table);
            case JACCARD -> Jaccard.of(table);
        };
    }

    /// Why figures of this table are undefined, each reason once; empty when all are defined.
    public static List<String> reasons(TwoByTwo table) {
        return Arrays.stream(values())
                .map(measure -> measure.score(table))
                .filter(Score.Undefined.class::isInstance)
                .map(score -> ((Score.Undefined) score).reason())
                .distinct()
                .toList();
    }
}
