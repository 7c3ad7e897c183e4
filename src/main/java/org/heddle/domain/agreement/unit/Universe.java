package org.heddle.domain.agreement.unit;

/// Which units count where nobody gave the code: all, or those that some of the coders gave some compared code.
public enum Universe {
    ALL_TEXT, CODED_TEXT
}
