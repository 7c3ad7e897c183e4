package org.heddle.store.writing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PassChange;
import org.heddle.domain.project.PassChange.DropPass;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.PassChange.SealPass;
import org.heddle.domain.project.PassChange.SetPassSources;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.SourceId;
import org.heddle.store.table.Tables;

/// Carries out what can be done with rounds of blind double coding. Whoever shows work in their sources asks again afterwards.
record PassWriter(Tables tables) {

    void write(PassChange change, Steps steps) throws SQLException {
        switch (change) {
            case OpenPass(var pass) -> {
                tables.passes.insert(pass);
                steps.done(new DropPass(pass.id()), touching(pass));
            }
            case DropPass(var id) -> {
                Pass gone = pass(id);
                Touched touched = touching(gone);
                tables.passes.delete(id);
                steps.done(new OpenPass(gone), touched);
            }
            case ReleasePass(var id, var at) -> {
                Pass pass = pass(id);
                replace(with(pass, Optional.of(at)), new SealPass(id), steps);
            }
            case SealPass(var id) -> {
                Pass pass = pass(id);
                if (!pass.isSealed()) {
                    replace(with(pass, Optional.empty()), new ReleasePass(id, pass.released().orElseThrow()), steps);
                }
            }
            case SetPassSources(var id, var sources) -> {
                Pass pass = pass(id);
                if (!Set.copyOf(pass.sources()).equals(Set.copyOf(sources))) {
                    replace(pass.with(sources), new SetPassSources(id, pass.sources()), steps);
                }
            }
        }
    }

    /// A source that is removed leaves its passes.
    static List<Change> leaving(SourceId source, Tables tables) {
        return tables.passes.holding(source).stream().<Change>map(pass -> new SetPassSources(pass.id(),
                pass.sources().stream().filter(other -> !other.equals(source)).toList())).toList();
    }

    private void replace(Pass after, Change inverse, Steps steps) throws SQLException {
        Pass before = pass(after.id());
        Touched touched = touching(before);
        tables.passes.update(after);
        steps.done(inverse, Touched.all(List.of(touched, touching(after))));
    }

    private static Pass with(Pass pass, Optional<Instant> released) {
        return new Pass(pass.id(), pass.name(), pass.sources(), pass.coders(), pass.population(), pass.drawing(), pass.opened(), released);
    }

    private Pass pass(PassId id) {
        return tables.passes.find(id).orElseThrow();
    }

    private Touched touching(Pass pass) {
        return new Touched(Set.copyOf(pass.sources()), tables.passes.codesIn(pass), Set.of(), true);
    }
}
