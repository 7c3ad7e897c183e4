package org.heddle.ui.transcript.turns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.page.LineNumbers;
import org.heddle.ui.transcript.text.Heights;
import org.heddle.ui.transcript.text.Measures;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.ui.transcript.text.TranscriptDocument.Paragraph;

/// The column of turns of which only the visible ones exist. Its place is the top turn and how many pixels of it are above the edge.
public final class TurnList extends Region {
    private final Consumer<TurnNode> painter;
    private final TreeMap<Integer, TurnNode> live = new TreeMap<>();
    private final Deque<TurnNode> spare = new ArrayDeque<>();
    private final Rectangle clip = new Rectangle();
    private TranscriptDocument document = TranscriptDocument.EMPTY;
    private Measures measures = Measures.USUAL;
    private Optional<LineNumbers> lineNumbers = Optional.empty();
    private Heights heights = new Heights(0, _ -> 0);
    private List<TurnNode> shown = List.of();
    private Optional<Wanted> wanted = Optional.empty();
    /// The line that stays at the top, however words wrap, until somebody scrolls.
    private Optional<Wanted> kept = Optional.empty();
    private int first;
    private double above;

    /// An offset whose line is to stand at this share of the view's height and so many pixels above, be it in view already or not.
    private record Wanted(int offset, double share, double pixels, boolean isMoved) {}

    public TurnList(Consumer<TurnNode> painter) {
        this.painter = painter;
        setManaged(false);
        setClip(clip);
        getStyleClass().add("turns");
    }

    public void show(TranscriptDocument newDocument) {
        document = newDocument;
        lineNumbers = Optional.empty();
        first = 0;
        above = 0;
        wanted = Optional.empty();
        kept = Optional.empty();
        makeRoomForSpeakers();
        measureAnew();
    }

    private void makeRoomForSpeakers() {
        measures = measures.forSpeakers(document.turns().stream().map(Paragraph::speaker).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// Another look of words: the top line stays on top.
    public void setMeasures(Measures newMeasures) {
        keepTop();
        measures = newMeasures;
        makeRoomForSpeakers();
        measureAnew();
    }

    /// Words wrap differently afterwards, which in a long turn moves them far.
    private void keepTop() {
        if (wanted.isEmpty() && live.containsKey(first)) {
            wanted = Optional.of(kept.orElseGet(() -> new Wanted(topOffset(), 0, topRest(), true)));
        }
    }

    private void measureAnew() {
        double width = measures.textWidth(getWidth());
        heights = new Heights(document.turns().size(), turn -> measures.guessedHeight(document.turns().get(turn).length(), width));
        List.copyOf(live.keySet()).forEach(this::retire);
        shown = List.of();
    }

    private void retire(int turn) {
        TurnNode node = live.remove(turn);
        if (node != null) {
            node.setVisible(false);
            spare.push(node);
        }
    }

    /// Lays out what is visible in this size.
    public void arrange(double width, double height) {
        boolean isOtherWidth = measures.textWidth(width) != measures.textWidth(getWidth());
        if (isOtherWidth) {
            keepTop();
        }
        resize(width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        if (isOtherWidth) {
            measureAnew();
        }
        if (!document.isEmpty() && height > 0) {
            settle();
            wanted.filter(want -> want.isMoved() || !isInView(want.offset())).ifPresent(this::goTo);
            wanted = Optional.empty();
            place();
        }
    }

    private void goTo(Wanted want) {
        kept = Optional.of(want).filter(line -> line.share() == 0);
        first = document.turnAt(want.offset());
        above = node(first).lineTopOf(want.offset()) - want.share() * getHeight() + want.pixels();
        settle();
    }

    private boolean isInView(int offset) {
        TurnNode node = node(document.turnAt(offset));
        double top = heights.above(node.index()) - scrolled() + node.lineTopOf(offset);
        return top >= 0 && top + measures.line() <= getHeight();
    }

    /// Brings the top turn back to the edge, and the last turn down to the bottom.
    private void settle() {
        climb();
        while (first < document.turns().size() - 1 && above >= height(first)) {
            above -= height(first++);
        }
        double bottom = -above;
        int turn = first;
        while (turn < document.turns().size() && bottom < getHeight()) {
            bottom += height(turn++);
        }
        if (bottom < getHeight()) {
            above -= getHeight() - bottom;
            climb();
        }
    }

    private void climb() {
        while (above < 0 && first > 0) {
            above += height(--first);
        }
        above = Math.max(0, above);
    }

    private void place() {
        var now = new ArrayList<TurnNode>();
        double y = Math.round(-above);
        for (int turn = first; turn < document.turns().size() && y < getHeight(); turn++) {
            TurnNode node = node(turn);
            node.resizeRelocate(0, y, getWidth(), heights.of(turn));
            node.setVisible(true);
            now.add(node);
            y += heights.of(turn);
        }
        int last = first + now.size();
        live.keySet().stream().filter(turn -> turn < first || turn >= last).toList().forEach(this::retire);
        shown = now;
    }

    private double height(int turn) {
        node(turn);
        return heights.of(turn);
    }

    /// The turn's node, laid out, whether it is visible or not.
    public TurnNode node(int turn) {
        TurnNode known = live.get(turn);
        if (known != null) {
            return known;
        }
        TurnNode node = spare.isEmpty() ? fresh() : spare.pop();
        heights.set(turn, node.show(document, turn, measures, getWidth()));
        if (measures.look().lineNumbers()) {
            node.numberLines(numbers());
        }
        live.put(turn, node);
        painter.accept(node);
        return node;
    }

    private LineNumbers numbers() {
        LineNumbers numbers = lineNumbers.orElseGet(() -> new LineNumbers(document.text()));
        lineNumbers = Optional.of(numbers);
        return numbers;
    }

    private TurnNode fresh() {
        var node = new TurnNode();
        node.setVisible(false);
        getChildren().add(node);
        return node;
    }

    /// The turns in view, from above to below, as they were last laid out.
    public List<TurnNode> shown() {
        return shown;
    }

    public Optional<TextSpan> shownOffsets() {
        return shown.isEmpty() ? Optional.empty()
                : TranscriptDocument.between(shown.getFirst().turn().start(), shown.getLast().turn().end());
    }

    public void scrollBy(double pixels) {
        kept = Optional.empty();
        above += pixels;
    }

    public void scrollTo(int offset, double share) {
        wanted = Optional.of(new Wanted(offset, share, 0, true));
    }

    /// The same, unless the offset's line is in view at the next layout.
    public void bringIn(int offset, double share) {
        wanted = Optional.of(new Wanted(offset, share, 0, false));
    }

    /// Puts the offset's line at the top edge, so many pixels of it above.
    public void returnTo(int offset, double pixels) {
        wanted = Optional.of(new Wanted(offset, 0, pixels, true));
        kept = wanted;
    }

    /// The first letter of the line at the top edge.
    public int topOffset() {
        return document.isEmpty() ? 0 : kept.map(Wanted::offset).orElseGet(() -> node(first).lineStartAt(above));
    }

    /// How many pixels of that line are above the edge.
    public double topRest() {
        return document.isEmpty() ? 0 : kept.map(Wanted::pixels).orElseGet(() -> above - node(first).lineTopOf(topOffset()));
    }

    /// Scrolls only as far as needed for the line of this offset to be in view.
    public void reveal(int offset, boolean atLineEnd) {
        if (document.isEmpty()) {
            return;
        }
        TurnNode node = node(document.turnAt(offset));
        int line = node.text().lineOf(offset - node.turn().start(), atLineEnd);
        double y = y(node);
        if (y + node.lineTop(line) < 0) {
            scrollTo(offset, 0.02);
        } else if (y + node.lineBottom(line) > getHeight()) {
            scrollTo(offset, Math.max(0.02, 0.98 - measures.line() / Math.max(1, getHeight())));
        }
    }

    /// Where the turn's top is, in pixels below the view's top, be it visible or not.
    public double y(TurnNode node) {
        return shown.contains(node) ? node.getLayoutY() : heights.above(node.index()) - scrolled();
    }

    /// How many pixels are above the view.
    public double scrolled() {
        return heights.above(first) + above;
    }

    public double total() {
        return heights.total();
    }

    /// How far down in the whole a place is, from 0 to 1.
    public double share(int offset) {
        if (document.isEmpty()) {
            return 0;
        }
        int turn = document.turnAt(offset);
        var paragraph = document.turns().get(turn);
        double within = paragraph.length() == 0 ? 0 : (double) (offset - paragraph.start()) / paragraph.length();
        return (heights.above(turn) + Math.clamp(within, 0, 1) * heights.of(turn)) / Math.max(1, total());
    }

    /// Puts the place that is this share of the whole at the view's top.
    public void scrollToShare(double share) {
        kept = Optional.empty();
        double y = Math.clamp(share * total(), 0, Math.max(0, total() - getHeight()));
        first = heights.turnAt(y);
        above = y - heights.above(first);
    }

    /// The visible turn nearest to this y.
    public Optional<TurnNode> at(double y) {
        return shown.stream().filter(node -> y < node.getLayoutY() + node.getHeight()).findFirst()
                .or(() -> shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast()));
    }

    /// The y of the top of the offset's line; below the view for later turns, above it for earlier ones.
    public double lineTop(int offset) {
        return inView(offset).map(node -> node.getLayoutY() + node.lineTopOf(offset)).orElse(beyond(offset));
    }

    public double lineBottom(int offset) {
        return inView(offset).map(node -> node.getLayoutY() + node.lineTopOf(offset) + measures.line()).orElse(beyond(offset));
    }

    /// How far the words reach to the right, with the view as wide as it is.
    public double textRight() {
        return measures.textLeft() + measures.textWidth(getWidth() > 0 ? getWidth() : Double.MAX_VALUE);
    }

    /// The box around the visible words of a passage.
    public Optional<Bounds> boundsOf(TextSpan span) {
        return shown.stream().filter(node -> node.turn().touches(span)).map(node -> node.boundsOf(span)).reduce((one, other) -> {
            double left = Math.min(one.getMinX(), other.getMinX());
            double right = Math.max(one.getMaxX(), other.getMaxX());
            return new BoundingBox(left, one.getMinY(), right - left, other.getMaxY() - one.getMinY());
        });
    }

    private Optional<TurnNode> inView(int offset) {
        int turn = document.turnAt(offset);
        return Optional.ofNullable(live.get(turn)).filter(shown::contains);
    }

    /// Where the caret would stand at this offset; empty out of view.
    public Optional<Rectangle2D> caretPlace(int offset, boolean atLineEnd) {
        Optional<TurnNode> node = atLineEnd && offset > 0 ? inView(offset - 1) : inView(offset);
        return node.filter(one -> one.turn().start() <= offset && offset <= one.turn().end()).map(one -> {
            Rectangle2D inside = one.caretPlace(offset, atLineEnd);
            return new Rectangle2D(inside.getMinX(), one.getLayoutY() + inside.getMinY(), 0, inside.getHeight());
        });
    }

    private double beyond(int offset) {
        return shown.isEmpty() || offset < shown.getFirst().turn().start() ? -100 : getHeight() + 100;
    }

    public Map<Integer, TurnNode> live() {
        return live;
    }
}
