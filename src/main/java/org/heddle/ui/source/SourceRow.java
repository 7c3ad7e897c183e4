package org.heddle.ui.source;

import org.heddle.domain.source.Source;

/// A row in the list of sources: a case, or a source in it.
sealed interface SourceRow {
    record Group(String label, String arm, int sources) implements SourceRow {}

    record One(Source source) implements SourceRow {}
}
