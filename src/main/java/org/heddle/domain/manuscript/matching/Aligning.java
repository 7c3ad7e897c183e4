package org.heddle.domain.manuscript.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.manuscript.matching.Piece.Kind;
import org.heddle.domain.manuscript.matching.Printed.Element;
import org.heddle.domain.manuscript.matching.Printed.Word;
import org.heddle.domain.manuscript.matching.Steps.Move;
import org.heddle.domain.manuscript.matching.Steps.Step;

/// Puts the steps from a source to a print into words: runs of what is the same and of what differs.
final class Aligning {
    private final Printed printed;
    private final Stretch stretch;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> turns = new ArrayList<>();
    private int same;
    private int first = -1;
    private int last = -1;

    private Aligning(Printed printed, Stretch stretch) {
        this.printed = printed;
        this.stretch = stretch;
    }

    static Aligned of(Printed printed, Stretch stretch) {
        var steps = new Steps(printed, stretch);
        return new Aligning(printed, stretch).read(steps.walk(), steps);
    }

    private Aligned read(List<Step> steps, Steps way) {
        for (int at = 0; at < steps.size();) {
            int end = at + 1;
            while (end < steps.size() && kind(steps.get(end)) == kind(steps.get(at)) && isOneRun(steps.get(end - 1), steps.get(end))) {
                end++;
            }
            run(steps.subList(at, end));
            at = end;
        }
        return new Aligned(pieces, printed.words(), same, first < 0 ? Optional.empty() : Optional.of(stretch.span(first, last)), turns, way.cost());
    }

    /// Each bracket and each omission is a piece of its own.
    private static boolean isOneRun(Step before, Step next) {
        return switch (kind(next)) {
            case OMITTED, BRACKETED -> before.element() == next.element();
            case SAME, CHANGED, LEFT_OUT, ADDED, NOTE, PUNCTUATION, CAPITALS -> true;
        };
    }

    private static Kind kind(Step step) {
        return switch (step.move()) {
            case SAME, TWO_AS_ONE, ONE_AS_TWO, BEGIN -> Kind.SAME;
            case CHANGED -> Kind.CHANGED;
            case ADDED -> Kind.ADDED;
            case OMITTED -> Kind.OMITTED;
            case MARKED, BRACKETED -> Kind.BRACKETED;
            case NOTE -> Kind.NOTE;
            case LEFT_OUT -> Kind.LEFT_OUT;
        };
    }

    private void run(List<Step> steps) {
        Kind kind = kind(steps.getFirst());
        if (kind == Kind.SAME) {
            same(steps);
            return;
        }
        if (kind == Kind.CHANGED) {
            steps.stream().filter(step -> !turns.isEmpty() && turns.getLast() == stretch.turn(step.source())).forEach(step -> last = step.source());
        }
        boolean isPrinted = kind == Kind.CHANGED || kind == Kind.ADDED || kind == Kind.BRACKETED || kind == Kind.OMITTED;
        var sources = steps.stream().mapToInt(Step::source).filter(word -> word >= 0).summaryStatistics();
        String source = sources.getCount() == 0 ? "" : stretch.words(sources.getMin(), sources.getMax());
        int from = printed.elements().get(steps.getFirst().element()).from();
        int to = printed.elements().get(steps.getLast().element()).to();
        String print = isPrinted ? printed.text().substring(from, to) : "";
        if (kind == Kind.OMITTED && !pieces.isEmpty() && pieces.getLast().source().isEmpty() && pieces.getLast().printed().equals(print)) {
            pieces.removeLast(); // the mark itself, before it was known that it stands for words
        }
        pieces.add(new Piece(isPause(kind, source, steps) ? Kind.SAME : kind, source, print));
    }

    /// Dots for which nothing was left out are a pause; a bracket that stands in the source too is a transcriber's note.
    private boolean isPause(Kind kind, String source, List<Step> steps) {
        Element element = printed.elements().get(steps.getFirst().element());
        return kind == Kind.BRACKETED && (element instanceof Printed.Gap && source.isEmpty()
                || element instanceof Printed.Bracket && !source.isEmpty()
                && Letters.folded(printed.text().substring(element.from() + 1, element.to() - 1)).strip().equals(Letters.folded(source)));
    }

    private void found(int from, int to) {
        first = first < 0 ? from : first;
        last = to;
        if (turns.isEmpty() || turns.getLast() != stretch.turn(to)) {
            turns.add(stretch.turn(to));
        }
    }

    private void same(List<Step> steps) {
        int from = 0;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            found(step.source(), step.source() + (step.move() == Move.ONE_AS_TWO ? 1 : 0));
            same += step.move() == Move.TWO_AS_ONE ? 2 : 1;
            if (isOtherCase(step)) {
                add(steps, from, at);
                pieces.add(new Piece(Kind.CAPITALS, stretch.word(step.source()), word(step)));
                from = at + 1;
            }
            if (at + 1 < steps.size() && isOtherPunctuation(step, steps.get(at + 1))) {
                add(steps, from, at + 1);
                pieces.add(new Piece(Kind.PUNCTUATION, Punctuation.shown(stretch.between(step.source())), Punctuation.shown(between(step, steps.get(at + 1)))));
                from = at + 1;
            }
        }
        add(steps, from, steps.size());
    }

    private void add(List<Step> steps, int from, int to) {
        if (from < to) {
            Step end = steps.get(to - 1);
            int lastElement = end.element() + (end.move() == Move.TWO_AS_ONE ? 1 : 0);
            String print = printed.text().substring(printed.elements().get(steps.get(from).element()).from(), printed.elements().get(lastElement).to());
            pieces.add(new Piece(Kind.SAME, stretch.words(steps.get(from).source(), end.source() + (end.move() == Move.ONE_AS_TWO ? 1 : 0)), print));
        }
    }

    /// The first word, and a word after a mark of the authors, may begin otherwise than in the source.
    private boolean isOtherCase(Step step) {
        boolean isBeginning = step.element() == 0 || !(printed.elements().get(step.element() - 1) instanceof Word);
        if (step.move() != Move.SAME || isBeginning || !(printed.elements().get(step.element()) instanceof Word)) {
            return false;
        }
        String word = word(step);
        String source = stretch.word(step.source());
        return !word.equals(source) && capitals(word) != capitals(source);
    }

    private static long capitals(String word) {
        long places = 0;
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLetter(word.charAt(at))) {
                places = Character.isUpperCase(word.charAt(at)) ? places | 1L << Math.min(letters, 62) : places;
                letters++;
            }
        }
        return places;
    }

    private String word(Step step) {
        Element element = printed.elements().get(step.element());
        return printed.text().substring(element.from(), element.to());
    }

    private String between(Step step, Step next) {
        return printed.text().substring(printed.elements().get(step.element()).to(), printed.elements().get(next.element()).from());
    }

    private boolean isOtherPunctuation(Step step, Step next) {
        boolean areNeighbours = step.move() == Move.SAME && next.move() == Move.SAME && next.element() == step.element() + 1
                && next.source() == step.source() + 1 && stretch.turn(step.source()) == stretch.turn(next.source())
                && printed.elements().get(step.element()) instanceof Word && printed.elements().get(next.element()) instanceof Word;
        return areNeighbours && !Punctuation.isSame(between(step, next), stretch.between(step.source()));
    }
}
