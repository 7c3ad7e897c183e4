package org.heddle.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.people.CasesViewModel;
import org.heddle.ui.cases.people.CodersViewModel;
import org.heddle.ui.cases.people.ParticipantsViewModel;
import org.heddle.ui.cases.people.RolesViewModel;
import org.heddle.ui.cases.people.SpeakersViewModel;
import org.heddle.ui.cases.sources.ProgressViewModel;
import org.heddle.ui.cases.sources.SourcesViewModel;
import org.heddle.workbench.upkeep.Proving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetupViewModelsTest {
    @TempDir
    private Path folder;
    private SmallStudy study;
    private SetupData data;

    @BeforeEach
    void open() throws Exception {
        study = SmallStudy.of(folder);
        data = new SetupData(study.workspace);
        data.watch(true);
    }

    @AfterEach
    void close() {
        data.close();
        study.close();
    }

    private List<String> sentences() {
        return study.project.ask(reader -> reader.log().all()).stream().map(LogEntry::sentence).toList();
    }

    @Test
    void unmappedSpeakersStandFirstAndAreCounted() {
        var model = new SpeakersViewModel(data);

        assertEquals(List.of("Links", "Reception", "GP", "INT", "GP1", "GP2", "Interviewer", "PN", "CLP", "INT"),
                model.rows().stream().map(row -> row.speaker().label()).toList());
        assertEquals(2, model.unmappedProperty().get());
        assertEquals(2, model.rows().get(2).turns());
        assertEquals("C1", model.rows().get(2).caseLabel());
    }

    @Test
    void sourcesAreAssignedAndWhatIsCodedOfThemIsKnown() throws Exception {
        try (var model = new ProgressViewModel(data)) {
            model.watch(true);
            assertEquals(List.of("C1 GP", "I4 Group interview", "I5 CLP", "Waiting room notes"), model.rows().stream().map(row -> row.source().name()).toList());
            int acts = sentences().size();
            model.assign(List.copyOf(model.rows()), "Ailsa Rennie");
            assertEquals(acts + 1, sentences().size());
            assertEquals(List.of("Ailsa Rennie", "Ailsa Rennie"), model.rows().subList(0, 2).stream().map(model::assigned).toList());
            model.assign(List.of(model.rows().getFirst()), "");
            assertEquals("", model.assigned(model.rows().getFirst()));
            model.assign(List.of(model.rows().getFirst()), "Nobody Here");
            assertEquals("There is no coder “Nobody Here” in the project.", model.noticeProperty().get());
            study.code("C1 GP", 0, 24);
            assertEquals("Ailsa Rennie 0 %, 0 of 2 turns", model.coverage(model.rows().getFirst()));
            study.code("C1 GP", 28, 74);
            assertEquals("Ailsa Rennie 70 %, 1 of 2 turns", model.coverage(model.rows().getFirst()));
        }
    }

    @Test
    void oneTypedRoleGoesToAllRowsInHandAndIsMadeWithThemInOneAct() {
        var model = new SpeakersViewModel(data);
        int acts = sentences().size();

        model.giveRole(List.copyOf(model.rows().subList(0, 2)), "SW");

        assertEquals(Optional.of("SW"), study.speaker("I4 Group interview", "Links").role());
        assertEquals(Optional.of("SW"), study.speaker("I4 Group interview", "Reception").role());
        assertEquals(acts + 1, sentences().size());
        assertEquals("Said who speaks under 2 labels", sentences().getLast());
        assertEquals(0, model.unmappedProperty().get());
        assertEquals("Links", model.rows().getFirst().speaker().label(), "what was just mapped stays where it is");

        study.project.undo().join();
        assertEquals(Optional.empty(), study.speaker("I4 Group interview", "Links").role());
        assertTrue(study.project.ask(reader -> reader.cases().people()).role("SW").isEmpty());
    }

    @Test
    void aKnownRoleIsFoundWhateverItsCase() {
        var model = new SpeakersViewModel(data);

        model.giveRole(List.of(model.rows().getFirst()), "clp");

        assertEquals(Optional.of("CLP"), study.speaker("I4 Group interview", "Links").role());
    }

    @Test
    void aSpeakerInTheCaseOfItsSourceFollowsTheSource() {
        var model = new SpeakersViewModel(data);
        var links = model.rows().getFirst();

        model.putInto(List.of(links), "I9");
        assertEquals(List.of("C1", "I4", "I5", "I9"), study.cases());
        assertEquals("I9", model.rows().getFirst().caseLabel());

        model.putInto(List.of(model.rows().getFirst()), "I4");
        assertEquals(Optional.empty(), study.speaker("I4 Group interview", "Links").practice());
        assertEquals("I4", model.rows().getFirst().caseLabel());
    }

    @Test
    void aTypedNameBecomesAParticipantWhoSpeaksInSeveralSources() {
        var speakers = new SpeakersViewModel(data);
        var participants = new ParticipantsViewModel(data);
        var gps = speakers.rows().stream().filter(row -> row.speaker().label().startsWith("GP")).toList();

        speakers.spokenBy(gps.subList(0, 2), "Dr Sillars");

        assertEquals(List.of("Dr Sillars"), participants.rows().stream().map(row -> row.person().name()).toList());
        assertEquals(List.of("C1 GP", "I4 Group interview"), participants.rows().getFirst().sources());
        participants.remove(List.copyOf(participants.rows()));
        assertEquals("Dr Sillars still speaks in a source.", participants.noticeProperty().get());
    }

    @Test
    void whatChangesNothingIsNoAct() {
        var model = new SpeakersViewModel(data);
        int acts = sentences().size();

        model.interviewing(model.rows().stream().filter(row -> row.speaker().isInterviewer()).toList(), true);
        model.spokenBy(List.copyOf(model.rows()), "");

        assertEquals(acts, sentences().size());
    }

    @Test
    void anAttributeIsAColumnBeforeAnyCaseHasAnAnswer() {
        var model = new CasesViewModel(data);
        assertEquals(List.of("arm"), model.attributes());

        model.ask("list size");
        assertEquals(List.of("arm", "list size"), model.attributes());

        model.answer(List.copyOf(model.rows()), "list size", "5400");
        assertEquals(Set.of("5400"), study.project.ask(reader -> reader.cases().people()).cases().stream()
                .map(one -> one.attributes().get("list size")).collect(Collectors.toSet()));
        assertEquals("Answered “list size” for 3 cases", sentences().getLast());
    }

    @Test
    void aCaseInUseIsNotRemovedAndAnUnusedOneIs() {
        var model = new CasesViewModel(data);
        model.add("I7");
        assertEquals(List.of("C1", "I4", "I5", "I7"), model.rows().stream().map(row -> row.practice().label()).toList());

        model.remove(List.of(model.rows().getFirst()));
        assertEquals("Sources or speakers still belong to C1. Move them first.", model.noticeProperty().get());
        model.remove(List.of(model.rows().get(3)));
        assertEquals(List.of("C1", "I4", "I5"), study.cases());
        assertEquals("", model.noticeProperty().get());
        model.add("C1");
        assertEquals("There is already a case C1.", model.noticeProperty().get());
    }

    @Test
    void removedSourcesComeBackWithTheirCodings() {
        study.code("C1 GP", 30, 40);
        var model = new SourcesViewModel(data);
        var row = model.rows().getFirst();
        assertEquals("“C1 GP” goes, with 4 turns. One coding and its checks go along. Ctrl+Z brings everything back.",
                model.farewell(List.of(row)).join());

        model.remove(List.of(row));
        assertEquals(List.of("I4 Group interview", "I5 CLP", "Waiting room notes"), model.rows().stream().map(one -> one.source().name()).toList());
        study.project.undo().join();
        assertEquals(row, model.rows().getFirst());
    }

    @Test
    void severalSourcesArePlacedAndGivenAKindAtOnce() {
        var model = new SourcesViewModel(data);
        var two = List.copyOf(model.rows().subList(2, 4));

        model.place(two, "I6");
        model.setKind(two, "field note");

        assertEquals("I6", study.caseOf("I5 CLP"));
        assertEquals("I6", study.caseOf("Waiting room notes"));
        assertEquals(SourceKind.FIELD_NOTE, model.rows().get(2).source().kind());
        model.setKind(two, "poem");
        assertTrue(model.noticeProperty().get().startsWith("There is no kind “poem”."));
    }

    @Test
    void codersAreRenamedAndThoseWhoWorkedStay() {
        study.code("C1 GP", 30, 40);
        var model = new CodersViewModel(data);
        model.add("Tom Okafor");
        assertEquals(List.of(1, 0), model.rows().stream().map(CodersViewModel.Row::codings).toList());

        model.rename(model.rows().get(1), "Thomas Okafor");
        model.remove(List.of(model.rows().getFirst()));
        assertEquals("Ailsa Rennie has codings, checks, declarations, memos, conclusions or a pass here and cannot be removed.", model.noticeProperty().get());
        assertEquals(List.of("Ailsa Rennie", "Thomas Okafor"), model.rows().stream().map(row -> row.coder().name()).toList());
    }

    @Test
    void aRoleNeedsACodeWithoutSpaces() {
        var model = new RolesViewModel(data);
        model.add("Social worker", "");
        assertEquals("A role needs a short code without spaces or colons, such as GP.", model.noticeProperty().get());
        model.add("SW", "Social worker");
        assertEquals("Social worker", model.rows().getLast().role().label());
        model.relabel(List.of(model.rows().getLast()), "Social worker at the practice");
        assertEquals("Social worker at the practice", model.rows().getLast().role().label());
        study.project.undo().join();
        assertEquals("Social worker", model.rows().getLast().role().label());
        model.relabel(List.of(model.rows().getLast()), " ");
        assertEquals("SW", model.rows().getLast().role().label());
        model.remove(List.of(model.rows().getFirst()));
        assertEquals("Speakers still have the role GP. Give them another one first.", model.noticeProperty().get());
    }

    @Test
    void theProjectIsCopiedAndExamined() throws Exception {
        var model = new ProjectViewModel(data, study.upkeep);
        model.watch();
        Path copy = folder.resolve("copy.heddle");

        model.backUp(copy);
        assertEquals("Copied to “%s”.".formatted(copy), model.copiedProperty().get());
        assertTrue(Files.size(copy) > 0);
        model.backUp(copy);
        assertEquals("“copy.heddle” is already there. Nothing was overwritten; choose another name.", model.copiedProperty().get());

        model.examine();
        assertEquals("The project is sound.", model.verdictProperty().get());
        assertTrue(model.findings().stream().allMatch(Proving.Check::ok) && model.findings().size() > 5);
    }

    @Test
    void forgettingTheIndexLeavesNoWordsInTheCache() throws Exception {
        study.searching.bringUpToDate(_ -> { }).join();
        var model = new ProjectViewModel(data, study.upkeep);
        model.watch();
        assertTrue(model.cachedProperty().get().startsWith("The search index holds the words"), model.cachedProperty().get());

        model.forgetIndex();

        assertEquals("The search index was deleted. The next search builds it again.", model.cachedProperty().get());
        assertEquals(Optional.empty(), study.upkeep.cached().join());
    }

    @Test
    void nothingIsAskedWhileNobodyLooks() {
        data.watch(false);
        var model = new CasesViewModel(data);
        study.project.run(new AddCase(Case.labelled("I8"))).join();
        assertEquals(3, model.rows().size());
        data.watch(true);
        assertEquals(4, model.rows().size());
    }
}
