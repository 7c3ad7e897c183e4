package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody means to do, and what somebody does all the same.
final class BadInputTest {
    @TempDir
    Path folder;

    private SampleRoom desk;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private <T> T does(Callable<T> step) throws Exception {
        T answer = Screen.ask(step);
        Screen.settle();
        return answer;
    }

    private String said() throws Exception {
        return Screen.ask(() -> desk.window.workspace().messages().newestProperty().get().sentence());
    }

    private List<Code> codes() {
        return desk.project.ask(reader -> reader.codes().codebook()).inOrder();
    }

    @Test
    void aCodeOfFiveThousandLettersIsRefusedInASentenceAndNothingIsMade() throws Exception {
        List<Code> before = codes();
        desk.select(new TextSpan(10, 30));
        does(() -> {
            desk.room.model().codeWithNew("long ".repeat(1000), Optional.empty());
            return desk;
        });
        assertEquals(before, codes());
        assertTrue(said().startsWith("A code's name") || said().contains("letters"), said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0\u2003", "\u200b", "\n\t"})
    void aCodeOfBlanksIsRefusedInASentence(String name) throws Exception {
        List<Code> before = codes();
        desk.select(new TextSpan(10, 30));
        does(() -> {
            desk.room.model().codeWithNew(name, Optional.empty());
            return desk;
        });
        assertEquals(before, codes());
        assertEquals("A code needs a name.", said());
    }

    @Test
    void theWholeSourceIsCodedFromItsFirstLetterToItsLast() throws Exception {
        String text = desk.shown().transcript().text();
        CodeId code = desk.shown().codings().getFirst().code();
        int others = (int) desk.shown().codings().stream().filter(one -> one.code().equals(code) && one.coder().equals(desk.project.coder())).count();
        int before = desk.shown().codings().size();
        desk.select(new TextSpan(0, text.length()));
        does(() -> {
            desk.room.model().code(code);
            return desk;
        });
        Coding all = desk.shown().codings().stream().filter(one -> one.code().equals(code) && one.coder().equals(desk.project.coder())).findFirst().orElseThrow();
        assertEquals(text.strip(), all.span().of(text));
        assertEquals(before - others + 1, desk.shown().codings().size());
        does(() -> desk.project.undo());
        assertEquals(before, desk.shown().codings().size());
    }

    @Test
    void aCodeThatIsDeletedInTheMomentItIsAppliedIsGoneAndComesBackWithBothActs() throws Exception {
        CodeId code = desk.shown().codings().getFirst().code();
        List<Coding> before = desk.project.ask(reader -> reader.codings().with(List.of(code)));
        desk.select(new TextSpan(10, 30));
        does(() -> {
            var _ = desk.window.workspace().run(new DeleteCode(code));
            desk.room.model().code(code);
            return desk;
        });
        assertTrue(desk.project.ask(reader -> reader.codes().codebook()).find(code).isEmpty());
        assertEquals(List.of(), desk.project.ask(reader -> reader.codings().with(List.of(code))));
        assertTrue(said().contains("code"), said());
        does(() -> desk.project.undo());
        assertEquals(Set.copyOf(before), Set.copyOf(desk.project.ask(reader -> reader.codings().with(List.of(code)))));
        does(() -> {
            desk.room.model().code(code);
            var _ = desk.window.workspace().run(new DeleteCode(code));
            return desk;
        });
        assertTrue(desk.project.ask(reader -> reader.codes().codebook()).find(code).isEmpty());
        does(() -> desk.project.undo());
        assertEquals(before.size() + 1, desk.project.ask(reader -> reader.codings().with(List.of(code))).size());
    }

    @Test
    void aCommentInHebrewThatIsLongerThanItsLineIsShownAndKept() throws Exception {
        Coding coding = desk.shown().codings().getFirst();
        desk.choose(coding);
        desk.inText();
        desk.window.press(KeyCode.M);
        String words = "הוא סיפר לנו על הדירה ועל השכירות ועל כל מה שקרה אחר כך, ואנחנו הקשבנו לו עד הסוף. ".repeat(3).strip();
        var field = desk.window.find("coding-comment", TextArea.class);
        does(() -> {
            field.setText(words);
            return field;
        });
        desk.window.press(KeyCode.ESCAPE);
        assertEquals(words, desk.project.ask(reader -> reader.codings().find(coding.id()).orElseThrow()).comment());
        desk.choose(desk.shown().codings().getLast());
        desk.choose(coding);
        assertEquals(words, Screen.ask(field::getText));
        desk.window.picture("comment-hebrew");
    }
}
