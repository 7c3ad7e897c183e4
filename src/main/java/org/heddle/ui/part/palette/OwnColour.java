package org.heddle.ui.part.palette;

import java.util.function.Predicate;
import javafx.scene.paint.Color;

/// A person's own colour, moved in lightness (hue and chroma kept) until it can be seen as a stripe and read over as a fill.
final class OwnColour {
    private static final double STRIPE_ON_PAGE = 3.1;
    private static final double WORDS_ON_FILL = 4.8;
    private static final double STEP = 0.01;

    private OwnColour() {}

    static CodeColour of(Color chosen) {
        return new CodeColour(swatch(chosen, Theme.LIGHT), swatch(chosen, Theme.DARK), Pattern.SOLID);
    }

    private static Swatch swatch(Color chosen, Theme theme) {
        Oklab own = Oklab.of(chosen);
        double towardsPage = theme == Theme.LIGHT ? STEP : -STEP;
        Color stripe = moved(own, -towardsPage, colour -> Contrast.between(colour, theme.page()) >= STRIPE_ON_PAGE);
        Oklab ground = own.lit(theme == Theme.LIGHT ? Math.min(own.lightness(), 0.86) : Math.max(own.lightness(), 0.36));
        Color fill = moved(ground, towardsPage, colour -> Contrast.between(colour, theme.words()) >= WORDS_ON_FILL);
        return new Swatch(stripe, fill);
    }

    private static Color moved(Oklab own, double step, Predicate<Color> isFit) {
        Oklab lab = own;
        double end = step > 0 ? 1 : 0;
        while (!isFit.test(lab.colour()) && lab.lightness() != end) {
            lab = lab.lit(lab.lightness() + step);
        }
        return lab.colour();
    }
}
