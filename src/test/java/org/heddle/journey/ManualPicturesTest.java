package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.AnalyseRoom;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Shell;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.source.ImportBox;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.Folders;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Makes the pictures of the manual from the program's own window; with `-Dheddle.manual.pictures=true` they are put into the manual.
final class ManualPicturesTest {
    private static final Path MADE = Path.of("target", "manual-pictures");
    private static final Path MANUAL = Path.of("docs", "manual", "pictures");
    private static final List<String> VIEWS = List.of("welcome", "code", "picker", "import", "setup", "verify", "agreement", "search", "quotes",
            "cooccurrence", "matrix", "case-study", "register", "group-talk", "findings", "claims");

    @TempDir
    private Path folder;
    private User user;
    private Workspace workspace;
    private Shell shell;

    @Test
    void everyViewOfTheManualIsDrawnWithWordsInIt() throws Exception {
        Files.createDirectories(MADE);
        SampleCopy.in(folder, Sample.FIRST_CODER).close();
        try (User opened = User.opens(new Folders(folder.resolve("settings"), folder.resolve("cache")), Optional.of(folder.resolve(Sample.FILE)))) {
            user = opened;
            shell = user.shell();
            workspace = shell.workspace();
            user.click("who-0");
            drawAll();
        }
        for (String view : VIEWS) {
            prove(view + "-light", 1440, 900);
            prove(view + "-dark", 1440, 900);
        }
        prove("code-1024-light", 1024, 700);
        if (Boolean.getBoolean("heddle.manual.pictures")) {
            publish();
        }
    }

    private void drawAll() throws Exception {
        code();
        setup();
        verify();
        agreement();
        search();
        quotes();
        analyses();
        imports();
        welcome();
    }

    private void code() throws Exception {
        TranscriptView text = user.find("transcript", TranscriptView.class);
        CodeRoom room = (CodeRoom) Screen.ask(() -> shell.room(RoomName.CODE));
        user.see("the codings", () -> room.model().sourceProperty().get().filter(open -> open.codings().size() > 5).isPresent());
        user.press("F3", "F3", "F3", "F3", "F3", "F3", "F3");
        both("code");
        size(1024, 700);
        draw("code-1024-light");
        size(1440, 900);
        user.drag(text, "Now it's self-storage. Two lads and a dog.");
        for (Theme theme : Theme.values()) {
            theme(theme);
            user.press("C");
            user.find("picker-field", Node.class);
            user.letters("con");
            draw("picker-" + word(theme));
            user.press("Esc");
        }
    }

    private void setup() throws Exception {
        go(RoomName.SETUP);
        user.find("speakers", Node.class);
        both("setup");
    }

    private void verify() throws Exception {
        var tom = workspace.study().now().coders().get(1).id();
        Screen.ask(() -> workspace.actAs(tom));
        go(RoomName.VERIFY);
        TranscriptView text = user.find("verify-transcript", TranscriptView.class);
        user.see("a passage to check", () -> !text.document().isEmpty());
        user.press("Q");
        both("verify");
    }

    private void agreement() throws Exception {
        go(RoomName.AGREEMENT);
        ListView<?> codes = user.find("agreement-codes", ListView.class);
        user.see("the figures", () -> !codes.getItems().isEmpty());
        user.press("2");
        both("agreement");
    }

    private void search() throws Exception {
        Screen.ask(() -> {
            workspace.searchFor("\"no* fault\" OR responsib* OR money");
            return workspace;
        });
        ListView<?> hits = user.find("search-hits", ListView.class);
        user.see("hits", () -> hits.getItems().size() > 5);
        user.press("Down", "Down", "Down");
        both("search");
    }

    private void quotes() throws Exception {
        go(RoomName.QUOTES);
        Label shown = user.find("quotes-shown", Label.class);
        user.see("the quotes", () -> !shown.getText().startsWith("0") && !shown.getText().isBlank());
        both("quotes");
    }

    private void analyses() throws Exception {
        go(RoomName.ANALYSE);
        AnalyseRoom room = (AnalyseRoom) Screen.ask(() -> shell.room(RoomName.ANALYSE));
        user.click("ask-cooccurrence");
        user.click("as-picture");
        user.find("drawing", Node.class);
        both("cooccurrence");
        page(room, "matrix", "matrix-page");
        both("matrix");
        page(room, "cases", "casestudy-page");
        both("case-study");
        page(room, "links", "links-page");
        user.click("subject-register");
        both("register");
        page(room, "groups", "groups-page");
        both("group-talk");
        page(room, "findings", "findings-page");
        MenuButton orders = user.find("findings-order", MenuButton.class);
        ListView<?> themes = user.find("findings-list", ListView.class);
        user.see("the arrangements", () -> orders.getItems().size() == 3);
        Screen.ask(() -> {
            orders.getItems().stream().filter(order -> order.getText().equals("Abstract")).findFirst().ifPresent(MenuItem::fire);
            return orders;
        });
        user.see("the order of the abstract", () -> themes.getItems().size() < 10);
        Screen.ask(() -> {
            themes.getSelectionModel().select(1);
            return themes;
        });
        user.rest();
        both("findings");
        user.click("findings-claims");
        both("claims");
    }

    private void page(AnalyseRoom room, String id, String part) throws Exception {
        Screen.ask(() -> {
            room.open(id);
            return room;
        });
        user.find(part, Node.class);
        user.rest();
    }

    private void imports() throws Exception {
        go(RoomName.CODE);
        ResearcherJourneyTest.openImport(user);
        ImportBox box = user.find("import-box", ImportBox.class);
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("C3-3 Group interview.txt"), "INT: What do you see from here?\nGP1: The bus stop, mostly.\nLinks: And who misses the bus.\n");
        Files.writeString(in.resolve("I2-3 CLP interview.txt"), "INT: How did the week go?\nCLP: Letters. I read them out at the kitchen table.\n");
        Files.writeString(in.resolve("Waiting room notes.txt"), "A full waiting room, and one working radiator.\n\nNobody takes the chair by the door.\n");
        Files.write(in.resolve("Scan of a letter.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, 9});
        Path known = Path.of("sample-transcripts", "C1-1 GP interview.txt").toAbsolutePath();
        Screen.ask(() -> {
            box.importFiles(List.of(in, known));
            return box;
        });
        ListView<?> report = user.find("import-report", ListView.class);
        Button done = user.find("import-done", Button.class);
        user.see("the report", () -> report.getItems().size() >= 5 && !done.isDisabled());
        both("import");
        user.click("import-done");
    }

    private void welcome() throws Exception {
        for (Theme theme : Theme.values()) {
            theme(theme);
            user.choose("menu", "new-project");
            user.find("welcome", Node.class);
            user.see("a look into the project", () -> user.stage().getScene().getRoot().lookupAll("#recent .label").stream()
                    .anyMatch(one -> one instanceof Label label && label.getText().contains("codings")));
            draw("welcome-" + word(theme));
            user.click("recent-0");
            user.see("the project again", () -> user.stage().getScene().getRoot() instanceof Shell);
        }
    }

    private void go(RoomName room) throws Exception {
        Screen.ask(() -> {
            workspace.roomProperty().set(room);
            return room;
        });
    }

    private void both(String view) throws Exception {
        for (Theme theme : Theme.values()) {
            theme(theme);
            draw(view + "-" + word(theme));
        }
        theme(Theme.LIGHT);
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private void theme(Theme theme) throws Exception {
        Screen.ask(() -> {
            workspace.themeProperty().set(theme);
            return theme;
        });
        Screen.settle();
    }

    private void size(double width, double height) throws Exception {
        Screen.ask(() -> {
            user.stage().setWidth(width);
            user.stage().setHeight(height);
            return width;
        });
        Screen.settle();
    }

    /// The window with the popups that stand over it.
    private void draw(String name) throws Exception {
        user.rest();
        for (int frames = 0; frames < 15; frames++) {
            Screen.settle();
        }
        BufferedImage picture = Screen.ask(() -> {
            BufferedImage whole = picture(user.stage().getScene());
            for (Window window : Window.getWindows()) {
                if (window instanceof PopupWindow && window.isShowing()) {
                    whole.createGraphics().drawImage(picture(window.getScene()), (int) (window.getX() - user.stage().getX()),
                            (int) (window.getY() - user.stage().getY()), null);
                }
            }
            return whole;
        });
        ImageIO.write(picture, "png", MADE.resolve(name + ".png").toFile());
    }

    private static BufferedImage picture(Scene scene) {
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(clear, null), null);
    }

    /// Right in size, in many colours, no wall of one of them, and with as much ink as words need.
    private static void prove(String name, int width, int height) throws Exception {
        BufferedImage picture = ImageIO.read(MADE.resolve(name + ".png").toFile());
        assertEquals(List.of(width, height), List.of(picture.getWidth(), picture.getHeight()), name);
        Map<Integer, Integer> colours = new HashMap<>();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        int points = width * height;
        var ground = colours.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        long ink = colours.entrySet().stream().filter(one -> Math.abs(light(one.getKey()) - light(ground.getKey())) > 90)
                .mapToLong(Map.Entry::getValue).sum();
        assertTrue(colours.size() > 150, "%s has only %d colours".formatted(name, colours.size()));
        assertTrue(ground.getValue() < 0.95 * points, "%s is one wall: %d points of %d".formatted(name, ground.getValue(), points));
        assertTrue(ink > 0.006 * points && ink < 0.5 * points, "%s has %d points of ink".formatted(name, ink));
    }

    private static int light(int colour) {
        return ((colour >> 16 & 0xFF) * 30 + (colour >> 8 & 0xFF) * 59 + (colour & 0xFF) * 11) / 100;
    }

    private static void publish() throws Exception {
        Files.createDirectories(MANUAL);
        try (Stream<Path> pictures = Files.list(MADE)) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, MANUAL.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
