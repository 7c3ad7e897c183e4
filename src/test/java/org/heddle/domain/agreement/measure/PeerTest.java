package org.heddle.domain.agreement.measure;

import static org.heddle.domain.agreement.measure.Scores.assertScore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Another program, written by others, finds the same figures on random ratings.
final class PeerTest {
    private final List<List<String>> units = new ArrayList<>();

    private CodingAnnotationStudy rate(Random random, int coders, double missing) {
        var study = new CodingAnnotationStudy(coders);
        for (int unit = 0; unit < 20 + random.nextInt(30); unit++) {
            var said = new Object[coders];
            var words = new ArrayList<String>();
            for (int coder = 0; coder < coders; coder++) {
                int category = 1 + random.nextInt(4);
                said[coder] = random.nextDouble() < missing ? null : category;
                words.add(said[coder] == null ? "" : String.valueOf(category));
            }
            study.addItemAsArray(said);
            units.add(words);
        }
        return study;
    }

    @RepeatedTest(30)
    void twoCoders(RepetitionInfo repetition) {
        var study = rate(new Random(repetition.getCurrentRepetition()), 2, 0);
        var ratings = Ratings.of(2, units);
        assertScore(new CohenKappaAgreement(study).calculateAgreement(), CohenKappa.of(ratings), 1e-9);
        assertScore(new ScottPiAgreement(study).calculateAgreement(), ScottPi.of(ratings), 1e-9);
        assertScore(new BennettSAgreement(study).calculateAgreement(), BennettS.of(ratings), 1e-9);
    }

    @RepeatedTest(30)
    void manyCodersWithAndWithoutMissingRatings(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var whole = rate(random, 4, 0);
        assertScore(new FleissKappaAgreement(whole).calculateAgreement(), FleissKappa.of(Ratings.of(4, units)), 1e-9);
        units.clear();
        var study = rate(random, 4, 0.2);
        var ratings = Ratings.of(4, units);
        assertScore(new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(), KrippendorffAlpha.of(ratings, Scale.NOMINAL), 1e-9);
        assertScore(new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement(), KrippendorffAlpha.of(ratings, Scale.INTERVAL), 1e-9);
        assertScore(new KrippendorffAlphaAgreement(study, new RatioDistanceFunction()).calculateAgreement(), KrippendorffAlpha.of(ratings, Scale.RATIO), 1e-9);
    }
}
