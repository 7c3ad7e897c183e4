package org.heddle.ui.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.transcript.caret.Caret;
import org.heddle.ui.transcript.caret.CaretBlink;
import org.heddle.ui.transcript.caret.CaretKeys;
import org.heddle.ui.transcript.caret.CaretMouse;
import org.heddle.ui.transcript.margin.MarginSign;
import org.heddle.ui.transcript.margin.Minimap;
import org.heddle.ui.transcript.margin.StripeMargin;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.marks.MarkIndex;
import org.heddle.ui.transcript.marks.Painting.InHand;
import org.heddle.ui.transcript.marks.Painting;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.text.Measures;
import org.heddle.ui.transcript.text.Selection;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.ui.transcript.turns.TurnList;
import org.heddle.ui.transcript.turns.TurnNode;
import org.jspecify.annotations.Nullable;

/// A transcript to read and to select in: its turns, the codings on them, their stripes in the margin and a map of the whole.
/// All offsets count UTF-16 units of the source's text.
public final class TranscriptView extends Region {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double READING_PLACE = 0.3;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<PageLook> look = new SimpleObjectProperty<>(PageLook.USUAL);
    private final DoubleProperty marginWidth = new SimpleDoubleProperty(264);
    private final ObjectProperty<Snap> snap = new SimpleObjectProperty<>(Snap.LETTER);
    private final BooleanProperty othersFaded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CodingId>> selectedMark = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CodingId>> hoveredMark = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TextSpan>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TextSpan>> shownOffsets = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final TurnList turns = new TurnList(this::paint);
    private final StripeMargin margin = new StripeMargin(this::pick, hoveredMark::set);
    private final Minimap minimap = new Minimap(this::jump);
    private final Caret caret = new Caret(turns);
    private final CaretMouse mouse = new CaretMouse(caret, turns, this::requestLayout);
    private final TranscriptMouse hand = new TranscriptMouse(this, caret, mouse, hoveredMark::set);
    private final TranscriptKeys keyboard = new TranscriptKeys(this, new CaretKeys(caret));
    private final EdgeHandles handles = new EdgeHandles(this, caret, mouse);
    private final CaretBlink blink = new CaretBlink(focusedProperty());
    private final TranscriptAccess access = new TranscriptAccess(this, caret, turns);
    private final HoverTip tip = new HoverTip(this);
    private Painting painting = Painting.NOTHING;

    public TranscriptView() {
        getStyleClass().add("transcript-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Transcript");
        getChildren().addAll(turns, margin, minimap, handles);
        turns.setCursor(Cursor.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, keyboard::on);
        addEventHandler(ScrollEvent.SCROLL, hand::on);
        turns.addEventHandler(MouseEvent.ANY, hand::on);
        listen();
    }

    private void listen() {
        caret.selection().addListener((_, _, now) -> {
            selection.set(now.span());
            blink.restart();
            repaintCaret();
            requestLayout();
            access.caretMoved();
        });
        blink.isOn().addListener((_, _, _) -> repaintCaret());
        theme.addListener((_, _, now) -> {
            pseudoClassStateChanged(DARK, now == Theme.DARK);
            repaint(painting.marks());
        });
        look.addListener((_, _, now) -> {
            turns.setMeasures(Measures.of(now));
            requestLayout();
        });
        marginWidth.addListener((_, _, _) -> requestLayout());
        othersFaded.addListener((_, _, _) -> repaint(painting.marks()));
        selectedMark.addListener((_, _, now) -> {
            hand.picked(now.flatMap(painting.marks()::find));
            repaint(painting.marks());
        });
        hoveredMark.addListener((_, _, now) -> {
            paintAgain(painting.marks());
            tip.show(now.flatMap(painting.marks()::find));
        });
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(TranscriptView.class.getResource("/org/heddle/ui/transcript.css")).toExternalForm();
    }

    /// Shows another source from its beginning, without codings, hits or selection.
    public void show(TranscriptDocument document) {
        selectedMark.set(Optional.empty());
        hoveredMark.set(Optional.empty());
        painting = new Painting(new MarkIndex(document, List.of()), InHand.NONE, List.of(), theme.get());
        turns.show(document);
        caret.show(document);
        minimap.forget();
        requestLayout();
    }

    public TranscriptDocument document() {
        return caret.document();
    }

    public void setMarks(List<Mark> marks) {
        repaint(new MarkIndex(document(), marks));
    }

    /// Signs at the edge of the margin, such as those of links.
    public void setSigns(List<MarginSign> signs) {
        margin.setSigns(signs);
        requestLayout();
    }

    /// Search hits, painted as with a yellow marker.
    public void setHits(List<TextSpan> hits) {
        painting = new Painting(painting.marks(), painting.inHand(), hits, painting.theme());
        repaint(painting.marks());
    }

    private void repaint(MarkIndex marks) {
        minimap.forget();
        paintAgain(marks);
    }

    private void paintAgain(MarkIndex marks) {
        var inHand = new InHand(selectedMark.get(), hoveredMark.get(), othersFaded.get());
        painting = new Painting(marks, inHand, painting.hits(), theme.get());
        turns.live().values().forEach(node -> node.paint(painting));
        requestLayout();
    }

    private void repaintCaret() {
        turns.live().values().forEach(this::paintCaret);
    }

    private void paint(TurnNode node) {
        node.paint(painting);
        paintCaret(node);
    }

    private void paintCaret(TurnNode node) {
        node.paintSelection(caret.selection().get(), blink.isOn().get());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - Minimap.WIDTH;
        double column = Math.max(0, width - marginWidth.get());
        turns.relocate(0, 0);
        turns.arrange(column, getHeight());
        double text = Math.min(column, turns.textRight());
        margin.resizeRelocate(text, 0, Math.max(0, width - text), getHeight());
        margin.arrange(painting, turns);
        minimap.resizeRelocate(width, 0, Minimap.WIDTH, getHeight());
        minimap.arrange(painting, turns);
        handles.arrange(selectedMark.get().flatMap(painting.marks()::find), turns);
        shownOffsets.set(turns.shownOffsets());
    }

    @Override
    protected double computePrefWidth(double height) {
        return turns.textRight() + marginWidth.get() + Minimap.WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    TurnList turns() {
        return turns;
    }

    /// Nothing selected any more; true when something was.
    public boolean letGo() {
        boolean held = selection.get().isPresent() || selectedMark.get().isPresent();
        selectedMark.set(Optional.empty());
        clearSelection();
        return held;
    }

    private void jump(double share) {
        turns.scrollToShare(share);
        requestLayout();
    }

    /// The codings over one letter, the shortest first.
    List<Mark> marksAt(int letter) {
        return painting.marks().at(letter);
    }

    /// Words that were selected before are no longer what is meant.
    private void pick(CodingId id) {
        requestFocus();
        clearSelection();
        selectedMark.set(Optional.of(id));
    }

    /// The codings that lie over the place in hand, the shortest first; `cycleOverlaps` goes through them.
    public List<Mark> overlapsHere() {
        return marksAt(placeInHand());
    }

    /// Selects the next coding over the same place, round and round.
    public void cycleOverlaps() {
        painting.marks().after(selectedMark.get(), placeInHand()).ifPresent(mark -> selectedMark.set(Optional.of(mark.id())));
    }

    /// Goes to the next coding that is drawn, or to the one before.
    public void stepMark(boolean forward) {
        painting.marks().step(selectedMark.get(), caret(), forward).map(Mark::id).ifPresent(this::revealMark);
    }

    private int placeInHand() {
        return hand.point().orElseGet(() -> selection.get().map(TextSpan::start).orElse(caret.selection().get().caret()));
    }

    /// Selects these words and scrolls to them.
    public void select(TextSpan span) {
        caret.select(new Selection(document().clamped(span.start()), document().clamped(span.end()), false));
        reveal(span.start());
    }

    public void clearSelection() {
        caret.select(Selection.at(caret.selection().get().caret()));
    }

    public void moveCaret(int offset) {
        caret.select(Selection.at(document().clamped(offset)));
        reveal(offset);
    }

    /// Scrolls so that the offset's line stands in the upper third.
    public void scrollTo(int offset) {
        turns.scrollTo(document().clamped(offset), READING_PLACE);
        requestLayout();
    }

    /// Where the reader is, to come back to.
    public ReadingPlace place() {
        Selection now = caret.selection().get();
        return new ReadingPlace(turns.topOffset(), (int) Math.round(turns.topRest()), now.anchor(), now.caret());
    }

    public void returnTo(ReadingPlace place) {
        caret.select(new Selection(document().clamped(place.anchor()), document().clamped(place.caret()), false));
        turns.returnTo(document().clamped(place.top()), place.above());
        requestLayout();
    }

    /// Selects a coding, goes to its beginning, and scrolls there when that is not in view.
    public void revealMark(CodingId id) {
        painting.marks().find(id).ifPresent(mark -> {
            caret.select(Selection.at(document().clamped(mark.span().start())));
            selectedMark.set(Optional.of(id));
            reveal(mark.span().start());
        });
    }

    private void reveal(int offset) {
        turns.bringIn(document().clamped(offset), READING_PLACE);
        requestLayout();
    }

    /// Where a passage is in this view's own coordinates, for a popup beside it; empty when none of it is in view.
    public Optional<Bounds> boundsOf(TextSpan span) {
        return turns.boundsOf(span);
    }

    /// The caret's place in this view's own coordinates.
    public Rectangle2D caretBounds() {
        return caret.where();
    }

    /// What Ctrl+C is to do with the selected words.
    public void setOnCopy(Consumer<String> action) {
        keyboard.setOnCopy(action);
    }

    /// Lets the edges of the selected coding be dragged; the answer is told when a handle is let go.
    public void setOnEdges(BiConsumer<CodingId, TextSpan> moved) {
        handles.setOnMoved(moved);
    }

    /// Lets a press inside the selected words begin a drag of them instead of a new selection.
    public void letSelectionBeDragged() {
        hand.letSelectionBeDragged();
    }

    /// True while the button is down on the selected words.
    public boolean isSelectionHeld() {
        return mouse.isHeld();
    }

    /// The place in the text that is nearest to a point of this view.
    public OptionalInt offsetAt(double x, double y) {
        return mouse.place(new Point2D(x, y)).map(place -> OptionalInt.of(place.offset())).orElse(OptionalInt.empty());
    }

    /// Selects these words and stays where it is.
    public void selectInPlace(TextSpan span) {
        caret.select(Selection.over(span));
    }

    public void scrollBy(double pixels) {
        turns.scrollBy(pixels);
        requestLayout();
    }

    /// What is selected, as it was selected: outer white space included.
    public ReadOnlyObjectProperty<Optional<TextSpan>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public int caret() {
        return caret.selection().get().caret();
    }

    public ObjectProperty<Optional<CodingId>> selectedMarkProperty() {
        return selectedMark;
    }

    public ReadOnlyObjectProperty<Optional<CodingId>> hoveredMarkProperty() {
        return hoveredMark;
    }

    /// From the first offset of the first turn in view to the last one of the last.
    public ReadOnlyObjectProperty<Optional<TextSpan>> shownOffsetsProperty() {
        return shownOffsets.getReadOnlyProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Letters, numbers beside them, backlight; all measures follow the size.
    public ObjectProperty<PageLook> lookProperty() {
        return look;
    }

    public DoubleProperty marginWidthProperty() {
        return marginWidth;
    }

    /// What a selection made with the mouse grows to.
    public ObjectProperty<Snap> snapProperty() {
        return snap;
    }

    /// While one coding is checked: all others at 45 %.
    public BooleanProperty othersFadedProperty() {
        return othersFaded;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return access.answer(attribute, parameters).orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}
