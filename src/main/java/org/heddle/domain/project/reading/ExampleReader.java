package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.source.SourceId;

/// Questions about the passages that the codebook points to.
public interface ExampleReader {
    /// Typical ones first, then counter-examples, each in the order in which they were chosen.
    List<CodeExample> of(CodeId code);

    List<CodeExample> of(SourceId source);

    List<CodeExample> all();

    Optional<CodeExample> find(ExampleId id);
}
