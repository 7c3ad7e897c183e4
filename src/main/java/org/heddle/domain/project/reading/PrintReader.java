package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitId;

/// Questions about the exhibits and tables of the paper.
public interface PrintReader {
    /// In the order in which they were made.
    List<Exhibit> exhibits();

    Optional<Exhibit> exhibit(ExhibitId id);

    /// Those of an exhibit that hold anything, in no order.
    List<ExhibitCell> cells(ExhibitId exhibit);

    Optional<ExhibitCell> cell(ExhibitCell.Spot spot);

    /// By name.
    List<ColumnSet> columnSets();

    /// What the team says of abbreviations, by their letters; roles explain themselves.
    List<Abbreviation> abbreviations();

    /// How quotes are attributed where nobody chooses otherwise.
    AttributionTemplate template();
}
