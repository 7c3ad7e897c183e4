package org.heddle.domain.project.merging;

import java.util.Map;
import java.util.function.Consumer;
import org.heddle.domain.merging.Part;
import org.heddle.domain.merging.ProjectImage;
import org.heddle.domain.project.Change;
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
record PrintWay(ProjectImage now, ProjectImage target, Consumer<Change> changes) {

    void go() {
        go(Part.EXHIBITS, id -> changes.accept(new DropExhibit(id)));
        go(Part.COLUMN_SETS, name -> changes.accept(new DropColumnSet(name)));
        go(Part.ABBREVIATIONS, letters -> changes.accept(new DropAbbreviation(letters)));
        come(Part.EXHIBITS, one -> changes.accept(new PutExhibit(one)));
        go(Part.EXHIBIT_CELLS, spot -> {
            if (target.of(Part.EXHIBITS).containsKey(spot.exhibit())) {
                changes.accept(new PutCell(ExhibitCell.empty(spot)));
            }
        });
        come(Part.EXHIBIT_CELLS, one -> changes.accept(new PutCell(one)));
        come(Part.COLUMN_SETS, one -> changes.accept(new PutColumnSet(one)));
        come(Part.ABBREVIATIONS, one -> changes.accept(new PutAbbreviation(one)));
        go(Part.TEMPLATES, _ -> changes.accept(new ChooseTemplate(AttributionTemplate.A0)));
        come(Part.TEMPLATES, one -> changes.accept(new ChooseTemplate(one)));
    }

    private <K, V> void come(Part<K, V> part, Consumer<V> comes) {
        Map<K, V> before = now.of(part);
        target.of(part).forEach((key, thing) -> {
            if (!thing.equals(before.get(key))) {
                comes.accept(thing);
            }
        });
    }

    private <K, V> void go(Part<K, V> part, Consumer<K> goes) {
        Map<K, V> after = target.of(part);
        now.of(part).keySet().stream().filter(key -> !after.containsKey(key)).forEach(goes);
    }
}
