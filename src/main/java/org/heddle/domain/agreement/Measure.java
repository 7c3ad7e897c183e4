package org.heddle.domain.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.agreement.measure.BennettS;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.CohenKappa;
import org.heddle.domain.agreement.measure.FScore;
import org.heddle.domain.agreement.measure.FleissKappa;
import org.heddle.domain.agreement.measure.GwetAc1;
import org.heddle.domain.agreement.measure.Holsti;
import org.heddle.domain.agreement.measure.Jaccard;
import org.heddle.domain.agreement.measure.KrippendorffAlpha;
import org.heddle.domain.agreement.measure.PairOnly;
import org.heddle.domain.agreement.measure.PercentAgreement;
import org.heddle.domain.agreement.measure.Randolph;
import org.heddle.domain.agreement.measure.Scale;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.ScottPi;
import org.heddle.domain.agreement.measure.TwoByTwo;

/// The figures that can be made of a code's table, in the order in which they are shown.
public enum Measure {
    PERCENT("percent", "percentage agreement"),
    KAPPA("kappa", "Cohen’s kappa"),
    SCOTT_PI("scottPi", "Scott’s pi"),
    KRIPPENDORFF_ALPHA("krippendorffAlpha", "Krippendorff’s alpha"),
    GWET_AC1("gwetAc1", "Gwet’s AC1"),
    F1("f1", "F1"),
    JACCARD("jaccard", "Jaccard"),
    FLEISS_KAPPA("fleissKappa", "Fleiss’ kappa"),
    RANDOLPH("randolph", "Randolph’s kappa"),
    BENNETT_S("bennettS", "Bennett’s S"),
    HOLSTI("holsti", "Holsti’s reliability"),
    PREVALENCE("prevalenceIndex", "prevalence index"),
    BIAS("biasIndex", "bias index");

    /// Those that every report holds; the others are asked for.
    public static final List<Measure> USUAL = List.of(PERCENT, KAPPA, SCOTT_PI, KRIPPENDORFF_ALPHA, GWET_AC1, F1, JACCARD);

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

    /// False for figures that only two coders can have.
    public boolean isForMany() {
        return switch (this) {
            case PERCENT, KRIPPENDORFF_ALPHA, GWET_AC1, FLEISS_KAPPA, RANDOLPH -> true;
            case KAPPA, SCOTT_PI, F1, JACCARD, BENNETT_S, HOLSTI, PREVALENCE, BIAS -> false;
        };
    }

    public static Optional<Measure> named(String word) {
        return Arrays.stream(values()).filter(measure -> measure.key.toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    public Score score(ChoiceTable table) {
        return table.coders() == 2 ? ofPair(table.pair(0, 1)) : ofMany(table);
    }

    private Score ofPair(TwoByTwo table) {
        return switch (this) {
            case PERCENT, HOLSTI -> PercentAgreement.of(table);
            case KAPPA -> CohenKappa.of(table);
            case SCOTT_PI, FLEISS_KAPPA -> ScottPi.of(table);
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.of(table);
            case GWET_AC1 -> GwetAc1.of(table);
            case F1 -> FScore.of(table);
            case JACCARD -> Jaccard.of(table);
            case RANDOLPH, BENNETT_S -> Randolph.of(table);
            case PREVALENCE -> table.prevalenceIndex();
            case BIAS -> table.biasIndex();
        };
    }

    private Score ofMany(ChoiceTable table) {
        return switch (this) {
            case PERCENT -> PercentAgreement.of(table.ratings());
            case KAPPA -> CohenKappa.of(table.ratings());
            case SCOTT_PI -> ScottPi.of(table.ratings());
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.of(table.ratings(), Scale.NOMINAL);
            case GWET_AC1 -> GwetAc1.of(table.ratings());
            case FLEISS_KAPPA -> FleissKappa.of(table.ratings());
            case RANDOLPH -> Randolph.of(table.ratings());
            case BENNETT_S -> BennettS.of(table.ratings());
            case HOLSTI -> Holsti.of(table.ratings());
            case F1, JACCARD, PREVALENCE, BIAS -> PairOnly.score(table.coders());
        };
    }

    /// Why figures of this table are undefined, each reason once; empty when all are defined.
    public static List<String> reasons(ChoiceTable table) {
        return reasons(table, USUAL);
    }

    public static List<String> reasons(ChoiceTable table, List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.score(table))
                .filter(Score.Undefined.class::isInstance)
                .map(score -> ((Score.Undefined) score).reason())
                .distinct()
                .toList();
    }
}
