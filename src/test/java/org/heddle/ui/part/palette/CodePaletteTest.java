package org.heddle.ui.part.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePaletteTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOverEveryStackOfUpToFourFills(Theme theme) {
        assertTrue(worst(theme, theme.page(), 4, List.of()) >= 4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOverASelectedFillAmongThreeOthers(Theme theme) {
        double worst = 21;
        for (CodeColour selected : CodePalette.SLOTS) {
            Color ground = Contrast.over(theme.page(), selected.in(theme).fill(theme, Emphasis.STRONG));
            worst = Math.min(worst, worst(theme, ground, 3, List.of(selected)));
        }
        assertTrue(worst >= 4.5, "worst " + worst);
    }

    private static double worst(Theme theme, Color ground, int more, List<CodeColour> used) {
        double worst = Contrast.between(ground, theme.words());
        for (CodeColour next : more == 0 ? List.<CodeColour>of() : CodePalette.SLOTS) {
            if (!used.contains(next)) {
                var now = new ArrayList<>(used);
                now.add(next);
                Color over = Contrast.over(ground, next.in(theme).fill(theme, Emphasis.PLAIN));
                worst = Math.min(worst, worst(theme, over, more - 1, now));
            }
        }
        return worst;
    }

    /// The selection lies over the fills. Its colours are those of the style sheet.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadWhereASelectionLiesOverUpToFourFills(Theme theme) {
        Color selection = Color.web(theme == Theme.LIGHT ? "#0969da33" : "#1f6feb4d");
        double worst = grounds(theme, theme.page(), 4, List.of()).mapToDouble(ground -> Contrast.between(Contrast.over(ground, selection), theme.words()))
                .min().orElseThrow();
        assertTrue(worst >= 4.5, "worst " + worst);
    }

    private static Stream<Color> grounds(Theme theme, Color ground, int more, List<CodeColour> used) {
        Stream<Color> deeper = CodePalette.SLOTS.stream().filter(next -> more > 0 && !used.contains(next)).flatMap(next -> {
            var now = new ArrayList<>(used);
            now.add(next);
            return grounds(theme, Contrast.over(ground, next.in(theme).fill(theme, Emphasis.PLAIN)), more - 1, now);
        });
        return Stream.concat(Stream.of(ground), deeper);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fadedWordsCanStillBeRead(Theme theme) {
        assertTrue(Contrast.between(theme.page(), Color.web(theme == Theme.LIGHT ? "#6b747e" : "#7d8590")) >= 4.5);
    }

    /// Machado, G. M., Oliveira, M. M., Fernandes, L. A. F. (2009). A physiologically-based model for simulation of color vision deficiency.
    /// Rows give red, green and blue of linear light, for no first, no second and no third kind of cone.
    private static final double[][][] SIGHTS = {
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anyTwoStripesAreToldApartByEveryKindOfSight(Theme theme) {
        for (double[][] sight : SIGHTS) {
            var seen = CodePalette.SLOTS.stream().map(slot -> Oklab.of(asSeen(slot.in(theme).stripe(), sight))).toList();
            for (int one = 0; one < seen.size(); one++) {
                for (int other = 0; other < one; other++) {
                    double apart = 100 * Math.hypot(Math.hypot(seen.get(one).lightness() - seen.get(other).lightness(),
                            seen.get(one).a() - seen.get(other).a()), seen.get(one).b() - seen.get(other).b());
                    assertTrue(apart >= 6, "%d and %d: %.1f".formatted(one, other, apart));
                }
            }
        }
    }

    private static Color asSeen(Color colour, double[][] sight) {
        double[] light = {Contrast.linear(colour.getRed()), Contrast.linear(colour.getGreen()), Contrast.linear(colour.getBlue())};
        double[] seen = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double linear = Math.clamp(sight[channel][0] * light[0] + sight[channel][1] * light[1] + sight[channel][2] * light[2], 0, 1);
            seen[channel] = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        }
        return Color.color(seen[0], seen[1], seen[2]);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyFillAndStripeKeepsItsContrast(Theme theme) {
        CodePalette.SLOTS.forEach(slot -> assertReadable(slot.in(theme), theme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#000000", "#ffff00", "#0000ff", "#ff0000", "#00ff00", "#123456", "#fedcba", "#777777"})
    void aPersonsOwnColourIsMovedUntilItCanBeSeenAndReadOver(String hex) {
        CodeColour own = CodePalette.of(new Colour(hex));
        assertReadable(own.light(), Theme.LIGHT);
        assertReadable(own.dark(), Theme.DARK);
    }

    private static void assertReadable(Swatch swatch, Theme theme) {
        double stripe = Contrast.between(swatch.stripe(), theme.page());
        double words = Contrast.between(swatch.fill(), theme.words());
        assertTrue(stripe >= 3.1, "stripe " + swatch + " " + stripe);
        assertTrue(words >= 4.8, "fill " + swatch + " " + words);
    }

    @Test
    void anOwnColourThatIsFitAlreadyStaysAsItIs() {
        assertEquals(Color.web("#7a1fa2"), rounded(CodePalette.of(new Colour("#7a1fa2")).light().stripe()));
    }

    private static Color rounded(Color colour) {
        return Color.rgb((int) Math.round(colour.getRed() * 255), (int) Math.round(colour.getGreen() * 255), (int) Math.round(colour.getBlue() * 255));
    }

    @Test
    void thePaletteIsTheDomainsInTheSameOrder() {
        var stripes = CodePalette.SLOTS.stream().map(slot -> slot.light().stripe()).toList();
        assertEquals(Colour.PALETTE.stream().map(colour -> Color.web(colour.hex())).toList(), stripes);
        assertEquals("teal", CodePalette.name(Colour.PALETTE.get(8)));
    }

    @Test
    void codesThatShareAColourAreToldApartByTheirStripes() {
        var codes = IntStream.range(0, 4).mapToObj(position -> new Code(new CodeId(new UUID(0, position)), Optional.empty(), position,
                "Code " + position, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED)).toList();
        var looks = CodePalette.of(new Codebook(codes));
        assertEquals(List.of(Pattern.SOLID, Pattern.DASHED, Pattern.DOTTED, Pattern.DOTTED),
                codes.stream().map(code -> looks.get(code.id()).pattern()).toList());
        assertEquals(List.of(CodePalette.SLOTS.getFirst().light()), looks.values().stream().map(CodeColour::light).distinct().toList());
    }
}
