package org.heddle.domain.memo;

import java.util.Arrays;
import java.util.Optional;

/// What a memo is written for.
public enum MemoKind {
    ANALYTIC("analytic"), REFLEXIVE("reflexive"), DECISION("decision"), DATA_SURGERY("data surgery"), LIMITATION("limitation"),
    CODING_NOTE("coding note"),
    /// How the paper words the counts of a code, such as "only one participant".
    WORDING("wording"),
    /// Why a code was expected, by whom, and how it was searched for; kept with it where it hardly occurs.
    EXPECTATION("expectation"),
    /// What a theme says; its title is the theme in one line.
    THEME_SUMMARY("theme summary"),
    /// What the case study of a case says.
    CASE_SUMMARY("case summary"),
    /// Evidence told in the authors' words, without a quotation.
    VIGNETTE("vignette"), SENSITIVE_VIGNETTE("vignette with sensitive detail"),
    /// Why this sample was drawn, and what it makes weigh more.
    SAMPLING_RATIONALE("sampling rationale"),
    /// What a speaker says brings about what.
    CLAIM("claim");

    private final String words;

    MemoKind(String words) {
        this.words = words;
    }

    /// As written on screen and in files.
    public String words() {
        return words;
    }

    /// True for evidence told in the authors' words.
    public boolean isVignette() {
        return this == VIGNETTE || this == SENSITIVE_VIGNETTE;
    }

    public static Optional<MemoKind> named(String words) {
        String asked = words.strip().replace('-', ' ');
        return Arrays.stream(values()).filter(kind -> kind.words.equalsIgnoreCase(asked)).findFirst();
    }
}
