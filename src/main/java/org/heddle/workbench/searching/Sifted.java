package org.heddle.workbench.searching;

import org.heddle.workbench.searching.facet.HitCounts;


/// What a sieve kept of a query's hits, and what each of its choices would keep.
public record Sifted(Found found, HitCounts counts) {}
