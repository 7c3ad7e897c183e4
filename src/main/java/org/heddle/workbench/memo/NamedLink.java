package org.heddle.workbench.memo;

import org.heddle.workbench.coding.Place;

/// Where a memo points, as said from outside.
public sealed interface NamedLink {
    record Code(String code) implements NamedLink {}

    record Passage(String source, Place place) implements NamedLink {}
}
