package org.heddle.store;

import java.util.List;
import org.heddle.domain.project.CaseReader;
import org.heddle.domain.project.CheckReader;
import org.heddle.domain.project.CodeReader;
import org.heddle.domain.project.CodingReader;
import org.heddle.domain.project.LogReader;
import org.heddle.domain.project.MemoReader;
import org.heddle.domain.project.NoteReader;
import org.heddle.domain.project.ProgressReader;
import org.heddle.domain.project.ProjectReader;
import org.heddle.domain.project.SourceReader;
import org.heddle.domain.project.TeamReader;

/// All tables of one project file; as a reader it hides nothing.
final class Tables implements ProjectReader {
    final CoderTable coders;
    final SpeakerTable speakers;
    final SourceTable sources;
    final CaseTable cases;
    final CodeTable codes;
    final CodingTable codings;
    final CheckTable checks;
    final MemoTable memos;
    final NoteTable notes;
    final ProgressTable progress;
    final LogTable log;

    Tables(Sql sql) {
        coders = new CoderTable(sql);
        speakers = new SpeakerTable(sql);
        sources = new SourceTable(sql, speakers);
        cases = new CaseTable(sql, speakers);
        codes = new CodeTable(sql);
        codings = new CodingTable(sql);
        checks = new CheckTable(sql);
        memos = new MemoTable(sql);
        notes = new NoteTable(sql);
        progress = new ProgressTable(sql);
        log = new LogTable(sql, sources);
    }

    /// What besides codings points to passages. Each goes along when a source is corrected.
    List<Anchored> anchored() {
        return List.of(new ProgressWriter(this), new MemoWriter(this), new NoteWriter(this));
    }

    @Override
    public TeamReader team() {
        return coders;
    }

    @Override
    public SourceReader sources() {
        return sources;
    }

    @Override
    public CaseReader cases() {
        return cases;
    }

    @Override
    public CodeReader codes() {
        return codes;
    }

    @Override
    public CodingReader codings() {
        return codings;
    }

    @Override
    public CheckReader checks() {
        return checks;
    }

    @Override
    public MemoReader memos() {
        return memos;
    }

    @Override
    public NoteReader notes() {
        return notes;
    }

    @Override
    public ProgressReader progress() {
        return progress;
    }

    @Override
    public LogReader log() {
        return log;
    }
}
