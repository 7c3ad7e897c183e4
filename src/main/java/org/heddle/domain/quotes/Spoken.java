package org.heddle.domain.quotes;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.Case;

/// What an attribution can say about a speaker and the collection of the words; what is not known is empty.
/// `role` is a code, `practice` a case's label, `attributes` are the answers of that case, `phase` is that of the collection.
public record Spoken(String person, String role, String roleLabel, String practice, Map<String, String> attributes, Setting setting) {
    public static Spoken of(String role, String practice) {
        return new Spoken("", role, "", practice, Map.of(), Setting.UNKNOWN);
    }

    /// The class of practices to which the case belongs.
    public String group() {
        return attributes.getOrDefault(Case.CLASS, "");
    }

    /// Where and when the words were gathered.
    public record Setting(String collection, String phase, Optional<YearMonth> month, boolean isFieldNote) {
        public static final Setting UNKNOWN = new Setting("", "", Optional.empty(), false);
    }
}
