package org.heddle.workbench;

/// A sentence for the user. `isRule` tells a rule of the study from something that went wrong.
public record Notice(boolean isRule, String sentence) {}
