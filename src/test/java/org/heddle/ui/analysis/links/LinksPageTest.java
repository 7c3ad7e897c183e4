package org.heddle.ui.analysis.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.analysis.OpenPage;
import org.heddle.workbench.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links, codes in tension, policies and the register on the page that shows them.
final class LinksPageTest {
    @TempDir
    Path folder;

    private OpenPage<LinksPage> open;
    private OpenProject project;
    private OpenWindow window;
    private LinksPage page;

    @BeforeEach
    void openTheSample() throws Exception {
        open = OpenPage.in(folder, LinksPage::new);
        project = open.project();
        window = open.window();
        page = open.page();
        Screen.ask(() -> window.workspace().searching().bringUpToDate(_ -> { }));
        Screen.settle();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private <T> List<T> items(String id, Class<T> type) throws Exception {
        ListView<?> list = window.find(id, ListView.class);
        return Screen.ask(() -> list.getItems().stream().map(type::cast).toList());
    }

    /// Brings the line with this button into sight.
    private void show(String id) throws Exception {
        ListView<?> list = window.find("all-links", ListView.class);
        Screen.ask(() -> {
            for (int at = 0; at < list.getItems().size() && list.lookup("#" + id) == null; at++) {
                list.scrollTo(at);
                list.layout();
            }
            return list;
        });
    }

    private String button(String id) throws Exception {
        return Screen.ask(() -> ((Labeled) page.view().lookup("#" + id)).getText());
    }

    @Test
    void allLinksStandThereAndOneBecomesAnEntryOfTheRegister() throws Exception {
        assertEquals(7, items("all-links", Object.class).size());
        window.pictures("links-page");
        var link = project.ask(reader -> reader.links().all()).getLast();
        show("register-" + link.id().value().toString().substring(0, 8));
        window.fire("register-" + link.id().value().toString().substring(0, 8));
        window.pictures("entry-sheet");
        TextField title = window.find("entry-title", TextField.class);
        TextArea reading = window.find("entry-reading", TextArea.class);
        Screen.ask(() -> {
            title.setText("Dates");
            reading.setText("Two tell the same order.");
            return title;
        });
        window.fire("entry-done");
        var entry = project.ask(reader -> reader.links().entries()).getLast();
        assertEquals(List.of("Dates", "Two tell the same order.", "between participants", List.of(link.from(), link.to())),
                List.of(entry.title(), entry.reading(), entry.form().words(), entry.passages()));
        show("remove-" + link.id().value().toString().substring(0, 8));
        window.fire("remove-" + link.id().value().toString().substring(0, 8));
        assertEquals(6, items("all-links", Object.class).size());
    }

    @Test
    void aProposalIsLinkedOnlyWhenSomebodySaysSo() throws Exception {
        window.fire("subject-tensions");
        Screen.settle();
        assertEquals(1, items("tensions", Tension.class).size());
        var proposals = items("proposals", Proposal.class);
        assertEquals(List.of("Dr Callum Vesey", LinkKind.IN_TENSION), List.of(proposals.getFirst().title(), proposals.getFirst().kind()));
        assertTrue(Set.of("holds both: 4 and 5 passages", "holds both: 5 and 4 passages").contains(proposals.getFirst().facts()), proposals.getFirst().facts());
        assertTrue(proposals.stream().anyMatch(one -> one.kind().equals(LinkKind.DRIFTS_BACK)));
        assertEquals(7, project.ask(reader -> reader.links().all()).size());
        window.pictures("tension-page");
        window.fire("link-the-two");
        window.fire("link-done");
        var made = project.ask(reader -> reader.links().all()).getLast();
        assertEquals(List.of(LinkKind.IN_TENSION, LinksPageModel.passage(proposals.getFirst().here().getFirst()), LinksPageModel.passage(proposals.getFirst().there().getFirst())),
                List.of(made.kind(), made.from(), made.to()));
    }

    @Test
    void aPairWithoutAnyProposalSaysSo() throws Exception {
        var codes = project.ask(reader -> reader.codes().codebook().inOrder());
        var quiet = new Tension(codes.getFirst().id(), codes.stream().filter(code -> code.name().equals("Back to the medical")).findFirst().orElseThrow().id());
        window.fire("subject-tensions");
        Screen.ask(() -> window.workspace().run(new DeclareTension(quiet)));
        Screen.settle();
        assertEquals(2, items("tensions", Tension.class).size());
    }

    @Test
    void policiesAreReadWithAndWithoutACode() throws Exception {
        window.fire("subject-policies");
        Screen.settle();
        Screen.settle();
        assertEquals(14, items("policy-turns", Object.class).size());
        var politics = project.ask(reader -> reader.codes().codebook().named("Politics makes health").id());
        Screen.ask(() -> {
            page.model().determinantsProperty().set(Optional.of(politics));
            return politics;
        });
        Screen.settle();
        Screen.settle();
        assertEquals("With or without “Politics makes health”", button("policy-code"));
        window.pictures("policy-page");
        window.fire("policy-with");
        assertEquals(1, items("policy-turns", Object.class).size());
        window.fire("policy-without");
        assertEquals(13, items("policy-turns", Object.class).size());
        window.fire("new-policy");
        TextField name = window.find("policy-name", TextField.class);
        Screen.ask(() -> {
            name.setText("Minimum price");
            return name;
        });
        window.pictures("policy-sheet");
        window.fire("policy-done");
        Screen.settle();
        assertEquals(2, items("policies", Object.class).size());
    }

    @Test
    void theRegisterNamesTheFormThatHasNoEntryAndIsWrittenToAFile() throws Exception {
        window.fire("subject-register");
        Screen.settle();
        window.pictures("register-page");
        Path file = folder.resolve("register.md");
        Screen.ask(() -> {
            page.model().export(file);
            return file;
        });
        Screen.settle();
        Screen.settle();
        String written = Files.readString(file);
        assertTrue(written.contains("around a policy") && written.contains("no entry"), written);
        window.fire("new-entry-around-a-policy");
        window.fire("entry-done");
        assertEquals("An entry of the register needs a title, a passage or a reading. A form may stay without an entry.", button("entry-refused"));
    }
}
