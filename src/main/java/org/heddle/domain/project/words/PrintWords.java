package org.heddle.domain.project.words;

import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitId;

/// How the log speaks of exhibits and tables of the paper, without what stands in their cells.
record PrintWords(ProjectReader reader) {

    static String kind(PrintChange change) {
        return switch (change) {
            case PrintChange.PutExhibit _ -> "exhibit put";
            case PrintChange.DropExhibit _ -> "exhibit dropped";
            case PrintChange.PutCell _ -> "exhibit cell put";
            case PrintChange.PutColumnSet _ -> "column set put";
            case PrintChange.DropColumnSet _ -> "column set dropped";
            case PrintChange.PutAbbreviation _ -> "abbreviation put";
            case PrintChange.DropAbbreviation _ -> "abbreviation dropped";
            case PrintChange.ChooseTemplate _ -> "attribution chosen";
        };
    }

    String sentence(PrintChange change) {
        return switch (change) {
            case PrintChange.PutExhibit(var exhibit) -> (reader.prints().exhibit(exhibit.id()).isPresent() ? "Changed" : "Made")
                    + " the exhibit “%s”".formatted(exhibit.title());
            case PrintChange.DropExhibit(var id) -> "Removed the exhibit “%s” with its cells".formatted(title(id));
            case PrintChange.PutCell(var cell) -> did(cell) + " under “%s” in “%s”".formatted(reader.codes().codebook().find(cell.spot().row())
                    .map(code -> code.name()).orElse("a code"), title(cell.spot().exhibit()));
            case PrintChange.PutColumnSet(var set) -> "Kept the column set “%s”".formatted(set.name());
            case PrintChange.DropColumnSet(var name) -> "Removed the column set “%s”".formatted(name.strip());
            case PrintChange.PutAbbreviation(var one) -> one.isException() ? "“%s” is never explained in notes".formatted(one.letters())
                    : "“%s” is explained in notes".formatted(one.letters());
            case PrintChange.DropAbbreviation(var letters) -> "Nothing is said of “%s” any more".formatted(letters.strip());
            case PrintChange.ChooseTemplate(var template) -> "Quotes are attributed by template " + template.name();
        };
    }

    private String did(ExhibitCell cell) {
        ExhibitCell before = reader.prints().cell(cell.spot()).orElseGet(() -> ExhibitCell.empty(cell.spot()));
        if (cell.across() != before.across()) {
            return cell.across() > before.across() ? "Merged cells" : "Split a cell";
        }
        int more = cell.examples().size() - before.examples().size();
        if (more != 0) {
            return more > 0 ? "Put a quote into a cell" : "Took a quote out of a cell";
        }
        return cell.statement().equals(before.statement()) ? "Arranged the quotes of a cell" : "Wrote the statement of a cell";
    }

    private String title(ExhibitId id) {
        return reader.prints().exhibit(id).map(one -> one.title()).orElse("an exhibit");
    }
}
