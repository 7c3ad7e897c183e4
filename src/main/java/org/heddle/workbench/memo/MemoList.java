package org.heddle.workbench.memo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.cases.People;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoFilter;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.OpenProject;

/// Memos with the names of what they are about and of where they point.
public final class MemoList {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());
    private static final int LONGEST_WORDS = 60;

    private final ProjectReader reader;
    private final Codebook codebook;
    private final People people;
    private final Map<SourceId, String> texts = new HashMap<>();

    private MemoList(ProjectReader reader) {
        this.reader = reader;
        codebook = reader.codes().codebook();
        people = reader.cases().people();
    }

    /// A memo that names everything; offsets of links count code points.
    public record Line(Memo memo, String about, String author, List<Pointer> links) {
        public Line {
            links = List.copyOf(links);
        }
    }

    /// One link: a code's path, or a passage with its source and words.
    public record Pointer(MemoLink link, String name, int start, int end, String words) {}

    public static List<Line> of(ProjectReader reader, MemoFilter filter) {
        var list = new MemoList(reader);
        return filter.of(reader.memos().all()).stream().map(list::line).toList();
    }

    /// The same, and only those about this.
    public static List<Line> of(ProjectReader reader, MemoFilter filter, Optional<MemoTarget> about) {
        return of(reader, filter).stream().filter(line -> about.filter(target -> !target.equals(line.memo().target())).isEmpty()).toList();
    }

    /// The same without the words of links, for a list on the screen.
    public static List<Line> headings(ProjectReader reader, MemoFilter filter) {
        var list = new MemoList(reader);
        return filter.of(reader.memos().all()).stream().map(memo -> new Line(memo, list.about(memo.target()), list.author(memo), List.of())).toList();
    }

    public static Line line(Memo memo, ProjectReader reader) {
        return new MemoList(reader).line(memo);
    }

    /// What a memo is about, by its name; empty for a free one.
    public static String about(MemoTarget target, ProjectReader reader) {
        return new MemoList(reader).about(target);
    }

    private Line line(Memo memo) {
        return new Line(memo, about(memo.target()), author(memo), memo.links().stream().map(this::pointer).toList());
    }

    private String author(Memo memo) {
        return reader.team().find(memo.author()).map(one -> one.name()).orElse("");
    }

    private String about(MemoTarget target) {
        return switch (target) {
            case MemoTarget.Free _ -> "";
            case MemoTarget.Project _ -> "The study";
            case MemoTarget.OfSource(var id) -> source(id);
            case MemoTarget.OfCode(var id) -> codebook.path(id).toString();
            case MemoTarget.OfCoding(var id) -> reader.codings().find(id)
                    .map(coding -> "%s, %s".formatted(codebook.code(coding.code()).name(), source(coding.source()))).orElse("");
            case MemoTarget.OfCase(var id) -> people.find(id).map(one -> one.label()).orElse("");
            case MemoTarget.OfPerson(var id) -> people.find(id).map(one -> one.name()).orElse("");
        };
    }

    private String source(SourceId id) {
        return reader.sources().find(id).map(one -> one.name()).orElse("");
    }

    private Pointer pointer(MemoLink link) {
        return switch (link) {
            case MemoLink.ToCode(var code) -> new Pointer(link, codebook.path(code).toString(), 0, 0, "");
            case MemoLink.ToPassage(var source, var span) -> {
                String text = texts.computeIfAbsent(source, reader.sources()::text);
                var points = new CodePoints(text);
                yield new Pointer(link, source(source), points.outside(span.start()), points.outside(span.end()), inside(text, span));
            }
        };
    }

    private static String inside(String text, TextSpan span) {
        return span.end() <= text.length() ? span.of(text) : "";
    }

    /// All of these as a table for a file.
    public static Table table(OpenProject project, MemoFilter filter) {
        return table(project, filter, Optional.empty());
    }

    public static Table table(OpenProject project, MemoFilter filter, Optional<MemoTarget> about) {
        return new Table("Memos", List.of("kind", "about", "title", "text", "points to", "author", "written"),
                () -> project.ask(reader -> of(reader, filter, about)).stream().map(line -> List.of(line.memo().kind().words(), line.about(), line.memo().title(),
                        line.memo().text(), line.links().stream().map(MemoList::said).collect(Collectors.joining("; ")), line.author(),
                        DAY.format(line.memo().changed()))).iterator());
    }

    private static String said(Pointer pointer) {
        String words = pointer.words().replaceAll("\\s+", " ");
        String shortened = words.codePointCount(0, words.length()) <= LONGEST_WORDS ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
        return shortened.isEmpty() ? pointer.name() : "%s: “%s”".formatted(pointer.name(), shortened);
    }
}
