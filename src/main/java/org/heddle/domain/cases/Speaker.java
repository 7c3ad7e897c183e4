package org.heddle.domain.cases;

import java.util.Optional;
import org.heddle.domain.source.SourceId;

/// A label in one source, and who speaks under it as far as that is known. Interviewers are context, not participants.
public record Speaker(SourceId source, String label, boolean isInterviewer, Optional<String> role, Optional<CaseId> practice,
                      Optional<PersonId> person) {

    public static Speaker unmapped(SourceId source, String label, boolean isInterviewer) {
        return new Speaker(source, label, isInterviewer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Speaker withRole(String code) {
        return new Speaker(source, label, isInterviewer, Optional.of(code), practice, person);
    }

    public Speaker in(CaseId where) {
        return new Speaker(source, label, isInterviewer, role, Optional.of(where), person);
    }

    public Speaker spokenBy(PersonId who) {
        return new Speaker(source, label, isInterviewer, role, practice, Optional.of(who));
    }

    public Speaker interviewing(boolean does) {
        return new Speaker(source, label, does, role, practice, person);
    }
}
