package org.heddle.domain.quotes;

/// When a quote table prints an attribution: after every quote, or only where the speaker changes within a sub-theme.
public enum Carry {
    EVERY, WHEN_SPEAKER_CHANGES;

    /// True when the quote needs no attribution because the one above, under the same code, has the same speaker.
    public boolean isCarried(QuoteRow above, QuoteRow row) {
        return switch (this) {
            case EVERY -> false;
            case WHEN_SPEAKER_CHANGES -> above.place().code().equals(row.place().code())
                    && above.provenance().attribution().equals(row.provenance().attribution())
                    && above.provenance().isSameSpeaker(row.provenance());
        };
    }
}
