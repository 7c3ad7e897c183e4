package org.heddle.domain.project;

import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitId;

/// What can be done to the exhibits and tables of the paper.
public sealed interface PrintChange extends Change {

    /// Says anew what an exhibit is; the first time makes it.
    record PutExhibit(Exhibit exhibit) implements PrintChange {}

    /// Takes an exhibit away with all its cells.
    record DropExhibit(ExhibitId exhibit) implements PrintChange {}

    /// Says anew what stands in a cell of an exhibit.
    record PutCell(ExhibitCell cell) implements PrintChange {}

    record PutColumnSet(ColumnSet set) implements PrintChange {}

    record DropColumnSet(String name) implements PrintChange {}

    record PutAbbreviation(Abbreviation abbreviation) implements PrintChange {}

    record DropAbbreviation(String letters) implements PrintChange {}

    /// Says how the study attributes its quotes where nobody chooses otherwise.
    record ChooseTemplate(AttributionTemplate template) implements PrintChange {}
}
