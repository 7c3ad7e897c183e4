package org.heddle.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.RoomPicture;
import org.heddle.ui.Screen;
import org.heddle.ui.cases.SmallStudy;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportBoxTest {
    @TempDir
    private Path folder;

    private Path file(String name, String words) throws Exception {
        return Files.writeString(Files.createDirectories(folder.resolve("incoming")).resolve(name), words);
    }

    @Test
    void aFolderComesInWithAReportAndTheQuestionWhoSpeaks() throws Exception {
        file("I5 Manager.txt", "INT: How is the building?\nMargaret: Cold.\n\nGP: Very cold.\nMargret: One radiator.\n");
        file("again.txt", "INT: How did it begin?\nCLP: With an envelope nobody opened.\n");
        file("nothing.txt", "  \n");
        file("scan.docx", "this is no Word file");
        SmallStudy study = Screen.ask(() -> SmallStudy.of(folder));
        var box = Screen.ask(() -> new ImportBox(study.workspace, () -> { }));
        Stage stage = Screen.ask(() -> RoomPicture.show(box, 1000, 800));
        RoomPicture.take(stage, "import-empty");

        Screen.ask(() -> {
            box.importFiles(List.of(folder.resolve("incoming")));
            return box;
        });
        Screen.settle();

        assertEquals("1 source taken in, 1 known already, 2 refused.", ((Label) box.lookup("#import-words")).getText());
        Grid<?> speakers = (Grid<?>) box.lookup("#speakers");
        assertEquals(4, speakers.getItems().size(), "only those who speak in what came in");
        RoomPicture.takeAll(stage, "import");
        Screen.ask(() -> {
            stage.close();
            box.close();
            study.close();
            return 0;
        });
    }

    @Test
    void anOddityLeadsToItsLine() throws Exception {
        try (var study = SmallStudy.empty(folder)) {
            var shown = new ArrayList<TextSpan>();
            study.workspace.passagesAreShownBy((_, span) -> shown.add(span));
            var model = new ImportViewModel(study.workspace);
            model.importFiles(List.of(file("odd.txt", "INT: How?\nGP:\nINT: And?\nGP: Well.\n")));

            var odd = model.lines().stream().filter(ImportLine.Oddity.class::isInstance).map(ImportLine.Oddity.class::cast)
                    .filter(one -> one.problem().line() > 0).findFirst().orElseThrow(() -> new AssertionError(model.lines()));
            model.goTo(odd);
            String text = study.project.ask(reader -> reader.sources().text(odd.source()));
            assertEquals(text.split("\n", -1)[odd.problem().line() - 1].strip(), shown.getFirst().of(text));
        }
    }

    @Test
    void linesAreFoundInATextByTheirNumber() {
        assertEquals(Optional.of(new TextSpan(0, 3)), ImportViewModel.line("one\n two \n\nfour", 1));
        assertEquals(Optional.of(new TextSpan(5, 8)), ImportViewModel.line("one\n two \n\nfour", 2));
        assertEquals(Optional.empty(), ImportViewModel.line("one\n two \n\nfour", 3));
        assertEquals(Optional.of(new TextSpan(11, 15)), ImportViewModel.line("one\n two \n\nfour", 4));
        assertEquals(Optional.empty(), ImportViewModel.line("one\n two \n\nfour", 5));
    }

    @Test
    void aCancelledImportLeavesTheProjectAsItWas() throws Exception {
        for (int at = 0; at < 400; at++) {
            file("Interview %d.txt".formatted(at), "INT: Number %d?\n%s".formatted(at, "GP: Yes, that one.\nINT: And?\n".repeat(200)));
        }
        var threads = Threads.beside(Platform::runLater);
        var project = new Projects(threads, SmallStudy.CLOCK).create(folder.resolve("study.heddle"), "Ailsa");
        var workspace = Screen.ask(() -> new Workspace(project, Searching.inMemory(project),
                new Settings(folder.resolve("settings")), SmallStudy.CLOCK));
        var model = Screen.ask(() -> new ImportViewModel(workspace));
        var ended = new CountDownLatch(1);
        Screen.ask(() -> {
            model.shareProperty().subscribe((_, share) -> {
                if (share.doubleValue() > 0) {
                    model.stop();
                }
            });
            model.runningProperty().subscribe((_, runs) -> {
                if (!runs) {
                    ended.countDown();
                }
            });
            model.importFiles(List.of(folder.resolve("incoming")));
            return model;
        });

        assertTrue(ended.await(60, TimeUnit.SECONDS));
        assertEquals("The import was stopped. Nothing was taken in; the project is as it was before.", Screen.ask(() -> model.wordsProperty().get()));
        assertEquals(List.of(), workspace.project().ask(reader -> reader.sources().all()));
        Screen.ask(() -> {
            workspace.close();
            workspace.project().close();
            threads.close();
            return 0;
        });
    }

    @Test
    void theWindowSaysThatFilesCanBeDroppedAndTakesThem() throws Exception {
        var window = new StackPane(new BorderPane());
        var taken = new ArrayList<Path>();
        var drop = FileDrop.install(window, taken::addAll);
        drop.hover(true);
        assertTrue(window.lookup("#drop-hint") != null);
        Stage stage = Screen.ask(() -> RoomPicture.show(window, 800, 500));
        RoomPicture.take(stage, "import-drop");

        Screen.ask(() -> {
            drop.dropped(List.of(folder.toFile()));
            stage.close();
            return drop;
        });
        assertFalse(drop.isHovering());
        assertEquals(List.of(folder), taken);
    }

    @Test
    void aProblemIsALinkAndDonePutsTheBoxAway() throws Exception {
        var done = new AtomicBoolean();
        SmallStudy study = Screen.ask(() -> SmallStudy.empty(folder));
        var box = Screen.ask(() -> new ImportBox(study.workspace, () -> done.set(true)));
        Stage stage = Screen.ask(() -> RoomPicture.show(box, 1000, 800));
        Path odd = file("odd.txt", "INT: How?\nGP:\nINT: And?\nGP: Well.\n");
        Screen.ask(() -> {
            box.importFiles(List.of(odd));
            return box;
        });
        Screen.settle();
        assertTrue(Screen.ask(() -> box.lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).anyMatch(link -> link.getText().startsWith("Line "))));
        Screen.ask(() -> {
            ((Button) box.lookup("#import-done")).fire();
            stage.close();
            box.close();
            study.close();
            return 0;
        });
        assertTrue(done.get());
    }
}
