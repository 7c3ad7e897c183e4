package org.heddle.ui.part.palette;

import javafx.scene.paint.Color;

/// Contrast as the Web Content Accessibility Guidelines 2.1 define it.
public final class Contrast {
    private Contrast() {}

    /// From 1 (alike) to 21 (black on white), for opaque colours.
    public static double between(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /// What is seen when a translucent colour lies over an opaque one.
    public static Color over(Color ground, Color layer) {
        double alpha = layer.getOpacity();
        return Color.color(mix(ground.getRed(), layer.getRed(), alpha), mix(ground.getGreen(), layer.getGreen(), alpha),
                mix(ground.getBlue(), layer.getBlue(), alpha));
    }

    private static double mix(double ground, double layer, double alpha) {
        return Math.clamp(ground * (1 - alpha) + layer * alpha, 0, 1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
