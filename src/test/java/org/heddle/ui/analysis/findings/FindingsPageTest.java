package org.heddle.ui.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.finding.claim.Level;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.exchange.exporting.Written;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.ui.part.picture.PictureView;
import org.heddle.ui.shell.TextSize;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.finding.Claimed;
import org.heddle.workbench.finding.FindingFinder;
import org.heddle.workbench.finding.FindingTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The findings of the sample in the window.
final class FindingsPageTest {
    @TempDir
    Path folder;

    private OpenPage<FindingsPage> open;
    private OpenProject project;
    private OpenWindow window;
    private FindingsPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, FindingsPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Findings stored() {
        return project.ask(reader -> new FindingFinder(reader).findings());
    }

    private void act(Runnable act) throws Exception {
        Screen.ask(() -> {
            act.run();
            return "";
        });
        Screen.settle();
    }

    private List<String> rows() throws Exception {
        ListView<?> list = window.find("findings-list", ListView.class);
        return Screen.ask(() -> list.getItems().stream().map(row -> (FindingRow) row)
                .map(row -> "%s %s %s".formatted(row.number(), row.title(), row.mark()).strip()).toList());
    }

    private void choose(String title) throws Exception {
        ListView<?> list = window.find("findings-list", ListView.class);
        act(() -> {
            for (int at = 0; at < list.getItems().size(); at++) {
                if (((FindingRow) list.getItems().get(at)).title().equals(title)) {
                    list.getSelectionModel().select(at);
                }
            }
        });
    }

    private List<Memo> summaries(String code) {
        return project.ask(reader -> reader.memos().about(new MemoTarget.OfCode(reader.codes().codebook().named(code).id()))).stream()
                .filter(memo -> memo.kind() == MemoKind.THEME_SUMMARY).toList();
    }

    @Test
    void themesFollowAnArrangementAndASummaryIsWrittenWhereItIsMissing() throws Exception {
        assertEquals(List.of("1 Individualist summary", "1.1 Individual choice"), rows().subList(0, 2));
        Arrangement findings = project.ask(reader -> new FindingFinder(reader).arrangement("Findings"));
        act(() -> page.model().follow(Optional.of(findings.id())));
        assertEquals(List.of("1 The individual summary", "1.1 Individual choice"), rows().subList(0, 2));
        choose("Individual choice");
        TextField title = window.find("summary-title", TextField.class);
        act(() -> {
            title.setText("Choice is theirs.");
            title.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("Choice is theirs."), summaries("Individual choice").stream().map(Memo::title).toList());
        assertTrue(rows().contains("1.1 Individual choice summary"));
        act(() -> {
            title.setText("Choice is said to be theirs.");
            title.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("Choice is said to be theirs."), summaries("Individual choice").stream().map(Memo::title).toList());
        choose("Different from us");
        assertEquals("", Screen.ask(title::getText));
    }

    @Test
    void aVignetteIsTiedToAQuoteOfItsThemeAndLetGoAgain() throws Exception {
        CodeId code = project.ask(reader -> reader.codes().codebook().named("Individual choice")).id();
        var memo = Memo.of(new MemoTarget.OfCode(code), MemoKind.VIGNETTE, "A morning", "What happened.", project.coder(), Instant.parse("2026-03-04T12:00:00Z"));
        Screen.ask(() -> project.run(new AddMemo(memo)));
        Screen.settle();
        choose("Individual choice");
        MenuButton offered = window.find("vignette-passage-" + memo.id().value(), MenuButton.class);
        act(() -> offered.getItems().getFirst().fire());
        List<MemoLink> links = project.ask(reader -> reader.memos().find(memo.id())).orElseThrow().links();
        assertEquals(1, links.size());
        MemoLink.ToPassage tied = assertInstanceOf(MemoLink.ToPassage.class, links.getFirst());
        Button away = window.find("vignette-unlink-" + tied.span().start(), Button.class);
        act(away::fire);
        assertEquals(List.of(), project.ask(reader -> reader.memos().find(memo.id())).orElseThrow().links());
    }

    @Test
    void anUnansweredQuestionAndAConclusionThatRestsOnNothingAreFlagged() throws Exception {
        window.pictures("findings-themes");
        window.fire("findings-questions");
        assertEquals("2 What would it take for practices to speak out about the causes? unanswered", rows().get(1));
        window.fire("findings-conclusions");
        assertEquals("2 A longer pilot would change little about the causes of ill health in these areas. no link", rows().get(1));
        window.pictures("findings-conclusions");
    }

    @Test
    void aConclusionIsAddressedMarkedAndTiedToAPassageAndAQuestion() throws Exception {
        window.fire("findings-conclusions");
        Conclusion second = stored().conclusions().get(1);
        choose(second.words());
        CheckBox practice = window.find("finding-for-practice", CheckBox.class);
        act(practice::fire);
        MenuButton novelty = window.find("finding-novelty", MenuButton.class);
        act(() -> novelty.getItems().getLast().fire());
        CheckBox answers = window.find("answers-" + stored().questions().get(1).id().value(), CheckBox.class);
        act(answers::fire);
        MenuButton passage = window.find("finding-passage", MenuButton.class);
        act(() -> passage.getItems().getFirst().fire());
        Conclusion now = stored().conclusions().get(1);
        assertEquals(List.of(List.of(Audience.POLICY, Audience.PRACTICE), "new", 1, List.of(stored().questions().get(1).id())),
                List.of(now.standing().audiences(), now.standing().novelty().words(), now.support().size(), now.answers()));
        assertEquals(Optional.empty(), Findings.doubt(now));
        assertEquals(List.of(), stored().unanswered());
    }

    private Claimed claimed(int at) {
        return Claimed.all(project).get(at);
    }

    @Test
    void claimsAreWrittenLevelledTiedDrawnAndDropped() throws Exception {
        window.fire("findings-claims");
        int before = Claimed.all(project).size();
        act(() -> page.model().claim("walking groups -> new friends"));
        act(() -> page.model().claim("New friends → a community that looks after its own people"));
        act(() -> page.model().claim("new friends -> better health"));
        act(() -> page.model().claim("nothing"));
        assertEquals(before + 3, rows().size());
        assertEquals("%d walking groups → new friends no passage".formatted(before + 1), rows().get(before));
        choose("new friends → better health");
        MenuButton level = window.find("claim-level", MenuButton.class);
        act(() -> level.getItems().get(Level.POPULATION.ordinal()).fire());
        MenuButton error = window.find("claim-error", MenuButton.class);
        act(() -> error.getItems().get(1).fire());
        MenuButton passage = window.find("claim-passage", MenuButton.class);
        act(() -> passage.getItems().getFirst().fire());
        TextField to = window.find("claim-to", TextField.class);
        act(() -> {
            to.setText("health for all");
            to.fireEvent(new ActionEvent());
        });
        Claimed now = claimed(before + 2);
        assertEquals(new CausalClaim("new friends", "health for all", Level.POPULATION, "mitigation taken for levelling", ""), now.claim());
        assertEquals(1, now.said().size());
        assertEquals("%d new friends → health for all error of logic".formatted(before + 3), rows().get(before + 2));
        window.pictures("findings-claims");
        Button untie = window.find("claim-untie-" + now.said().getFirst().passage().span().start(), Button.class);
        act(untie::fire);
        assertEquals(List.of(), claimed(before + 2).said());
        act(() -> page.model().remove(claimed(before + 2).memo()));
        assertEquals(before + 2, rows().size());
        Path drawn = folder.resolve("chains.svg");
        act(() -> page.model().exportClaims(drawn));
        assertTrue(Files.readString(drawn).contains("walking groups"));
    }

    @Test
    void chainsKeepWithinTheirPaneAndGrowWithTheWordsOfTheWindow() throws Exception {
        window.fire("findings-claims");
        PictureView chains = window.find("claim-chains", PictureView.class);
        ScrollPane frame = window.find("claim-chains-frame", ScrollPane.class);
        double high = Screen.ask(chains::getPrefHeight);
        assertTrue(Screen.ask(() -> chains.getPrefWidth() <= frame.getViewportBounds().getWidth()));
        Screen.ask(() -> {
            window.workspace().textSizeProperty().set(TextSize.LARGER);
            return high;
        });
        Screen.settle();
        assertTrue(Screen.ask(() -> chains.getPrefWidth() <= frame.getViewportBounds().getWidth()));
        assertTrue(Screen.ask(chains::getPrefHeight) >= 1.4 * high, "letters are larger, so there is less room for more");
    }

    @Test
    void eachListIsSavedAsATable() throws Exception {
        Path file = folder.resolve("list.csv");
        act(() -> page.model().exportTable(file, skeleton -> FindingTables.careful(skeleton).themes()));
        assertEquals("number", Written.read(file).getFirst().getFirst());
        act(() -> page.model().exportTable(file, skeleton -> FindingTables.questions(skeleton.findings(), skeleton.codebook())));
        assertEquals(stored().questions().stream().map(one -> one.words()).toList(), Written.read(file).stream().skip(1).map(row -> row.get(1)).toList());
        act(() -> page.model().exportTable(file, skeleton -> FindingTables.conclusions(skeleton.findings(), skeleton.codebook(), skeleton.support())));
        assertEquals(stored().conclusions().stream().map(one -> one.words()).toList(), Written.read(file).stream().skip(1).map(row -> row.get(1)).toList());
        Path book = folder.resolve("all.xlsx");
        act(() -> page.model().export(book));
        assertEquals("number", Written.read(book).getFirst().getFirst());
    }

    @Test
    void questionsAndConclusionsAreWrittenOrderedAndDropped() throws Exception {
        window.fire("findings-questions");
        act(() -> page.model().ask("Who is not heard?"));
        act(() -> page.model().place(stored().questions().get(2), 1));
        assertEquals("1 Who is not heard? unanswered", rows().getFirst());
        act(() -> page.model().drop(stored().questions().getFirst()));
        assertEquals(2, rows().size());
    }

    @Test
    void theTextIsSavedWithoutSensitiveDetailUnlessItIsAskedFor() throws Exception {
        Path careful = folder.resolve("careful.md");
        Path complete = folder.resolve("complete.md");
        act(() -> page.model().export(careful));
        act(() -> page.model().exportAll(complete));
        assertFalse(Files.readString(careful).contains("four phone calls"));
        assertTrue(Files.readString(complete).contains("four phone calls"));
        assertTrue(Files.readString(careful).contains("Those who say that politics makes health support the programme all the same."));
    }
}
