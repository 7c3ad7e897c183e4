package org.heddle.domain.link;

import java.util.List;
import java.util.Locale;
import org.heddle.domain.Refusal;

/// Where a narrative is disrupted: one of the three standard forms, or the analyst's own.
public record Form(String words) {
    public static final Form WITHIN = new Form("within a person");
    public static final Form BETWEEN = new Form("between participants");
    public static final Form AROUND = new Form("around a policy");
    public static final List<Form> STANDARD = List.of(WITHIN, BETWEEN, AROUND);
    private static final int LONGEST = 60;

    public Form {
        words = words.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("A form needs a name of up to %d letters, such as “%s”.".formatted(LONGEST, "within a person"));
        }
    }

    /// A standard form by its first word or in full; else an own one.
    public static Form named(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return STANDARD.stream().filter(form -> form.words.equals(wanted) || form.words.split(" ", 2)[0].equals(wanted)).findFirst()
                .orElseGet(() -> new Form(words));
    }
}
