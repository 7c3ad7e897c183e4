package org.heddle.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a role                     | GP: Aye, well.                                | GP=Aye, well.
            a numbered role            | GP1: Aye.¶GP2: No.                            | GP1=Aye. ; GP2=No.
            no space after the colon   | GP:Aye.                                       | GP=Aye.
            a space before the colon   | GP : Aye.                                     | GP=Aye.
            an interviewer             | Interviewer: And then?                        | Interviewer=And then?
            a dash                     | INT - And then?¶GP – Nothing.                 | INT=And then? ; GP=Nothing.
            a time in brackets         | [00:12:31] CLP: It was damp.                  | CLP=It was damp.
            a bare time                | 00:12:31 CLP: It was damp.                    | CLP=It was damp.
            a time after the label     | CLP [00:12:31]: It was damp.                  | CLP=It was damp.
            a time on the label's line | Speaker 1  0:12¶Damp.¶Speaker 2  0:15¶Aye.    | Speaker 1=Damp. ; Speaker 2=Aye.
            a time at the end          | CLP: Damp. #00:02:11-3#¶PN: Aye. [00:02:15]   | CLP=Damp. ; PN=Aye.
            a time between turns       | 00:01¶GP: One.¶¶00:02¶PN: Two.                | =00:01 ; GP=One. ; PN=Two.
            a bold label               | **GP:** Aye.¶**PN:** No.                      | GP=Aye. ; PN=No.
            bold before the colon      | **GP**: Aye.                                  | GP=Aye.
            bold without a colon       | **GP** Aye.¶¶**PN** No.                       | GP=Aye. ; PN=No.
            bold on its own line       | **Interviewer**¶And then?¶¶**GP**¶Nothing.    | Interviewer=And then? ; GP=Nothing.
            a tab                      | PN→It was damp.¶INT→Where?                    | PN=It was damp. ; INT=Where?
            a role and a case          | GP:C3: Aye.¶INT:C3: And?¶GP:C4: No.           | GP=Aye. ; INT=And? ; GP=No.
            a title                    | Dr Sillars: Aye.¶INT: And?¶Dr Sillars: No.    | Dr Sillars=Aye. ; INT=And? ; Dr Sillars=No.
            names                      | Mary-Ann O'Neil: Aye.¶Tam: No.                | Mary-Ann O'Neil=Aye. ; Tam=No.
            letters without capitals   | אחות: כן.¶מראיין: ומה?¶ممرضة راشدة: نعم.        | אחות=כן. ; מראיין=ומה? ; ممرضة راشدة=نعم.
            small words                | Practice nurse: A.¶I: B?¶Practice nurse: C.   | Practice nurse=A. ; I=B? ; Practice nurse=C.
            a role in brackets         | Mary (GP): A.¶Interviewer: B?¶Mary (GP): C.   | Mary (GP)=A. ; Interviewer=B? ; Mary (GP)=C.
            words before the first     | Interview 7¶¶GP: Aye.                         | =Interview 7 ; GP=Aye.
            several paragraphs         | GP: One.¶¶Two.¶¶PN: Three.                    | GP=One.~~Two. ; PN=Three.
            the label on its own line  | GP:¶One.                                      | GP=One.
            nothing said               | GP:¶¶PN: Aye.                                 | GP= ; PN=Aye.
            """)
    void aLabelOpensATurn(String form, String file, String turns) {
        String text = file.replace('¶', '\n').replace('→', '\t');
        assertEquals(turns.replace('~', '\n'), written(text, read(text).turns()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GP: First.\nI said this: enough.\nAnd then: no.", "GP: First.\nNote: the tape stopped here.", "GP: First.\nWe met at 10:30 and left.",
        "GP: First.\nSee https://example.org for it.", "GP: First.\nhttp://example.org", "GP: First.\nWell - I do not know.",
        "GP: First.\nAye: aye, it is that.\nAye: it is.", "GP: First.\nI - I mean it.\nI - I do.", "GP: First.\nThe list is long and sad: one, two.",
        "GP: First.\nJohn 3:16 was on the wall.", "GP: First.\n**Really** bad.", "GP: First.\nTable 2: no turn.\nTable 2: none.",
        "GP: First.\nHope\tfear\n"})
    void anOrdinaryLineIsNoLabel(String text) {
        assertEquals(List.of(new SpeakerLabel("GP", false, 1)), read(text).speakers());
    }

    @Test
    void aHeadOfFieldsIsNotASpeaker() {
        String text = "Date: 14 March 2024\nPlace: the surgery\nInterview: 7\nRecorder: on the desk\n\nINT: And?\n\nMorag: Aye.\n\nINT: Why?\n\nMorag: Cos.";
        assertEquals(List.of(new SpeakerLabel("INT", true, 2), new SpeakerLabel("Morag", false, 2)), read(text).speakers());
    }

    @Test
    void proseWithoutLabelsIsCutAtBlankLines() {
        String text = "A day at the surgery.\nThe door sticks.\n\n\nShe said: come in.\n \nLater: nothing.";
        assertEquals("=A day at the surgery.~The door sticks. ; =She said: come in. ; =Later: nothing.".replace('~', '\n'),
                written(text, read(text).turns()));
        assertEquals(List.of(new ImportProblem(0, "No speaker labels were found, so the text was cut into turns at its blank lines.")),
                read(text).problems());
    }

    @Test
    void oneAbbreviationInALongNoteIsNoSpeaker() {
        String text = "It rained and the door stuck.\n\n".repeat(20) + "PIP: she lost it again.\n\n" + "It rained.\n\n".repeat(5);
        assertEquals(List.of(), read(text).speakers());
        assertEquals(List.of(new SpeakerLabel("GP", false, 1)), read(text.replace("PIP", "GP")).speakers());
    }

    @Test
    void aTableIsNotADialogue() {
        String text = "Glasgow\t12\nLeith\t7\nPaisley\t3\nDunoon\t1";
        assertEquals(List.of(), read(text).speakers());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INT,true", "Int,true", "Interviewer,true", "I,true", "Researcher,true", "Moderator,true", "Facilitator,true", "Q,true",
        "Interviewer 1,true", "INT2,true", "Int.,true", "GP,false", "I1,false", "Q3,false", "Inti,false", "PN,false"})
    void whoeverAsksIsMarked(String label, boolean isInterviewer) {
        assertEquals(isInterviewer, Interviewers.include(label));
    }

    @ParameterizedTest(name = "line {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CLP: A.¶CLP: B.¶CPL: C.          | 3 | The label “CPL” stands only here; is it a slip for “CLP”?
            GP: A.¶GP: B.¶Gp: C.             | 3 | “Gp” and “GP” may be one speaker, written in two ways.
            GP 1: A.¶GP 1: B.¶GP1: C.        | 3 | “GP1” and “GP 1” may be one speaker, written in two ways.
            GP: A.¶PN: B.¶¶GP ; C.           | 4 | “GP ;” looks like the label “GP” but was read as words said by the speaker before.
            GP: A.¶PN:¶GP: C.                | 2 | Nothing follows the label “PN”.
            GP: A.¶PN: caf\uFFFD.            | 2 | A letter was lost before this file was made (\uFFFD).
            GP: A.¶GP: B.¶GP - C.            | 3 | Most labels are set apart by a colon, but here a dash stands after “GP” (the only place).
            """)
    void oddLabelsAreReportedWithTheirLine(String file, int line, String sentence) {
        String text = file.replace('¶', '\n').replace("\\uFFFD", "\uFFFD");
        assertEquals(List.of(new ImportProblem(line, sentence.replace("\\uFFFD", "\uFFFD"))), read(text).problems());
    }

    @Test
    void rolesThatDifferByALetterAreNoSlips() {
        assertEquals(List.of(), read("CLP: A.\nCLP: B.\nCOP: C.\nPN: D.\nPM: E.\nGP1: F.\nGP2: G.").problems());
    }

    @Test
    void aVeryLongParagraphIsReported() {
        String text = "GP: Short.\nPN: " + "word ".repeat(4_100);
        assertEquals(List.of(new ImportProblem(2, "This paragraph has 20504 characters; were line ends lost?")), read(text).problems());
    }

    @Test
    void emojiRightToLeftAndJoinedLettersStayWhole() {
        String text = SourceText.clean("GP: 🙂 aye 👩🏽‍⚕️\r\nPN: שלום עולם\r\nCOP: cafe\u0301");
        assertEquals("GP=🙂 aye 👩🏽‍⚕️ ; PN=שלום עולם ; COP=café", written(text, read(text).turns()));
    }

    static TurnReader.Reading read(String text) {
        return TurnReader.read(new Extract(text, List.of(), List.of()), Optional.empty());
    }

    static String written(String text, List<Turn> turns) {
        return String.join(" ; ", turns.stream().map(turn -> turn.speaker() + "=" + text.substring(turn.start(), turn.end())).toList());
    }
}
