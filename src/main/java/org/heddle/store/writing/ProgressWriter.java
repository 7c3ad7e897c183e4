package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.project.ProgressChange;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.ProgressChange.Consider;
import org.heddle.domain.project.ProgressChange.Reconsider;
import org.heddle.domain.project.ProgressChange.UnassignSource;
import org.heddle.domain.source.Fate;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.team.CoderId;
import org.heddle.store.table.Tables;

/// Carries out assignments and line-by-line reading.
record ProgressWriter(Tables tables) implements Anchored {

    void write(ProgressChange change, Steps steps) throws SQLException {
        switch (change) {
            case AssignSource(var one) -> {
                if (tables.progress.assign(one)) {
                    steps.done(new UnassignSource(one), Steps.touching(one.source()));
                }
            }
            case UnassignSource(var one) -> {
                if (tables.progress.unassign(one)) {
                    steps.done(new AssignSource(one), Steps.touching(one.source()));
                }
            }
            case Consider(var one) -> {
                if (tables.progress.consider(one)) {
                    steps.done(new Reconsider(one), Steps.touching(one.source()));
                }
            }
            case Reconsider(var one) -> {
                if (tables.progress.reconsider(one)) {
                    steps.done(new Consider(one), Steps.touching(one.source()));
                }
            }
        }
    }

    /// Passages that were read go along as long as they are the same words; what was altered wants to be read again.
    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        List<Considered> moving = tables.progress.considered(source).stream()
                .filter(one -> !(correction.fate(one.span()) instanceof Fate.Kept)).toList();
        for (Considered one : moving) {
            steps.run(new Reconsider(one));
        }
        for (Considered one : moving) {
            if (correction.fate(one.span()) instanceof Fate.Moved(var span)) {
                steps.run(new Consider(new Considered(source, one.coder(), span)));
            }
        }
    }

    /// Before a source goes.
    void forget(SourceId source, Steps steps) throws SQLException {
        for (Considered one : tables.progress.considered(source)) {
            steps.run(new Reconsider(one));
        }
        for (Assignment one : tables.progress.assignments()) {
            if (one.source().equals(source)) {
                steps.run(new UnassignSource(one));
            }
        }
    }

    /// Before a coder goes, who has done nothing yet.
    void forget(CoderId coder, Steps steps) throws SQLException {
        for (Assignment one : tables.progress.assignments()) {
            if (one.coder().equals(coder)) {
                steps.run(new UnassignSource(one));
            }
        }
    }
}
