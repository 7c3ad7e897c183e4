package org.heddle.ui.transcript.margin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.heddle.domain.coding.CodingId;
import org.heddle.ui.part.palette.Emphasis;
import org.heddle.ui.part.palette.Pattern;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.marks.Painting;
import org.heddle.ui.transcript.turns.Reused;
import org.heddle.ui.transcript.turns.TurnList;

/// The margin beside the words: a stripe for each coding in view, exact to the line, and its name, joined by a thin lead.
public final class StripeMargin extends Region {
    static final int LANES = 12;

    private static final int LEAST_LANES = 3;
    private static final double FIRST = 8;
    private static final double PITCH = 8;
    private static final double WIDTH = 4;
    private static final double SELECTED_WIDTH = 6;
    private static final double LABEL_GAP = 20;
    private static final double LEAD_SPACE = 8;

    private final Consumer<CodingId> pick;
    private final Consumer<Optional<CodingId>> hover;
    private final Reused<Polyline> leads = new Reused<>(Polyline::new);
    private final Reused<Line> bars = new Reused<>(Line::new);
    private final Pane labels = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Map<CodingId, StripeLabel> shown = new HashMap<>();
    private final Deque<StripeLabel> spare = new ArrayDeque<>();
    private final MoreLabel more;
    private final SignColumn signs = new SignColumn();
    private Painting painting = Painting.NOTHING;
    private List<Stripe> stripes = List.of();

    /// A coding's bar: its lane, and its top and bottom in view pixels.
    private record Stripe(Mark mark, int lane, double top, double bottom) {}

    public StripeMargin(Consumer<CodingId> pick, Consumer<Optional<CodingId>> hover) {
        this.pick = pick;
        this.hover = hover;
        more = new MoreLabel(pick);
        setManaged(false);
        setClip(clip);
        getStyleClass().add("stripe-margin");
        labels.setManaged(false);
        labels.setPickOnBounds(false);
        getChildren().addAll(leads, bars, labels, signs);
        labels.getChildren().add(more);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover.accept(stripeAt(event).map(Mark::id)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover.accept(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> stripeAt(event).map(Mark::id).ifPresent(pick));
    }

    private Optional<Mark> stripeAt(MouseEvent event) {
        int lane = (int) Math.floor((event.getX() - FIRST + (PITCH - WIDTH) / 2) / PITCH);
        return stripes.stream()
                .filter(stripe -> stripe.lane() == lane && stripe.top() <= event.getY() && event.getY() <= stripe.bottom())
                .map(Stripe::mark).findFirst();
    }

    /// Signs at the outer edge, such as those of links.
    public void setSigns(List<MarginSign> now) {
        signs.set(now);
    }

    private double labelRight() {
        return getWidth() - (signs.isEmpty() ? 2 : SignColumn.WIDTH + 2);
    }

    public void arrange(Painting newPainting, TurnList turns) {
        painting = newPainting;
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        var inView = turns.shownOffsets().map(span -> painting.marks().touching(span.start(), span.end())).orElse(List.of());
        var all = inView.stream().map(mark -> stripe(mark, turns)).filter(stripe -> stripe.bottom() > 0 && stripe.top() < getHeight()).toList();
        stripes = all.stream().filter(stripe -> stripe.lane() < LANES).toList();
        bars.begin();
        stripes.forEach(this::drawStripe);
        bars.end();
        leads.begin();
        arrangeLabels();
        leads.end();
        signs.resizeRelocate(getWidth() - SignColumn.WIDTH, 0, SignColumn.WIDTH, getHeight());
        signs.arrange(turns, getHeight());
        more.show(all.stream().filter(stripe -> stripe.lane() >= LANES).map(Stripe::mark).toList(), getWidth(), getHeight());
    }

    private Stripe stripe(Mark mark, TurnList turns) {
        double top = turns.lineTop(mark.span().start());
        double bottom = turns.lineBottom(mark.span().end() - 1);
        return new Stripe(mark, painting.marks().lanes().of(mark), top, bottom - 1);
    }

    private void drawStripe(Stripe stripe) {
        Line line = bars.next();
        boolean isSelected = painting.isSelected(stripe.mark());
        Pattern pattern = stripe.mark().label().colour().pattern();
        double width = isSelected ? SELECTED_WIDTH : WIDTH;
        double round = pattern == Pattern.SOLID ? width / 2 : 0;
        double x = middle(stripe.lane());
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(Math.max(stripe.top(), -60) + round);
        line.setEndY(Math.min(stripe.bottom(), getHeight() + 60) - round);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(pattern == Pattern.SOLID ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(pattern.dashes());
        line.setStroke(stripeColour(stripe.mark()));
        line.setOpacity(painting.emphasis(stripe.mark()) == Emphasis.FADED ? 0.45 : 1);
    }

    private Color stripeColour(Mark mark) {
        return mark.label().colour().in(painting.theme()).stripe();
    }

    private static double middle(int lane) {
        return FIRST + lane * PITCH + WIDTH / 2;
    }

    /// Where labels begin: after all lanes of the source, so that they stay in place while it scrolls.
    private double labelLeft() {
        int lanes = Math.clamp(painting.marks().lanes().count(), LEAST_LANES, LANES);
        return FIRST + lanes * PITCH + LEAD_SPACE;
    }

    private void arrangeLabels() {
        var sorted = stripes.stream().sorted(Comparator.comparingDouble((Stripe stripe) -> labelWish(stripe))
                .thenComparingInt(Stripe::lane)).toList();
        var tops = LabelPlaces.of(sorted.stream().map(this::labelWish).toList(), LABEL_GAP, getHeight());
        retire(sorted);
        for (int at = 0; at < sorted.size(); at++) {
            arrangeLabel(sorted.get(at), tops.get(at));
        }
    }

    private double labelWish(Stripe stripe) {
        return Math.max(0, stripe.top() - 1);
    }

    private void retire(List<Stripe> kept) {
        var ids = new ArrayList<>(shown.keySet());
        kept.forEach(stripe -> ids.remove(stripe.mark().id()));
        for (CodingId id : ids) {
            StripeLabel label = shown.remove(id);
            if (label != null) {
                label.setVisible(false);
                spare.push(label);
            }
        }
    }

    private void arrangeLabel(Stripe stripe, double top) {
        StripeLabel label = shown.computeIfAbsent(stripe.mark().id(), _ -> spare.isEmpty() ? fresh() : spare.pop());
        boolean isSelected = painting.isSelected(stripe.mark());
        label.setVisible(top < getHeight());
        label.show(stripe.mark(), painting);
        double height = isSelected ? 22 : 18;
        double width = Math.min(label.prefWidth(height), labelRight() - labelLeft());
        label.resizeRelocate(labelLeft(), top - (height - 18) / 2, width, height);
        drawLead(stripe, top + 9, isSelected);
    }

    private StripeLabel fresh() {
        var label = new StripeLabel(pick, hover);
        labels.getChildren().add(label);
        return label;
    }

    private void drawLead(Stripe stripe, double labelY, boolean isSelected) {
        Polyline lead = leads.next();
        double y = Math.max(0, stripe.top()) + 2.5;
        lead.getPoints().setAll(middle(stripe.lane()) + WIDTH / 2, y, labelLeft() - LEAD_SPACE, y, labelLeft() - 2, labelY);
        lead.setStroke(stripeColour(stripe.mark()));
        lead.setStrokeWidth(isSelected ? 1.5 : 1);
        lead.setOpacity(isSelected ? 1 : painting.emphasis(stripe.mark()) == Emphasis.FADED ? 0.27 : 0.6);
    }
}
