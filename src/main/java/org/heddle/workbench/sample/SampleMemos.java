package org.heddle.workbench.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.Finder;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.memo.MemoFinder;
import org.heddle.workbench.memo.NamedTarget;

/// What the team of the sample wrote: memos of every kind, and coding notes that are filled in part. A row without a statement found nothing.
record SampleMemos(ProjectReader reader) {
    private static final Duration MORNING = Duration.ofHours(9);

    SequencedMap<CoderId, List<Change>> memos(CsvTable table) {
        var changes = new LinkedHashMap<CoderId, List<Change>>();
        for (CsvTable.Row row : table.rows()) {
            CoderId author = new Finder(reader).coder(table.cell(row, "author")).id();
            Memo memo = Memo.of(target(table, row), MemoKind.named(table.cell(row, "kind")).orElseThrow(() -> missing("kind")), table.cell(row, "title"),
                    table.cell(row, "text"), author, at(table.cell(row, "day")));
            if (!table.cell(row, "quote").isEmpty() && !(memo.target() instanceof MemoTarget.OfCoding)) {
                Source source = new Finder(reader).source(table.cell(row, "source"));
                memo = memo.linked(new MemoLink.ToPassage(source.id(), passage(source, table.cell(row, "quote"))));
            }
            if (!table.cell(row, "code").isEmpty() && !(memo.target() instanceof MemoTarget.OfCoding)) {
                memo = memo.linked(new MemoLink.ToCode(new Finder(reader).code(table.cell(row, "code")).id()));
            }
            changes.computeIfAbsent(author, _ -> new ArrayList<>()).add(new AddMemo(memo));
        }
        return changes;
    }

    SequencedMap<CoderId, List<Change>> notes(CsvTable table) {
        var notes = new LinkedHashMap<List<Object>, CodingNote>();
        for (CsvTable.Row row : table.rows()) {
            Source source = new Finder(reader).source(table.cell(row, "source"));
            CodeId heading = new Finder(reader).code(table.cell(row, "heading")).id();
            CoderId coder = new Finder(reader).coder(table.cell(row, "coder")).id();
            CodingNote note = notes.computeIfAbsent(List.of(source.id(), heading, coder),
                    _ -> CodingNote.of(source.id(), heading, coder, at(table.cell(row, "day")), List.of()));
            notes.put(List.of(source.id(), heading, coder), note.saying(with(note, table.cell(row, "statement"), table.cell(row, "quote"), source), note.at()));
        }
        var changes = new LinkedHashMap<CoderId, List<Change>>();
        notes.values().forEach(note -> changes.computeIfAbsent(note.coder(), _ -> new ArrayList<>()).add(new WriteNote(note)));
        return changes;
    }

    private List<Statement> with(CodingNote note, String words, String quote, Source source) {
        var statements = new ArrayList<>(note.statements());
        if (!words.isEmpty()) {
            statements.add(new Statement(words, quote.isEmpty() ? List.of() : List.of(passage(source, quote))));
        }
        return statements;
    }

    /// A memo on a coding stands on the first one with that code whose words hold the quote.
    private MemoTarget target(CsvTable table, CsvTable.Row row) {
        String sort = table.cell(row, "about");
        if (!sort.equals("coding")) {
            return new MemoFinder(reader).target(new NamedTarget(sort, table.cell(row, "target")));
        }
        Source source = new Finder(reader).source(table.cell(row, "target"));
        CodeId code = new Finder(reader).code(table.cell(row, "code")).id();
        TextSpan words = passage(source, table.cell(row, "quote"));
        return new MemoTarget.OfCoding(reader.codings().touching(source.id(), words).stream().filter(coding -> coding.code().equals(code))
                .map(Coding::id).findFirst().orElseThrow(() -> missing("coding")));
    }

    private TextSpan passage(Source source, String quote) {
        return new MemoFinder(reader).passage(source, new Place.Words(quote, OptionalInt.empty()));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay().plus(MORNING).toInstant(ZoneOffset.UTC);
    }

    private static Refusal missing(String what) {
        return new Refusal("memos.csv: a %s is not in the sample.".formatted(what));
    }
}
