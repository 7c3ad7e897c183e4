package org.heddle.ui.part.palette;

/// How much a coding stands out: like all others, in hand or under the pointer, or stepping back for another.
public enum Emphasis {
    PLAIN, STRONG, FADED
}
