package org.heddle.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.Rules;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// One act while it is carried out inside its transaction: checks each part against the rules, writes it, and keeps its inverse.
final class OneAct implements Steps {
    private final Tables tables;
    private final CoderId coder;
    private final long revision;
    private final Instant at;
    private final Set<SourceId> sources = new HashSet<>();
    private final Set<CodeId> codes = new HashSet<>();
    private final Set<CodingId> codings = new HashSet<>();
    private boolean people;
    private int parts;

    OneAct(Tables tables, CoderId coder, long revision, Instant at) {
        this.tables = tables;
        this.coder = coder;
        this.revision = revision;
        this.at = at;
    }

    @Override
    public void run(Change change) throws SQLException {
        Rules.check(change, tables, coder);
        switch (change) {
            case SourceChange one -> new SourceWriter(tables).write(one, this);
            case CaseChange one -> new CaseWriter(tables).write(one, this);
            case CodeChange one -> new CodeWriter(tables).write(one, this);
            case VersionChange one -> new VersionWriter(tables).write(one, this);
            case CodingChange one -> new CodingWriter(tables).write(one, this);
            case CheckChange one -> new CheckWriter(tables).write(one, this);
            case TeamChange one -> new TeamWriter(tables).write(one, this);
            case Change.Together(_, var several) -> {
                for (Change part : several) {
                    run(part);
                }
            }
        }
    }

    @Override
    public void done(Change inverse, Touched touched) throws SQLException {
        tables.log.addUndoStep(revision, parts++, inverse);
        sources.addAll(touched.sources());
        codes.addAll(touched.codes());
        codings.addAll(touched.codings());
        people |= touched.people();
    }

    @Override
    public Instant at() {
        return at;
    }

    boolean didNothing() {
        return parts == 0;
    }

    Touched touched() {
        return new Touched(sources, codes, codings, people);
    }
}
