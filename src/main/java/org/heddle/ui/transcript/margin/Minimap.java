package org.heddle.ui.transcript.margin;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.marks.Bins;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.marks.Painting;
import org.heddle.ui.transcript.turns.TurnList;
import org.jspecify.annotations.Nullable;

/// The whole source in a narrow strip, with a dash where codings begin and the part that is in view; it is the scroll bar too.
public final class Minimap extends Region {
    public static final double WIDTH = 12;

    private static final double BIN = 3;
    private static final double HIT = 5;
    private static final double LEAST_VIEW = 16;
    private static final double DASH = 0.85;
    private static final double QUIET_DASH = 0.45;

    private final DoubleConsumer jump;
    private final Canvas dashes = new Canvas();
    private final Region viewport = new Region();
    private boolean isDrawn;
    private double drawnTotal;
    private double total = 1;
    private double scrolled;
    private double grip;

    public Minimap(DoubleConsumer jump) {
        this.jump = jump;
        setManaged(false);
        getStyleClass().add("minimap");
        viewport.getStyleClass().add("viewport");
        viewport.setManaged(false);
        viewport.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText("Place in the transcript");
        getChildren().addAll(dashes, viewport);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragTo(event.getY() - grip));
    }

    /// Draws the dashes anew at the next layout.
    public void forget() {
        isDrawn = false;
    }

    public void arrange(Painting painting, TurnList turns) {
        total = Math.max(1, turns.total());
        scrolled = turns.scrolled();
        boolean isStale = !isDrawn || dashes.getHeight() != getHeight() || Math.abs(total - drawnTotal) > total * 0.02;
        if (isStale) {
            dashes.setWidth(WIDTH);
            dashes.setHeight(getHeight());
            draw(painting, turns);
            isDrawn = true;
            drawnTotal = total;
        }
        viewport.setVisible(total > getHeight());
        viewport.resizeRelocate(1, viewTop(), WIDTH - 1, viewHeight());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private double viewHeight() {
        return Math.clamp(getHeight() * getHeight() / total, LEAST_VIEW, Math.max(LEAST_VIEW, getHeight()));
    }

    private double viewTop() {
        double way = Math.max(1, total - getHeight());
        return Math.clamp(scrolled / way, 0, 1) * Math.max(0, getHeight() - viewHeight());
    }

    private void press(MouseEvent event) {
        boolean isOnViewport = event.getY() >= viewTop() && event.getY() <= viewTop() + viewHeight();
        grip = isOnViewport ? event.getY() - viewTop() : viewHeight() / 2;
        dragTo(event.getY() - grip);
    }

    private void dragTo(double top) {
        double way = Math.max(1, getHeight() - viewHeight());
        jump.accept(Math.clamp(top / way, 0, 1) * (total - getHeight()) / total);
    }

    private void draw(Painting painting, TurnList turns) {
        GraphicsContext pen = dashes.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, getHeight());
        var inHand = painting.inHand().selected().flatMap(painting.marks()::find).map(mark -> mark.label().code());
        var bins = new Bins((int) (getHeight() / BIN) + 1);
        painting.marks().all().forEach(mark -> bins.add(bin(mark.span().start(), turns), mark.label()));
        bins.forEach(inHand, (bin, label) -> draw(pen, bin, label, painting, inHand));
        drawHits(pen, painting, turns);
    }

    private int bin(int offset, TurnList turns) {
        return (int) (turns.share(offset) * getHeight() / BIN);
    }

    private static void draw(GraphicsContext pen, int bin, Mark.Label label, Painting painting, Optional<CodeId> inHand) {
        Color stripe = label.colour().in(painting.theme()).stripe();
        boolean isQuiet = inHand.isPresent() && inHand.filter(label.code()::equals).isEmpty();
        pen.setFill(stripe.deriveColor(0, 1, 1, isQuiet ? QUIET_DASH : DASH));
        pen.fillRect(3, bin * BIN, WIDTH - 5, 2);
    }

    /// Places where something was found stand out by lying across, in the colour of words.
    private void drawHits(GraphicsContext pen, Painting painting, TurnList turns) {
        pen.setFill(painting.theme().words());
        int last = -1;
        for (TextSpan hit : painting.hits()) {
            int bin = bin(hit.start(), turns);
            if (bin != last) {
                pen.fillRect(0, bin * BIN, HIT, 2);
                pen.fillRect(WIDTH - 3, bin * BIN, 3, 2);
                last = bin;
            }
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> scrolled;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> Math.max(0, total - getHeight());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
