package org.heddle.domain.search;

/// What a field of a hit must say, or must not say, as in `role:GP` or `-code:Rent`. `field` is in small letters; `*` in the value stands for any letters.
/// `place` is where it begins in the query, in UTF-16 units.
public record Condition(String field, String value, boolean isNot, int place) {}
