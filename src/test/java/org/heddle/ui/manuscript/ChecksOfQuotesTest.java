package org.heddle.ui.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.heddle.domain.manuscript.Finding;
import org.heddle.ui.Screen;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.quotes.QuotesRoom;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChecksOfQuotesTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private Path folder;

    private OpenProject project;
    private Workspace workspace;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void openTheSample() throws Exception {
        Screen.ask(() -> true);
        project = Sample.openOrMake(folder, new Projects(Threads.none(), NOON));
        Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), NOON);
            shell = new Shell(workspace, Map.of(RoomName.QUOTES, QuotesRoom::new));
            workspace.roomProperty().set(RoomName.QUOTES);
            var scene = new Scene(shell, 1280, 800);
            Looks.dress(scene, Theme.LIGHT);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        });
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        Screen.ask(() -> {
            stage.close();
            shell.close();
            return stage;
        });
        project.close();
    }

    @Test
    void aPaperIsHeldAgainstTheSourcesOnASheet() throws Exception {
        Path paper = Files.writeString(folder.resolve("paper.md"), """
                One said “You could draw the line from the one to the other with a ruler” (GP:C1), another that
                “people didn't get up one night and decide to be ill” (GP:C1). “There's a lot of money in this city” (PN:C2).
                “Nobody ever said this sentence in any of the interviews” (GP:I3). They are ‘hard to reach’.
                """);
        var model = new AuditModel(workspace);
        Screen.ask(() -> {
            AuditSheet.open(model, shell.sheets(), () -> { });
            return model.check(paper);
        });
        picture("audit");
        assertEquals("4 quotations: 2 exact, 0 shortened, 1 altered, 1 not found; 1 wrong attribution.", text("#audit-summary"));
        assertEquals(List.of("altered", "exact", "not found"), Screen.ask(() -> model.shown().stream().map(Finding::verdict).map(verdict -> verdict.word()).toList()));
        assertTrue(text("#audit-aside").contains("1 in quotation marks"));
        Screen.ask(() -> {
            model.onlyWorthALookProperty().set(false);
            return true;
        });
        assertEquals(4, model.shown().size());
        Screen.ask(() -> model.write(folder.resolve("audit.html")).join());
        assertTrue(Files.readString(folder.resolve("audit.html")).contains("<ins>night</ins>"));
    }

    @Test
    void theBalanceStandsOnASheet() throws Exception {
        Screen.ask(() -> {
            checks().getItems().get(1).fire();
            return true;
        });
        picture("balance");
        List<String> words = Screen.ask(() -> shell.lookup("#balance-page").lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
        assertEquals(List.of("6 quotes selected for the paper, of 417 coded passages.",
                "How often somebody is quoted says nothing about how common a view is; the counts of codings do.",
                "3 of 8 cases quoted; never: C2, C4, I2, I3 and I4.", "Most quoted: Dr Fraser Imlach (GP:C1) with 4 of 6.",
                "1 quote could point to a person: see the last table before you print."), words.subList(0, 5));
        int roles = words.indexOf("By role");
        assertEquals(List.of("By role", "chosen", "coded passages", "persons", "GP", "5", "168", "12", "CLP", "1", "43", "4", "COP", "0", "45", "6",
                "PM", "0", "59", "6", "PN", "0", "102", "8"), words.subList(roles, words.indexOf("By case")));
    }

    @Test
    void transcriptsAreChosenOnASheet() throws Exception {
        Screen.ask(() -> {
            TranscriptSheet.open(workspace, shell.sheets(), () -> { });
            return true;
        });
        picture("transcripts");
        assertTrue(Screen.ask(() -> !shell.lookup("#transcript-docx").isDisabled()));
    }

    private MenuButton checks() {
        return (MenuButton) shell.lookup("#quote-checks");
    }

    private String text(String id) throws Exception {
        return Screen.ask(() -> ((Label) node(id)).getText());
    }

    private Node node(String id) {
        return shell.lookup(id);
    }

    private void picture(String name) throws Exception {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            Screen.ask(() -> {
                Looks.use(theme);
                Looks.dress(stage.getScene(), theme);
                return true;
            });
            Screen.settle();
            Files.createDirectories(PICTURES);
            ImageIO.write(Screen.ask(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null)), "png",
                    PICTURES.resolve("%s-%s.png".formatted(name, theme.name().toLowerCase(Locale.ROOT))).toFile());
        }
    }
}
