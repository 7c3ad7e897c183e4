package org.heddle.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Counting;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.UnitForm;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Finished;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.agreement.Agreeing;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coders of the sample compared in the window.
final class AgreementRoomTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private OpenWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        window = OpenWindow.of(project, folder, RoomName.AGREEMENT, AgreementRoom::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        project.close();
    }

    private AgreementReport report(Unit unit) throws Exception {
        return new Agreeing(project).report(new Agreeing.Wish(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), unit, List.of(), List.of())).get();
    }

    @SuppressWarnings("unchecked")
    private List<AgreementReport.OfCode> rows() throws Exception {
        return List.copyOf(((ListView<AgreementReport.OfCode>) window.find("agreement-codes", ListView.class)).getItems());
    }

    @Test
    void showsTheSameFiguresAsTheCommandLine() throws Exception {
        assertEquals(report(Unit.TURN).codes(), rows());

        window.fire("unit-character");
        assertEquals(report(Unit.CHARACTER).codes(), rows());
    }

    @Test
    void theKeysGoToTheTableOnceThereIsOne() throws Exception {
        var room = (AgreementRoom) window.room(RoomName.AGREEMENT);
        ListView<?> codes = window.find("agreement-codes", ListView.class);
        var two = Screen.ask(() -> List.copyOf(room.model().codersProperty().get()));
        Screen.ask(() -> {
            room.model().codersProperty().set(List.of());
            return two;
        });
        Screen.settle();
        Screen.ask(() -> {
            room.entered();
            room.model().codersProperty().set(two);
            return two;
        });
        Screen.settle();
        assertTrue(Screen.ask(codes::isFocused));
    }

    @Test
    void theKeyToTheDifferencesPutsTheArrowsOnTheirList() throws Exception {
        window.press(KeyCode.D);
        Screen.settle();
        assertTrue(Screen.ask(window.find("difference-list", ListView.class)::isFocused));
    }

    @Test
    void aFigureOpensIntoItsPassagesAndAPassageIntoTheText() throws Exception {
        var both = rows().stream().filter(row -> row.table().all() > 1).findFirst().orElseThrow();
        ListView<?> codes = window.find("agreement-codes", ListView.class);
        Screen.ask(() -> {
            codes.getSelectionModel().select(codes.getItems().indexOf(both));
            codes.requestFocus();
            return both;
        });
        window.press(KeyCode.DIGIT1);
        assertEquals("Both: " + both.path().last(), Screen.ask(window.find("figure-in-hand", Label.class)::getText));
        ListView<?> passages = window.find("passages", ListView.class);
        List<Reading> readings = Screen.ask(() -> passages.getItems().stream().map(Reading.class::cast).toList());
        assertEquals(both.table().all(), readings.size());
        assertTrue(readings.stream().allMatch(one -> one.codes().stream().allMatch(given -> given.contains(both.code()))));

        var shown = new AtomicReference<TextSpan>();
        window.workspace().passagesAreShownBy((_, span) -> shown.set(span));
        Screen.ask(() -> {
            passages.getSelectionModel().select(1);
            passages.requestFocus();
            return passages;
        });
        window.press(KeyCode.ENTER);
        assertEquals(readings.get(1).span(), shown.get());
    }

    @Test
    void aFigureOpensTheDifferencesInItsPassages() throws Exception {
        var only = rows().stream().filter(row -> row.path().last().equals("Unwilling to change")).findFirst().orElseThrow();
        ListView<?> codes = window.find("agreement-codes", ListView.class);
        Screen.ask(() -> {
            codes.getSelectionModel().select(codes.getItems().indexOf(only));
            codes.requestFocus();
            return only;
        });
        window.press(KeyCode.DIGIT2);
        var readings = Screen.ask(() -> model().readingsProperty().get());
        window.fire("figure-differences");
        var differences = ((AgreementRoom) window.room(RoomName.AGREEMENT)).differences();
        var shown = Screen.ask(() -> differences.linesProperty().get().stream().map(line -> line.item().difference()).toList());
        assertTrue(!shown.isEmpty() && shown.stream().allMatch(one -> one.codes().contains(only.code()) && readings.stream()
                .anyMatch(reading -> reading.source().equals(one.source()) && one.marks().anyMatch(mark -> mark.span().overlaps(reading.span())))), shown.toString());
        window.pictures("agreement-figure-differences");
        window.fire("differences-figure");
        assertTrue(Screen.ask(() -> differences.linesProperty().get().size()) > shown.size(), "all of the code again");
    }

    @Test
    void everyFigureStandsWithItsTableAndItsReason() throws Exception {
        window.fire("show-figures");
        Screen.settle();
        var report = new Agreeing(project).comparison(new Agreeing.Wish(List.of(Sample.FIRST_CODER, Sample.SECOND_CODER), Unit.TURN, List.of(), List.of())).get();
        TableView<?> figures = window.find("figures", TableView.class);
        var lines = Screen.ask(() -> figures.getItems().stream().map(AllFiguresPane.Line.class::cast).toList());
        var wanted = new ArrayList<>(Stream.of(Measure.values()).map(Measure::words).map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1)).toList());
        wanted.addAll(List.of("Unitizing alpha (1995)", "U-alpha (2016)", "|u-alpha (2016)", "Cu-alpha (2016)", "Boundary similarity", "Alpha of code sets (MASI)"));
        assertEquals(wanted, lines.stream().map(AllFiguresPane.Line::measure).toList());
        assertEquals(report.spans().overall().get("alphaMasi").words(), lines.getLast().ofAll());
        var none = rows().stream().filter(row -> Measure.KAPPA.score(row.table()) instanceof Score.Undefined).findFirst();
        ListView<?> codes = window.find("agreement-codes", ListView.class);
        Screen.ask(() -> {
            none.ifPresent(row -> codes.getSelectionModel().select(codes.getItems().indexOf(row)));
            return none;
        });
        var ofCode = Screen.ask(() -> figures.getItems().stream().map(AllFiguresPane.Line.class::cast).toList()).get(Measure.KAPPA.ordinal());
        assertEquals(none.isPresent(), ofCode.why().endsWith("."), ofCode.toString());
        window.pictures("agreement-all-figures");
    }

    @Test
    void theReportIsWrittenInTheFormatOfItsName() throws Exception {
        var file = folder.resolve("agreement.json");
        Screen.ask(() -> {
            var model = new AgreementViewModel(window.workspace());
            model.setInSight(true);
            model.export(file);
            model.close();
            return file;
        });
        assertTrue(Files.readString(file).contains("Agreement between Ailsa Rennie and Tom Okafor"));
    }

    @Test
    void anIntervalIsDrawnBesideTheFigures() throws Exception {
        Screen.ask(() -> {
            model().hasIntervalProperty().set(true);
            return model();
        });
        Screen.settle();
        var report = Screen.ask(() -> model().reportProperty().get().orElseThrow());
        assertEquals(Measure.KAPPA, report.intervals().orElseThrow().measure());
        assertEquals(report.codes().size() + 1, report.intervals().orElseThrow().spreads().size());
        assertTrue(Screen.ask(() -> model().drawingProperty().get().isEmpty()));
        window.press(KeyCode.DIGIT2);
        window.pictures("agreement-interval");
    }

    @Test
    void sourcesUnitsAndMeasuresAreChosen() throws Exception {
        var one = report(Unit.TURN).sources().getFirst();
        Screen.ask(() -> {
            model().withinProperty().set(Optional.of(Set.of(one.id())));
            model().countingProperty().set(Counting.USUAL.with(Counting.Family.WITH_CHILDREN));
            model().measuresProperty().set(List.of(Measure.PERCENT, Measure.KAPPA, Measure.BIAS));
            return model();
        });
        Screen.settle();
        window.fire("unit-sentence");
        var report = Screen.ask(() -> model().reportProperty().get().orElseThrow());
        assertEquals(List.of(one), report.sources());
        assertEquals(Unit.SENTENCE, report.unit());
        assertEquals(Counting.Family.WITH_CHILDREN, report.counting().family());
        var file = folder.resolve("units.csv");
        Screen.ask(() -> {
            model().exportUnits(UnitForm.WIDE, file);
            return file;
        });
        Screen.settle();
        assertEquals(report.units() + 1, Files.readAllLines(file).size());
    }

    @Test
    void threeCodersAreComparedByAlpha() throws Exception {
        var third = new Coder(CoderId.fresh(), "Una Third");
        Screen.ask(() -> project.run(new TeamChange.AddCoder(third))).get();
        Screen.settle();
        Screen.ask(() -> {
            model().codersProperty().set(model().coders().stream().filter(coder -> !Consensus.is(coder)).toList());
            return model();
        });
        Screen.settle();
        assertTrue(Screen.ask(() -> model().whyNothing().orElse("")).contains("no source in common"));
        var source = report(Unit.TURN).sources().getFirst();
        var finished = new Finished(source.id(), third.id(), Instant.EPOCH, false);
        Screen.ask(() -> project.run(new CheckChange.DeclareFinished(finished))).get();
        Screen.settle();
        var report = Screen.ask(() -> model().reportProperty().get().orElseThrow());
        assertEquals(3, report.coders().size());
        assertEquals(Measure.KRIPPENDORFF_ALPHA, report.leading());
        window.press(KeyCode.DIGIT2);
        window.pictures("agreement-three");
    }

    private AgreementViewModel model() {
        return ((AgreementRoom) window.room(RoomName.AGREEMENT)).model();
    }

    @Test
    void looksAsItShould() throws Exception {
        window.press(KeyCode.DIGIT2);
        window.pictures("agreement");
    }
}
