package org.heddle.ui.shell.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.heddle.domain.Refusal;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.cases.SmallStudy;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.shell.KnownCoders;
import org.heddle.ui.shell.Looks;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WelcomePageTest {
    @TempDir
    private Path folder;
    private Settings settings;
    private final List<String> asked = new ArrayList<>();

    /// Opens and makes real projects and writes down what was asked.
    private final WelcomeActions actions = new WelcomeActions() {
        private final Projects projects = new Projects(Threads.none(), SmallStudy.CLOCK);

        @Override
        public CompletableFuture<?> openSample() {
            asked.add("sample");
            return CompletableFuture.completedFuture(0);
        }

        @Override
        public CompletableFuture<?> createProject(Path file, Optional<String> framework, String coder) {
            asked.add("%s %s %s".formatted(file.getFileName(), framework.orElse("none"), coder));
            try (var made = projects.create(file, coder)) {
                return CompletableFuture.completedFuture(made.projectId());
            } catch (java.io.IOException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }

        @Override
        public CompletableFuture<?> open(Path file, Optional<String> coder) {
            asked.add("%s %s".formatted(file.getFileName(), coder.orElse("nobody")));
            return file.toString().contains("locked") ? CompletableFuture.failedFuture(new Refusal("It is open in another window.")) : CompletableFuture.completedFuture(0);
        }

        @Override
        public KeyMap keys() {
            return new KeyMap(settings);
        }
    };

    @BeforeEach
    void remember() {
        settings = new Settings(folder.resolve("settings"));
    }

    private WelcomeViewModel model() {
        return new WelcomeViewModel(actions, settings, Threads.none(), SmallStudy.CLOCK);
    }

    private void recents() throws Exception {
        Path broken = Files.writeString(folder.resolve("Broken.heddle"), "this is no project");
        settings.opened(broken);
        try (var pilot = new Projects(Threads.none(), SmallStudy.CLOCK).create(folder.resolve("Link work pilot.heddle"), "Ailsa")) {
            settings.opened(pilot.file());
        }
        try (var study = SmallStudy.of(folder)) {
            settings.opened(study.project.file());
        }
    }

    @Test
    void recentProjectsSayWhatIsInThemAndThatOneCannotBeRead() throws Exception {
        recents();

        assertEquals(List.of("Practices and health: 4 sources, not coded yet, 1 coder", "Link work pilot: No sources yet, 1 coder",
                "Broken: This file cannot be read as a project., "),
                model().recent().stream().map(row -> "%s: %s, %s".formatted(row.name(), row.facts(), row.team())).toList());
    }

    @Test
    void aProjectIsMadeUnderTheChosenNameAndRefusalsAreSaid() {
        var model = model();
        model.create("", Optional.empty(), "");
        assertEquals("Please say where its file is kept and who is coding.", model.noticeProperty().get());

        model.create(folder.resolve("My study").toString(), Optional.of("fantasy-paradigms"), "Ailsa Rennie");
        assertTrue(Files.isRegularFile(folder.resolve("My study.heddle")));
        assertEquals(List.of("My study.heddle fantasy-paradigms Ailsa Rennie"), asked);
        assertEquals(List.of("Ailsa Rennie"), new KnownCoders(settings).names());

        model.create(folder.resolve("My study.heddle").toString(), Optional.empty(), "Ailsa Rennie");
        assertEquals("“My study.heddle” is already there. Nothing was overwritten; choose another name.", model.noticeProperty().get());
    }

    @Test
    void aNameWithoutAFolderIsKeptWithTheDocumentsAndNotWhereTheProgramWasStarted() {
        assertTrue(WelcomeViewModel.home().isAbsolute());
        assertEquals(WelcomeViewModel.home().resolve("Pilot.heddle"), WelcomeViewModel.fileOf(" Pilot "));
        assertEquals(folder.resolve("Pilot.heddle"), WelcomeViewModel.fileOf(folder.resolve("Pilot.heddle").toString()));
    }

    @Test
    void theNameUsedLastStandsFirst() {
        var model = model();
        model.codesAs("Ailsa Rennie");
        model.codesAs("Tom Okafor");
        model.codesAs(" Ailsa Rennie ");
        assertEquals(List.of("Ailsa Rennie", "Tom Okafor"), model.coders());
        assertEquals(List.of("Ailsa Rennie", "Tom Okafor"), model().coders());
    }

    @Test
    void whatCannotBeOpenedIsSaidOnThePage() {
        var model = model();
        model.open(folder.resolve("locked.heddle"));
        assertEquals("It is open in another window.", model.noticeProperty().get());
        assertEquals(false, model.busyProperty().get());
    }

    @Test
    void thePageIsWorkedByKeysAndClicks() throws Exception {
        recents();
        new KnownCoders(settings).used("Tom Okafor");
        new KnownCoders(settings).used("Ailsa Rennie");
        var page = Screen.ask(() -> new WelcomePage(actions, settings, Threads.none(), SmallStudy.CLOCK));
        Stage stage = Screen.ask(() -> RoomPicture.show(page, 1000, 800));
        Screen.settle();
        RoomPicture.takeAll(stage, "welcome");
        Screen.ask(() -> {
            ((ToggleButton) page.lookup("#welcome-coder-1")).fire();
            ((Button) page.lookup("#recent-1")).fire();
            ((Button) page.lookup("#try-sample")).fire();
            return page;
        });
        assertEquals(List.of("Link work pilot.heddle Tom Okafor", "sample"), asked);
        assertTrue(page.lookupAll(".bad").stream().anyMatch(one -> one instanceof Label label && label.getText().equals("This file cannot be read as a project.")));

        Screen.ask(() -> {
            var robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(KeyCode.N);
            robot.keyRelease(KeyCode.CONTROL);
            return robot;
        });
        Screen.settle();
        RoomPicture.takeAll(stage, "welcome-new");
        assertEquals("My study", Screen.ask(() -> ((TextField) page.lookup("#new-project-file")).getSelectedText()));
        Screen.ask(() -> {
            ((TextField) page.lookup("#new-project-file")).setText(folder.resolve("Winter.heddle").toString());
            ((RadioButton) page.lookup("#framework-none")).fire();
            ((Button) page.lookup("#new-project-create")).fire();
            return page;
        });
        assertEquals("Winter.heddle none Tom Okafor", asked.getLast());
        Screen.ask(() -> {
            ((Button) page.lookup("#welcome-theme")).fire();
            ((Button) page.lookup("#welcome-text-size")).fire();
            return page;
        });
        assertEquals(Optional.of("dark"), settings.get("theme"));
        assertEquals("Text size: Large", ((Button) page.lookup("#welcome-text-size")).getText());
        Screen.ask(() -> {
            Looks.use(org.heddle.ui.part.palette.Theme.LIGHT);
            stage.close();
            return stage;
        });
    }

    @Test
    void allKeysAreShownOverThePageAndPutAway() throws Exception {
        var page = Screen.ask(() -> new WelcomePage(actions, settings, Threads.none(), SmallStudy.CLOCK));
        Stage stage = Screen.ask(() -> RoomPicture.show(page, 1000, 800));
        try {
            press(KeyCode.F1);
            assertTrue(Screen.ask(() -> page.lookup("#key-sheet #key-in-vivo") != null && page.lookup("#try-sample").isDisabled()));
            press(KeyCode.F1);
            assertTrue(Screen.ask(() -> page.lookup("#key-sheet") == null && !page.lookup("#try-sample").isDisabled()));
            Screen.ask(() -> {
                ((Button) page.lookup("#welcome-keys")).fire();
                return page;
            });
            press(KeyCode.ESCAPE);
            assertTrue(Screen.ask(() -> page.lookup("#key-sheet") == null));
        } finally {
            Screen.ask(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private static void press(KeyCode key) throws Exception {
        Screen.settle();
        Screen.ask(() -> {
            var robot = new Robot();
            robot.keyType(key);
            return robot;
        });
        Screen.settle();
    }

    @Test
    void aFirstStartSaysWhereProjectsWillBeListed() throws Exception {
        var page = Screen.ask(() -> new WelcomePage(actions, settings, Threads.none(), SmallStudy.CLOCK));
        Stage stage = Screen.ask(() -> RoomPicture.show(page, 1440, 900));
        Screen.settle();
        RoomPicture.take(stage, "welcome-first");
        assertEquals("Your projects will be listed here.", ((Label) page.lookup("#recent .label")).getText());
        assertEquals(false, page.lookup("#welcome-someone-else").getParent().getParent().isVisible());
        Screen.ask(() -> {
            stage.close();
            return stage;
        });
    }
}
