package org.heddle.workbench.source;

import java.util.Optional;
import org.heddle.domain.source.SourceKind;

/// What a person decides before an import; whatever is left open is found out from the files.
/// `caseLabel` names the case of all of them (made if there is none); `speakerPattern` is a regular expression for what opens a turn.
public record Wishes(Optional<String> caseLabel, Optional<SourceKind> kind, Optional<String> speakerPattern) {
    public static final Wishes NONE = new Wishes(Optional.empty(), Optional.empty(), Optional.empty());

    public Wishes {
        caseLabel = caseLabel.map(String::strip).filter(label -> !label.isEmpty());
    }

    public static Wishes inCase(String label) {
        return new Wishes(Optional.of(label), Optional.empty(), Optional.empty());
    }
}
