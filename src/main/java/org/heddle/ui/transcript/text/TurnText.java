package org.heddle.ui.transcript.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.Shaped;
import org.jspecify.annotations.Nullable;

/// The words of one turn, and where each of them lies. Offsets here are counted from the turn's first letter.
public final class TurnText extends TextFlow {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private String words = "";
    private List<TextSpan> loud = List.of();
    private Tone tone = Tone.PLAIN;
    private List<Integer> cuts = List.of();
    private double line = 24;
    private @Nullable LayoutInfo layout;
    private List<TextLineInfo> lines = List.of();

    /// How strongly words without a code are set; coded ones always are plain.
    public enum Tone {
        PLAIN, QUIET, FADED
    }

    public TurnText() {
        getStyleClass().add("turn-text");
        setMouseTransparent(true);
    }

    public void show(String newWords, Tone newTone, Measures measures) {
        words = newWords;
        tone = newTone;
        loud = List.of();
        line = measures.line();
        setLineSpacing(measures.spacing());
        cuts = Shaped.cuts(words);
        boolean isRightToLeft = !cuts.isEmpty() && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        setNodeOrientation(isRightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().setAll(pieces(0, words.length(), measures));
    }

    /// Quiet and faded words keep their colour, but for those that are coded. True when they had to be cut anew.
    public boolean setLoud(List<TextSpan> spans, Measures measures) {
        if (tone == Tone.PLAIN || spans.equals(loud)) {
            return false;
        }
        loud = List.copyOf(spans);
        var pieces = new ArrayList<Text>();
        int from = 0;
        for (TextSpan span : loud) {
            pieces.addAll(pieces(from, span.start(), measures));
            var coded = pieces(span.start(), span.end(), measures);
            coded.forEach(piece -> dress(piece, Tone.PLAIN));
            pieces.addAll(coded);
            from = span.end();
        }
        pieces.addAll(pieces(from, words.length(), measures));
        getChildren().setAll(pieces);
        return true;
    }

    private List<Text> pieces(int from, int to, Measures measures) {
        var pieces = new ArrayList<Text>();
        int start = from;
        for (int cut : cuts) {
            if (start < cut && cut < to) {
                pieces.add(piece(start, cut, measures));
                start = cut;
            }
        }
        if (start < to) {
            pieces.add(piece(start, to, measures));
        }
        return pieces;
    }

    private Text piece(int from, int to, Measures measures) {
        var text = new Text(words.substring(from, to));
        text.setFont(measures.words());
        text.getStyleClass().add("turn-words");
        dress(text, tone);
        return text;
    }

    private static void dress(Text piece, Tone tone) {
        piece.pseudoClassStateChanged(QUIET, tone == Tone.QUIET);
        piece.pseudoClassStateChanged(FADED, tone == Tone.FADED);
    }

    /// Breaks the lines at this width. Returns the height they need.
    public double flowInto(double width) {
        resize(width, line);
        layout();
        LayoutInfo fresh = getLayoutInfo();
        layout = fresh;
        lines = fresh.getTextLines(true);
        resize(width, Math.max(1, lines.size()) * line);
        return getHeight();
    }

    public boolean isRightToLeft() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    int length() {
        return words.length();
    }

    public int lineCount() {
        return Math.max(1, lines.size());
    }

    /// The line an offset stands on; at a soft break the upper one when `atLineEnd`.
    public int lineOf(int offset, boolean atLineEnd) {
        int at = 0;
        while (at + 1 < lines.size() && lines.get(at + 1).start() <= offset) {
            at++;
        }
        return atLineEnd && at > 0 && lines.get(at).start() == offset ? at - 1 : at;
    }

    /// Where the lines of the stored text begin, as against those that the width makes.
    public List<Integer> hardLines() {
        return IntStream.rangeClosed(0, length()).filter(at -> at == 0 || isBreak(at - 1)).boxed().toList();
    }

    public int lineStart(int number) {
        return lines.isEmpty() ? 0 : lines.get(number).start();
    }

    /// The last place of the caret on a line: before a hard break, at a soft one.
    public int lineEnd(int number) {
        int end = lines.isEmpty() ? 0 : Math.min(length(), lines.get(number).end());
        return end > 0 && isBreak(end - 1) && number + 1 < lines.size() ? end - 1 : end;
    }

    public boolean isSoftEnd(int number, int offset) {
        return number + 1 < lines.size() && offset == lines.get(number + 1).start() && offset > 0 && !isBreak(offset - 1);
    }

    private boolean isBreak(int offset) {
        return words.charAt(offset) == '\n';
    }

    /// Where the letters from `start` up to `end` are, one rectangle a line and direction; the whole line high when `isWholeLine`.
    public List<Rectangle2D> places(int start, int end, boolean isWholeLine) {
        return layout == null || start >= end ? List.of() : layout.getSelectionGeometry(start, end, isWholeLine);
    }

    /// The caret's rectangle, as wide as nothing.
    public Rectangle2D caret(int offset, boolean atLineEnd) {
        if (layout == null || words.isEmpty()) {
            return new Rectangle2D(0, 0, 0, line);
        }
        boolean isAtVeryEnd = offset >= length() && !isBreak(length() - 1);
        boolean isTrailing = offset > 0 && (atLineEnd || isAtVeryEnd);
        return layout.caretInfoAt(isTrailing ? offset - 1 : offset, !isTrailing).getSegmentAt(0);
    }

    /// The offset whose place is nearest to this point, and the letter under it. `x` counts from where lines begin.
    public Hit hit(double x, double y) {
        if (words.isEmpty()) {
            return new Hit(0, -1, false);
        }
        int number = Math.clamp((int) (y / line), 0, lineCount() - 1);
        // Unlike all other geometry of a right-to-left flow, hits are counted from the left.
        double fromLeft = Math.clamp(isRightToLeft() ? getWidth() - x : x, 0, getWidth());
        var info = getHitInfo(new Point2D(fromLeft, number * line + line / 2 - 1));
        int offset = Math.clamp(info.getInsertionIndex(), lineStart(number), Math.max(lineStart(number), lineEnd(number)));
        boolean isInLines = y >= 0 && y < lineCount() * line;
        return new Hit(offset, isInLines && isOnWords(number, x) ? Math.clamp(info.getCharIndex(), 0, length() - 1) : -1,
                isSoftEnd(number, offset));
    }

    private boolean isOnWords(int number, double x) {
        double end = places(lineStart(number), lineEnd(number), false).stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        return x >= 0 && x <= end;
    }

    /// `letter` is -1 beside the words.
    public record Hit(int offset, int letter, boolean atLineEnd) {}
}
