package org.heddle.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Extent;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.facet.Facet;
import org.heddle.workbench.searching.facet.FacetGroup.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchViewModelTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private SampleDesk desk;
    private SearchViewModel model;
    private HitViewModel hit;

    @BeforeEach
    void open() throws Exception {
        open(Threads.none());
    }

    private void open(Threads threads) throws Exception {
        desk = new SampleDesk(made, folder, threads);
        model = new SearchViewModel(desk.workspace);
        hit = new HitViewModel(desk.workspace, model);
    }

    @AfterEach
    void close() {
        hit.close();
        model.close();
        desk.close();
    }

    private List<Choice> choices(String group) {
        return model.groups().stream().filter(one -> one.title().equals(group)).flatMap(one -> one.choices().stream()).toList();
    }

    private Choice choice(String group, String words) {
        return choices(group).stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
    }

    private int count(String group, String words) {
        return choice(group, words).count().orElseThrow();
    }

    @Test
    void theAnswerSaysHowManyHitsInHowManySources() {
        model.searchFor("rent");
        long sources = model.hits().stream().map(one -> one.source().id()).distinct().count();
        assertTrue(model.summaryProperty().get().startsWith("%d hits in %d sources, ".formatted(model.hits().size(), sources)), model.summaryProperty().get());
        assertTrue(model.hits().stream().allMatch(one -> one.text().equalsIgnoreCase("rent")));
        assertEquals(Optional.of(model.hits().getFirst()), model.chosenProperty().get());
    }

    @Test
    void whereNothingIsFoundAWordWithAColonIsSaidToBeNoField() {
        model.searchFor("rol:GP");
        assertTrue(model.nothingProperty().get().contains("is no field"), model.nothingProperty().get());
        model.searchFor("zzzz");
        assertEquals("Nothing was found for this query.", model.nothingProperty().get());
    }

    @Test
    void interviewersAreLeftOutUntilTheyAreAskedFor() {
        model.searchFor("the");
        int interviewers = count("Who speaks", "Interviewer, left out");
        long without = total();
        assertTrue(interviewers > 0);
        model.toggle(new Facet.Interviewers());
        assertEquals(without + interviewers, total());
        assertEquals(interviewers, count("Who speaks", "Interviewer"));
    }

    private long total() {
        return Long.parseLong(model.summaryProperty().get().replaceAll(" hits? .*", "").replace(",", ""));
    }

    @Test
    void severalOfOneGroupMeanOrAndTheCountsOfTheirGroupStay() {
        model.searchFor("rent OR housing OR damp");
        var all = choices("Who speaks").stream().map(Choice::count).toList();
        model.toggle(new Facet.Voice("GP"));
        assertEquals(count("Who speaks", "GP"), total());
        model.toggle(new Facet.Voice("PN"));
        assertEquals(count("Who speaks", "GP") + count("Who speaks", "PN"), total());
        assertEquals(all, choices("Who speaks").stream().map(Choice::count).toList());
        assertEquals(Set.of("GP", "PN"), model.hits().stream().map(one -> one.attribution().replaceAll(":.*", "")).collect(Collectors.toSet()));
        assertEquals(total(), choices("Case").stream().mapToLong(one -> one.count().orElseThrow()).sum());
        model.clearSieve();
        assertEquals(all.stream().limit(5).mapToInt(one -> one.orElseThrow()).sum(), total());
    }

    @Test
    void aThemeFindsWhatItsCodesTouchAndUncodedTheRest() {
        model.searchFor("rent OR housing OR damp");
        long all = total();
        int uncoded = count("Codes on the words found", "Uncoded");
        var codebook = desk.workspace.study().now().codebook();
        Code theme = codebook.roots().stream().filter(root -> choices("Codes on the words found").stream()
                .anyMatch(one -> one.facet().equals(new Facet.WithCode(root.id())))).findFirst().orElseThrow();
        int coded = count("Codes on the words found", theme.name());
        model.toggle(new Facet.WithCode(theme.id()));
        assertEquals(coded, total());
        assertTrue(model.hits().stream().allMatch(one -> one.codings().stream().anyMatch(coding -> codebook.withChildren(theme.id()).contains(coding.code()))));
        model.toggle(new Facet.Uncoded());
        assertEquals(coded + uncoded, total());
        model.toggle(new Facet.WithCode(theme.id()));
        assertTrue(model.hits().stream().allMatch(one -> one.codings().isEmpty()));
        assertEquals(uncoded, total());
        assertTrue(uncoded < all);
    }

    @Test
    void aBadQuerySaysWhereItIsWrongAndLeavesTheHits() {
        model.searchFor("rent");
        List<Found.Passage> before = List.copyOf(model.hits());
        model.searchFor("rent OR (damp");
        var trouble = model.troubleProperty().get().orElseThrow();
        assertEquals("The bracket at position 9 is not closed. Put a ) after its last word.", trouble.sentence());
        assertEquals(Optional.of(8), trouble.place());
        assertEquals(before, model.hits());
        assertEquals("", model.summaryProperty().get());
        model.searchFor("rent OR (damp)");
        assertEquals(Optional.empty(), model.troubleProperty().get());
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() throws Exception {
        close();
        Files.delete(folder.resolve(Sample.FILE));
        Queue<Runnable> later = new ArrayDeque<>();
        var isLate = new AtomicBoolean(true);
        open(new Threads(Runnable::run, Runnable::run, work -> {
            if (isLate.get()) {
                later.add(work);
            } else {
                work.run();
            }
        }, Runnable::run));
        var answered = new ArrayList<String>();
        model.answeredProperty().subscribe((_, now) -> answered.add(now));
        model.searchFor("r");
        model.searchFor("re");
        model.searchFor("rent");
        int questions = 0;
        for (; !later.isEmpty(); questions++) {
            later.remove().run();
        }
        assertEquals(List.of("rent"), answered);
        assertEquals(2, questions);
        isLate.set(false);
    }

    @Test
    void moreThanTheFirstTwoHundredAreListedOnDemand() {
        model.searchFor("the");
        assertEquals(200, model.hits().size());
        assertTrue(model.moreProperty().get());
        var chosen = model.hits().get(150);
        model.chosenProperty().set(Optional.of(chosen));
        model.more();
        assertEquals(Math.min(400, total()), model.hits().size());
        assertEquals(Optional.of(chosen), model.chosenProperty().get());
        model.searchFor("rent");
        assertFalse(model.moreProperty().get());
    }

    @Test
    void theSentenceOfTheHitIsCodedAndTheHitShowsIt() {
        model.searchFor("\"showed me the phone\"");
        assertEquals(1, model.hits().size());
        var source = model.hits().getFirst().source().id();
        Code code = desk.code("Crisis casework");
        hit.code(code.id());
        var span = hit.passage().orElseThrow();
        assertEquals("He showed me the phone.", desk.words(source, span));
        assertEquals(List.of(desk.project.coder()), desk.codings(source, span, code).stream().map(one -> one.coder()).toList());
        assertTrue(model.hits().getFirst().codings().stream().anyMatch(coding -> coding.code().equals(code.id())));
        desk.project.undo().join();
        assertEquals(List.of(), desk.codings(source, span, code));
        assertTrue(model.hits().getFirst().codings().stream().noneMatch(coding -> coding.code().equals(code.id())));
    }

    @Test
    void theHitAloneOrTheWholeTurnCanBeCodedAndFavouritesHaveKeys() {
        model.searchFor("\"showed me the phone\"");
        var source = model.hits().getFirst().source().id();
        hit.extentProperty().set(Extent.HIT);
        assertEquals("showed me the phone", desk.words(source, hit.passage().orElseThrow()));
        hit.codeWithNew("Phones", Optional.empty());
        Code fresh = desk.code("Phones");
        assertEquals(1, desk.codings(source, hit.passage().orElseThrow(), fresh).size());
        hit.extentProperty().set(Extent.TURN);
        hit.codeFavourite(1);
        var turn = hit.passage().orElseThrow();
        assertTrue(desk.words(source, turn).endsWith("His whole week in one line and a thumb."));
        assertEquals(1, desk.codings(source, turn, fresh).size());
    }

    @Test
    void allHitsGoIntoAFile() throws Exception {
        model.searchFor("rent OR housing");
        Path file = folder.resolve("hits.csv");
        model.export(file).join();
        List<String> lines = Files.readAllLines(file);
        assertEquals(total(), lines.size() - 1);
        assertTrue(lines.getFirst().contains("Source") && lines.getFirst().contains("Attribution"), lines.getFirst());
    }
}
