package org.heddle.ui.codebook.version;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.report.Counted;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.workbench.codebook.Versions;
import org.heddle.workbench.difference.Surgeries.Meeting;

/// One frozen version: when, with how many codes, who agreed, and the meeting that decided it.
final class VersionCard extends VBox {
    private final VersionModel model;
    private final CodebookVersion version;

    VersionCard(VersionModel model, CodebookVersion version, Consumer<Optional<SurgeryId>> openMeetings) {
        super(2);
        this.model = model;
        this.version = version;
        getStyleClass().add("quote-box");
        getChildren().addAll(SourceWords.of(version.name(), Double.MAX_VALUE, "strong"),
                Words.wrapped("%s · %s".formatted(Versions.day(version), Counted.of(version.codes().size(), "code")), "muted", "small"));
        if (!version.agreed().isEmpty()) {
            getChildren().add(SourceWords.of("Agreed by " + Counted.list(version.agreed()), Double.MAX_VALUE, "small"));
        }
        if (!version.note().isEmpty()) {
            getChildren().add(SourceWords.of(version.note(), Double.MAX_VALUE, "small"));
        }
        getChildren().add(decided(openMeetings));
    }

    private VBox decided(Consumer<Optional<SurgeryId>> openMeetings) {
        Optional<Surgery> meeting = model.decided(version);
        var choose = new MenuButton(meeting.isPresent() ? "Change" : "Decided in…");
        choose.setId("decided-" + version.name());
        choose.getStyleClass().addAll("flat", "small");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setAccessibleText("Which meeting decided " + version.name());
        fill(choose, meeting, openMeetings);
        var line = new VBox(2);
        meeting.ifPresent(one -> {
            var link = new Hyperlink("Decided: " + one.words());
            link.setId("meeting-of-" + version.name());
            link.getStyleClass().add("small");
            link.setMnemonicParsing(false);
            SourceWords.wrap(link);
            link.setTooltip(new Tooltip("Show the meeting"));
            link.setMinWidth(0);
            link.setOnAction(_ -> openMeetings.accept(Optional.of(one.id())));
            line.getChildren().add(link);
        });
        line.getChildren().add(choose);
        return line;
    }

    private void fill(MenuButton choose, Optional<Surgery> now, Consumer<Optional<SurgeryId>> openMeetings) {
        var group = new ToggleGroup();
        choose.getItems().add(choice("No meeting", now.isEmpty(), group, Optional.empty()));
        model.meetingsProperty().get().stream().map(Meeting::surgery)
                .forEach(one -> choose.getItems().add(choice(one.words(), now.filter(one::equals).isPresent(), group, Optional.of(one.id()))));
        var open = new MenuItem("Meetings…");
        open.setOnAction(_ -> openMeetings.accept(now.map(Surgery::id)));
        choose.getItems().add(open);
    }

    private RadioMenuItem choice(String words, boolean isNow, ToggleGroup group, Optional<SurgeryId> meeting) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(isNow);
        item.setOnAction(_ -> model.decide(version, meeting));
        return item;
    }
}
