package org.heddle.exchange.importing;

import java.util.Optional;
import org.heddle.domain.source.SourceKind;

/// What a person decides before an import; whatever is left open is found out from the file.
public record ImportSettings(Optional<SourceKind> kind, Optional<SpeakerPattern> speakers) {

    public static ImportSettings usual() {
        return new ImportSettings(Optional.empty(), Optional.empty());
    }
}
