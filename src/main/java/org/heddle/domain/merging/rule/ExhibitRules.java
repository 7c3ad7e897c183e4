package org.heddle.domain.merging.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.merging.image.Wording;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;

/// How exhibits and tables of the paper are merged: cell by cell.
public record ExhibitRules(Wording words, Veiling veiling) {

    public Rule<Exhibit> exhibits() {
        return Rule.of(List.of(
                field("title", Exhibit::title, (mine, theirs) -> mine.titled(theirs.title())),
                field("head of the rows", Exhibit::corner, (mine, theirs) -> mine.cornered(theirs.corner())),
                field("rows", one -> one.rows().stream().map(row -> words.code(row.code()) + " " + row.gloss()).collect(Collectors.joining(", ")),
                        (mine, theirs) -> mine.of(theirs.rows())),
                field("columns", one -> one.axis().words() + ": " + one.columns().stream().map(ExhibitColumn::toString).collect(Collectors.joining(", ")),
                        (mine, theirs) -> mine.by(theirs.axis(), theirs.columns())),
                field("look", one -> one.look().toString(), (mine, theirs) -> mine.looking(theirs.look()))), one -> "exhibit “%s”".formatted(one.title()));
    }

    private static <V> Field<V> field(String name, Function<V, String> words, BiFunction<V, V, V> taken) {
        return new Field<>(name, words::apply, taken::apply);
    }

    public Rule<ExhibitCell> cells() {
        return Rule.<ExhibitCell>of(List.of(
                field("statement", ExhibitCell::statement, (mine, theirs) -> mine.stating(theirs.statement())),
                field("quotes", one -> one.examples().stream().map(example -> words.coding(example.quote()) + example.leadIn().orElse("")).toList().toString(),
                        (mine, theirs) -> mine.showing(theirs.examples())),
                field("width", one -> Integer.toString(one.across()), (mine, theirs) -> mine.reaching(theirs.across()))),
                one -> "cell under %s of an exhibit".formatted(words.code(one.spot().row())))
                .hiddenWhen(cell -> veiling.hides(cell, words.mine()) || veiling.hides(cell, words.theirs()))
                .sideBySide((mine, theirs) -> new Rule.Pair<>(mine.joined(theirs), Optional.empty()));
    }

    public Rule<ColumnSet> columnSets() {
        return Rule.of(List.of(field("layout", ColumnSet::toString, (_, theirs) -> theirs)), one -> "column set “%s”".formatted(one.name()));
    }

    public Rule<Abbreviation> abbreviations() {
        return Rule.of(List.of(field("meaning", Abbreviation::words, (_, theirs) -> theirs)), one -> "abbreviation %s".formatted(one.letters()));
    }

    public Rule<AttributionTemplate> templates() {
        return Rule.of(List.of(field("template", AttributionTemplate::name, (_, theirs) -> theirs)), _ -> "attribution of quotes");
    }
}
