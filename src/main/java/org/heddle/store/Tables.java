package org.heddle.store;

import java.util.List;
import org.heddle.domain.project.CaseReader;
import org.heddle.domain.project.CheckReader;
import org.heddle.domain.project.CodeReader;
import org.heddle.domain.project.CodingReader;
import org.heddle.domain.project.ExampleReader;
import org.heddle.domain.project.LogReader;
import org.heddle.domain.project.PassReader;
import org.heddle.domain.project.MemoReader;
import org.heddle.domain.project.NoteReader;
import org.heddle.domain.project.ProgressReader;
import org.heddle.domain.project.ProjectReader;
import org.heddle.domain.project.SourceReader;
import org.heddle.domain.project.TeamReader;
import org.heddle.domain.project.VersionReader;

/// All tables of one project file; as a reader it shows what its veil lets through.
final class Tables implements ProjectReader {
    final CoderTable coders;
    final SpeakerTable speakers;
    final SourceTable sources;
    final CaseTable cases;
    final CodeTable codes;
    final ExampleTable examples;
    final VersionTable versions;
    final CodingTable codings;
    final CheckTable checks;
    final PassTable passes;
    final MemoTable memos;
    final NoteTable notes;
    final ProgressTable progress;
    final LogTable log;
    private final CodeReader codesSeen;

    /// Everything: for the store's own acts, its rules and its doctor.
    Tables(Sql sql) {
        coders = new CoderTable(sql);
        speakers = new SpeakerTable(sql);
        sources = new SourceTable(sql, speakers);
        cases = new CaseTable(sql, speakers);
        codes = new CodeTable(sql);
        examples = new ExampleTable(sql);
        versions = new VersionTable(sql, Veil.NONE);
        codings = new CodingTable(sql, Veil.NONE);
        checks = new CheckTable(sql, Veil.NONE);
        memos = new MemoTable(sql, Veil.NONE);
        notes = new NoteTable(sql, Veil.NONE);
        progress = new ProgressTable(sql, Veil.NONE);
        passes = new PassTable(sql);
        log = new LogTable(sql, sources, Veil.NONE);
        codesSeen = new CodesSeen(codes, Veil.NONE);
    }

    /// The same project through a veil.
    Tables(Tables all, Veil veil, Sql sql) {
        coders = all.coders;
        speakers = all.speakers;
        sources = all.sources;
        cases = all.cases;
        codes = all.codes;
        examples = all.examples;
        versions = new VersionTable(sql, veil);
        codings = new CodingTable(sql, veil);
        checks = new CheckTable(sql, veil);
        memos = new MemoTable(sql, veil);
        notes = new NoteTable(sql, veil);
        progress = new ProgressTable(sql, veil);
        passes = all.passes;
        log = new LogTable(sql, sources, veil);
        codesSeen = new CodesSeen(codes, veil);
    }

    /// What besides codings points to passages. Each goes along when a source is corrected.
    List<Anchored> anchored() {
        return List.of(new ProgressWriter(this), new MemoAnchors(this), new ExampleWriter(this));
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
        return codesSeen;
    }

    @Override
    public ExampleReader examples() {
        return examples;
    }

    @Override
    public VersionReader versions() {
        return versions;
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
    public PassReader passes() {
        return passes;
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
