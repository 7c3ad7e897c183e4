package org.heddle.domain.codebook;

/// What a code means and when to use it, in the team's words; any part may be empty.
public record CodeRules(String definition, String useWhen, String notWhen, String example, String origin, String theory) {
    public static final CodeRules NONE = new CodeRules("", "", "", "", "", "");

    /// True when a coding made under one stands as well under the other: example, origin and theory explain, they do not rule.
    public boolean ruleTheSame(CodeRules other) {
        return definition.equals(other.definition) && useWhen.equals(other.useWhen) && notWhen.equals(other.notWhen);
    }
}
