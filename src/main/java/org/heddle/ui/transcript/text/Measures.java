package org.heddle.ui.transcript.text;

import java.util.Collection;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.heddle.ui.part.Shaped;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.page.Typeface;

/// Fonts and distances of the transcript in one look, in pixels. `spacing` is what the font leaves of a line, `label` how wide speakers stand.
public record Measures(PageLook look, Font words, Font speaker, Font number, double line, double spacing, double ascent, double label) {
    public static final Measures USUAL = Measures.of(PageLook.USUAL);
    public static final double TURN_SPACE = 5;
    public static final double TOP_SPACE = 12;
    public static final double END_SPACE = 48;

    private static final double LINE_PER_SIZE = 1.6;
    private static final double LETTER_PER_SIZE = 0.5;
    private static final double LINE_NUMBERS = 34;
    private static final double TURN_NUMBERS = 28;
    private static final double TEXT_WIDTH = 540;
    private static final double LABEL = 40;
    private static final double WIDEST_LABEL = 100;
    private static final double BESIDE_LABEL = 10;
    private static final int MOST_LABELS = 100;

    public static Measures of(PageLook look) {
        double size = look.size();
        Font words = look.typeface() == Typeface.INTER ? regular(size) : Font.font(look.typeface().family(), size);
        var probe = new Text("x");
        probe.setFont(words);
        double line = Math.round(size * LINE_PER_SIZE);
        return new Measures(look, words, semiBold(size * 0.8), regular(size * 11 / 15), line,
                line - probe.getLayoutBounds().getHeight(), probe.getBaselineOffset(), LABEL * size / PageLook.USUAL_SIZE);
    }

    /// The same with room for the names of these speakers; a very long one is cut.
    public Measures forSpeakers(Collection<String> names) {
        var probe = new Text();
        probe.setFont(speaker);
        double widest = names.stream().limit(MOST_LABELS).mapToDouble(name -> {
            probe.setText(name);
            return Math.ceil(probe.getLayoutBounds().getWidth());
        }).max().orElse(0) + scaled(BESIDE_LABEL);
        return new Measures(look, words, speaker, number, line, spacing, ascent, Math.clamp(widest, scaled(LABEL), scaled(WIDEST_LABEL)));
    }

    private static Font regular(double size) {
        return named("Inter", size).orElseGet(() -> Font.font(Font.getDefault().getFamily(), size));
    }

    public static Font medium(double size) {
        return named("Inter Medium", size).orElseGet(() -> regular(size));
    }

    /// JavaFX knows regular and bold only; weights between are families of their own.
    public static Font semiBold(double size) {
        return named("Inter Semi Bold", size).orElseGet(() -> Font.font(regular(size).getFamily(), FontWeight.BOLD, size));
    }

    private static Optional<Font> named(String family, double size) {
        return Optional.of(Font.font(family, size)).filter(font -> font.getFamily().equals(family));
    }

    double size() {
        return look.size();
    }

    /// A distance that is given for the usual size.
    double scaled(double pixels) {
        return pixels * size() / PageLook.USUAL_SIZE;
    }

    public double lineNumberRight() {
        return scaled(42);
    }

    public double numberRight() {
        return scaled(40) + beside();
    }

    public double speakerLeft() {
        return scaled(52) + beside();
    }

    public double textLeft() {
        return speakerLeft() + label;
    }

    /// What the columns of numbers add to the usual one, or leave of it.
    private double beside() {
        return scaled((look.lineNumbers() ? LINE_NUMBERS : 0) - (look.turnNumbers() ? 0 : TURN_NUMBERS));
    }

    /// How wide the words run in a column of this width that also holds number and speaker.
    public double textWidth(double column) {
        return Math.max(scaled(Shaped.NARROWEST), Math.min(scaled(TEXT_WIDTH), column - textLeft()));
    }

    /// What a turn of so many letters will need, before it is laid out.
    public double guessedHeight(int letters, double textWidth) {
        double perLine = Math.max(1, textWidth / (size() * LETTER_PER_SIZE));
        return Math.max(1, Math.ceil(letters / perLine)) * line + 2 * TURN_SPACE;
    }
}
