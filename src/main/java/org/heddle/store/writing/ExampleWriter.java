package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.Optional;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.project.CodeChange.AddExample;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.source.Fate;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.store.table.Tables;

/// Takes the codebook's examples along when the text that they point to is corrected.
record ExampleWriter(Tables tables) implements Anchored {

    /// An example whose words are all gone is one no longer.
    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (CodeExample example : tables.examples.of(source)) {
            Optional<TextSpan> place = place(correction.fate(example.span()));
            if (!place.equals(Optional.of(example.span()))) {
                steps.run(new RemoveExample(example.id()));
                if (place.isPresent() && isFree(example, place.get())) {
                    steps.run(new AddExample(example.over(place.get())));
                }
            }
        }
    }

    private static Optional<TextSpan> place(Fate fate) {
        return switch (fate) {
            case Fate.Kept(var span) -> Optional.of(span);
            case Fate.Moved(var span) -> Optional.of(span);
            case Fate.Altered(var span) -> Optional.of(span);
            case Fate.Lost() -> Optional.empty();
        };
    }

    private boolean isFree(CodeExample example, TextSpan span) {
        return tables.examples.of(example.code()).stream().noneMatch(one -> one.source().equals(example.source()) && one.span().equals(span));
    }
}
