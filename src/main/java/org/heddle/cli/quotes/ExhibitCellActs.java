package org.heddle.cli.quotes;

import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.workbench.Finder;
import org.heddle.workbench.quotes.exhibit.Columns;
import org.heddle.workbench.quotes.exhibit.Exhibiting;
import picocli.CommandLine.Option;

/// What is done in a cell of an exhibit, as options of a command.
public final class ExhibitCellActs {
    @Option(names = "--row", paramLabel = "CODE", description = "The row of the cell.")
    private Optional<String> row = Optional.empty();

    @Option(names = "--column", paramLabel = "VALUE", description = "The column of the cell.")
    private Optional<String> column = Optional.empty();

    @Option(names = "--put", paramLabel = "CODING", description = "Puts the quote of a coding into a cell; without --row and --column where it belongs.")
    private Optional<String> put = Optional.empty();

    @Option(names = "--take", paramLabel = "CODING", description = "Takes a quote out of a cell.")
    private Optional<String> take = Optional.empty();

    @Option(names = "--move", paramLabel = "N", description = "With --put: moves the quote up (-1) or down (1) in its cell.")
    private Optional<Integer> move = Optional.empty();

    @Option(names = "--lead-in", paramLabel = "TEXT", description = "With --put: the words before the quote; empty: none; auto: those made of case and role.")
    private Optional<String> leadIn = Optional.empty();

    @Option(names = "--statement", paramLabel = "TEXT", description = "The general statement of a cell; *…* is emphasised.")
    private Optional<String> statement = Optional.empty();

    @Option(names = "--merge", paramLabel = "N", description = "Takes N cells from this one on to the right together.")
    private Optional<Integer> merge = Optional.empty();

    @Option(names = "--split", description = "Takes a wide cell apart again.")
    private boolean split;

    @Option(names = "--fill", description = "Puts every selected or published quote into the cell where it belongs.")
    private boolean fill;

    boolean isAsked() {
        return acts() > 0 || Stream.of(row, column, leadIn).anyMatch(Optional::isPresent) || move.isPresent();
    }

    private long acts() {
        return Stream.of(put.isPresent(), take.isPresent(), statement.isPresent(), merge.isPresent(), split, fill).filter(one -> one).count();
    }

    void check() {
        if (isAsked() && acts() != 1) {
            throw new WrongUsage("heddle exhibit: in a cell, say one of --put, --take, --statement, --merge, --split; or --fill for all.");
        }
        if ((statement.isPresent() || merge.isPresent() || split || take.isPresent()) && (row.isEmpty() || column.isEmpty())) {
            throw new WrongUsage("heddle exhibit: say which cell: --row CODE --column VALUE.");
        }
        if ((leadIn.isPresent() || move.isPresent()) && put.isEmpty()) {
            throw new WrongUsage("heddle exhibit: --lead-in and --move go with --put.");
        }
    }

    Change change(ProjectReader reader, Exhibit exhibit) {
        var exhibiting = new Exhibiting(reader);
        if (fill) {
            return exhibiting.fill(exhibit);
        }
        Optional<CodeId> under = row.map(words -> new Finder(reader).code(words).id());
        Optional<String> in = column.map(words -> value(reader, exhibit, words));
        if (put.isPresent()) {
            Coding coding = new Finder(reader).coding(put.get());
            ExhibitCell cell = exhibiting.cell(exhibiting.spot(exhibit, coding, under, in)).with(coding.id());
            ExhibitCell led = leadIn.map(words -> cell.leading(coding.id(), Optional.of(words).filter(one -> !one.equals("auto")))).orElse(cell);
            return new PutCell(move.map(by -> led.moving(coding.id(), by)).orElse(led));
        }
        Spot spot = spot(exhibiting, exhibit, under.orElseThrow(), in.orElseThrow());
        if (take.isPresent()) {
            return new PutCell(exhibiting.cell(spot).without(new Finder(reader).coding(take.get()).id()));
        }
        if (statement.isPresent()) {
            return new PutCell(exhibiting.cell(spot).stating(statement.get()));
        }
        return split ? exhibiting.split(exhibit, spot) : exhibiting.merge(exhibit, spot, merge.orElseThrow());
    }

    private static Spot spot(Exhibiting exhibiting, Exhibit exhibit, CodeId row, String column) {
        if (!exhibit.hasRow(row)) {
            throw new Refusal("That code is no row of “%s”.".formatted(exhibit.title()));
        }
        return exhibiting.seen(exhibit, row, column).spot();
    }

    private static String value(ProjectReader reader, Exhibit exhibit, String words) {
        return new Columns(reader).named(exhibit.axis(), exhibit.columns(), words).map(ExhibitColumn::value)
                .orElseThrow(() -> new Refusal("“%s” has no column “%s”.".formatted(exhibit.title(), words.strip())));
    }
}
