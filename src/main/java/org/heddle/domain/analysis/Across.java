package org.heddle.domain.analysis;

/// What stands across the head of a crosstab.
public sealed interface Across {
    /// One column for all.
    record Everybody() implements Across {}

    /// The sources, in natural order.
    record Sources() implements Across {}

    /// The cases; a speaker's own case goes before the source's.
    record Cases() implements Across {}

    /// The answers to one question that is asked of every case, such as the arm.
    record Attribute(String name) implements Across {}

    /// The roles of those who speak.
    record Roles() implements Across {}

    /// Those who speak.
    record Persons() implements Across {}

    /// Those who coded.
    record Coders() implements Across {}

    /// The codes of another question (level, strand) that overlap the passage.
    record Dimension(String name) implements Across {}

    /// True when it must be known who says the words.
    default boolean asksWhoSpeaks() {
        return switch (this) {
            case Roles _, Persons _ -> true;
            case Everybody _, Sources _, Cases _, Attribute _, Coders _, Dimension _ -> false;
        };
    }
}
