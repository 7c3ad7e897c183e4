package org.heddle.domain.quotes;

import java.time.YearMonth;
import java.util.Optional;

/// What an attribution can say about a speaker and the collection of the words; what is not known is empty.
/// `role` is a code, `practice` a case's label, `group` its class, `phase` that of the collection.
public record Spoken(String person, String role, String roleLabel, String practice, String group, Setting setting) {
    public static final Spoken UNKNOWN = new Spoken("", "", "", "", "", Setting.UNKNOWN);

    public static Spoken of(String role, String practice) {
        return new Spoken("", role, "", practice, "", Setting.UNKNOWN);
    }

    /// Where and when the words were gathered.
    public record Setting(String collection, String phase, Optional<YearMonth> month, boolean isFieldNote) {
        public static final Setting UNKNOWN = new Setting("", "", Optional.empty(), false);
    }
}
