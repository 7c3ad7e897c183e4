package org.heddle.workbench.searching;


/// What a sieve kept of a query's hits, and what each of its choices would keep.
public record Sifted(Found found, HitCounts counts) {}
