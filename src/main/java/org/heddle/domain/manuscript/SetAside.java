package org.heddle.domain.manuscript;

/// Words between quotation marks that are no quotation of a participant, and why.
public record SetAside(Quotation quotation, Reason reason) {

    /// Why words between marks are no quotation.
    public enum Reason {
        FEW_WORDS("one to three words without an attribution"), TITLE("a title"), LITERATURE("cited from the literature");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
