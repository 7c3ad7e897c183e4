package org.heddle.domain.manuscript.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heddle.domain.manuscript.matching.Printed.Bracket;
import org.heddle.domain.manuscript.matching.Printed.Element;
import org.heddle.domain.manuscript.matching.Printed.Gap;
import org.heddle.domain.manuscript.matching.Printed.Part;
import org.heddle.domain.manuscript.matching.Printed.Word;

/// The cheapest way from a stretch of a source to a printed quotation, by dynamic programming: a mark of omission leaves words out for nothing,
/// a word changed, added or left out costs; several words left out in a row cost little more than one.
final class Steps {
    private static final int ADDED = 100_000;
    private static final int CHANGE = 95_000;
    private static final int LEFT_OUT = 90_000;
    private static final int LEFT_OUT_TOO = 8_000;
    private static final int OMITTED = 1;
    private static final int BRACKETED = 3;
    private static final int NOTE = 6;
    private static final int MOST_BRACKETED = 14;
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Printed printed;
    private final Stretch stretch;
    private final int wide;
    private final byte[][] moves;
    private final boolean[][] goesOn;
    private int[] beforeLast;
    private int[] last;
    private int[] now;
    private int[] skipping;
    private final long[] numbers;
    private final long[] joined;
    private final boolean[] notes;
    private int cost;

    /// A step: what happened to the element (from 0) and to the source word of the stretch; -1 where there is none.
    record Step(Move move, int element, int source) {}

    enum Move { BEGIN, SAME, CHANGED, ADDED, TWO_AS_ONE, ONE_AS_TWO, MARKED, OMITTED, BRACKETED, NOTE, LEFT_OUT }

    private static final Move[] MOVES = Move.values();

    public Steps(Printed printed, Stretch stretch) {
        this.printed = printed;
        this.stretch = stretch;
        wide = stretch.size();
        int high = printed.elements().size();
        moves = new byte[high + 1][wide + 1];
        goesOn = new boolean[high + 1][wide + 1];
        beforeLast = new int[wide + 1];
        last = new int[wide + 1];
        now = new int[wide + 1];
        skipping = new int[wide + 1];
        numbers = new long[wide];
        joined = new long[wide];
        notes = new boolean[wide];
        for (int word = 0; word < wide; word++) {
            numbers[word] = stretch.number(word);
            joined[word] = stretch.joined(word);
            notes[word] = stretch.isNote(word);
        }
    }

    /// What the way costs; compare it with other stretches for the same print.
    int cost() {
        return cost;
    }

    List<Step> walk() {
        List<Element> elements = printed.elements();
        for (int at = 1; at <= elements.size(); at++) {
            int[] oldest = beforeLast;
            beforeLast = last;
            last = now;
            now = oldest;
            if (at == 1) {
                Arrays.fill(last, 0);
                Arrays.fill(beforeLast, FAR);
            }
            row(at, elements.get(at - 1), at == elements.size());
        }
        int best = 0;
        for (int word = 1; word <= wide; word++) {
            best = now[word] < now[best] ? word : best;
        }
        cost = elements.isEmpty() ? 0 : now[best];
        return back(elements.size(), best);
    }

    private void row(int at, Element element, boolean isEnd) {
        Arrays.fill(now, FAR);
        Arrays.fill(skipping, FAR);
        for (int word = 0; word <= wide; word++) {
            enter(at, word, element);
            if (word > 0 && !isEnd) {
                if (notes[word - 1]) {
                    take(at, word, now[word - 1] + NOTE, Move.NOTE);
                }
                int open = now[word - 1] + LEFT_OUT;
                int further = skipping[word - 1] + LEFT_OUT_TOO;
                skipping[word] = Math.min(open, further);
                goesOn[at][word] = further < open;
                take(at, word, skipping[word], Move.LEFT_OUT);
            }
        }
    }

    private void enter(int at, int word, Element element) {
        switch (element) {
            case Word(int own, _, _) -> word(at, word, own);
            case Part part -> {
                boolean fits = word > 0 && Printed.fits(part, stretch.word(word - 1));
                take(at, word, fits ? last[word - 1] : FAR, Move.SAME);
                mistake(at, word);
            }
            case Gap _ -> {
                take(at, word, last[word], Move.MARKED);
                take(at, word, word > 0 ? now[word - 1] + OMITTED : FAR, Move.OMITTED);
            }
            case Bracket _ -> {
                take(at, word, last[word], Move.MARKED);
                for (int taken = 1; taken <= Math.min(word, MOST_BRACKETED); taken++) {
                    if (last[word - taken] + BRACKETED * taken < now[word]) {
                        now[word] = last[word - taken] + BRACKETED * taken;
                        moves[at][word] = (byte) (MOVES.length + taken);
                    }
                }
            }
        }
    }

    private void word(int at, int word, int own) {
        WordRow row = printed.row();
        long number = row.number(own);
        if (word > 0) {
            take(at, word, number == numbers[word - 1] ? last[word - 1] : FAR, Move.SAME);
        }
        if (word > 1 && number == joined[word - 2]) {
            take(at, word, last[word - 2], Move.ONE_AS_TWO);
        }
        if (word > 0 && at > 1 && own > 0 && row.joined(own - 1) == numbers[word - 1]
                && printed.elements().get(at - 2) instanceof Word(int before, _, _) && before == own - 1) {
            take(at, word, beforeLast[word - 1], Move.TWO_AS_ONE);
        }
        mistake(at, word);
    }

    private void mistake(int at, int word) {
        take(at, word, word > 0 ? last[word - 1] + CHANGE : FAR, Move.CHANGED);
        take(at, word, last[word] + ADDED, Move.ADDED);
    }

    private void take(int at, int word, int price, Move move) {
        if (price < now[word]) {
            now[word] = price;
            moves[at][word] = (byte) move.ordinal();
        }
    }

    private List<Step> back(int lastElement, int lastWord) {
        var steps = new ArrayList<Step>();
        int at = lastElement;
        int word = lastWord;
        while (at > 0) {
            int code = moves[at][word];
            if (code > MOVES.length) {
                for (int taken = 1; taken <= code - MOVES.length; taken++) {
                    steps.add(new Step(Move.BRACKETED, at - 1, word - taken));
                }
                word -= code - MOVES.length;
                at--;
                continue;
            }
            Move move = MOVES[code];
            switch (move) {
                case SAME, CHANGED -> steps.add(new Step(move, --at, --word));
                case ADDED, MARKED -> steps.add(new Step(move, --at, -1));
                case OMITTED, NOTE -> steps.add(new Step(move, at - 1, --word));
                case ONE_AS_TWO -> {
                    word -= 2;
                    steps.add(new Step(move, --at, word));
                }
                case TWO_AS_ONE -> {
                    at -= 2;
                    steps.add(new Step(move, at, --word));
                }
                case LEFT_OUT -> word = leftOut(steps, at, word);
                case BEGIN, BRACKETED -> throw new IllegalStateException("no way leads here");
            }
        }
        return steps.reversed();
    }

    private int leftOut(List<Step> steps, int at, int from) {
        int word = from;
        boolean further;
        do {
            further = goesOn[at][word];
            steps.add(new Step(Move.LEFT_OUT, at - 1, --word));
        } while (further);
        return word;
    }
}
