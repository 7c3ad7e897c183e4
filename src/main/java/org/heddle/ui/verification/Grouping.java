package org.heddle.ui.verification;

/// What the queue's passages stand under.
public enum Grouping { SOURCE, CODE }
