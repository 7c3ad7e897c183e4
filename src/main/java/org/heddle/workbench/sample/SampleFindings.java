package org.heddle.workbench.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.finding.Question;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.Finder;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.coding.Placing;

/// How the team of the sample arranged its codes, what it asked, and what it concluded: one conclusion is tied to nothing yet, one question unanswered.
record SampleFindings(ProjectReader reader, CoderId author, Instant at) {
    private static final String BETWEEN = ";";

    List<Change> arrangements(CsvTable table) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<CodeId> code = Optional.of(table.cell(row, "code")).filter(name -> !name.isEmpty()).map(this::code);
            lines.computeIfAbsent(table.cell(row, "arrangement"), _ -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(table.cell(row, "depth")), code, table.cell(row, "heading"), table.cell(row, "gloss")));
        }
        var changes = new ArrayList<Change>();
        lines.forEach((name, of) -> changes.add(new PutArrangement(Arrangement.named(name, changes.size() + 1).of(of))));
        return changes;
    }

    /// Questions first, so that conclusions can name them by their number.
    List<Change> findings(CsvTable table) {
        var questions = new ArrayList<FindingId>();
        var changes = new ArrayList<Change>();
        int conclusions = 0;
        for (CsvTable.Row row : table.rows()) {
            List<CodeId> themes = parts(table.cell(row, "themes")).map(this::code).toList();
            if (table.cell(row, "sort").equals("question")) {
                questions.add(FindingId.fresh());
                changes.add(new PutFinding(new Question(questions.getLast(), questions.size(), table.cell(row, "words"), themes, author, at)));
            } else {
                conclusions++;
                changes.add(new PutFinding(conclusion(table, row, questions).at(conclusions).about(themes)));
            }
        }
        return changes;
    }

    private Conclusion conclusion(CsvTable table, CsvTable.Row row, List<FindingId> questions) {
        var standing = new Conclusion.Standing(Novelty.named(table.cell(row, "novelty")).orElse(Novelty.UNSAID),
                parts(table.cell(row, "audiences")).flatMap(word -> Audience.named(word).stream()).toList(), table.cell(row, "literature"));
        return Conclusion.of(table.cell(row, "words"), 1, author, at).standing(standing).supportedBy(passages(table.cell(row, "source"), table.cell(row, "quote")))
                .answering(parts(table.cell(row, "answers")).map(number -> questions.get(Integer.parseInt(number) - 1)).toList());
    }

    private List<Passage> passages(String name, String quote) {
        if (name.isEmpty()) {
            return List.of();
        }
        Source source = new Finder(reader).source(name);
        return List.of(new Passage(source.id(), new Placing(reader).span(source, new Place.Words(quote, OptionalInt.empty()))));
    }

    private CodeId code(String name) {
        return new Finder(reader).code(name).id();
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(BETWEEN, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
