package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.CheckId;

/// Questions about what first coders answered to checks, oldest first.
public interface AnswerReader {
    List<Answer> all();

    List<Answer> of(SourceId source);

    Optional<Answer> find(CheckId check);
}
