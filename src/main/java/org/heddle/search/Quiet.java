package org.heddle.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Silences the search library's notice that a faster instruction set could be switched on. The field keeps the logger, and so its level, alive.
final class Quiet {
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Quiet() {}

    static void startup() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
