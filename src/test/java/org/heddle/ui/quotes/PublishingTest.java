package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.quotes.published.FormViewModel;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quotes are made ready for the paper in the Quotes room: printed, selected, starred, ordered.
final class PublishingTest {
    @TempDir
    private Path folder;
    private QuotedStudy study;
    private Workspace workspace;
    private QuotesViewModel model;
    private boolean isSlow;
    private final Deque<Runnable> late = new ArrayDeque<>();

    private void work(Runnable one) {
        if (isSlow) {
            late.add(one);
        } else {
            one.run();
        }
    }

    @BeforeEach
    void open() throws Exception {
        var threads = new Threads(Runnable::run, Runnable::run, Runnable::run, this::work);
        study = new QuotedStudy(folder, threads).practice("C3", "comparison").code("", "Rent")
                .interview("C3-1", "C3", "GP: The rent goes up every year, and food too.\nINT: Yes?\nGP: Nobody asks us. They never do.\n")
                .quote("C3-1", "The rent goes up every year, and food too.", "Rent").quote("C3-1", "Nobody asks us.", "Rent")
                .quote("C3-1", "They never do.", "Rent");
        workspace = study.workspace();
        workspace.roomProperty().set(RoomName.QUOTES);
        model = new QuotesViewModel(workspace);
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
        study.project.close();
    }

    private List<QuoteLine> lines() {
        return model.previewProperty().get().items().stream().filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast).toList();
    }

    private QuoteLine line(String words) {
        return lines().stream().filter(one -> said(one).startsWith(words)).findFirst().orElseThrow();
    }

    private String said(QuoteLine line) {
        model.words(line);
        return model.words(line).orElseThrow();
    }

    private List<String> said() {
        return lines().stream().map(this::said).toList();
    }

    private FormViewModel form(String words) {
        model.show(Optional.of(line(words)));
        return model.form();
    }

    @Test
    void whatIsTypedIsCheckedAndKeptWhenItIsFaithful() {
        FormViewModel form = form("The rent");
        form.typedProperty().set("The rent goes up […] and bread too.");
        assertFalse(form.readProperty().get().isFaithful());
        form.keep();
        assertEquals("The rent goes up every year, and food too.", said().getFirst());

        form.typedProperty().set("The rent goes up […] and food too.");
        form.keep();
        assertEquals("The rent goes up […] and food too.", said().getFirst());
        assertFalse(form.isUnkept());
        study.project.undo().join();
        assertEquals("The rent goes up every year, and food too.", said().getFirst());
    }

    @Test
    void whatIsKeptWhileItIsStillBeingReadIsKeptOnceItIsRead() {
        FormViewModel form = form("The rent");
        isSlow = true;
        form.typedProperty().set("The rent goes up […] and food too.");
        form.keep();
        assertTrue(form.isUnkept());
        isSlow = false;
        while (!late.isEmpty()) {
            late.remove().run();
        }
        assertFalse(form.isUnkept());
        assertEquals("The rent goes up […] and food too.", said().getFirst());
    }

    @Test
    void whatIsNotFaithfulYetStaysWithItsQuote() {
        form("The rent").typedProperty().set("The rent goes down");
        assertEquals("Nobody asks us.", form("Nobody").typedProperty().get());
        assertEquals("The rent goes down", form("The rent").typedProperty().get());
        assertTrue(model.form().isUnkept());
    }

    @Test
    void theWordsAsTheyStandNeedNoForm() {
        FormViewModel form = form("Nobody");
        form.typedProperty().set("Nobody asks […]");
        form.keep();
        assertEquals("Nobody asks […]", said().get(1));
        form.verbatim();
        form.keep();
        assertEquals(List.of(), line("Nobody").made().orElseThrow().parts());
    }

    @Test
    void selectedQuotesAreCountedAndShownAlone() {
        model.toggleStatus(line("Nobody"));
        assertEquals(List.of(1, 1), List.of(model.previewProperty().get().allChosen(), ((QuoteItem.Heading) model.previewProperty().get().items().getFirst()).chosen()));
        model.showOnly(Set.of(QuoteStatus.SELECTED, QuoteStatus.PUBLISHED));
        assertEquals(List.of("Nobody asks us."), said());
        model.toggleStatus(lines().getFirst());
        assertEquals(List.of(), said());
    }

    @Test
    void aStarIsSetAndTakenAway() {
        model.star(line("Nobody"));
        assertEquals(List.of(false, true, false), lines().stream().map(QuoteLine::isStarred).toList());
        model.star(line("Nobody"));
        assertEquals(List.of(false, false, false), lines().stream().map(QuoteLine::isStarred).toList());
    }

    @Test
    void quotesAreOrderedByKeyAndByHandInOneAct() {
        model.move(line("They"), -1);
        assertEquals(List.of("The rent goes up every year, and food too.", "They never do.", "Nobody asks us."), said());
        model.drag(Optional.of(line("Nobody")));
        assertTrue(model.canDrop(line("The rent")));
        model.drop(line("The rent"));
        assertEquals(List.of("Nobody asks us.", "The rent goes up every year, and food too.", "They never do."), said());
        model.move(line("Nobody"), -1);
        assertEquals("Nobody asks us.", said().getFirst());
        study.project.undo().join();
        study.project.undo().join();
        assertEquals(List.of("The rent goes up every year, and food too.", "Nobody asks us.", "They never do."), said());
    }
}
