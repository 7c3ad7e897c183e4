package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranscriptPictureTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aCodedTranscriptIsDrawnInBothThemes(Theme theme) throws Exception {
        BufferedImage picture = Screen.ask(() -> {
            var view = new TranscriptView();
            view.themeProperty().set(theme);
            var scene = new Scene(view, 872, 740);
            scene.setUserAgentStylesheet(theme == Theme.LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
            view.show(Samples.document(Samples.GROUP, 21));
            var marks = Samples.groupMarks();
            view.setMarks(marks);
            view.selectedMarkProperty().set(Optional.of(marks.get(16).id()));
            int hit = Samples.GROUP.indexOf("flu clinic");
            view.setHits(List.of(new TextSpan(hit, hit + 10)));
            int words = Samples.GROUP.indexOf("Not often");
            view.select(new TextSpan(words, words + 40));
            view.applyCss();
            view.layout();
            return Pictures.take(scene, "transcript-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
        });
        assertEquals(rgb(theme.page()), picture.getRGB(600, 735) & 0xffffff);
        assertTrue(colours(picture) > 100, "words, fills and stripes");
    }

    private static int rgb(javafx.scene.paint.Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8 | (int) Math.round(colour.getBlue() * 255);
    }

    private static long colours(BufferedImage picture) {
        return java.util.Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())).distinct().count();
    }
}
