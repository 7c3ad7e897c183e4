package org.heddle.domain.agreement.unitizing;

import java.util.Arrays;
import org.heddle.domain.agreement.measure.Score;

/// The family of alphas of spans that count places: of all categories and the gaps (u), of marked against unmarked (|u),
/// of the categories where both marked something (cu), and of one category among those ((k)u).
/// Krippendorff, K., Mathet, Y., Bouvry, S. and Widlöcher, A. (2016). On the reliability of unitizing textual continua: further
/// developments. Quality & Quantity 50(6), 2347–2364.
public final class UAlpha {
    private static final Score OVERLAPPING = new Score.Undefined(
            "A coder gave two categories to the same place; this measure takes one category at a place, so compute it for one category at a time.");
    private static final Score ONE_CODER = new Score.Undefined("There is only one coder, so there is nothing to compare.");
    private static final Score NOTHING = new Score.Undefined("Nobody marked anything, so chance cannot be told from agreement.");
    private static final Score EVERYTHING = new Score.Undefined("Everybody marked the whole line alike, so chance cannot be told from agreement.");
    private static final Score NOWHERE = new Score.Undefined("No place was marked by two coders, so there are no categories to compare.");
    private static final Score ONE_CATEGORY =
            new Score.Undefined("Where two coders marked something they used only one category, so chance cannot be told from agreement.");

    private final Score general;
    private final Coincidences places;
    private final double all;
    private final double free;
    private final double itself;
    private final double met;

    private UAlpha(Score general, Coincidences places, double all) {
        this.general = general;
        this.places = places;
        this.all = all;
        free = all - Coincidences.sum(places.covered);
        itself = Coincidences.sum(places.squares) + free;
        met = Coincidences.sum(places.met);
    }

    public static UAlpha of(Continuum continuum) {
        Score general = new Score.Value(0);
        if (continuum.coders() < 2) {
            general = ONE_CODER;
        } else if (continuum.size() == 0) {
            general = NOTHING;
        } else if (continuum.isOverlapping()) {
            general = OVERLAPPING;
        }
        return new UAlpha(general, new Coincidences(continuum), (double) continuum.coders() * continuum.length());
    }

    /// Of all categories and the gaps.
    public Score u() {
        double freeMet = free - (Coincidences.sum(places.covered) - met);
        double observed = all - Coincidences.sum(places.same) - freeMet;
        double alike = free * free - free;
        for (int category = 0; category < places.covered.length; category++) {
            alike += places.covered[category] * places.covered[category] - places.squares[category];
        }
        return score(observed, all - all * alike / (all * all - itself), EVERYTHING);
    }

    /// Of marked against unmarked places, whatever the category.
    public Score barU() {
        double marked = Coincidences.sum(places.covered);
        return score(marked - met, all * marked * free / (all * all - itself), EVERYTHING);
    }

    /// Of the categories, where two coders marked something.
    public Score cu() {
        if (general instanceof Score.Value && met == 0) {
            return NOWHERE;
        }
        double squares = Arrays.stream(places.met).map(one -> one * one).sum();
        double observed = (met - Coincidences.sum(places.same)) / met;
        return score(observed, (met * met - squares) / (met * met - Coincidences.sum(places.metSquares)), ONE_CATEGORY);
    }

    /// The share of all places that cu speaks of.
    public double coverage() {
        return met / all;
    }

    /// Of one category against the others, where two coders marked something.
    public Score ku(int category) {
        double here = places.met[category];
        if (general instanceof Score.Value && here == 0) {
            return NOWHERE;
        }
        double observed = (here - places.same[category]) / here;
        return score(observed, here * (met - here) / (here * met - places.metSquares[category]), ONE_CATEGORY);
    }

    /// The share of what a category covers that (k)u speaks of.
    public double coverage(int category) {
        return places.covered[category] == 0 ? 0 : places.met[category] / places.covered[category];
    }

    private Score score(double observed, double expected, Score whenNone) {
        if (general instanceof Score.Undefined) {
            return general;
        }
        return expected > 1e-12 ? new Score.Value(1 - observed / expected) : whenNone;
    }
}
