package org.heddle.store;

/// One thing that was examined in a project file, and what was found.
public record Proof(String name, boolean isSound, String sentence) {}
