package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.quotes.published.Fault.Kind;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.TextSpan;

/// Names typed words that the source does not have, or not there.
record Strangers(TypedForm form, Material material) {
    private static final int FEW = 8;

    /// `items` in order, between the words `last` and `next` of the source.
    List<Fault> named(List<Integer> items, int last, int next) {
        var faults = new ArrayList<Fault>();
        for (int at = 0; at < items.size();) {
            int end = at + 1;
            while (end < items.size() && items.get(end) == items.get(end - 1) + 1 && isKnown(items.get(end)) == isKnown(items.get(at))) {
                end++;
            }
            faults.add(fault(items.get(at), items.get(end - 1), there(last, next)));
            at = end;
        }
        return faults;
    }

    private boolean isKnown(int item) {
        String typed = Folding.plain(form.items().get(item).text());
        return material.words().stream().anyMatch(word -> word.plain().equals(typed));
    }

    private Fault fault(int first, int last, String there) {
        int from = form.items().get(first).from();
        int to = form.items().get(last).to();
        TextSpan typed = form.typed(from, to);
        String words = form.letters(from, to);
        TypedItem item = form.items().get(first);
        if (first == last && item.kind() == TypedItem.Kind.RECASED && isKnown(first)) {
            return new Fault(Kind.NOT_IN_SOURCE, typed, "“%s” says that a letter was changed, but the source has it so: write “%s”.".formatted(words, item.text()));
        }
        if (isKnown(first)) {
            return new Fault(Kind.OTHER_ORDER, typed, "“%s” is in the source, but not here.%s".formatted(words, there));
        }
        return new Fault(Kind.NOT_IN_SOURCE, typed, "“%s” is not in the source.%s".formatted(words, hint(first, last, there)));
    }

    private String hint(int first, int last, String there) {
        if (isGlued(first)) {
            return " Put the whole word in brackets.";
        }
        boolean isRecased = first == last && material.words().stream().anyMatch(word -> Matching.differsInCase(form.items().get(first), word));
        if (!isRecased) {
            return there;
        }
        String word = form.items().get(first).text();
        int letter = Character.charCount(word.codePointAt(0));
        return " It has the word with another letter: write “[%s]%s”.".formatted(word.substring(0, letter), word.substring(letter));
    }

    /// A bracket stands for the beginning of its word, as in `[They]'d`.
    private boolean isGlued(int item) {
        return item > 0 && form.items().get(item - 1).kind() == TypedItem.Kind.BRACKET && form.glue(item).matches("['’]?");
    }

    private String there(int last, int next) {
        boolean isBetween = last >= 0 && next < material.words().size() && next > last + 1 && next - last - 1 <= FEW;
        return isBetween ? " It says “%s” there.".formatted(material.between(last + 1, next - 1)) : "";
    }
}
