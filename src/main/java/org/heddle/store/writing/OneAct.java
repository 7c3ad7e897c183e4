package org.heddle.store.writing;

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
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.MergeChange;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.PassChange;
import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.ProgressChange;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.project.rules.Rules;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.store.table.Tables;

/// One act while it is carried out inside its transaction: checks each part against the rules, writes it, and keeps its inverse.
public final class OneAct implements Steps {
    private final Tables tables;
    private final CoderId coder;
    private final long revision;
    private final Instant at;
    private final boolean goesOn;
    private final boolean isReversal;
    private final Set<SourceId> sources = new HashSet<>();
    private final Set<CodeId> codes = new HashSet<>();
    private final Set<CodingId> codings = new HashSet<>();
    private boolean people;
    private boolean memos;
    private int parts;

    private OneAct(Tables tables, CoderId coder, long revision, Instant at, boolean goesOn, boolean isReversal) {
        this.isReversal = isReversal;
        this.tables = tables;
        this.coder = coder;
        this.revision = revision;
        this.at = at;
        this.goesOn = goesOn;
    }

    public static OneAct begun(Tables tables, CoderId coder, long revision, Instant at) {
        return new OneAct(tables, coder, revision, at, false, false);
    }

    /// Takes an earlier act back.
    public static OneAct takingBack(Tables tables, CoderId coder, long revision, Instant at) {
        return new OneAct(tables, coder, revision, at, false, true);
    }

    /// An act that is on disk already: what took it back until now takes it back as a whole.
    public static OneAct goingOn(Tables tables, CoderId coder, long revision, Instant at) {
        return new OneAct(tables, coder, revision, at, true, false);
    }

    @Override
    public void run(Change change) throws SQLException {
        if (!isReversal || !comesBack(change)) {
            Rules.check(change, tables, coder);
        }
        switch (change) {
            case SourceChange one -> new SourceWriter(tables).write(one, this);
            case CaseChange one -> new CaseWriter(tables).write(one, this);
            case CodeChange one -> new CodeWriter(tables).write(one, this);
            case VersionChange one -> new VersionWriter(tables).write(one, this);
            case CodingChange one -> new CodingWriter(tables).write(one, this);
            case CheckChange one -> new CheckWriter(tables).write(one, this);
            case TeamChange one -> new TeamWriter(tables).write(one, this);
            case PassChange one -> new PassWriter(tables).write(one, this);
            case MemoChange one -> new MemoWriter(tables).write(one, this);
            case NoteChange one -> new NoteWriter(tables).write(one, this);
            case MergeChange one -> new MergeWriter(tables).write(one, this);
            case ProgressChange one -> new ProgressWriter(tables).write(one, this);
            case DifferenceChange one -> new DifferenceWriter(tables).write(one, this);
            case SurgeryChange one -> new DifferenceWriter(tables).write(one, this);
            case PrintChange one -> new PrintWriter(tables).write(one, this);
            case QuoteChange one -> new QuoteWriter(tables).write(one, this);
            case FindingChange one -> new FindingWriter(tables).write(one, this);
            case Change.Together(_, var several) -> {
                for (Change part : several) {
                    run(part);
                }
            }
        }
    }

    /// What was there once may come back: a retired code gets its old codings again, and a place is put back before the text that it lies in.
    private static boolean comesBack(Change change) {
        return change instanceof CodingChange || change instanceof MemoChange || change instanceof NoteChange || change instanceof ProgressChange
                || change instanceof DifferenceChange
                || change instanceof QuoteChange || change instanceof FindingChange.PutFinding
                || change instanceof CodeChange.AddExample;
    }

    @Override
    public void done(Change inverse, Touched touched) throws SQLException {
        if (!goesOn) {
            tables.log.addUndoStep(revision, parts, inverse);
        }
        parts++;
        sources.addAll(touched.sources());
        codes.addAll(touched.codes());
        codings.addAll(touched.codings());
        people |= touched.people();
        memos |= touched.memos();
    }

    @Override
    public Instant at() {
        return at;
    }

    public boolean didNothing() {
        return parts == 0;
    }

    public Touched touched() {
        return new Touched(sources, codes, codings, people, memos);
    }
}
