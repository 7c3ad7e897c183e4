package org.heddle.domain.quotes;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a quote says who speaks without naming anybody. Rendering is strict; `PrintedAttribution` reads tolerantly.
public enum AttributionTemplate {
    /// Role, colon, case label without leading zeros; in round brackets after a quote: `(GP:C3)`.
    A0;

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}*)0*([0-9]+)");

    public static Optional<AttributionTemplate> named(String word) {
        return Arrays.stream(values()).filter(template -> template.name().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Without brackets; empty when the role or the case is empty, never a guess.
    public String attribution(String role, String caseLabel) {
        String code = role.strip();
        String practice = withoutLeadingZeros(caseLabel.strip());
        return code.isEmpty() || practice.isEmpty() ? "" : code + ":" + practice;
    }

    /// As printed after a quote; empty stays empty.
    public String inBrackets(String attribution) {
        return attribution.isEmpty() ? "" : "(" + attribution + ")";
    }

    private static String withoutLeadingZeros(String label) {
        var numbered = NUMBERED.matcher(label);
        return numbered.matches() ? numbered.group(1) + numbered.group(2) : label;
    }
}
