package org.heddle.domain.quotes.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heddle.domain.quotes.published.Fault.Kind;

/// Reads a printed form as somebody types it: as parts over the source, with everything in it that the source does not say.
public final class FormReader {
    private static final int FURTHER = 4;
    private static final Pattern REPORTING = Pattern.compile("\\b(?:add|say|said|explain|note|noting|continue|continuing|go on|going on|went on|repl(?:y|ied)|tell|told|"
            + "recall|reflect|remark|observ|describ|suggest|comment|laugh|stat(?:ed|ing)|conclud|argu|admit|report|answer|respond|clarif|stress|mention)"
            + "(?:s|ed|ing|d|ting|ted)?\\b", Pattern.CASE_INSENSITIVE);

    private final Material material;
    private final Set<String> labels;

    /// `labels` are those that already stand for somebody or somewhere in this project.
    public FormReader(Material material, Set<String> labels) {
        this.material = material;
        this.labels = Set.copyOf(labels);
    }

    public ReadForm read(String typed) {
        var form = new TypedForm(typed);
        var alignment = Alignment.of(form, material);
        if (!alignment.isFaithful()) {
            Optional<TypedForm> rescued = withProse(form, alignment);
            if (rescued.isPresent()) {
                form = rescued.get();
                alignment = Alignment.of(form, material);
            }
        }
        if (form.items().isEmpty()) {
            return new ReadForm(typed, List.of(), List.of(new Fault(Kind.EMPTY, form.typed(0, 1), "Nothing is printed yet.")));
        }
        return new FormBuilder(form, alignment, material, labels).built(typed);
    }

    /// Words that tell how somebody goes on speaking, set off by punctuation, are the author's own when all others then fit.
    private Optional<TypedForm> withProse(TypedForm form, Alignment alignment) {
        int first = 0;
        while (first < form.items().size() && (alignment.match(first) >= 0 || !form.items().get(first).isWord())) {
            first++;
        }
        int strange = form.items().size() - 1;
        while (strange > first && (alignment.match(strange) >= 0 || !form.items().get(strange).isWord())) {
            strange--;
        }
        if (!isSetOff(form, alignment, first, strange)) {
            return Optional.empty();
        }
        for (int last = strange; last < Math.min(form.items().size() - 1, strange + FURTHER); last++) {
            TypedForm tried = form.withProse(first, last);
            if (Alignment.of(tried, material).isFaithful()) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    private static boolean isSetOff(TypedForm form, Alignment alignment, int first, int last) {
        boolean areTogether = IntStream.rangeClosed(first, last).allMatch(item -> item < form.items().size() && alignment.match(item) < 0);
        if (!areTogether || first == 0 || last == first || form.glue(first).isBlank()) {
            return false;
        }
        return REPORTING.matcher(form.letters(form.items().get(first).from(), form.items().get(last).to())).find();
    }
}
