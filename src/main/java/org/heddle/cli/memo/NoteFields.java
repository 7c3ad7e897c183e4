package org.heddle.cli.memo;

import java.util.List;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.memo.NoteLine;

/// Writes headings of coding notes as `note` shows them.
final class NoteFields {
    private NoteFields() {}

    static Fields of(NoteLine line, OpenProject project) {
        List<Statement> statements = line.note().map(CodingNote::statements).orElse(List.of());
        String text = statements.stream().anyMatch(Statement::isSupported) ? project.ask(reader -> reader.sources().text(line.source().id())) : "";
        var points = new CodePoints(text);
        return new Fields().put("id", line.note().map(note -> note.id().value())).put("source", line.source().name()).put("case", line.practice())
                .put("arm", line.arm()).put("heading", project.ask(reader -> reader.codes().codebook().path(line.heading().id())))
                .put("parked", line.isParked()).put("coder", line.coder().map(Coder::name).orElse("")).put("state", line.state())
                .put("at", line.note().map(CodingNote::at))
                .put("statements", statements.stream().map(one -> new Fields().put("text", one.text()).put("passages",
                        one.passages().stream().map(span -> passage(span, text, points)).toList())).toList())
                .put("sourceId", line.source().id().value()).put("codeId", line.heading().id().value());
    }

    private static Fields passage(TextSpan span, String text, CodePoints points) {
        return new Fields().put("start", points.outside(span.start())).put("end", points.outside(span.end())).put("text", span.of(text));
    }

    static List<String> cells(NoteLine line) {
        return List.of(line.source().name(), line.heading().name(), line.coder().map(Coder::name).orElse(""), line.state(),
                line.note().map(CodingNote::statements).orElse(List.of()).stream().map(Statement::text).collect(Collectors.joining(" · ")));
    }
}
