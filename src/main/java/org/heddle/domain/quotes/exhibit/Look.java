package org.heddle.domain.quotes.exhibit;

import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.HouseStyle.Marks;

/// How an exhibit is printed. `unit` is what the study calls a case in a sentence, such as practice.
public record Look(AttributionTemplate template, Brackets brackets, Marks marks, Gloss gloss, String unit) {
    public static final Look PLAIN = new Look(AttributionTemplate.A0, Brackets.ROUND, Marks.DOUBLE, Gloss.NONE, "practice");

    public Look {
        unit = unit.strip();
    }

    /// Whether the definition of a code stands under its name where the row has no words of its own.
    public enum Gloss { NONE, DEFINITION }
}
