package org.heddle.domain.source;

/// An oddity found while a file was read: the line (from 1; 0 for the file as a whole) and a sentence for the user.
public record ImportProblem(int line, String sentence) {}
