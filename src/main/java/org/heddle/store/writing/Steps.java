package org.heddle.store.writing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;

/// What the writers of one act report to: each step's inverse in the order done, and further steps of a compound change.
interface Steps {
    /// Carries out a part of a compound change, rules included.
    void run(Change part) throws SQLException;

    /// A step was done; this takes it back.
    void done(Change inverse, Touched touched) throws SQLException;

    /// When the act is done.
    Instant at();

    static Touched touching(SourceId source) {
        return new Touched(Set.of(source), Set.of(), Set.of(), false);
    }

    static Touched touching(CodeId code) {
        return new Touched(Set.of(), Set.of(code), Set.of(), false);
    }

    static Touched touching(Coding coding) {
        return new Touched(Set.of(coding.source()), Set.of(coding.code()), Set.of(coding.id()), false);
    }

    static Touched touching(Coding coding, CodeId other) {
        return new Touched(Set.of(coding.source()), coding.code().equals(other) ? Set.of(other) : Set.of(coding.code(), other),
                Set.of(coding.id()), false);
    }

    static Touched people() {
        return new Touched(Set.of(), Set.of(), Set.of(), true);
    }

    static Touched peopleIn(SourceId source) {
        return new Touched(Set.of(source), Set.of(), Set.of(), true);
    }
}
