package org.heddle.store.writing;

import java.sql.SQLException;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.TeamChange.RemoveCoder;
import org.heddle.domain.project.TeamChange.RenameCoder;
import org.heddle.domain.team.Coder;
import org.heddle.store.table.Tables;

/// Carries out who joins and leaves.
record TeamWriter(Tables tables) {

    void write(TeamChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddCoder(var coder) -> {
                tables.coders.insert(coder);
                steps.done(new RemoveCoder(coder.id()), Steps.people());
            }
            case RemoveCoder(var id) -> {
                Coder gone = tables.coders.find(id).orElseThrow();
                new ProgressWriter(tables).forget(id, steps);
                tables.coders.delete(id);
                steps.done(new AddCoder(gone), Steps.people());
            }
            case RenameCoder(var id, var name) -> {
                String before = tables.coders.find(id).orElseThrow().name();
                if (!before.equals(name.strip())) {
                    tables.coders.rename(id, name.strip());
                    steps.done(new RenameCoder(id, before), Steps.people());
                }
            }
        }
    }
}
