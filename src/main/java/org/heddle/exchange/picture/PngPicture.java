package org.heddle.exchange.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.heddle.domain.Refusal;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;

/// A picture as PNG, two points of the file for each unit so that it prints well; smaller when it would not fit into memory.
final class PngPicture {
    private static final double SCALE = 2;
    private static final double MOST = 60_000_000;

    private PngPicture() {}

    static void write(Picture picture, OutputStream out) throws IOException {
        double scale = Math.min(SCALE, Math.sqrt(MOST / (picture.width() * picture.height())));
        var image = new BufferedImage((int) Math.ceil(picture.width() * scale), (int) Math.ceil(picture.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.decode(Paper.PAGE));
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(scale, scale);
            picture.shapes().forEach(shape -> draw(shape, pen));
        } catch (Error | RuntimeException noFonts) {
            if (noFonts instanceof OutOfMemoryError) {
                throw noFonts;
            }
            throw new Refusal("This computer has no font to draw words with. Nothing was written; choose a file name that ends in .svg instead.");
        } finally {
            pen.dispose();
        }
        ImageIO.write(image, "png", out);
    }

    private static void draw(Shape shape, Graphics2D pen) {
        pen.setColor(colour(shape.ink()));
        switch (shape) {
            case Shape.Line line -> {
                pen.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                pen.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
            }
            case Shape.Dot dot -> pen.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()));
            case Shape.Box box -> pen.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            case Shape.Words words -> words(words, pen);
        }
    }

    private static void words(Shape.Words words, Graphics2D pen) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) words.size()));
        var metrics = pen.getFontMetrics();
        String shown = words.fitting(text -> metrics.getStringBounds(text, pen).getWidth());
        double width = metrics.getStringBounds(shown, pen).getWidth();
        double x = switch (words.side()) {
            case RIGHT -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case LEFT -> words.x() - width;
        };
        var upright = pen.getTransform();
        pen.rotate(Math.toRadians(words.turned()), words.x(), words.y());
        pen.drawString(shown, (float) x, (float) words.y());
        pen.setTransform(upright);
    }

    private static Color colour(Ink ink) {
        return Color.decode(Paper.hex(ink));
    }
}
