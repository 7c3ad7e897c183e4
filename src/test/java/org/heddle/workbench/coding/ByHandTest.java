package org.heddle.workbench.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.source.ImportReport.TakenIn;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hand that codes over the text leaves in the file.
final class ByHandTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    Path folder;

    private OpenProject project;
    private Source source;
    private String text;
    private final Code rent = code("Rent", 0);
    private final Code food = code("Food", 1);

    private static Code code(String name, int position) {
        return new Code(CodeId.fresh(), Optional.empty(), position, name, Colour.PALETTE.get(position), CodeRules.NONE, CodeStatus.AGREED);
    }

    @BeforeEach
    void makeAStudy() throws Exception {
        project = new Projects(Threads.none(), () -> NOON).create(folder.resolve("study.heddle"), "Ailsa Rennie");
        project.run(new AddCode(rent)).join();
        project.run(new AddCode(food)).join();
        Path file = Files.writeString(folder.resolve("talk.txt"), "GP: The rent goes up. The food goes too.\n\nGP: And the rent again.\n");
        source = ((TakenIn) new Importing(project).importFiles(List.of(file), Wishes.NONE).getFirst()).source();
        text = project.ask(reader -> reader.sources().text(source.id()));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Coding coding(Code code, String words) {
        int at = text.indexOf(words);
        return Coding.of(source.id(), new TextSpan(at, at + words.length()), code.id(), project.coder(), NOON);
    }

    private Coding code(Code code, String words) {
        Coding coding = coding(code, words);
        project.runMade(reader -> new ByHand(reader, text).adding(coding)).join();
        return coding;
    }

    private List<Coding> codings() {
        return project.ask(reader -> reader.codings().of(source.id()));
    }

    private List<String> words() {
        return codings().stream().map(coding -> coding.span().of(text)).toList();
    }

    @Test
    void overlappingAndTouchingPassagesOfOneCodeBecomeOne() {
        code(rent, "The rent");
        code(rent, "goes up.");
        assertEquals(List.of("The rent goes up."), words());
        code(rent, "up. The food");
        assertEquals(List.of("The rent goes up. The food"), words());
        code(food, "food goes");
        assertEquals(List.of("The rent goes up. The food", "food goes"), words());
    }

    @Test
    void joiningIsOneActAndKeepsCommentsChecksAndStars() {
        Coding first = code(rent, "The rent");
        Coding last = code(rent, "The food");
        var checker = new Coder(CoderId.fresh(), "Tom Okafor");
        project.run(new CommentCoding(first.id(), "one")).join();
        project.run(new CommentCoding(last.id(), "two")).join();
        project.run(new StarCoding(last.id(), true)).join();
        project.run(new AddCoder(checker)).join();
        project.run(new AddCheck(new Check(CheckId.fresh(), last.id(), checker.id(), NOON, Verdict.QUERY, "", Optional.empty()))).join();
        var before = codings();

        code(rent, "goes up.");
        assertEquals(List.of("The rent goes up. The food"), words());
        assertEquals(List.of(first.over(codings().getFirst().span()).commented("one\ntwo")), codings());
        assertEquals(List.of(first.id()), List.copyOf(project.ask(reader -> reader.codings().starred())));
        assertEquals(List.of(Verdict.QUERY), project.ask(reader -> reader.checks().of(first.id())).stream().map(Check::verdict).toList());

        project.undo().join();
        assertEquals(before, codings());
        assertEquals(List.of(last.id()), List.copyOf(project.ask(reader -> reader.codings().starred())));
        assertEquals(1, project.ask(reader -> reader.checks().of(last.id())).size());
    }

    @Test
    void anotherStanceAndAnotherParagraphStayApart() {
        Coding first = code(rent, "The rent");
        project.run(new SetStance(first.id(), Stance.COUNTERS)).join();
        code(rent, "goes up. The food goes too.");
        code(rent, "And the rent");
        assertEquals(List.of("The rent", "goes up. The food goes too.", "And the rent"), words());
    }

    @Test
    void wordsThatHaveTheCodeAlreadyAreRefused() {
        code(rent, "The rent goes up.");
        var again = assertThrows(CompletionException.class, () -> code(rent, "The rent goes up."));
        assertEquals(Refusal.class, again.getCause().getClass());
        var inside = assertThrows(CompletionException.class, () -> code(rent, "rent goes"));
        assertEquals("These words already have the code “Rent” by the same coder.", inside.getCause().getMessage());
        assertEquals(List.of("The rent goes up."), words());
    }

    @Test
    void aMovedEdgeAndAnotherCodeJoinWhatTheyReach() {
        Coding first = code(rent, "The rent");
        Coding other = code(food, "goes up.");
        Coding far = code(rent, "The food");
        project.runMade(reader -> new ByHand(reader, text).recoding(other.id(), rent.id())).join();
        assertEquals(List.of(other.as(rent.id()).over(new TextSpan(first.span().start(), far.span().end()))), codings());
        project.undo().join();
        assertEquals(List.of(first, other, far), codings());
        project.runMade(reader -> new ByHand(reader, text).moving(first.id(), span -> new TextSpan(span.start(), far.span().end()))).join();
        assertEquals(List.of("The rent goes up. The food", "goes up."), words());
    }

    @Test
    void theWholeSourceCanBeCoded() {
        Coding all = Coding.of(source.id(), new TextSpan(0, text.strip().length()), rent.id(), project.coder(), NOON);
        project.runMade(reader -> new ByHand(reader, text).adding(all)).join();
        assertEquals(List.of(all), codings());
    }

    @Test
    void aCodeThatIsDeletedInTheSameMomentIsASentenceAndNothingIsLost() {
        code(food, "The food");
        project.run(new DeleteCode(rent.id())).join();
        var refused = assertThrows(CompletionException.class, () -> code(rent, "The rent"));
        assertEquals("That code is no longer in the codebook.", refused.getCause().getMessage());
        assertEquals(List.of("The food"), words());
    }

    @Test
    void theCommandLineTakesPassagesAsTheyAreGiven() {
        var acts = new CodingActs(project, () -> NOON);
        var spans = new ArrayList<String>();
        for (String words : List.of("The rent", "rent goes")) {
            spans.add(acts.code(Passage.of("talk", "Rent", new Place.Words(words, java.util.OptionalInt.of(1)))).join().span().of(text));
        }
        assertEquals(spans, words());
        project.run(new AddCoding(coding(rent, "goes up."))).join();
        assertEquals(3, codings().size());
    }
}
