package org.heddle.domain.agreement.measure;

/// Why a figure is undefined, in sentences that can be printed.
final class Reasons {
    static final Score NOTHING_SHARED = new Score.Undefined("There is nothing that both coders have worked on.");
    static final Score NO_VARIATION =
            new Score.Undefined("Both coders always made the same choice, so chance cannot be told from agreement.");
    static final Score UNUSED = new Score.Undefined("Neither coder used this code here, so there is nothing to find again.");

    private Reasons() {}
}
