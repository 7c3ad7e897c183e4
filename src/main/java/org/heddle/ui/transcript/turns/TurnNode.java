package org.heddle.ui.transcript.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.palette.Emphasis;
import org.heddle.ui.part.palette.Swatch;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.transcript.marks.Fills.Fill;
import org.heddle.ui.transcript.marks.Painting;
import org.heddle.ui.transcript.page.LineNumbers;
import org.heddle.ui.transcript.text.Measures;
import org.heddle.ui.transcript.text.Selection;
import org.heddle.ui.transcript.text.TranscriptDocument.Paragraph;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.ui.transcript.text.TurnText.Tone;
import org.heddle.ui.transcript.text.TurnText;

/// One turn on screen: number, speaker, words, and what is drawn under and over them. Reused for other turns while the view scrolls.
public final class TurnNode extends Region {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double UNDERLINE = 2;
    private static final double CARET = 1.5;

    private final Text number = new Text();
    private final Label speaker = new Label();
    private final Reused<Text> lineNumbers = new Reused<>(Text::new);
    private final TurnInk fills = new TurnInk();
    private final TurnInk selected = new TurnInk();
    private final TurnText text = new TurnText();
    private final TurnInk caret = new TurnInk();
    private Paragraph turn = new Paragraph(1, "", false, 0, 0);
    private Measures measures = Measures.USUAL;
    private double top;
    private double textWidth;
    private int index;
    private Optional<Drawn> drawn = Optional.empty();

    /// What was last drawn under the words, so that the same is not drawn twice.
    private record Drawn(List<Tint> tints, List<TextSpan> hits, Theme theme, List<TextSpan> loud) {}

    private record Tint(Fill fill, Emphasis emphasis, boolean isSelected) {}

    public TurnNode() {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("turn");
        number.getStyleClass().add("turn-number");
        speaker.getStyleClass().add("turn-speaker");
        speaker.setMnemonicParsing(false);
        speaker.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);   // "Participant 12" and "Participant 13" differ at their ends
        getChildren().addAll(number, speaker, lineNumbers, fills, selected, text, caret);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// Shows a turn in a column of this width. Returns its height.
    public double show(TranscriptDocument document, int newIndex, Measures newMeasures, double column) {
        index = newIndex;
        turn = document.turns().get(index);
        measures = newMeasures;
        drawn = Optional.empty();
        top = Measures.TURN_SPACE + (index == 0 ? Measures.TOP_SPACE : 0);
        textWidth = measures.textWidth(column);
        text.show(document.wordsOf(index), tone(), measures);
        double height = text.flowInto(textWidth);
        for (TurnInk ink : List.of(fills, selected, caret)) {
            ink.setNodeOrientation(text.getNodeOrientation());
            ink.resizeRelocate(measures.textLeft(), textTop(), textWidth, height);
        }
        text.relocate(measures.textLeft(), textTop());
        lineNumbers.begin();
        lineNumbers.end();
        showLabel();
        return top + height + Measures.TURN_SPACE + (index == document.turns().size() - 1 ? Measures.END_SPACE : 0);
    }

    private Tone tone() {
        return measures.look().backlight() ? Tone.FADED : turn.isInterviewer() ? Tone.QUIET : Tone.PLAIN;
    }

    /// Writes the number of each line of the stored text beside it.
    public void numberLines(LineNumbers numbers) {
        lineNumbers.begin();
        for (int start : text.hardLines()) {
            Text words = lineNumbers.next();
            if (words.getStyleClass().isEmpty()) {
                words.getStyleClass().add("line-number");
            }
            words.setText(Integer.toString(numbers.at(turn.start() + start)));
            words.setFont(measures.number());
            words.setLayoutX(measures.lineNumberRight() - words.getLayoutBounds().getWidth());
            words.setLayoutY(textTop() + text.lineOf(start, false) * measures.line() + measures.ascent());
        }
        lineNumbers.end();
    }

    private void showLabel() {
        number.setVisible(measures.look().turnNumbers());
        number.setText(Integer.toString(turn.number()));
        number.setFont(measures.number());
        number.setLayoutX(measures.numberRight() - number.getLayoutBounds().getWidth());
        number.setLayoutY(textTop() + measures.ascent());
        speaker.setText(turn.speaker());
        speaker.setFont(measures.speaker());
        speaker.pseudoClassStateChanged(QUIET, turn.isInterviewer());
        speaker.resizeRelocate(measures.speakerLeft(), top, measures.textLeft() - measures.speakerLeft() - 2, measures.line());
    }

    /// The lines of words are this much lower than their boxes, so that they stand in the middle of them.
    private double textTop() {
        return top + measures.spacing() / 2;
    }

    public int index() {
        return index;
    }

    public Paragraph turn() {
        return turn;
    }

    public TurnText text() {
        return text;
    }

    /// The top of a line's box within this node.
    public double lineTop(int line) {
        return top + line * measures.line();
    }

    double lineBottom(int line) {
        return lineTop(line) + measures.line();
    }

    /// The first letter of the line at this y of the node.
    int lineStartAt(double y) {
        int line = Math.clamp((long) ((y - top) / measures.line()), 0, text.lineCount() - 1);
        return turn.start() + text.lineStart(line);
    }

    double lineTopOf(int offset) {
        return lineTop(text.lineOf(offset - turn.start(), false));
    }

    /// The text's own x (from the right in a right-to-left turn) for an x of this node, and back.
    double mirrored(double x) {
        return text.isRightToLeft() ? measures.textLeft() + textWidth - x : x - measures.textLeft();
    }

    public double unmirrored(double x) {
        return text.isRightToLeft() ? measures.textLeft() + textWidth - x : x + measures.textLeft();
    }

    public TurnText.Hit hit(double x, double y) {
        return text.hit(mirrored(x), y - top);
    }

    /// The caret's place in this node.
    public Rectangle2D caretPlace(int offset, boolean atLineEnd) {
        Rectangle2D place = text.caret(offset - turn.start(), atLineEnd);
        return new Rectangle2D(unmirrored(place.getMinX()), textTop() + place.getMinY(), 0, place.getHeight());
    }

    public void paint(Painting painting) {
        var tints = painting.fills(turn).stream()
                .map(fill -> new Tint(fill, painting.emphasis(fill.mark()), painting.isSelected(fill.mark()))).toList();
        var loud = measures.look().backlight() ? united(painting.coded(turn)) : united(tints.stream().map(Tint::fill).toList());
        var now = new Drawn(tints, painting.hits(turn), painting.theme(), loud);
        if (drawn.filter(now::equals).isPresent()) {
            return;
        }
        drawn = Optional.of(now);
        if (text.setLoud(loud, measures)) {
            text.flowInto(textWidth);
        }
        fills.begin();
        tints.forEach(tint -> paint(tint, painting.theme()));
        now.hits().forEach(hit -> fills.draw(high(within(hit), 1), "hit"));
        fills.end();
    }

    private void paint(Tint tint, Theme theme) {
        Swatch swatch = tint.fill().mark().label().colour().in(theme);
        var places = text.places(tint.fill().start() - turn.start(), tint.fill().end() - turn.start(), false);
        fills.draw(grown(places, fillSpace()), swatch.fill(theme, tint.emphasis()));
        if (tint.isSelected()) {
            var lines = places.stream()
                    .map(place -> new Rectangle2D(place.getMinX(), place.getMaxY() + fillSpace() - UNDERLINE, place.getWidth(), UNDERLINE));
            fills.draw(lines.toList(), swatch.stripe());
        }
    }

    /// A fill leaves one pixel of page above and below it.
    private double fillSpace() {
        return Math.max(0, measures.spacing() / 2 - 1);
    }

    public void paintSelection(Selection selection, boolean isCaretShown) {
        selected.begin();
        selection.span().filter(turn::touches).ifPresent(span -> selected.draw(
                grown(places(span), measures.spacing() / 2), "selected-words"));
        selected.end();
        caret.begin();
        if (isCaretShown && turn.start() <= selection.caret() && selection.caret() <= turn.end()) {
            Rectangle2D place = text.caret(selection.caret() - turn.start(), selection.atLineEnd());
            caret.draw(List.of(new Rectangle2D(place.getMinX() - CARET / 2, place.getMinY() - 1, CARET, place.getHeight() + 2)), "caret");
        }
        caret.end();
    }

    private List<Rectangle2D> places(TextSpan span) {
        TextSpan inside = within(span);
        return text.places(inside.start(), inside.end(), false);
    }

    private List<Rectangle2D> high(TextSpan inside, double space) {
        return grown(text.places(inside.start(), inside.end(), false), space);
    }

    private TextSpan within(TextSpan span) {
        return new TextSpan(Math.max(span.start(), turn.start()) - turn.start(), Math.min(span.end(), turn.end()) - turn.start());
    }

    private static List<Rectangle2D> grown(List<Rectangle2D> places, double space) {
        return places.stream()
                .map(place -> new Rectangle2D(place.getMinX(), place.getMinY() - space, place.getWidth(), place.getHeight() + 2 * space))
                .toList();
    }

    /// The box around a passage's words in this turn, in the list's coordinates.
    public Bounds boundsOf(TextSpan span) {
        var places = places(span);
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Rectangle2D place : places) {
            double one = unmirrored(place.getMinX());
            double other = unmirrored(place.getMaxX());
            left = Math.min(left, Math.min(one, other));
            right = Math.max(right, Math.max(one, other));
        }
        int first = text.lineOf(within(span).start(), false);
        int last = text.lineOf(within(span).end(), true);
        return new BoundingBox(left, getLayoutY() + lineTop(first), right - left, lineBottom(last) - lineTop(first));
    }

    private List<TextSpan> united(List<Fill> coded) {
        var spans = new ArrayList<TextSpan>();
        coded.stream().sorted(Comparator.comparingInt(Fill::start)).forEach(fill -> {
            var span = new TextSpan(fill.start() - turn.start(), fill.end() - turn.start());
            if (!spans.isEmpty() && spans.getLast().end() >= span.start()) {
                span = new TextSpan(spans.getLast().start(), Math.max(spans.removeLast().end(), span.end()));
            }
            spans.add(span);
        });
        return spans;
    }
}
