package org.heddle.ui.part.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
