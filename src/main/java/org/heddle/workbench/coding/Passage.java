package org.heddle.workbench.coding;

import org.heddle.domain.coding.Stance;

/// A passage that is to get a code, with source and code named as people and scripts name them.
public record Passage(String source, String code, Place place, String comment, Stance stance, boolean isMissed) {

    public static Passage of(String source, String code, Place place) {
        return new Passage(source, code, place, "", Stance.EXEMPLIFIES, false);
    }
}
