package org.heddle.domain.difference;

import java.util.UUID;

/// Which difference: made from what it says, so that it needs no row of its own and changes when a reading does.
public record DifferenceId(UUID value) {}
