package org.heddle.domain.project.rules;

import java.util.HashSet;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.team.CoderId;

/// What is forbidden with exhibits and tables of the paper. Rows and quotes that are gone may stay in an exhibit: they come back with an undo.
final class PrintRules {
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST = 20_000;

    private PrintRules() {}

    static void check(PrintChange change, ProjectReader reader, CoderId coder) {
        switch (change) {
            case PrintChange.PutExhibit(var exhibit) -> put(exhibit, reader);
            case PrintChange.DropExhibit(var id) -> {
                known(id, reader);
                reader.prints().cells(id).forEach(cell -> isNotSealed(cell, reader, coder));
            }
            case PrintChange.PutCell(var cell) -> put(cell, reader, coder);
            case PrintChange.PutColumnSet _, PrintChange.PutAbbreviation _, PrintChange.ChooseTemplate _ -> { }
            case PrintChange.DropColumnSet(var name) -> {
                if (ColumnSet.find(reader.prints().columnSets(), name).isEmpty()) {
                    throw new Refusal("That column set is no longer there.");
                }
            }
            case PrintChange.DropAbbreviation(var letters) -> {
                if (reader.prints().abbreviations().stream().noneMatch(one -> one.letters().equals(letters.strip()))) {
                    throw new Refusal("That abbreviation is no longer there.");
                }
            }
        }
    }

    private static void put(Exhibit exhibit, ProjectReader reader) {
        if (exhibit.isTwice()) {
            throw new Refusal("A row or column stands twice in “%s”.".formatted(exhibit.title()));
        }
        if (exhibit.columns().size() > MOST_COLUMNS) {
            throw new Refusal("An exhibit has at most %d columns.".formatted(MOST_COLUMNS));
        }
        boolean isTaken = reader.prints().exhibits().stream()
                .anyMatch(other -> !other.id().equals(exhibit.id()) && other.title().equalsIgnoreCase(exhibit.title()));
        if (isTaken) {
            throw new Refusal("There is an exhibit “%s” already.".formatted(exhibit.title()));
        }
    }

    private static void put(ExhibitCell cell, ProjectReader reader, CoderId coder) {
        known(cell.spot().exhibit(), reader);
        List<CodingId> quotes = cell.examples().stream().map(ExhibitCell.Example::quote).toList();
        if (new HashSet<>(quotes).size() < quotes.size()) {
            throw new Refusal("A quote stands once in a cell.");
        }
        if (cell.statement().length() > LONGEST || cell.examples().stream().anyMatch(one -> one.leadIn().filter(words -> words.length() > LONGEST).isPresent())) {
            throw new Refusal("That is too long for a cell of a table; at most %d letters.".formatted(LONGEST));
        }
        reader.prints().cell(cell.spot()).ifPresent(before -> isNotSealed(before, reader, coder));
    }

    private static void known(ExhibitId id, ProjectReader reader) {
        if (reader.prints().exhibit(id).isEmpty()) {
            throw new Refusal("That exhibit is no longer there.");
        }
    }

    /// What somebody cannot see is not overwritten.
    private static void isNotSealed(ExhibitCell cell, ProjectReader reader, CoderId coder) {
        boolean isSealed = cell.examples().stream().flatMap(example -> reader.codings().find(example.quote()).stream())
                .anyMatch(coding -> !coding.coder().equals(coder)
                        && reader.passes().all().stream().anyMatch(pass -> pass.seals(coding.source(), coding.coder())));
        if (isSealed) {
            throw new Refusal("This cell waits until the blind pass is released. Nothing was changed.");
        }
    }
}
