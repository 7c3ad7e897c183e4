package org.heddle.ui.analysis.reading;

import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;

/// What is read: one source through all its codes, or one code through all sources.
sealed interface Way {
    record Within(SourceId source) implements Way {}

    record Across(CodeId code) implements Way {}
}
