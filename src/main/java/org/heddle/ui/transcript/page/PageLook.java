package org.heddle.ui.transcript.page;

/// How a transcript is set: its letters and their size in pixels, which numbers stand beside it, and whether words without a code step back.
public record PageLook(Typeface typeface, double size, boolean turnNumbers, boolean lineNumbers, boolean backlight) {
    public static final double USUAL_SIZE = 15;
    public static final PageLook USUAL = new PageLook(Typeface.INTER, USUAL_SIZE, true, false, false);

    private static final double SMALLEST = 11;
    private static final double LARGEST = 30;

    public PageLook {
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    public PageLook sized(double newSize) {
        return new PageLook(typeface, newSize, turnNumbers, lineNumbers, backlight);
    }

    public PageLook in(Typeface newTypeface) {
        return new PageLook(newTypeface, size, turnNumbers, lineNumbers, backlight);
    }

    public PageLook withTurnNumbers(boolean shown) {
        return new PageLook(typeface, size, shown, lineNumbers, backlight);
    }

    public PageLook withLineNumbers(boolean shown) {
        return new PageLook(typeface, size, turnNumbers, shown, backlight);
    }

    public PageLook lit(boolean fromBehind) {
        return new PageLook(typeface, size, turnNumbers, lineNumbers, fromBehind);
    }
}
