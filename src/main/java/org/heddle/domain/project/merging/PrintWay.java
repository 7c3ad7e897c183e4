package org.heddle.domain.project.merging;

import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.PrintChange.ChooseTemplate;
import org.heddle.domain.project.PrintChange.DropAbbreviation;
import org.heddle.domain.project.PrintChange.DropColumnSet;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutAbbreviation;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutColumnSet;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.exhibit.ExhibitCell;

/// The changes that lead from the exhibits and tables of one image to those of another.
record PrintWay(Gap gap) {

    void go() {
        gap.go(Part.EXHIBITS, (id, _) -> gap.add(new DropExhibit(id)));
        gap.go(Part.COLUMN_SETS, (name, _) -> gap.add(new DropColumnSet(name)));
        gap.go(Part.ABBREVIATIONS, (letters, _) -> gap.add(new DropAbbreviation(letters)));
        gap.put(Part.EXHIBITS, one -> gap.add(new PutExhibit(one)));
        gap.go(Part.EXHIBIT_CELLS, (spot, _) -> {
            if (gap.target().of(Part.EXHIBITS).containsKey(spot.exhibit())) {
                gap.add(new PutCell(ExhibitCell.empty(spot)));
            }
        });
        gap.put(Part.EXHIBIT_CELLS, one -> gap.add(new PutCell(one)));
        gap.put(Part.COLUMN_SETS, one -> gap.add(new PutColumnSet(one)));
        gap.put(Part.ABBREVIATIONS, one -> gap.add(new PutAbbreviation(one)));
        gap.go(Part.TEMPLATES, (_, _) -> gap.add(new ChooseTemplate(AttributionTemplate.A0)));
        gap.put(Part.TEMPLATES, one -> gap.add(new ChooseTemplate(one)));
    }
}
