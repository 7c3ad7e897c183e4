package org.heddle.ui.verification.queue;

/// What the queue's passages stand under.
public enum Grouping { SOURCE, CODE }
