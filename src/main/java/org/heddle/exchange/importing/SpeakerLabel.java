package org.heddle.exchange.importing;

/// A label found in a file, and how many turns stand under it.
public record SpeakerLabel(String label, boolean isInterviewer, int turns) {}
