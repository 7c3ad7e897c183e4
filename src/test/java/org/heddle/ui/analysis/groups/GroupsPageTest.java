package org.heddle.ui.analysis.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.heddle.domain.source.Source;
import org.heddle.domain.talk.GroupTalk;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupsPageTest {
    @TempDir
    Path folder;

    private OpenPage<GroupsPage> open;
    private OpenProject project;
    private OpenWindow window;
    private GroupsPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, GroupsPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void aGroupIsChosenAndItsTurnsOpenIntoTheText() throws Exception {
        ComboBox<?> groups = window.find("groups", ComboBox.class);
        assertEquals(8, Screen.ask(() -> groups.getItems().size()), "the individual interviews are no groups");
        assertEquals("C1-2 Group interview", Screen.ask(() -> ((Source) groups.getValue()).name()));
        GroupTalk talk = Screen.ask(() -> page.talkProperty().get().orElseThrow().talk());
        assertEquals(List.of("INT", "PN", "PM", "GP2", "GP1"), talk.voices().stream().map(GroupTalk.Voice::label).toList());
        window.pictures("groups-page");
        var opened = new AtomicReference<List<Object>>();
        Screen.ask(() -> {
            window.workspace().passagesAreShownBy((source, span) -> opened.set(List.of(source, span)));
            page.entered();
            return page;
        });
        window.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(List.of(project.ask(reader -> reader.sources().named("C1-2 Group interview").orElseThrow().id()), talk.moments().get(2).span()), opened.get());
    }

    @Test
    void anotherGroupIsAnotherTalk() throws Exception {
        ComboBox<?> groups = window.find("groups", ComboBox.class);
        Screen.ask(() -> {
            groups.getSelectionModel().select(3);
            return groups;
        });
        Screen.settle();
        assertEquals(Screen.ask(() -> ((Source) groups.getValue()).name()), Screen.ask(() -> page.talkProperty().get().orElseThrow().source()));
    }
}
