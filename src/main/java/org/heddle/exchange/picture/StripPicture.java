package org.heddle.exchange.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.talk.Strip;
import org.heddle.exchange.exporting.WholeFile;

/// The strip of a group's talk as a PNG on white, in twice the size of the screen for print.
public final class StripPicture {
    private static final int SCALE = 2;
    private static final int EDGE = 12;

    private StripPicture() {}

    /// Whole or not at all.
    public static void write(Strip strip, Path out) {
        var image = new BufferedImage(SCALE * (strip.width() + 2 * EDGE), SCALE * (strip.height() + 2 * EDGE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.scale(SCALE, SCALE);
            graphics.translate(EDGE, EDGE);
            strip.paint(new Pen(graphics));
        } finally {
            graphics.dispose();
        }
        WholeFile.write(out, stream -> ImageIO.write(image, "png", stream));
    }

    /// Draws on a picture.
    private record Pen(Graphics2D graphics) implements Strip.Brush {
        private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        private static final Font NUMBERS = new Font(Font.SANS_SERIF, Font.BOLD, 10);

        @Override
        public void band(double x, double y, double width, double height, Optional<Colour> colour) {
            var place = new Rectangle2D.Double(x, y, width, height);
            graphics.setColor(colour.map(one -> Color.decode(one.hex())).orElse(new Color(0xe4e7eb)));
            graphics.fill(place);
        }

        @Override
        public void number(String words, double x, double y) {
            graphics.setFont(NUMBERS);
            graphics.setColor(Color.WHITE);
            graphics.drawString(words, (float) (x - graphics.getFontMetrics().stringWidth(words) / 2.0), (float) y);
        }

        @Override
        public void words(String words, double x, double y) {
            graphics.setFont(WORDS);
            graphics.setColor(new Color(0x22272e));
            graphics.drawString(words, (float) x, (float) y);
        }
    }
}
