package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.ui.Screen;
import org.heddle.ui.agreement.AgreementRoom;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.verification.VerifyRoom;
import org.heddle.workbench.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A second coder verifies what another one coded, codes a transcript too, and both are compared.
final class SecondCoderJourneyTest {
    private static final String GP = "C1-1 GP interview";
    private static final String NURSE = "C2-1 Practice nurse interview";
    private static final String MISSED = "Three-quarters of what comes through that door in a week is money or damp or a form, wearing a medical coat.";
    private static final String PLATES = "it's folk no knowing what's in things";
    private static final String CONFIDENCE = "You build them up and then they can do it theirsels.";
    private static final String HIGH_FLATS = "There was eleven hundred people in those, and they were to build and they never did.";

    @TempDir
    private Path folder;
    private Folders folders;
    private CommandLine terminal;
    private Beginning ailsa;
    private Path project;

    @BeforeEach
    void ailsaHasCodedAnInterview() throws Exception {
        folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        terminal = new CommandLine(folders);
        ailsa = Beginning.of(folder, terminal);
        project = ailsa.project();
        ailsa.takesIn(GP + ".txt", "C1");
        ailsa.takesIn(NURSE + ".txt", "C2");
        ailsa.codes(List.of(
                new Beginning.Coded(GP, "it's who owns what. There's a lot of money in this city.", "Politics makes health"),
                new Beginning.Coded(GP, "His whole week in one line and a thumb.", "Constrained choice"),
                new Beginning.Coded(GP, "And if I tick the box for lifestyle advice given, I get the points and he gets the leaflet.", "Individualist"),
                new Beginning.Coded(GP, "I can treat the chest, I cannae treat the flat.", "Mitigation only")));
        ailsa.finishes(GP);
    }

    @Test
    void aSecondCoderVerifiesThenCodesAndTheAgreementIsTheSameEverywhere() throws Exception {
        try (User tom = User.opens(folders, Optional.of(project))) {
            joins(tom);
            verifies(tom);
            exportsTheReport(tom);
            codesAlone(tom);
        }
        ailsa.codes(List.of(new Beginning.Coded(NURSE, PLATES, "Individualist"), new Beginning.Coded(NURSE, CONFIDENCE, "Ripples outward"),
                new Beginning.Coded(NURSE, HIGH_FLATS, "Politics makes health")));
        ailsa.finishes(NURSE);
        try (User tom = User.opens(folders, Optional.of(project))) {
            assertEquals("Coding as Tom Okafor", Screen.ask(tom.find("coder", Node.class)::getAccessibleText));
            seesHowFarTheyAgree(tom);
        }
        terminal.say("doctor", project);
    }

    private static void joins(User tom) throws Exception {
        MenuButton coder = tom.find("coder", MenuButton.class);
        Screen.ask(() -> {
            coder.show();
            return coder;
        });
        tom.click("new-coder");
        tom.enter("Tom Okafor");
        tom.press("Enter");
        tom.see("Tom’s name", () -> "Coding as Tom Okafor".equals(coder.getAccessibleText()));
    }

    private void verifies(User tom) throws Exception {
        tom.press("Alt+2");
        TranscriptView text = tom.find("verify-transcript", TranscriptView.class);
        Label checked = tom.find("checked-in-all", Label.class);
        tom.see("what Ailsa coded", () -> text.document().text().contains(MISSED) && checked.getText().startsWith("0 of 4"));
        CheckBox read = tom.find("has-read", CheckBox.class);
        assertTrue(Screen.ask(read::isDisabled));

        tom.press("A", "U", "Q");
        comments(tom, "Is it his choice at all?");
        tom.press("D");
        comments(tom, "He mocks the advice.");
        tom.see("three verdicts", () -> checked.getText().startsWith("3 of 4"));
        tom.press("Up");
        tom.click("suggest");
        tom.letters("constrained");
        tom.press("Enter");
        tom.press("U", "A");
        tom.see("four verdicts", () -> checked.getText().startsWith("4 of 4"));

        tom.drag(text, MISSED);
        tom.press("N");
        tom.letters("politics m");
        tom.press("Enter");
        tom.see("that the text may be declared read", () -> !read.isDisabled());
        tom.click("has-read");
        tom.see("the declaration", read::isSelected);

        JsonNode report = terminal.json("verification", project, "--json");
        assertEquals(List.of(5, 4, 2, 1, 1), List.of("codings", "checked", "agree", "disagree", "query").stream().map(name -> report.get(name).asInt()).toList());
        assertEquals(List.of(MISSED + " | Hopeful pessimism > Politics makes health | Tom Okafor | "), terminal.codings(project).stream()
                .filter(line -> line.contains("Tom Okafor")).toList());
    }

    /// A comment is kept with Ctrl+Enter, which goes on to the next undecided passage.
    private static void comments(User tom, String words) throws Exception {
        TextArea comment = tom.find("comment", TextArea.class);
        tom.see("the comment field", () -> !comment.isDisabled());
        tom.click("comment");
        tom.enter(words);
        tom.press("Ctrl+Enter");
        Screen.ask(() -> {
            tom.stage().getScene().lookup("#verify-transcript").requestFocus();
            return words;
        });
    }

    private void exportsTheReport(User tom) throws Exception {
        var room = (VerifyRoom) tom.shell().room(RoomName.VERIFY);
        Path file = folder.resolve("verification.html");
        Screen.ask(() -> {
            room.model().acts().export(file);
            return file;
        });
        tom.see("the report", () -> Files.exists(file));
        assertTrue(Files.readString(file).contains("Constrained choice"));
    }

    private void codesAlone(User tom) throws Exception {
        tom.press("Alt+1");
        CodeRoom room = (CodeRoom) tom.shell().room(RoomName.CODE);
        tom.clickWords("sources", NURSE);
        TranscriptView text = tom.find("transcript", TranscriptView.class);
        tom.see("the nurse’s words", () -> text.document().text().contains(PLATES));
        gives(tom, room, text, PLATES, "Individualist", 1);
        gives(tom, room, text, CONFIDENCE, "Ripples outward", 2);
        gives(tom, room, text, HIGH_FLATS, "Constrained choice", 3);
        tom.click("finished");
        tom.see("“Finished”", () -> room.model().isFinished());
    }

    private static void gives(User tom, CodeRoom room, TranscriptView text, String words, String code, int codings) throws Exception {
        tom.drag(text, words);
        tom.press("Enter");
        tom.letters(code);
        tom.press("Enter");
        tom.see(code, () -> room.model().sourceProperty().get().filter(open -> open.codings().size() == codings).isPresent());
    }

    @SuppressWarnings("unchecked")
    private void seesHowFarTheyAgree(User tom) throws Exception {
        tom.click("room-agreement");
        ListView<AgreementReport.OfCode> list = tom.find("agreement-codes", ListView.class);
        tom.see("the figures", () -> !list.getItems().isEmpty());
        for (String unit : List.of("turn", "character")) {
            tom.click("unit-" + unit);
            JsonNode said = terminal.json("agreement", project, "--coders", "Ailsa Rennie,Tom Okafor", "--unit", unit, "--json");
            List<String> typed = said.get("codes").valueStream().map(SecondCoderJourneyTest::figures).toList();
            tom.see("the figures of the command line for " + unit,
                    () -> list.getItems().stream().map(SecondCoderJourneyTest::figures).toList().equals(typed));
            assertTrue(typed.stream().anyMatch(line -> line.startsWith("Individualist")), typed::toString);
        }
        var room = (AgreementRoom) tom.shell().room(RoomName.AGREEMENT);
        Path file = folder.resolve("agreement.json");
        Screen.ask(() -> {
            room.model().export(file);
            return file;
        });
        tom.see("the report", () -> Files.exists(file));
    }

    private static String figures(JsonNode code) {
        JsonNode table = code.get("table");
        return "%s %d %d %d %d %s".formatted(code.get("code").asString(), table.get("both").asLong(), table.get("onlyFirst").asLong(),
                table.get("onlySecond").asLong(), table.get("neither").asLong(), code.get("kappa").isNull() ? "undefined" : code.get("kappa").asDouble());
    }

    private static String figures(AgreementReport.OfCode row) {
        var kappa = Measure.KAPPA.score(row.table());
        var table = row.table().pair(0, 1);
        return "%s %d %d %d %d %s".formatted(row.path(), table.both(), table.onlyFirst(), table.onlySecond(), table.neither(),
                kappa instanceof Score.Value(double value) ? String.valueOf(value) : "undefined");
    }
}
