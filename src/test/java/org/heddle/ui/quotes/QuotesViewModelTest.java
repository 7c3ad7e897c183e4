package org.heddle.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Check;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.quotes.Balance.Bar;
import org.heddle.ui.quotes.exporting.CopiedQuotes;
import org.heddle.ui.quotes.line.Facet;
import org.heddle.ui.quotes.line.PassageContext;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotesViewModelTest {
    @TempDir
    private Path folder;
    private QuotedStudy study;
    private Workspace workspace;
    private QuotesViewModel model;

    @BeforeEach
    void open() throws Exception {
        study = QuotedStudy.small(folder, Threads.none());
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

    private List<String> shown() {
        return model.previewProperty().get().items().stream().map(item -> switch (item) {
            case QuoteItem.Heading heading -> "# %s %d".formatted(heading.code().name(), heading.quotes());
            case QuoteLine line -> model.words(line).orElse("?").split(" ", 4)[2] + " (" + line.provenance().attribution() + ")";
        }).toList();
    }

    private QuoteLine line(String words) {
        return model.previewProperty().get().items().stream().filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast)
                .filter(line -> model.words(line).orElse("").contains(words)).findFirst().orElseThrow();
    }

    @Test
    void quotesStandUnderTheirCodesInFrameworkOrder() {
        assertEquals(List.of("# Individualist 1", "them (GP:C3)", "# Politics makes health 2", "write (GP:C3)", "to (COP:I4)",
                "# Constrained choice 4", "has (GP:C3)", "the (CLP:I4)", "the (PN:I4)", "the (CLP:I4)",
                "# Unpoliticised social determinants of health 1", "the (PN:I4)"), shown());
        assertEquals(1.0, model.loadedProperty().get());
    }

    @Test
    void aChosenThemeBringsEverythingBelowIt() {
        model.choose(Set.of(study.code("Hopeful pessimism")));
        assertEquals(6, model.previewProperty().get().quotes());
        model.choose(Set.of(study.code("Individualist"), study.code("Constrained choice")));
        assertEquals(5, model.previewProperty().get().quotes());
        model.clearAll();
        assertEquals(8, model.previewProperty().get().quotes());
    }

    @Test
    void facetsNarrowTogetherAndCountsFollow() {
        model.toggle(Facet.CASE, "I4");
        model.toggle(Facet.ROLE, "PN");
        model.toggle(Facet.ROLE, "CLP");
        assertEquals(List.of("# Constrained choice 3", "the (CLP:I4)", "the (PN:I4)", "the (CLP:I4)",
                "# Unpoliticised social determinants of health 1", "the (PN:I4)"), shown());
        var codebook = workspace.study().now().codebook();
        assertEquals(3, model.previewProperty().get().withChildren(study.code("Hopeful pessimism"), codebook));
        model.toggle(Facet.STANCE, "counters");
        assertEquals(List.of("# Constrained choice 1", "the (CLP:I4)"), shown());
        model.clearFacets();
        assertEquals(8, model.previewProperty().get().quotes());
    }

    @Test
    void checksAndCodersNarrow() {
        model.toggle(Facet.CHECK, "unchecked");
        assertEquals(5, model.previewProperty().get().quotes());
        model.clearFacets();
        model.toggle(Facet.CHECK, "disagree");
        assertEquals(List.of("# Individualist 1", "them (GP:C3)"), shown());
        model.clearFacets();
        model.toggle(Facet.CODER, "Tom Okafor");
        assertEquals(List.of("# Politics makes health 1", "to (COP:I4)"), shown());
        assertEquals("Ailsa Rennie; Tom Okafor", line("Naebody").coder());
    }

    @Test
    void aVerdictFromBeforeTheEdgesMovedIsSaidAndWaitsForAnotherLook() {
        Coding coding = study.project.ask(reader -> reader.codings().of(study.source("C3-1 GP interview").id())).getFirst();
        String text = study.project.ask(reader -> reader.sources().text(coding.source()));
        study.run(new AddCheck(Check.of(coding, text, study.tom.id(), QuotedStudy.NOON, Verdict.AGREE)));
        study.run(new MoveEdges(coding.id(), new TextSpan(coding.span().start(), coding.span().end() - 4)));
        model.toggle(Facet.CHECK, Facet.CHANGED_SINCE);
        var said = model.previewProperty().get().items().stream().filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast).map(QuoteLine::check).toList();
        assertEquals(List.of(Optional.of(new Judgement(Verdict.AGREE, true))), said);
        model.clearFacets();
        model.toggle(Facet.CHECK, Facet.UNCHECKED);
        assertTrue(model.previewProperty().get().items().stream().anyMatch(item -> item instanceof QuoteLine line && line.check().equals(said.getFirst())));
    }

    @Test
    void theBalanceCountsRolesArmsAndCases() {
        var balance = model.previewProperty().get().balance();
        assertEquals(List.of(new Bar("GP", 3), new Bar("CLP", 2), new Bar("PN", 2), new Bar("COP", 1)), balance.roles());
        assertEquals(Set.of(new Bar("programme", 5), new Bar("comparison", 3)), Set.copyOf(balance.arms()));
        assertEquals(List.of(new Bar("I4", 5), new Bar("C3", 3)), balance.cases());
        assertEquals(List.of(Remark.warning("One GP from C3 gives 3 of the 8 quotes."), Remark.note("Case C8 is never quoted."),
                Remark.note("2 themes have no quote that counters them: Individualist and Unpoliticised social determinants of health.")),
                model.previewProperty().get().remarks());
    }

    @Test
    void aCarriedAttributionIsPrintedOnceForASpeaker() {
        var first = Optional.of(line("non-attender"));
        assertEquals("(CLP:I4)", model.attribution(first, line("walking group")));
        model.carriedProperty().set(true);
        assertEquals("", model.attribution(first, line("walking group")));
        assertEquals("(PN:I4)", model.attribution(first, line("photocopier")));
        model.toggle(QuoteColumn.ATTRIBUTION);
        assertEquals("", model.attribution(Optional.empty(), line("photocopier")));
    }

    @Test
    void theContextHasTheQuestionTheTurnsAroundAndTheComment() {
        model.show(Optional.of(line("factor every week")));
        var context = model.contextProperty().get().orElseThrow();
        assertEquals(List.of("And what can you do about the boiler?"), context.turns().stream().filter(PassageContext.Said::isInterviewer)
                .map(PassageContext.Said::before).toList());
        assertEquals("Not a lot. ", context.turns().get(1).before());
        assertTrue(context.turns().get(1).quoted().startsWith("I can write to the factor"));
        assertEquals(List.of("Letters as the only tool"), context.comments().stream().map(PassageContext.Comment::words).toList());

        model.show(Optional.of(line("photocopier")));
        assertEquals(List.of(1, 2, 3, 4), model.contextProperty().get().orElseThrow().turns().stream().map(PassageContext.Said::turn).toList());
        model.show(Optional.empty());
        assertEquals(Optional.empty(), model.contextProperty().get());
    }

    @Test
    void quotesAreCopiedAsTextAndAsATable() {
        model.toggle(QuoteColumn.THEME);
        model.toggle(QuoteColumn.SUBTHEME);
        for (QuoteColumn column : List.of(QuoteColumn.TURN, QuoteColumn.STANCE, QuoteColumn.CODER, QuoteColumn.CHECK)) {
            model.toggle(column);
        }
        var taken = new ArrayList<CopiedQuotes>();
        model.copy(List.of(line("boiler"), line("photocopier")), taken::add);
        var copied = taken.getFirst();
        assertEquals("‘the boiler has been off since the clocks went back’ (GP:C3)\n‘it took the three of us and a photocopier’ (PN:I4)",
                copied.plain());
        assertEquals("Quote\tAttribution\tSource\nthe boiler has been off since the clocks went back\t(GP:C3)\tC3-1 GP interview\n"
                + "it took the three of us and a photocopier\t(PN:I4)\tI4-2 Group interview", copied.tabbed());
        assertTrue(copied.html().contains("<tr><td>it took the three of us and a photocopier</td><td>(PN:I4)</td><td>I4-2 Group interview</td></tr>"));
    }

    @Test
    void anExportHoldsWhatTheFilterShows() throws Exception {
        model.choose(Set.of(study.code("Hopeful pessimism")));
        model.toggle(Facet.CASE, "C3");
        Path out = folder.resolve("quotes.csv");
        assertEquals(2, model.export(out).get());
        var rows = Files.readAllLines(out);
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).contains("Politics makes health") && rows.get(1).contains("I can write to the factor"));
        assertEquals("2 quotes written to “quotes.csv” in %s.".formatted(folder), workspace.messages().newestProperty().get().sentence());
        assertFalse(model.exporting().runningProperty().get());
    }

    @Test
    void anExportThatCannotBeWrittenSaysSoAndLeavesNothing() throws Exception {
        Path out = folder.resolve("nowhere").resolve("quotes.csv");
        assertTrue(model.export(out).isCompletedExceptionally());
        assertTrue(workspace.messages().newestProperty().get().sentence().startsWith("There is no folder"));
        assertFalse(Files.exists(out));
    }

    @Test
    void actsAreFollowedAlsoThoseOfOtherRooms() {
        study.run(new AddCoding(study.coding("C8-1 Nurse", "that was all", "Individualist")));
        assertEquals(9, model.previewProperty().get().quotes());
        workspace.roomProperty().set(RoomName.CODE);
        study.project.undo().join();
        assertEquals(9, model.previewProperty().get().quotes());
        workspace.roomProperty().set(RoomName.QUOTES);
        assertEquals(8, model.previewProperty().get().quotes());
    }

    @Test
    void columnsAndCarryingAreRememberedAndTheWordsAlwaysStay() {
        model.toggle(QuoteColumn.CODER);
        model.toggle(QuoteColumn.QUOTE);
        model.carriedProperty().set(true);
        try (var again = new QuotesViewModel(workspace)) {
            assertEquals(List.of(QuoteColumn.THEME, QuoteColumn.SUBTHEME, QuoteColumn.QUOTE, QuoteColumn.ATTRIBUTION, QuoteColumn.SOURCE,
                    QuoteColumn.TURN, QuoteColumn.STANCE, QuoteColumn.CHECK), again.columnsProperty().get());
            assertTrue(again.carriedProperty().get());
        }
    }

    @Test
    void aQuoteOpensInTheCodeRoom() {
        var opened = new Object() {
            Optional<SourceId> source = Optional.empty();
            Optional<TextSpan> span = Optional.empty();
        };
        workspace.passagesAreShownBy((source, span) -> {
            opened.source = Optional.of(source);
            opened.span = Optional.of(span);
        });
        QuoteLine line = line("photocopier");
        model.open(line);
        assertEquals(Optional.of(study.source("I4-2 Group interview").id()), opened.source);
        assertEquals(Optional.of(line.place().span()), opened.span);
        assertEquals(RoomName.CODE, workspace.roomProperty().get());
    }
}
