package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.heddle.domain.quotes.published.Fault.Kind;
import org.heddle.domain.quotes.published.Material.Utterance;
import org.heddle.domain.quotes.published.Material.Word;
import org.heddle.domain.quotes.published.PublishedPart.Dots;
import org.heddle.domain.quotes.published.PublishedPart.Elision;
import org.heddle.domain.quotes.published.PublishedPart.Insertion;
import org.heddle.domain.quotes.published.PublishedPart.Meaning;
import org.heddle.domain.quotes.published.PublishedPart.Prose;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Negation;
import org.heddle.domain.source.TextSpan;

/// What stands between two printed words: the marks that were typed, and what the source has there. It settles what each mark stands for.
final class Gap {
    private static final int LONG = 12;
    private static final int SHOWN = 60;
    private static final Pattern DOTS = Pattern.compile("…|\\.{3,}|\\.(?: \\.){2,}");

    private final TypedForm form;
    private final Material material;
    private final Brackets brackets;
    private final List<Fault> faults;
    private final List<Mark> marks = new ArrayList<>();

    Gap(TypedForm form, Material material, Set<String> labels, List<Fault> faults) {
        this.form = form;
        this.material = material;
        this.faults = faults;
        brackets = new Brackets(material, labels);
    }

    /// A typed mark and the part that stands for it so far.
    record Mark(int item, TypedItem typed, int part, boolean isSpaced) {
        boolean isBracket() {
            return typed.kind() == TypedItem.Kind.BRACKET;
        }
    }

    /// The words of the source on both sides; -1 before the first, the number of words behind the last one.
    record Ends(int last, int next, boolean isClean) {}

    void add(int item, TypedItem typed, int part, boolean isSpaced) {
        marks.add(new Mark(item, typed, part, isSpaced));
    }

    PublishedPart provisional(TypedItem typed, boolean isSpaced) {
        return switch (typed.kind()) {
            case ELISION -> new Elision(typed.text(), isSpaced);
            case DOTS -> new Dots(typed.text(), Meaning.OMISSION, isSpaced);
            case PROSE -> new Prose(typed.text(), isSpaced);
            case BRACKET, WORD, RECASED -> new Insertion(typed.text(), isSpaced);
        };
    }

    void settle(List<PublishedPart> parts, Ends ends, TextSpan typed) {
        boolean isInner = ends.last >= 0 && ends.next < material.words().size();
        int missing = isInner ? ends.next - ends.last - 1 : 0;
        int noted = 0;
        boolean isSpliced = false;
        boolean isReplaced = false;
        boolean mayReplace = marks.stream().noneMatch(mark -> !mark.isBracket());
        for (Mark mark : marks.reversed()) {
            if (mark.isBracket()) {
                var settled = brackets.settled(mark, ends, mayReplace && !isReplaced);
                parts.set(mark.part, settled.part());
                noted += settled.noted();
                isReplaced |= settled.part().place().isPresent() && settled.noted() == 0;
                isSpliced |= settled.part() instanceof PublishedPart.Splice;
            } else {
                settle(parts, mark, ends, isInner ? missing : 1);
            }
        }
        negation(ends, missing);
        if (isReplaced && mayReplace && missing > LONG) {
            warn(marks.getLast(), Kind.LONG_REPLACEMENT, "The words in brackets stand for %s: is that a replacement, or should it say […]?"
                    .formatted(Counted.of(missing, "word")));
        }
        if (isInner && ends.isClean) {
            boolean isExcused = !mayReplace || isReplaced || isSpliced;
            if (missing > noted && !isExcused) {
                faults.add(new Fault(Kind.LEFT_OUT, typed, "“%s” is left out here without a mark, such as […]."
                        .formatted(shortened(material.between(ends.last + 1, ends.next - 1)))));
            }
            speakers(ends, typed, isSpliced);
        }
        marks.clear();
    }

    /// What a mark of omission stands for may turn the sense of the rest.
    private void negation(Ends ends, int missing) {
        String leftOut = missing > 0 ? material.between(ends.last + 1, ends.next - 1) : "";
        marks.stream().filter(mark -> !mark.isBracket()).findFirst().filter(_ -> Negation.isHiddenBy(leftOut))
                .ifPresent(mark -> warn(mark, Kind.HIDDEN_NEGATION, "“%s” stands for “%s” here: does the rest still say the same?".formatted(mark.typed.text(), leftOut)));
    }

    private void speakers(Ends ends, TextSpan typed, boolean isSpliced) {
        Utterance before = material.utterance(word(ends.last));
        Utterance after = material.utterance(word(ends.next));
        if (!before.isSameSpeaker(after)) {
            faults.add(new Fault(Kind.SPEAKER, typed, "Here the speaker changes from %s to %s: print two quotes.".formatted(called(before), called(after))));
        } else if (!before.source().equals(after.source()) && !isSpliced) {
            faults.add(new Fault(Kind.OTHER_SOURCE, typed, "Here the quote goes on in another source: join them with words in [brackets]."));
        }
    }

    private static String called(Utterance utterance) {
        return utterance.label().isEmpty() ? "an unnamed speaker" : utterance.label();
    }

    private Word word(int at) {
        return material.words().get(at);
    }

    private void settle(List<PublishedPart> parts, Mark mark, Ends ends, int missing) {
        switch (mark.typed.kind()) {
            case PROSE -> warn(mark, Kind.PROSE, "“%s” is the author’s, without brackets.".formatted(mark.typed.text()));
            case DOTS -> {
                boolean isPause = DOTS.matcher(silence(ends)).find();
                if (isPause) {
                    parts.set(mark.part, new Dots(mark.typed.text(), Meaning.PAUSE, mark.isSpaced));
                } else if (missing == 0) {
                    warn(mark, Kind.NOTHING_LEFT_OUT, "The dots stand where the source has neither a pause nor further words.");
                }
            }
            case ELISION -> {
                if (missing == 0) {
                    warn(mark, Kind.NOTHING_LEFT_OUT, "Nothing is left out at “%s”.".formatted(mark.typed.text()));
                }
            }
            case WORD, RECASED, BRACKET -> throw new IllegalStateException("no mark that stands for itself");
        }
    }

    /// What the source has between two neighbouring words, or beside the first or last one; nothing where words are left out.
    private String silence(Ends ends) {
        boolean isInner = ends.last >= 0 && ends.next < material.words().size();
        if (isInner && (ends.next != ends.last + 1 || word(ends.last).utterance() != word(ends.next).utterance())) {
            return "";
        }
        return brackets.beside(ends);
    }

    private void warn(Mark mark, Kind kind, String sentence) {
        faults.add(new Fault(kind, form.typed(mark.typed), sentence));
    }

    static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN - 1))).stripTrailing() + "…";
    }
}
