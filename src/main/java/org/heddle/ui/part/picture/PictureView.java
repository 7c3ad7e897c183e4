package org.heddle.ui.part.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.part.palette.Theme;

/// A picture in the colours of the theme, as large as its numbers say times the zoom, which follows the size of the window’s words. A click on a shape that means something is told, and what it means is said
/// while the mouse rests on it.
public final class PictureView extends Region {
    private static final double REACH = 3;
    /// No graphics card draws a larger sheet in one piece.
    private static final double MOST = 8_000;

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Double> zoom;
    private final Tooltip tip = new Tooltip();
    private Picture picture = new Picture(0, 0, "", List.of());
    private IntConsumer picked = _ -> {};
    private IntFunction<String> says = _ -> "";

    public PictureView(ObservableValue<Theme> theme, ObservableValue<Double> zoom) {
        this.theme = theme;
        this.zoom = zoom;
        getChildren().add(canvas);
        getStyleClass().add("picture");
        theme.subscribe(_ -> draw());
        zoom.subscribe(_ -> show(picture));
        setOnMouseMoved(mouse -> hover(at(mouse.getX(), mouse.getY())));
        setOnMouseClicked(mouse -> at(mouse.getX(), mouse.getY()).ifPresent(key -> picked.accept(key)));
    }

    public void show(Picture shown) {
        picture = shown;
        setAccessibleText(shown.says());
        double width = Math.min(MOST, shown.width() * zoom.getValue());
        double height = Math.min(MOST, shown.height() * zoom.getValue());
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        draw();
    }

    /// How wide a picture may be that is to fit in so many pixels.
    public double room(double pixels) {
        return pixels / zoom.getValue();
    }

    /// Who is told the key of a shape that was clicked.
    public void onPicked(IntConsumer told) {
        picked = told;
    }

    /// What a shape with this key means, in words.
    public void saying(IntFunction<String> words) {
        says = words;
    }

    private void hover(OptionalInt key) {
        setCursor(key.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        String words = key.isPresent() ? says.apply(key.getAsInt()) : "";
        tip.setText(words);
        Tooltip.uninstall(this, tip);
        if (!words.isEmpty()) {
            Tooltip.install(this, tip);
        }
    }

    /// The topmost shape that means something and lies at this place or within reach of it.
    OptionalInt at(double pixelX, double pixelY) {
        double x = pixelX / zoom.getValue();
        double y = pixelY / zoom.getValue();
        for (int at = picture.shapes().size() - 1; at >= 0; at--) {
            OptionalInt key = switch (picture.shapes().get(at)) {
                case Shape.Dot dot when dot.key() != Shape.NOTHING && Math.hypot(dot.x() - x, dot.y() - y) <= dot.radius() + REACH -> OptionalInt.of(dot.key());
                case Shape.Box box when box.key() != Shape.NOTHING && x >= box.x() - 1 && x <= box.x() + box.width() + 1 && y >= box.y()
                        && y <= box.y() + box.height() -> OptionalInt.of(box.key());
                case Shape.Dot _, Shape.Box _, Shape.Line _, Shape.Words _ -> OptionalInt.empty();
            };
            if (key.isPresent()) {
                return key;
            }
        }
        return OptionalInt.empty();
    }

    private void draw() {
        canvas.setWidth(getPrefWidth());
        canvas.setHeight(getPrefHeight());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setTextBaseline(VPos.BASELINE);
        pen.save();
        pen.scale(zoom.getValue(), zoom.getValue());
        picture.shapes().forEach(shape -> draw(shape, pen));
        pen.restore();
    }

    private void draw(Shape shape, GraphicsContext pen) {
        Color colour = colour(shape.ink());
        pen.setFill(colour);
        switch (shape) {
            case Shape.Line line -> {
                pen.setStroke(colour);
                pen.setLineWidth(line.width());
                pen.strokeLine(line.fromX(), line.fromY(), line.toX(), line.toY());
            }
            case Shape.Dot dot -> pen.fillOval(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
            case Shape.Box box -> pen.fillRect(box.x(), box.y(), box.width(), box.height());
            case Shape.Words words -> words(words, pen);
        }
    }

    private static void words(Shape.Words words, GraphicsContext pen) {
        var font = Font.font("Inter", words.size());
        var measured = new Text();
        measured.setFont(font);
        pen.setFont(font);
        pen.setTextAlign(switch (words.side()) {
            case RIGHT -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case LEFT -> TextAlignment.RIGHT;
        });
        pen.save();
        pen.translate(words.x(), words.y());
        pen.rotate(words.turned());
        pen.fillText(words.fitting(text -> {
            measured.setText(text);
            return measured.getLayoutBounds().getWidth();
        }), 0, 0);
        pen.restore();
    }

    private Color colour(Ink ink) {
        boolean dark = theme.getValue() == Theme.DARK;
        return switch (ink) {
            case Ink.OfCode(var code) -> CodePalette.of(code).in(theme.getValue()).stripe();
            case Ink.Plain plain -> switch (plain) {
                case WORDS -> theme.getValue().words();
                case MUTED -> Color.web(dark ? "#8b949e" : "#57606a");
                case LINE -> Color.web(dark ? "#30363d" : "#d0d7de");
                case GROUND -> Color.web(dark ? "#161b22" : "#f6f8fa");
                case ACCENT -> Color.web(dark ? "#58a6ff" : "#0550ae");
            };
        };
    }
}
