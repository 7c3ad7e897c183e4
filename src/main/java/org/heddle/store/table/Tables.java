package org.heddle.store.table;

import org.heddle.domain.project.reading.AnswerReader;
import org.heddle.domain.project.reading.CaseReader;
import org.heddle.domain.project.reading.CheckReader;
import org.heddle.domain.project.reading.CodeReader;
import org.heddle.domain.project.reading.CodingReader;
import org.heddle.domain.project.reading.DifferenceReader;
import org.heddle.domain.project.reading.ExampleReader;
import org.heddle.domain.project.reading.FindingReader;
import org.heddle.domain.project.reading.LinkReader;
import org.heddle.domain.project.reading.LogReader;
import org.heddle.domain.project.reading.MatrixReader;
import org.heddle.domain.project.reading.MemoReader;
import org.heddle.domain.project.reading.NoteCheckReader;
import org.heddle.domain.project.reading.NoteReader;
import org.heddle.domain.project.reading.PassReader;
import org.heddle.domain.project.reading.PrintReader;
import org.heddle.domain.project.reading.ProgressReader;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.reading.QuoteReader;
import org.heddle.domain.project.reading.SourceReader;
import org.heddle.domain.project.reading.SurgeryReader;
import org.heddle.domain.project.reading.TeamReader;
import org.heddle.domain.project.reading.VersionReader;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.analysis.FindingTable;
import org.heddle.store.table.analysis.LinkTable;
import org.heddle.store.table.analysis.MatrixTable;
import org.heddle.store.table.codebook.CodeTable;
import org.heddle.store.table.codebook.CodesSeen;
import org.heddle.store.table.codebook.ExampleTable;
import org.heddle.store.table.codebook.VersionTable;
import org.heddle.store.table.coding.CheckTable;
import org.heddle.store.table.coding.CodingTable;
import org.heddle.store.table.coding.ProgressTable;
import org.heddle.store.table.log.CopyTable;
import org.heddle.store.table.log.LogTable;
import org.heddle.store.table.log.PassTable;
import org.heddle.store.table.memo.MemoTable;
import org.heddle.store.table.memo.NoteCheckTable;
import org.heddle.store.table.memo.NoteTable;
import org.heddle.store.table.quote.PrintTable;
import org.heddle.store.table.quote.QuoteTable;
import org.heddle.store.table.source.AnswerTable;
import org.heddle.store.table.source.CaseTable;
import org.heddle.store.table.source.SourceTable;
import org.heddle.store.table.source.SpeakerTable;
import org.heddle.store.table.team.CoderTable;
import org.heddle.store.table.team.SettlementTable;
import org.heddle.store.table.team.SurgeryTable;
import org.heddle.store.table.team.Veil;

/// All tables of one project file; as a reader it shows what its veil lets through.
public final class Tables implements ProjectReader {
    public final CoderTable coders;
    public final SpeakerTable speakers;
    public final SourceTable sources;
    public final CaseTable cases;
    public final CodeTable codes;
    public final ExampleTable examples;
    public final VersionTable versions;
    public final CodingTable codings;
    public final CheckTable checks;
    public final AnswerTable answers;
    public final NoteCheckTable noteChecks;
    public final PassTable passes;
    public final MemoTable memos;
    public final NoteTable notes;
    public final ProgressTable progress;
    public final SettlementTable settlements;
    public final SurgeryTable surgeries;
    public final LinkTable links;
    public final QuoteTable quotes;
    public final MatrixTable matrices;
    public final PrintTable prints;
    public final FindingTable findings;
    public final LogTable log;
    public final CopyTable copies;
    private final CodeReader codesSeen;

    /// Everything: for the store's own acts, its rules and its doctor.
    public Tables(Sql sql) {
        coders = new CoderTable(sql);
        speakers = new SpeakerTable(sql);
        sources = new SourceTable(sql, speakers);
        cases = new CaseTable(sql, speakers);
        codes = new CodeTable(sql);
        examples = new ExampleTable(sql);
        versions = new VersionTable(sql, Veil.NONE);
        codings = new CodingTable(sql, Veil.NONE);
        checks = new CheckTable(sql, Veil.NONE);
        answers = new AnswerTable(sql, Veil.NONE);
        noteChecks = new NoteCheckTable(sql, Veil.NONE);
        memos = new MemoTable(sql, Veil.NONE);
        notes = new NoteTable(sql, Veil.NONE);
        progress = new ProgressTable(sql, Veil.NONE);
        links = new LinkTable(sql, Veil.NONE);
        quotes = new QuoteTable(sql, Veil.NONE);
        matrices = new MatrixTable(sql, Veil.NONE);
        prints = new PrintTable(sql, Veil.NONE);
        findings = new FindingTable(sql, Veil.NONE);
        passes = new PassTable(sql);
        settlements = new SettlementTable(sql, Veil.NONE);
        surgeries = new SurgeryTable(sql);
        log = new LogTable(sql, sources, Veil.NONE);
        copies = new CopyTable(sql);
        codesSeen = new CodesSeen(codes, Veil.NONE);
    }

    /// The same project through a veil.
    public Tables(Tables all, Veil veil, Sql sql) {
        coders = all.coders;
        speakers = all.speakers;
        sources = all.sources;
        cases = all.cases;
        codes = all.codes;
        examples = all.examples;
        versions = new VersionTable(sql, veil);
        codings = new CodingTable(sql, veil);
        checks = new CheckTable(sql, veil);
        answers = new AnswerTable(sql, veil);
        noteChecks = new NoteCheckTable(sql, veil);
        memos = new MemoTable(sql, veil);
        notes = new NoteTable(sql, veil);
        progress = new ProgressTable(sql, veil);
        links = new LinkTable(sql, veil);
        quotes = new QuoteTable(sql, veil);
        matrices = new MatrixTable(sql, veil);
        prints = new PrintTable(sql, veil);
        findings = new FindingTable(sql, veil);
        passes = all.passes;
        settlements = new SettlementTable(sql, veil);
        surgeries = all.surgeries;
        log = new LogTable(sql, sources, veil);
        copies = all.copies;
        codesSeen = new CodesSeen(codes, veil);
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
    public AnswerReader answers() {
        return answers;
    }

    @Override
    public NoteCheckReader noteChecks() {
        return noteChecks;
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
    public DifferenceReader differences() {
        return settlements;
    }

    @Override
    public SurgeryReader surgeries() {
        return surgeries;
    }

    @Override
    public LinkReader links() {
        return links;
    }

    @Override
    public QuoteReader quotes() {
        return quotes;
    }

    @Override
    public MatrixReader matrices() {
        return matrices;
    }

    @Override
    public PrintReader prints() {
        return prints;
    }

    @Override
    public FindingReader findings() {
        return findings;
    }

    @Override
    public LogReader log() {
        return log;
    }
}
