package org.heddle.domain.project.words;

import java.util.Set;

/// The kinds of acts that may say something about codings and leave alone what is coded where, which is all that agreement compares.
public final class ActsBesideCoding {
    private static final Set<String> KINDS = Set.of("coding commented", "stance set", "coding starred", "checked", "check removed", "check answered",
            "answer withdrawn", "codings confirmed", "re-check asked", "definition kept", "definition forgotten", "code defined", "code reworded",
            "coder joined");

    private ActsBesideCoding() {}

    public static boolean include(String kind) {
        return kind.startsWith(ChangeWords.DIFFERENCE) || kind.startsWith("pass ") || KINDS.contains(kind);
    }
}
