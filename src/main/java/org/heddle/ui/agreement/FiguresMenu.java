package org.heddle.ui.agreement;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.heddle.domain.agreement.Counting;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.unit.Universe;

/// Which figures are shown, whether with an interval, and what counts: sub-codes, text that nobody coded.
final class FiguresMenu extends MenuButton {
    private final AgreementViewModel model;
    private final CheckMenuItem interval = new CheckMenuItem("95 % interval, 1,000 draws of sources");
    private final CheckMenuItem children = new CheckMenuItem("A code counts with its sub-codes");
    private final CheckMenuItem codedOnly = new CheckMenuItem("Leave out text that nobody coded");

    FiguresMenu(AgreementViewModel model) {
        super("Figures");
        this.model = model;
        setId("shown-figures");
        setAccessibleText("Which figures are shown and what counts");
        setMinWidth(USE_PREF_SIZE);
        interval.setId("with-interval");
        interval.selectedProperty().bindBidirectional(model.hasIntervalProperty());
        children.setId("with-sub-codes");
        children.setOnAction(_ -> count());
        codedOnly.setId("coded-text-only");
        codedOnly.setOnAction(_ -> count());
        getItems().addAll(interval, new SeparatorMenuItem(), children, codedOnly, new SeparatorMenuItem());
        Stream.of(Measure.values()).filter(measure -> measure != Measure.PERCENT && measure != Measure.KAPPA).forEach(measure -> getItems().add(item(measure)));
    }

    private void count() {
        model.countingProperty().set(new Counting(children.isSelected() ? Counting.Family.WITH_CHILDREN : Counting.Family.ALONE,
                codedOnly.isSelected() ? Universe.CODED_TEXT : Universe.ALL_TEXT));
    }

    private CheckMenuItem item(Measure measure) {
        var item = new CheckMenuItem(Character.toUpperCase(measure.words().charAt(0)) + measure.words().substring(1));
        item.setId("show-" + measure.key());
        item.setSelected(model.measuresProperty().get().contains(measure));
        item.setOnAction(_ -> model.measuresProperty().set(shown(measure, item.isSelected() ? List.of(measure) : List.of())));
        return item;
    }

    /// In their usual order, the one in question as `instead` says.
    private List<Measure> shown(Measure changed, List<Measure> instead) {
        return Stream.of(Measure.values())
                .filter(measure -> measure == changed ? instead.contains(measure) : model.measuresProperty().get().contains(measure)).toList();
    }
}
