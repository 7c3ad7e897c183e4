package org.heddle.ui.cases;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.people.CasesSection;
import org.heddle.ui.cases.people.CodersSection;
import org.heddle.ui.cases.people.ParticipantsSection;
import org.heddle.ui.cases.people.RolesSection;
import org.heddle.ui.cases.people.SpeakersSection;
import org.heddle.ui.cases.sources.PassesSection;
import org.heddle.ui.cases.sources.ProgressSection;
import org.heddle.ui.cases.sources.SourcesSection;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/// The Setup room: what the study is made of besides codes, and the project file itself.
public final class SetupRoom implements Room {
    private final SetupData data;
    private final List<Section> sections;
    private final ListView<Section> list = new ListView<>();
    private final BorderPane view = new BorderPane();

    /// `importMore` opens the import box.
    public SetupRoom(Workspace workspace, Upkeep upkeep, Runnable importMore) {
        data = new SetupData(workspace);
        sections = List.of(new SpeakersSection(data, "Speakers"), CasesSection.of(data), RolesSection.of(data), ParticipantsSection.of(data),
                CodersSection.of(data), SourcesSection.of(data, importMore), ProgressSection.of(data), PassesSection.of(data),
                new ProjectSection(data, upkeep));
        list.setId("setup-sections");
        list.setAccessibleText("Sections of the setup");
        list.getStyleClass().addAll("plain-list", "setup-sections");
        list.setCellFactory(_ -> new Name());
        list.getItems().setAll(sections);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.getSelectionModel().select(0);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
                key.consume();
                list.getSelectionModel().getSelectedItem().begin();
            }
        });
        view.getStyleClass().add("setup");
        view.setLeft(list);
        view.sceneProperty().subscribe(scene -> data.watch(scene != null));
    }

    private void show(@Nullable Section section) {
        if (section != null) {
            view.setCenter(section.view());
            section.entered();
        }
    }

    @Override
    public RoomName name() {
        return RoomName.SETUP;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void entered() {
        data.watch(true);
        Section shown = list.getSelectionModel().getSelectedItem();
        if (shown != null) {
            shown.entered();
            shown.begin();
        }
    }

    @Override
    public void close() {
        sections.forEach(Section::close);
        data.close();
    }

    /// A section's icon and name, and how much is in it.
    private static final class Name extends ListCell<Section> {
        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(null);
            setGraphic(section == null || empty ? null : row(section));
            setAccessibleText(section == null || empty ? null : section.title());
        }

        private static HBox row(Section section) {
            var title = new Label(section.title(), Icons.of(section.icon(), Icons.NORMAL));
            title.setGraphicTextGap(10);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var count = new Label();
            count.getStyleClass().addAll("tiny", section.countIsWork() ? "work-count" : "muted");
            ObservableIntegerValue number = section.count();
            count.textProperty().bind(Bindings.createStringBinding(() -> String.valueOf(number.get()), number));
            count.visibleProperty().bind(Bindings.createBooleanBinding(() -> number.get() > 0, number));
            return new HBox(8, title, gap, count);
        }
    }
}
