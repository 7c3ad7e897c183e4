package org.heddle.ui.surgery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.jspecify.annotations.Nullable;

/// In which meeting something was decided: one of those on record, or none.
public final class MeetingChoice extends ComboBox<Optional<Surgery>> {
    public MeetingChoice(String id) {
        setId(id);
        setAccessibleText("Decided in the meeting");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Surgery> one) {
                return one == null ? "" : one.map(MeetingChoice::words).orElse("Decided in no meeting");
            }

            @Override
            public Optional<Surgery> fromString(String typed) {
                return Optional.empty();
            }
        });
        offer(List.of(), Optional.empty());
    }

    /// The day comes first: behind a title in Hebrew or Arabic its figures would be taken into the title.
    static String words(Surgery meeting) {
        return "On " + meeting.day() + (meeting.title().isEmpty() ? "" : ": " + meeting.title());
    }

    /// Offers these meetings and chooses one, where it is among them.
    public void offer(List<Surgery> all, Optional<SurgeryId> chosen) {
        getItems().setAll(Stream.concat(Stream.of(Optional.<Surgery>empty()), all.stream().map(Optional::of)).toList());
        setTooltip(new Tooltip("The meeting in which this was decided"));
        setValue(chosen.flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst()));
    }

    public Optional<SurgeryId> chosen() {
        return Optional.ofNullable(getValue()).flatMap(one -> one).map(Surgery::id);
    }
}
