package org.heddle.ui.part.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;

/// The twelve colours that codes are given, and what becomes of a colour that a person chose.
public final class CodePalette {
    /// In the order of `Colour.PALETTE`.
    public static final List<CodeColour> SLOTS = List.of(
            slot("#3b73a6", "#86c4fe", "#5683d9", "#2c4f94"),
            slot("#8b5005", "#f7ab62", "#d18a0c", "#724800"),
            slot("#03502e", "#84d2a3", "#71c66c", "#21621f"),
            slot("#a71756", "#fe9cb8", "#ff9fab", "#863242"),
            slot("#3492d0", "#7bc6ff", "#47a5d5", "#005a7e"),
            slot("#6b8000", "#b1cb5c", "#ccdb91", "#4e590a"),
            slot("#61288a", "#d4a7ff", "#d7a4fe", "#663c83"),
            slot("#861f01", "#fea28b", "#d34730", "#883324"),
            slot("#056164", "#71d0d3", "#387e7f", "#105e5f"),
            slot("#ad8a5f", "#e2b57c", "#ae8a6c", "#6e4928"),
            slot("#808fa1", "#b1bfd1", "#7d8da0", "#475463"),
            slot("#a66379", "#f5a1bc", "#fec4de", "#714158"));

    private static final List<String> NAMES =
            List.of("blue", "ochre", "forest", "rose", "sky", "olive", "violet", "rust", "teal", "sand", "slate", "mauve");
    private static final Pattern[] PATTERNS = Pattern.values();

    private CodePalette() {}

    /// How a colour looks in both themes: one of the twelve, or a person's own, made readable.
    public static CodeColour of(Colour colour) {
        int slot = Colour.PALETTE.indexOf(colour);
        return slot >= 0 ? SLOTS.get(slot) : OwnColour.of(Color.web(colour.hex()));
    }

    /// What a palette colour is called on screen; a person's own colour is called by its digits.
    public static String name(Colour colour) {
        int slot = Colour.PALETTE.indexOf(colour);
        return slot >= 0 ? NAMES.get(slot) : colour.hex();
    }

    /// Each code's look. In framework order the second code of a colour is dashed, the third and all later ones are dotted.
    public static Map<CodeId, CodeColour> of(Codebook codebook) {
        var looks = new HashMap<CodeId, CodeColour>();
        codebook.inOrder().forEach(code -> looks.put(code.id(), drawn(codebook, code)));
        return looks;
    }

    private static CodeColour drawn(Codebook codebook, Code code) {
        return of(code.colour()).drawn(PATTERNS[Math.min(codebook.sameColourBefore(code.id()), PATTERNS.length - 1)]);
    }

    /// The look of one code; a code that has left the codebook keeps its plain colour.
    public static CodeColour of(Codebook codebook, Code code) {
        return codebook.find(code.id()).map(known -> drawn(codebook, known)).orElseGet(() -> of(code.colour()));
    }

    private static CodeColour slot(String lightStripe, String lightFill, String darkStripe, String darkFill) {
        return new CodeColour(Swatch.of(lightStripe, lightFill), Swatch.of(darkStripe, darkFill), Pattern.SOLID);
    }
}
