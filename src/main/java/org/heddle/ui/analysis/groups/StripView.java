package org.heddle.ui.analysis.groups;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.talk.GroupTalk.Moment;
import org.heddle.domain.talk.Strip;
import org.heddle.domain.talk.TalkReport;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.part.palette.Theme;

/// The turns of a talk as a picture: a click, or arrows and Enter, open one in the text.
final class StripView extends StackPane {
    private final Canvas canvas = new Canvas();
    private final Tooltip tip = new Tooltip();
    private final Consumer<Moment> open;
    private Optional<Shown> shown = Optional.empty();
    private int inHand;

    /// A strip as it is drawn.
    private record Shown(TalkReport report, Strip strip, Theme theme) {
        Moment at(int turn) {
            return report.talk().moments().get(turn);
        }
    }

    StripView(Consumer<Moment> open) {
        this.open = open;
        setId("turn-strip");
        setFocusTraversable(true);
        setAccessibleText("Turns in sequence; arrow keys go through them, Enter shows one in the text");
        getStyleClass().add("turn-strip");
        getChildren().add(canvas);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Tooltip.install(canvas, tip);
        canvas.setOnMouseMoved(event -> {
            Optional<Moment> here = shown.flatMap(one -> one.strip().at(event.getX(), event.getY()));
            canvas.setCursor(here.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            tip.setText(here.map(this::words).orElse("Each box is a turn; the numbers name its codes below."));
        });
        canvas.setOnMouseClicked(event -> shown.flatMap(one -> one.strip().at(event.getX(), event.getY())).ifPresent(open));
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(_ -> draw());
    }

    void show(TalkReport report, Codebook codebook, Theme theme) {
        shown = Optional.of(new Shown(report, new Strip(report.talk(), codebook::find), theme));
        inHand = Math.clamp(inHand, 0, Math.max(0, report.talk().moments().size() - 1));
        draw();
    }

    private String words(Moment moment) {
        return shown.map(one -> "Turn %d, %s%s".formatted(moment.turn(), one.report().talk().voices().get(moment.voice()).label(), moment.codes().isEmpty() ? ", no code"
                : "\n" + moment.codes().stream().map(one.report().path()).collect(Collectors.joining("\n")))).orElse("");
    }

    private void pressed(KeyEvent key) {
        int turns = shown.map(one -> one.report().talk().moments().size()).orElse(0);
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (turns > 0 && step != 0) {
            key.consume();
            inHand = Math.clamp((long) inHand + step, 0, turns - 1);
            shown.ifPresent(one -> setAccessibleText(words(one.at(inHand)).replace('\n', ' ')));
            draw();
        } else if (turns > 0 && key.getCode() == KeyCode.ENTER) {
            key.consume();
            shown.ifPresent(one -> open.accept(one.at(inHand)));
        }
    }

    private void draw() {
        shown.ifPresent(one -> {
            canvas.setWidth(one.strip().width());
            canvas.setHeight(one.strip().height());
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            one.strip().paint(new Pen(graphics, one.theme()));
            boolean isMarked = isFocused() && !one.report().talk().moments().isEmpty();
            if (isMarked) {
                one.strip().box(one.at(inHand)).ifPresent(box -> {
                    graphics.setStroke(one.theme() == Theme.DARK ? Color.WHITE : Color.BLACK);
                    graphics.setLineWidth(2);
                    graphics.strokeRect(box[0], box[1], box[2], box[3]);
                });
            }
        });
    }

    /// Draws on the screen, in the colours of its theme.
    private record Pen(GraphicsContext graphics, Theme theme) implements Strip.Brush {
        private static final Font WORDS = Font.font("Inter", 12);
        private static final Font NUMBERS = Font.font("Inter Semi Bold", 10);

        @Override
        public void band(double x, double y, double width, double height, Optional<Colour> colour) {
            graphics.setFill(colour.map(one -> CodePalette.of(one).in(theme).stripe()).orElse(theme == Theme.DARK ? Color.web("#3a4048") : Color.web("#dfe3e8")));
            graphics.fillRoundRect(x, y, width, height, 3, 3);
        }

        @Override
        public void number(String words, double x, double y) {
            graphics.setFont(NUMBERS);
            graphics.setTextAlign(TextAlignment.CENTER);
            graphics.setFill(theme == Theme.DARK ? Color.web("#0d1117") : Color.WHITE);
            graphics.fillText(words, x, y);
        }

        @Override
        public void words(String words, double x, double y) {
            graphics.setFont(WORDS);
            graphics.setTextAlign(TextAlignment.LEFT);
            graphics.setFill(theme == Theme.DARK ? Color.web("#e6edf3") : Color.web("#22272e"));
            graphics.fillText(words, x, y);
        }
    }
}
