package org.heddle.domain.analysis.crosstab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.People;
import org.heddle.domain.codebook.Codebook;

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

    /// By what can be counted, by the words for it: the fixed ones, then what is asked of the cases, then the other questions of the codebook.
    /// A name that is taken already stands for the first.
    static Map<String, Across> ways(People people, Codebook codebook) {
        var ways = new LinkedHashMap<>(fixed());
        people.attributes().forEach(name -> ways.putIfAbsent(name, new Attribute(name)));
        codebook.dimensions().forEach(name -> ways.putIfAbsent(name, new Dimension(name)));
        return Collections.unmodifiableMap(ways);
    }

    /// What a person means; the fixed words in capitals or small letters, names as they are written.
    static Optional<Across> named(String words, People people, Codebook codebook) {
        Across always = fixed().get(words.strip().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(always == null ? ways(people, codebook).get(words.strip()) : always);
    }

    private static Map<String, Across> fixed() {
        var fixed = new LinkedHashMap<String, Across>();
        fixed.put("case", new Cases());
        fixed.put("role", new Roles());
        fixed.put("source", new Sources());
        fixed.put("person", new Persons());
        fixed.put("coder", new Coders());
        return fixed;
    }

    /// True when it must be known who says the words.
    default boolean asksWhoSpeaks() {
        return switch (this) {
            case Roles _, Persons _ -> true;
            case Everybody _, Sources _, Cases _, Attribute _, Coders _, Dimension _ -> false;
        };
    }

    /// True when it must be known to which case the words belong.
    default boolean asksWhichCase() {
        return switch (this) {
            case Cases _, Attribute _ -> true;
            case Everybody _, Sources _, Roles _, Persons _, Coders _, Dimension _ -> false;
        };
    }
}
