package org.heddle.search;

/// Up to which act of the project an index knows its words: the act's revision and the identity of its row in the log.
public record IndexState(long revision, String logUuid) {
    /// A new index, or one that was damaged and has been emptied.
    public static final IndexState EMPTY = new IndexState(0, "");
}
