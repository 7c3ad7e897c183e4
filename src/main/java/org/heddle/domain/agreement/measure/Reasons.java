package org.heddle.domain.agreement.measure;

/// Why a figure is undefined, in sentences that can be printed.
final class Reasons {
    static final Score NOTHING_SHARED = new Score.Undefined("There is nothing that both coders have worked on.");
    static final Score NO_PAIR = new Score.Undefined("No unit has been rated by two coders, so there is nothing to compare.");
    static final Score NO_VARIATION =
            new Score.Undefined("Both coders always made the same choice, so chance cannot be told from agreement.");
    static final Score ALL_ALIKE =
            new Score.Undefined("All coders always made the same choice, so chance cannot be told from agreement.");
    static final Score UNUSED = new Score.Undefined("Neither coder used this code here, so there is nothing to find again.");
    static final Score TOO_MANY_VALUES = new Score.Undefined("There are more than %,d different values, too many to weigh each against each; "
            .formatted(Ratings.MOST_WEIGHED) + "group them first.");

    private Reasons() {}

    /// For figures that only two coders can have; `alternative` names what more can use.
    static Score pairOnly(int coders, String alternative) {
        return new Score.Undefined("This figure compares two coders, and there are %d; %s takes any number.".formatted(coders, alternative));
    }
}
