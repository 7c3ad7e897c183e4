package org.heddle.domain.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An attribution of template A0 as somebody typed or printed it: role, arm letter, number of the case.
public record PrintedAttribution(String role, String arm, int number) {
    private static final Pattern TOLERANT =
            Pattern.compile("([^\\s:()]{1,40})\\s*:\\s*(\\p{L})\\s*([0-9]{1,6})", Pattern.UNICODE_CHARACTER_CLASS);

    /// Reads `(CLP: I2)`, `CLP:I02` or `( gp : c3 )`; empty when the words are no attribution.
    public static Optional<PrintedAttribution> read(String words) {
        var found = TOLERANT.matcher(unbracketed(words.strip()));
        return found.matches()
                ? Optional.of(new PrintedAttribution(upper(found.group(1)), upper(found.group(2)), Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    private static String unbracketed(String words) {
        boolean isBracketed = words.length() > 1 && words.startsWith("(") && words.endsWith(")");
        return isBracketed ? words.substring(1, words.length() - 1).strip() : words;
    }

    private static String upper(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }

    /// The strict form, without brackets.
    public String rendered() {
        return AttributionTemplate.A0.attribution(role, arm + number);
    }
}
