package org.heddle.store;

/// One thing that was examined in a project file, and what was found.
public record Proof(String name, boolean isSound, String sentence) {
    /// The one fault that can be mended without anybody's judgement.
    public static final String UNUSED_TEXTS = "texts";
}
