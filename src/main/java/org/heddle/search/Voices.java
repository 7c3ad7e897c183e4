package org.heddle.search;

/// Whose words are searched.
public enum Voices {
    EVERYONE,
    /// Interviewers' turns are left out.
    PARTICIPANTS
}
