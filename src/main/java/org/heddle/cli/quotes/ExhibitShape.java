package org.heddle.cli.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.workbench.Finder;
import org.heddle.workbench.quotes.exhibit.Columns;
import picocli.CommandLine.Option;

/// What an exhibit is to be: its rows, columns and look, as options of a command. What is not said stays.
public final class ExhibitShape {
    @Option(names = "--title", paramLabel = "WORDS", description = "Another title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--rows", paramLabel = "CODE,…", description = "A row for each code; CODE/* for the codes below it.")
    private Optional<String> rows = Optional.empty();

    @Option(names = "--by", paramLabel = "AXIS", description = "What the columns tell apart: an attribute of the cases, role, case, code, or code:QUESTION.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--columns", paramLabel = "VALUE[=HEAD],…", description = "Which columns, in this order, with the words at their heads; all without it.")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--corner", paramLabel = "WORDS", description = "Stands over the rows, such as NPT construct.")
    private Optional<String> corner = Optional.empty();

    @Option(names = "--gloss", paramLabel = "WORDS", description = "Words under a row's name, with --gloss-of; definition or none for all rows.")
    private Optional<String> gloss = Optional.empty();

    @Option(names = "--gloss-of", paramLabel = "CODE", description = "The row that --gloss is for.")
    private Optional<String> glossOf = Optional.empty();

    @Option(names = "--template", paramLabel = "T", description = "How quotes are attributed: A0, A1, A1F, A1U, A3 or A3C.")
    private Optional<String> template = Optional.empty();

    @Option(names = "--brackets", paramLabel = "KIND", description = "Around attributions: round or square.")
    private Optional<String> brackets = Optional.empty();

    @Option(names = "--marks", paramLabel = "STYLE", description = "Around each quote: none, single, double, guillemets or low.")
    private Optional<String> marks = Optional.empty();

    @Option(names = "--unit", paramLabel = "WORD", description = "What a case is called in a lead-in, such as practice.")
    private Optional<String> unit = Optional.empty();

    boolean isAsked() {
        return Stream.of(title, rows, by, columns, corner, gloss, glossOf, template, brackets, marks, unit).anyMatch(Optional::isPresent);
    }

    /// A new exhibit, or the one there is in another shape.
    Change change(ProjectReader reader, Optional<Exhibit> known, String name) {
        Exhibit exhibit = known.orElseGet(() -> fresh(reader, name));
        if (rows.isPresent()) {
            List<ExhibitRow> before = exhibit.rows();
            exhibit = exhibit.of(rows(reader, rows.get()).stream()
                    .map(row -> before.stream().filter(one -> one.code().equals(row.code())).findFirst().orElse(row)).toList());
        }
        if (by.isPresent() || columns.isPresent()) {
            Axis axis = by.map(Axis::parse).orElse(exhibit.axis());
            exhibit = exhibit.by(axis, columns(reader, axis));
        }
        exhibit = glossed(reader, exhibit);
        exhibit = corner.map(exhibit::cornered).orElse(exhibit);
        exhibit = title.map(exhibit::titled).orElse(exhibit);
        return new PutExhibit(exhibit.looking(look(exhibit.look())));
    }

    private Exhibit fresh(ProjectReader reader, String name) {
        if (rows.isEmpty() || by.isEmpty()) {
            throw new Refusal("There is no exhibit “%s” yet. To make it, say its --rows and what its columns tell apart, --by.".formatted(name.strip()));
        }
        Look look = Look.PLAIN;
        return new Exhibit(ExhibitId.fresh(), name, "", Axis.parse(by.get()), List.of(), List.of(),
                new Look(reader.prints().template(), look.brackets(), look.marks(), look.gloss(), look.unit()));
    }

    private static List<ExhibitRow> rows(ProjectReader reader, String names) {
        var finder = new Finder(reader);
        return Named.list(names).stream().flatMap(words -> words.endsWith("/*")
                ? reader.codes().codebook().children(finder.code(words.substring(0, words.length() - 2)).id()).stream()
                : Stream.of(finder.code(words))).map(code -> ExhibitRow.of(code.id())).distinct().toList();
    }

    private List<ExhibitColumn> columns(ProjectReader reader, Axis axis) {
        var known = new Columns(reader);
        List<ExhibitColumn> all = known.all(axis);
        List<ExhibitColumn> wanted = columns.map(names -> Named.list(names).stream().map(words -> {
            String[] parts = words.split("=", 2);
            return known.named(axis, all, parts[0]).map(column -> new ExhibitColumn(column.value(), parts.length == 1 ? "" : parts[1]))
                    .orElseThrow(() -> new Refusal("No column “%s” is known for %s.".formatted(parts[0].strip(), axis.words())));
        }).toList()).orElse(all);
        if (wanted.isEmpty()) {
            throw new Refusal("Nothing in the project tells cases apart by “%s”. Name an attribute of the cases, role, case or code.".formatted(axis.words()));
        }
        return wanted;
    }

    private Exhibit glossed(ProjectReader reader, Exhibit exhibit) {
        if (glossOf.isEmpty()) {
            return exhibit;
        }
        var code = new Finder(reader).code(glossOf.get()).id();
        if (!exhibit.hasRow(code)) {
            throw new Refusal("That code is no row of “%s”.".formatted(exhibit.title()));
        }
        return exhibit.of(exhibit.rows().stream().map(row -> row.code().equals(code) ? new ExhibitRow(code, gloss.orElse("")) : row).toList());
    }

    private Look look(Look look) {
        Look.Gloss glosses = glossOf.isPresent() || gloss.isEmpty() ? look.gloss() : switch (gloss.get().strip()) {
            case "definition" -> Look.Gloss.DEFINITION;
            case "none" -> Look.Gloss.NONE;
            default -> throw new WrongUsage("heddle exhibit: --gloss is definition or none; words of your own go with --gloss-of CODE.");
        };
        AttributionTemplate attribution = template.map(Named::template).orElse(look.template());
        Brackets around = brackets.map(word -> Brackets.named(word).orElseThrow(() -> new WrongUsage("That was not understood: brackets are round or square.")))
                .orElse(look.brackets());
        Marks quoted = marks.map(Named::marks).orElse(look.marks());
        return new Look(attribution, around, quoted, glosses, unit.orElse(look.unit()));
    }
}
