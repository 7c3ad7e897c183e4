package org.heddle.ui.part.palette;

import javafx.scene.paint.Color;

/// A colour by how it is seen: lightness from 0 to 1, and two axes of hue. Ottosson, B. (2020). A perceptual color space for image processing.
record Oklab(double lightness, double a, double b) {
    private static final double LESS_CHROMA = 0.97;

    static Oklab of(Color colour) {
        double red = Contrast.linear(colour.getRed());
        double green = Contrast.linear(colour.getGreen());
        double blue = Contrast.linear(colour.getBlue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    Oklab lit(double newLightness) {
        return new Oklab(Math.clamp(newLightness, 0, 1), a, b);
    }

    /// The nearest colour a screen has, found by giving up chroma, never hue.
    Color colour() {
        Oklab near = this;
        while (!near.isOnScreen() && Math.hypot(near.a, near.b) > 1e-4) {
            near = new Oklab(lightness, near.a * LESS_CHROMA, near.b * LESS_CHROMA);
        }
        double[] rgb = near.linear();
        return Color.color(encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2]));
    }

    private boolean isOnScreen() {
        for (double channel : linear()) {
            if (channel < -1e-4 || channel > 1 + 1e-4) {
                return false;
            }
        }
        return true;
    }

    private double[] linear() {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double encoded(double linear) {
        double channel = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.clamp(channel, 0, 1);
    }
}
