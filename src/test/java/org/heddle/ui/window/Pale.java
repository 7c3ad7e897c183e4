package org.heddle.ui.window;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.heddle.ui.part.palette.Contrast;
import org.kordamp.ikonli.javafx.FontIcon;

/// Looks through a window for words and icons that stand out too little from their ground, as the style sheets paint both; what is disabled is
/// left out. Used on the JavaFX thread.
final class Pale {
    private static final double WORDS = 4.5;
    private static final double SIGNS = 3;

    private final Set<String> found = new LinkedHashSet<>();
    private int looked;

    private Pale() {}

    static Pale in(Parent part, Color page) {
        var pale = new Pale();
        pale.walk(part, groundAbove(part, page), 1);
        return pale;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /// How many words and icons were looked at.
    int looked() {
        return looked;
    }

    private static Color groundAbove(Node node, Color page) {
        return node.getParent() == null ? page : painted(node.getParent(), groundAbove(node.getParent(), page), 1);
    }

    private void walk(Node node, Color under, double above) {
        double opacity = above * node.getOpacity();
        if (!node.isVisible() || opacity == 0 || node.isDisabled()) {
            return;
        }
        Color ground = painted(node, under, opacity);
        if (node instanceof Text text && !text.getText().isBlank()) {
            look(text, ground, opacity);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, ground, opacity));
        }
    }

    /// The ground with all that the node itself paints on it.
    private static Color painted(Node node, Color under, double opacity) {
        Color ground = under;
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    ground = Contrast.over(ground, faded(colour, opacity));
                }
            }
        }
        return ground;
    }

    private void look(Text text, Color ground, double opacity) {
        looked++;
        if (!(text.getFill() instanceof Color colour)) {
            return;
        }
        double contrast = Contrast.between(ground, Contrast.over(ground, faded(colour, opacity)));
        boolean isSign = text instanceof FontIcon;
        if (contrast < (isSign ? SIGNS : WORDS)) {
            var owner = text.getParent();
            found.add("%.1f: %s “%s” %s on %s, in %s#%s %s".formatted(contrast, isSign ? "icon" : "words", isSign ? text.getStyleClass() : text.getText(),
                    colour, ground, owner.getClass().getSimpleName(), owner.getId(), owner.getStyleClass()));
        }
    }

    private static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
