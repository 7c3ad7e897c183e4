package org.heddle.domain.cases;

import java.util.List;
import org.heddle.domain.Refusal;

/// What someone does in the study: attribution prints the code, legends print the label.
public record Role(String code, String label) {
    public static final List<Role> SHIPPED = List.of(
            new Role("GP", "General practitioner"),
            new Role("CLP", "Community links practitioner"),
            new Role("PN", "Practice nurse"),
            new Role("PM", "Practice manager"),
            new Role("COP", "Community organisation representative"));

    public Role {
        code = code.strip();
        if (code.isEmpty() || code.chars().anyMatch(letter -> Character.isWhitespace(letter) || letter == ':')) {
            throw new Refusal("A role needs a short code without spaces or colons, such as GP.");
        }
        label = label.isBlank() ? code : label.strip();
    }
}
