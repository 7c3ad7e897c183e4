package org.heddle.workbench.quotes;

import java.util.Optional;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;

/// The text of the source that was asked for last: published forms take their words from one source many times in a row. For one thread.
final class TextAtHand {
    private record Known(SourceId source, String text) {}

    private final OpenProject project;
    private Optional<Known> last = Optional.empty();

    TextAtHand(OpenProject project) {
        this.project = project;
    }

    String of(SourceId source) {
        Known known = last.filter(one -> one.source().equals(source))
                .orElseGet(() -> new Known(source, project.ask(reader -> reader.sources().text(source))));
        last = Optional.of(known);
        return known.text();
    }
}
