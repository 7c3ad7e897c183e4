package org.heddle.domain.agreement.measure;

import java.util.Optional;

/// The measures of a table of ratings, in the order in which they are written.
public enum RatingMeasure {
    PERCENT("percent", "percentage agreement"),
    BENNETT_S("bennettS", "Bennett’s S"),
    SCOTT_PI("scottPi", "Scott’s pi"),
    COHEN_KAPPA("cohenKappa", "Cohen’s kappa"),
    WEIGHTED_KAPPA("weightedKappa", "weighted kappa"),
    FLEISS_KAPPA("fleissKappa", "Fleiss’ kappa"),
    RANDOLPH("randolph", "Randolph’s kappa"),
    KRIPPENDORFF_ALPHA("krippendorffAlpha", "Krippendorff’s alpha"),
    GWET_AC1("gwetAc1", "Gwet’s AC1"),
    GWET_AC2("gwetAc2", "Gwet’s AC2"),
    HOLSTI("holsti", "Holsti’s reliability");

    private static final Score UNWEIGHTED = new Score.Undefined("It needs weights that say how much less a near miss counts: linear or quadratic.");

    private final String key;
    private final String words;

    RatingMeasure(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// The field's name in JSON.
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    public Score score(Ratings ratings, Scale scale, Optional<Weights> weights) {
        return switch (this) {
            case PERCENT -> PercentAgreement.of(ratings);
            case BENNETT_S -> BennettS.of(ratings);
            case SCOTT_PI -> ScottPi.of(ratings);
            case COHEN_KAPPA -> CohenKappa.of(ratings);
            case WEIGHTED_KAPPA -> weights.map(chosen -> WeightedKappa.of(ratings, chosen)).orElse(UNWEIGHTED);
            case FLEISS_KAPPA -> FleissKappa.of(ratings);
            case RANDOLPH -> Randolph.of(ratings);
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.of(ratings, scale);
            case GWET_AC1 -> GwetAc1.of(ratings);
            case GWET_AC2 -> weights.map(chosen -> GwetAc2.of(ratings, chosen)).orElse(UNWEIGHTED);
            case HOLSTI -> Holsti.of(ratings);
        };
    }
}
