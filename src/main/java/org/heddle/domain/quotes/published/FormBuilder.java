package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heddle.domain.quotes.published.Fault.Kind;
import org.heddle.domain.quotes.published.Material.Word;
import org.heddle.domain.quotes.published.PublishedPart.EmphasisNote;
import org.heddle.domain.quotes.published.PublishedPart.Recased;
import org.heddle.domain.quotes.published.PublishedPart.Verbatim;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.TextSpan;

/// Walks along an aligned form and makes its parts: runs of words, and what stands between them. For one form.
final class FormBuilder {
    private final TypedForm form;
    private final Alignment alignment;
    private final Material material;
    private final Joints joints;
    private final Gap gap;
    private final List<PublishedPart> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Integer> strange = new ArrayList<>();
    private int last = -1;
    private boolean isOpen;
    private int runStart;
    private int runEnd;
    private boolean runEmphasised;
    private boolean runSpaced;
    private int pulled;

    FormBuilder(TypedForm form, Alignment alignment, Material material, Set<String> labels) {
        this.form = form;
        this.alignment = alignment;
        this.material = material;
        joints = new Joints(form, material);
        gap = new Gap(form, material, labels, faults);
        faults.addAll(form.faults());
    }

    ReadForm built(String typed) {
        for (int item = 0; item < form.items().size(); item++) {
            TypedItem one = form.items().get(item);
            if (!one.isWord()) {
                mark(item, one);
            } else if (alignment.match(item) < 0) {
                strange.add(item);
            } else {
                word(item, one, alignment.match(item));
            }
        }
        bridge(material.words().size(), form.items().size() - 1);
        glue(form.items().size(), -1);
        close();
        noteNeedsEmphasis();
        faults.sort(Comparator.comparingInt(fault -> fault.typed().start()));
        return new ReadForm(typed, parts, faults);
    }

    private void mark(int item, TypedItem one) {
        boolean isSpaced = glue(item, -1);
        close();
        gap.add(item, one, parts.size(), isSpaced);
        parts.add(gap.provisional(one, isSpaced));
    }

    private void word(int item, TypedItem one, int at) {
        Word word = material.words().get(at);
        if (goesOn(item, one, at)) {
            runEnd = word.end();
            last = at;
            return;
        }
        bridge(at, item);
        punctuation(item, at);
        boolean isSpaced = glue(item, at);
        int start = pulled;
        close();
        if (one.kind() == TypedItem.Kind.RECASED) {
            int letter = Character.charCount(one.text().codePointAt(0));
            int second = word.start() + Character.charCount(material.textAt(word).codePointAt(word.start()));
            parts.add(new Recased(one.text().substring(0, letter), place(word.start(), second, word), isSpaced));
            open(second, word.end(), one.isEmphasised(), false);
        } else {
            open(start, word.end(), one.isEmphasised(), isSpaced);
        }
        last = at;
    }

    /// The next word of the same utterance, with the same letters between.
    private boolean goesOn(int item, TypedItem one, int at) {
        if (!isOpen || at != last + 1 || !strange.isEmpty() || item == 0 || !form.items().get(item - 1).isWord()
                || one.kind() == TypedItem.Kind.RECASED || one.isEmphasised() != runEmphasised || !isSameUtterance(last, at)) {
            return false;
        }
        return Folding.plain(form.glue(item)).equals(joints.said(at));
    }

    private boolean isSameUtterance(int first, int second) {
        return material.words().get(first).utterance() == material.words().get(second).utterance();
    }

    /// Says what is wrong between the last word taken and the next one, and settles what the marks between them stand for.
    private void bridge(int next, int item) {
        if (!strange.isEmpty()) {
            faults.addAll(new Strangers(form, material).named(strange, last, next));
        }
        gap.settle(parts, new Gap.Ends(last, next, strange.isEmpty()), form.typed(form.items().get(item)));
        strange.clear();
    }

    private void punctuation(int item, int at) {
        boolean areNeighbours = last >= 0 && at == last + 1 && item > 0 && alignment.match(item - 1) == last;
        if (areNeighbours && joints.differ(item, at)) {
            TypedItem before = form.items().get(item - 1);
            faults.add(new Fault(Kind.PUNCTUATION, form.typed(before.from(), form.items().get(item).to()),
                    "“%s” is punctuated otherwise in the source: “%s”.".formatted(form.letters(before.from(), form.items().get(item).to()),
                            material.between(last, at))));
        }
    }

    private void open(int start, int end, boolean isEmphasised, boolean isSpaced) {
        isOpen = true;
        runStart = start;
        runEnd = end;
        runEmphasised = isEmphasised;
        runSpaced = isSpaced;
    }

    private void close() {
        if (isOpen) {
            parts.add(new Verbatim(place(runStart, runEnd, material.words().get(last)), runEmphasised, runSpaced));
            isOpen = false;
        }
    }

    private Passage place(int start, int end, Word word) {
        return new Passage(material.utterance(word).source(), new TextSpan(start, end));
    }

    /// Deals out the typed letters between two pieces: to the run before where the source goes on so, to the word after where the source leads to it
    /// so, and else as marks of their own. Answers whether a space stands before the next piece.
    private boolean glue(int item, int next) {
        String typed = form.glue(item);
        int from = isOpen ? pushed(typed, next) : 0;
        int to = next < 0 ? typed.length() : pulled(typed, from, next);
        var marks = new LooseMarks(typed, from, to, item < form.items().size());
        boolean areFirst = parts.isEmpty() && !isOpen;
        if (marks.hasAny()) {
            close();
            parts.addAll(marks.parts(areFirst));
        }
        return to > 0 && Folding.isBlank(typed.charAt(to - 1)) && !(parts.isEmpty() && !isOpen);
    }

    private int pushed(String typed, int next) {
        Word word = material.words().get(last);
        int limit = material.utterance(word).span().end();
        if (next >= 0 && isSameUtterance(last, next)) {
            limit = Math.min(limit, material.words().get(next).start());
        }
        String text = material.textAt(word);
        int at = 0;
        int end = runEnd;
        int kept = 0;
        while (at < typed.length() && end < limit && isSame(typed.charAt(at), text.charAt(end))) {
            boolean isBlank = Folding.isBlank(typed.charAt(at));
            at = isBlank ? afterBlanks(typed, at, typed.length()) : at + 1;
            end = isBlank ? afterBlanks(text, end, limit) : end + 1;
            kept = isBlank ? kept : at;
            runEnd = isBlank ? runEnd : end;
        }
        return kept;
    }

    private static int afterBlanks(String letters, int from, int limit) {
        int at = from;
        while (at < limit && Folding.isBlank(letters.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int beforeBlanks(String letters, int from, int limit) {
        int at = from;
        while (at > limit && Folding.isBlank(letters.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int pulled(String typed, int from, int next) {
        Word word = material.words().get(next);
        int limit = material.utterance(word).span().start();
        if (last >= 0 && isSameUtterance(last, next)) {
            limit = Math.max(limit, isOpen ? runEnd : material.words().get(last).end());
        }
        String text = material.textAt(word);
        int at = typed.length();
        int start = word.start();
        int kept = at;
        pulled = start;
        while (at > from && start > limit && isSame(typed.charAt(at - 1), text.charAt(start - 1))) {
            boolean isBlank = Folding.isBlank(typed.charAt(at - 1));
            at = isBlank ? beforeBlanks(typed, at, from) : at - 1;
            start = isBlank ? beforeBlanks(text, start, limit) : start - 1;
            kept = isBlank ? kept : at;
            pulled = isBlank ? pulled : start;
        }
        return kept;
    }

    private static boolean isSame(char typed, char said) {
        return Folding.plain(typed) == Folding.plain(said);
    }

    private void noteNeedsEmphasis() {
        boolean isEmphasised = parts.stream().anyMatch(part -> part instanceof Verbatim(_, var emphasised, _) && emphasised);
        if (!isEmphasised && parts.stream().anyMatch(EmphasisNote.class::isInstance)) {
            faults.add(new Fault(Kind.UNMARKED_EMPHASIS, form.typed(0, form.items().getLast().to()),
                    "The note says that words are emphasised, and none are: mark them with *asterisks*."));
        }
    }
}
