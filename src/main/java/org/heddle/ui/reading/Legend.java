package org.heddle.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Workspace;

/// What the colours mean while they are not the codes'.
public final class Legend extends FlowPane {
    private final ObservableValue<Theme> theme;
    private List<Entry> shown = List.of();

    private record Entry(CodeColour colour, String words) {}

    public Legend(Workspace workspace, ReadingChoices model) {
        super(16, 4);
        theme = workspace.themeProperty();
        setId("legend");
        getStyleClass().add("legend");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        Runnable show = () -> show(entries(model.now().colourBy(), workspace.study().now().coders()));
        model.optionsProperty().subscribe(_ -> show.run());
        workspace.study().stateProperty().subscribe(_ -> show.run());
    }

    private static List<Entry> entries(ColourBy by, List<Coder> coders) {
        var entries = new ArrayList<Entry>();
        switch (by) {
            case CODE -> { }
            case CODER -> coders.forEach(coder -> entries.add(new Entry(CodingColours.ofCoder(entries.size()), coder.initials() + " " + coder.name())));
            case CHECK -> {
                for (Verdict verdict : Verdict.values()) {
                    String word = verdict.word();
                    entries.add(new Entry(CodingColours.ofCheck(Optional.of(verdict)), word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
                }
                entries.add(new Entry(CodingColours.ofCheck(Optional.empty()), "Not checked"));
            }
        }
        return entries;
    }

    private void show(List<Entry> entries) {
        if (entries.equals(shown)) {
            return;
        }
        shown = entries;
        setVisible(!entries.isEmpty());
        getChildren().setAll(entries.stream().map(entry -> {
            var label = new Label(entry.words(), new CodeDot(entry.colour(), theme, 10));
            label.getStyleClass().add("small");
            return label;
        }).toList());
    }
}
