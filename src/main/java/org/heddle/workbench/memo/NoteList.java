package org.heddle.workbench.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteHeadings;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;

/// The coding notes of all transcripts, filled and open headings alike, one transcript after the other in the order of the framework.
public final class NoteList {
    private final ProjectReader reader;
    private final NoteFilter filter;
    private final Codebook codebook;
    private final List<Code> headings;
    private final People people;
    private final Map<SourceId, CaseId> placements;
    private final Map<CoderId, Coder> coders;

    private NoteList(ProjectReader reader, NoteFilter filter) {
        this.reader = reader;
        this.filter = filter;
        codebook = reader.codes().codebook();
        headings = NoteHeadings.of(codebook, reader.notes().headings());
        people = reader.cases().people();
        placements = reader.cases().placements();
        coders = reader.team().all().stream().collect(Collectors.toMap(Coder::id, coder -> coder));
    }

    public static List<NoteLine> of(ProjectReader reader, NoteFilter filter) {
        return new NoteList(reader, filter).lines();
    }

    private List<NoteLine> lines() {
        Map<SourceId, List<CodingNote>> notes = reader.notes().all().stream().filter(note -> filter.coder().filter(one -> !one.equals(note.coder())).isEmpty())
                .collect(Collectors.groupingBy(CodingNote::source));
        var lines = new ArrayList<NoteLine>();
        for (Source source : reader.sources().all()) {
            if (filter.source().filter(one -> !one.equals(source.id())).isEmpty() && fits(source)) {
                lines.addAll(of(source, notes.getOrDefault(source.id(), List.of())));
            }
        }
        return lines;
    }

    private boolean fits(Source source) {
        return filter.arm().filter(arm -> !arm.equals(arm(source))).isEmpty()
                && filter.role().filter(role -> reader.cases().speakers(source.id()).stream().noneMatch(one -> one.role().equals(Optional.of(role)))).isEmpty();
    }

    private List<NoteLine> of(Source source, List<CodingNote> notes) {
        List<Code> parked = NoteHeadings.parked(codebook, headings, notes);
        return Stream.concat(headings.stream(), parked.stream())
                .filter(code -> filter.heading().filter(one -> !one.equals(code.id())).isEmpty())
                .flatMap(code -> under(source, code, parked.contains(code), notes)).toList();
    }

    private Stream<NoteLine> under(Source source, Code heading, boolean isParked, List<CodingNote> notes) {
        var found = notes.stream().filter(note -> note.heading().equals(heading.id()))
                .map(note -> line(source, heading, isParked, Optional.ofNullable(coders.get(note.coder())), Optional.of(note))).toList();
        return found.isEmpty() ? Stream.of(line(source, heading, isParked, filter.coder().map(coders::get), Optional.empty())) : found.stream();
    }

    private NoteLine line(Source source, Code heading, boolean isParked, Optional<Coder> coder, Optional<CodingNote> note) {
        return new NoteLine(source, practice(source).map(Case::label).orElse(""), arm(source), heading, isParked, coder, note);
    }

    private Optional<Case> practice(Source source) {
        return Optional.ofNullable(placements.get(source.id())).flatMap(people::find);
    }

    private String arm(Source source) {
        return practice(source).map(one -> one.attributes().getOrDefault(Case.ARM, "")).orElse("");
    }

    /// For a file: one row a statement; a heading without statements says so in a row of its own.
    public static Report report(OpenProject project, NoteFilter filter) {
        List<NoteLine> lines = project.ask(reader -> of(reader, filter));
        long open = lines.stream().filter(line -> line.state().equals(NoteLine.OPEN)).count();
        long bare = lines.stream().flatMap(line -> line.note().stream()).flatMap(note -> note.statements().stream()).filter(one -> !one.isSupported()).count();
        String state = open == 0 ? "Every heading is filled." : "%s still open.".formatted(Counted.of(open, "heading") + (open == 1 ? " is" : " are"));
        String support = bare == 0 ? "Every statement points to a passage." : "%s to no passage yet.".formatted(Counted.of(bare, "statement") + (bare == 1 ? " points" : " point"));
        var table = new Table("Coding notes", List.of("heading", "source", "case", "arm", "coder", "state", "statement", "passages"),
                rows(project, inHeadingOrder(project, lines)));
        return new Report("Coding notes", List.of(state, support), List.of(table));
    }

    private static List<NoteLine> inHeadingOrder(OpenProject project, List<NoteLine> lines) {
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        return lines.stream().sorted(Comparator.comparingInt(line -> codebook.rank(line.heading().id()))).toList();
    }

    private static Iterable<List<String>> rows(OpenProject project, List<NoteLine> lines) {
        return () -> lines.stream().flatMap(line -> rows(project, line)).iterator();
    }

    private static Stream<List<String>> rows(OpenProject project, NoteLine line) {
        List<Statement> statements = line.note().map(CodingNote::statements).orElse(List.of());
        if (statements.isEmpty()) {
            return Stream.of(row(line, "", ""));
        }
        String text = statements.stream().anyMatch(Statement::isSupported) ? project.ask(reader -> reader.sources().text(line.source().id())) : "";
        return statements.stream().map(one -> row(line, one.text(), one.passages().stream().map(span -> said(span, text)).collect(Collectors.joining("\n"))));
    }

    private static List<String> row(NoteLine line, String statement, String passages) {
        return List.of(line.heading().name(), line.source().name(), line.practice(), line.arm(), line.coder().map(Coder::name).orElse(""),
                line.state(), statement, passages);
    }

    private static String said(TextSpan span, String text) {
        return span.end() <= text.length() ? "“%s”".formatted(span.of(text).replaceAll("\\s+", " ")) : "";
    }
}
