package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two projects that differ only in what the first coder did in a sealed pass answer the second coder letter for letter the same.
final class BlindCommandsTest {
    private static final List<String> CODED = List.of("I'd never say politics", "rent is what decides");

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path withHers;
    private Path without;

    @BeforeEach
    void aSealedPass() throws Exception {
        terminal = new Terminal(folder);
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        withHers = folder.resolve("a/study.heddle");
        without = folder.resolve("b/study.heddle");
        Files.writeString(folder.resolve("talk.txt"), "INT: Well?\n\nGP: I'd never say politics, but the rent is what decides.\n");
        Files.writeString(folder.resolve("other.txt"), "GP: Nothing to see here, only words.\n");
        terminal.done("new", withHers, "--framework", "none", "--coder", "Ailsa");
        terminal.done("import", withHers, folder.resolve("talk.txt"), folder.resolve("other.txt"), "--case", "I1");
        terminal.done("codebook", withHers, "--add", "Politics");
        terminal.done("codebook", withHers, "--add", "Rent");
        terminal.done("note", withHers, "--headings", "top");
        terminal.done("matrix", withHers, "--make", "Main", "--columns", "Politics", "Rent");
        terminal.done("matrix", withHers, "--cell", "I1", "Rent", "--summary", "Nothing yet.");
        terminal.done("pass", withHers, "--open", "Round", "--coders", "Ailsa,Tom", "--source", "talk");
        terminal.done("code", withHers, "talk", "Politics", "--quote", CODED.getFirst(), "--as", "Tom");
        terminal.done("code", withHers, "other", "Rent", "--quote", "only words");
        terminal.type("code", withHers, "talk", "Rent", "--quote", "the rent", "--as", "Lead");
        Files.copy(withHers, without);
        terminal.done("code", withHers, "talk", "Rent", "--quote", CODED.getLast(), "--comment", "secret");
        terminal.done("code", withHers, "talk", "Politics", "--quote", CODED.getLast());
        terminal.done("finished", withHers, "talk", "--read");
        terminal.done("memo", withHers, "--add", "--source", "talk", "--title", "secret");
        terminal.done("casestudy", withHers, "I1", "--summary", "secret");
        String memo = terminal.done("memo", withHers, "--add", "--title", "secret, and free until it points there").answer().strip();
        terminal.done("memo", withHers, "--link", memo, "--to-source", "talk", "--quote", CODED.getLast());
        terminal.done("claim", withHers, "--add", "--from", "secret", "--to", "rent", "--source", "talk", "--quote", CODED.getLast());
        terminal.done("note", withHers, "talk", "Rent", "--state", "secret", "--quote", CODED.getLast());
        terminal.done("lines", withHers, "talk", "--considered", "1");
        String link = terminal.done("links", withHers, "--add", "contradicts", "--from", "talk", "--from-quote", CODED.getFirst(), "--to", "other", "--to-quote",
                "only words", "--comment", "secret").answer().strip();
        terminal.done("register", withHers, "--add", "within", "--title", "secret", "--link", link);
    }

    private List<String> answers(Path project, String coder) throws Exception {
        var said = new ArrayList<String>();
        for (String command : List.of("sources", "sources --json", "text talk", "text talk --json", "cases --json", "codebook", "codebook --json",
                "codings", "codings --json", "verification", "verification --json", "verification --figure made", "verification --notes headings", "version", "answer", "answer --json", "contributions",
                "contributions --json", "agreement --coders Ailsa,Tom", "agreement --coders Ailsa,Tom --json", "counts", "counts --json", "crosstab --by coder --json",
                "cooccurrence --json", "saturation --json", "compare --by arm --json", "coverage --json", "absences --json", "portrait --source talk --json", "methods", "methods --json",
                "portrait --code Rent --json", "portrait --code Politics --json", "balance", "balance --json", "faithful", "faithful --json",
                "search rent", "search rent --json", "search politics --json", "search code:Rent --json", "search is:uncoded --json",
                "search coder:Ailsa --json", "search {Rent} --json", "search {Politics} --json", "search like:other#1 --codes",
                "search secret --in writings --json", "search rent --in memos", "search rent --in notes", "propose rent --code Rent", "quotes", "quotes --json",
                "log", "log --json", "memo", "memo --json", "claim", "claim --json", "findings", "note", "note --json", "uncoded", "uncoded --json", "lines talk", "pass", "pass --json",
                "differences --coders Ailsa,Tom", "differences --coders Ailsa,Tom --json", "differences --coders Lead,Tom --json", "surgery --json",
                "links", "links --json", "tension --json", "policy --json", "register", "register --json", "groups talk --json", "casestudy", "casestudy I1", "casestudy I1 --json", "matrix --json", "matrix --matrix Main", "matrix --matrix Main --json", "matrix --missing", "matrix --cell I1 Rent --json",
                "matrix --cell I1 Politics --summary Early", "codebook --delete Rent --dry-run", "codebook --merge Politics Rent --dry-run", "remove other --dry-run",
                "remove talk --dry-run", "recheck", "recheck --json",
                "doctor --json")) {
            String[] words = command.split(" ", -1);
            said.add(command + " → " + ask(project, coder, words));
        }
        for (String file : List.of("quotes.csv", "quotes.md", "quotes.html", "quotes.json")) {
            said.add(file + " → " + written("quotes", project, coder, file));
        }
        said.add(written("codebook", project, coder, "codebook.csv"));
        return said;
    }

    private String ask(Path project, String coder, String... words) {
        boolean isDoctor = words[0].equals("doctor");
        Object[] all = Stream.concat(Stream.of(words[0], project), Stream.concat(Stream.of(words).skip(1),
                isDoctor ? Stream.of() : Stream.of("--as", coder))).toArray();
        var said = terminal.type(all);
        return said.exit() + " " + said.answer() + said.remarks();
    }

    private String written(String command, Path project, String coder, String name, String... more) throws Exception {
        Path file = project.resolveSibling(name);
        var said = terminal.type(Stream.concat(Stream.of(command, project, "--out", file, "--as", coder), Stream.of(more)).toArray());
        assertEquals(0, said.exit(), said.remarks());
        return Files.readString(file);
    }

    @Test
    void everyCommandAnswersTheSecondCoderAsIfTheFirstHadDoneNothing() throws Exception {
        for (String coder : List.of("Tom", "Lead")) {
            var seen = answers(withHers, coder).iterator();
            for (String wanted : answers(without, coder)) {
                assertEquals(wanted, seen.next(), coder);
            }
        }
        assertNotEquals(answers(without, "Ailsa"), answers(withHers, "Ailsa"));
    }

    @Test
    void agreementLeavesSealedSourcesOutAndSaysWhy() throws Exception {
        Object leftOut = ((Map<?, ?>) terminal.done("agreement", withHers, "--coders", "Ailsa,Tom", "--json").json()).get("leftOut");
        assertEquals(List.of(Map.of("source", "other", "reason", "Tom has neither coded it nor declared it finished."),
                Map.of("source", "talk", "reason", "It stands in the sealed pass “Round”.")), leftOut);
    }

    @Test
    void theVerificationReportSaysThatSealedWorkIsLeftOutAndNotHowMuch() throws Exception {
        String sentence = "Work that is sealed in a blind pass is left out until its release; it would stand in “talk”.";
        assertTrue(terminal.done("verification", withHers, "--as", "Tom").answer().contains(sentence));
        terminal.done("pass", withHers, "--release", "Round");
        assertFalse(terminal.done("verification", withHers, "--as", "Tom").answer().contains("sealed"));
    }

    @Test
    void whereAllWorkIsSealedTheReportDoesNotSayThatNothingWasCoded() {
        Path fresh = folder.resolve("fresh.heddle");
        terminal.done("new", fresh, "--framework", "none", "--coder", "Ailsa");
        terminal.done("import", fresh, folder.resolve("talk.txt"), folder.resolve("other.txt"));
        terminal.done("codebook", fresh, "--add", "Rent");
        terminal.done("pass", fresh, "--open", "Round", "--coders", "Ailsa,Tom", "--source", "talk");
        terminal.done("code", fresh, "talk", "Rent", "--quote", CODED.getLast());
        assertTrue(terminal.done("verification", fresh, "--as", "Tom").answer().contains("There are no codings that you may see yet."));
        terminal.done("code", fresh, "other", "Rent", "--quote", "only words");
        assertTrue(terminal.done("verification", fresh, "--as", "Tom").answer().contains("1 source is without codings that you may see."));
    }

    @Test
    void aSourceOfASealedPassIsNeitherRemovedNorCorrected() {
        var said = terminal.type("correct", withHers, "talk", "--replace", "politics", "--with", "polities", "--as", "Tom");
        assertEquals("1 This source stands in the sealed pass “Round”. Nothing was changed; release the pass first.\n", said.exit() + " " + said.remarks());
    }

    @Test
    void whatWaitsForARecheckIsListedForTheOneWhoAsks() throws Exception {
        Files.writeString(folder.resolve("rules.csv"), "path,definition\nPolitics,Who decides.\n");
        terminal.done("codebook", withHers, "--import", folder.resolve("rules.csv"));
        terminal.done("codebook", withHers, "--import", Files.writeString(folder.resolve("rules.csv"), "path,definition\nPolitics,Who owns what.\n"));
        assertEquals(List.of("Tom"), terminal.done("recheck", withHers, "--as", "Tom", "--json").rows().stream().map(row -> row.get("coder")).toList());
        assertEquals(List.of("Ailsa"), terminal.done("recheck", withHers, "--json").rows().stream().map(row -> row.get("coder")).toList());
    }

    /// The codebook is everybody's, its examples too.
    @Test
    void aPassageThatWasCodedBlindBecomesNoExample() {
        Object hers = terminal.done("codings", withHers, "--source", "talk", "--json").rows().getFirst().get("id");
        assertEquals("This source stands in the sealed pass “Round”, and everybody sees the examples of a code. Nothing was changed; choose it after the release.\n",
                terminal.type("codebook", withHers, "--example", "Rent", String.valueOf(hers)).remarks());
        terminal.done("pass", withHers, "--release", "Round");
        terminal.done("codebook", withHers, "--example", "Rent", String.valueOf(hers));
    }

    @Test
    void whatGoesAlongUnseenIsSaidWithoutANumber() {
        assertEquals("Goes along: 1 coding by 1 coder in 1 source. Stays and loses something: 1 matrix column. Work in sealed passes goes along and is not counted here.\n",
                terminal.done("codebook", withHers, "--delete", "Politics", "--dry-run", "--as", "Tom").answer());
    }

    private String condition(String source) throws Exception {
        var report = (Map<?, ?>) terminal.done("agreement", withHers, "--coders", "Ailsa,Tom", "--sources", source, "--json").json();
        return String.valueOf(report.get("condition"));
    }

    private String look(Path project, Path other, String... json) throws Exception {
        return ask(project, "Tom", Stream.concat(Stream.of("merge", other.toString(), "--dry-run"), Stream.of(json)).toArray(String[]::new));
    }

    /// Both the copy that comes in and the project that takes it may hold sealed work of others.
    @Test
    void aLookAtAnotherCopyTellsNothingOfSealedWork() throws Exception {
        Path third = Files.createDirectories(folder.resolve("c")).resolve("study.heddle");
        Files.copy(without, third);
        terminal.done("code", third, "other", "Politics", "--quote", "Nothing to see", "--as", "Lead");
        terminal.done("codebook", third, "--rename", "Rent", "Housing costs");
        terminal.done("codebook", without, "--rename", "Rent", "Rents");
        terminal.done("codebook", withHers, "--rename", "Rent", "Rents");
        for (String json : List.of("--json", "")) {
            String[] more = json.isEmpty() ? new String[0] : new String[] {json};
            assertEquals(look(without, third, more), look(withHers, third, more), "her work is here");
            assertEquals(look(third, without, more), look(third, withHers, more), "her work is there");
        }
        assertNotEquals(ask(third, "Ailsa", "merge", without.toString(), "--dry-run"), ask(third, "Ailsa", "merge", withHers.toString(), "--dry-run"));
        assertTrue(look(without, third).contains("Conflict: "), look(without, third));
    }

    @Test
    void aMergeAnswersTheSameWhetherSealedWorkCameAlongOrThereWasNone() throws Exception {
        Path third = Files.createDirectories(folder.resolve("c")).resolve("study.heddle");
        Path fourth = Files.createDirectories(folder.resolve("d")).resolve("study.heddle");
        Files.copy(without, third);
        Files.copy(without, fourth);
        assertTrue(look(third, withHers).endsWith("There is nothing in it that you may see and that is not here.\nSealed work may come along without being shown.\n"),
                look(third, withHers));
        String came = ask(third, "Tom", "merge", withHers.toString());
        assertEquals(ask(fourth, "Tom", "merge", without.toString()), came);
        assertTrue(came.endsWith("Sealed work, if it holds any that is new, has come along; it shows after its release.\n"), came);
        assertEquals(ask(fourth, "Tom", "merge", without.toString(), "--json"), ask(third, "Tom", "merge", withHers.toString(), "--json"));
        terminal.done("pass", third, "--release", "Round");
        assertTrue(ask(third, "Tom", "codings").contains(CODED.getLast()), "hers came");
        assertFalse(ask(third, "Tom", "merge", without.toString()).contains("Sealed"), "nothing is sealed any more");
    }

    @Test
    void undoTakesBackWhatTheCoderMayKnowOf() throws Exception {
        assertEquals(ask(without, "Tom", "undo"), ask(withHers, "Tom", "undo"));
        assertEquals("0 Took back: Coded “Rent” in “talk”.\n", ask(withHers, "Tom", "redo").replace("Did again", "Took back"));
    }

    @Test
    void afterTheReleaseEverythingIsThere() throws Exception {
        assertEquals(2, terminal.done("codings", withHers, "--as", "Tom", "--source", "talk", "--json").rows().size());
        assertEquals("Released the pass “Round”.\n", terminal.done("pass", withHers, "--release", "Round").answer());
        assertEquals(4, terminal.done("codings", withHers, "--as", "Tom", "--source", "talk", "--json").rows().size());
        assertEquals("independent", condition("talk"));
        terminal.done("code", withHers, "talk", "Politics", "--quote", "the rent", "--as", "Tom");
        assertEquals("after sight", condition("talk"), "he had seen hers by then");
        assertTrue(terminal.done("pass", withHers).answer().startsWith("Round  released  1 of 2 sources (50 %)  Ailsa, Tom"));
    }

    @Test
    void aShareIsDrawnAmongTheSourcesThatAreNamed() {
        terminal.done("pass", withHers, "--release", "Round");
        terminal.done("pass", withHers, "--name", "Half", "--sources", "talk,other", "--coders", "Ailsa,Tom", "--sample", "0.5", "--seed", "7");
        terminal.done("pass", withHers, "--name", "One", "--sources", "talk,other", "--coders", "Ailsa,Tom", "--draw", "100%", "--seed", "7");
        var passes = terminal.done("pass", withHers, "--list", "--json").rows();
        assertEquals(List.of("Round", "Half", "One"), passes.stream().map(pass -> pass.get("name")).toList());
        var drawn = passes.stream().skip(1).flatMap(pass -> ((List<?>) Objects.requireNonNull(pass.get("sources"))).stream()).map(String::valueOf).sorted().toList();
        assertEquals(List.of("other", "talk"), drawn);
    }

    @Test
    void aDrawStatesItsSeedAndIsRepeatable() throws Exception {
        terminal.done("pass", withHers, "--release", "Round");
        Files.copy(withHers, folder.resolve("c.heddle"));
        for (Path project : List.of(withHers, folder.resolve("c.heddle"))) {
            terminal.done("pass", project, "--open", "Drawn", "--coders", "Ailsa,Tom", "--draw", "50%", "--by", "kind,length", "--seed", "7");
        }
        var one = terminal.done("pass", withHers, "--json").rows().getLast();
        var other = terminal.done("pass", folder.resolve("c.heddle"), "--json").rows().getLast();
        assertEquals(List.of(one.get("sources"), 7, List.of("kind", "length"), 2),
                List.of(other.get("sources"), other.get("seed"), other.get("strata"), other.get("population")));
        for (List<String> wrong : List.of(List.of("--draw", "lots"), List.of("--sample", "1.5"), List.of("--sample", "0.333"), List.of("--draw", "1", "--sample", "0.5"),
                List.of("--list"))) {
            var words = new ArrayList<Object>(List.of("pass", withHers, "--name", "X", "--coders", "A,B"));
            words.addAll(wrong);
            assertEquals(2, terminal.type(words.toArray()).exit(), wrong.toString());
        }
        assertEquals(1, terminal.type("pass", withHers, "--open", "X", "--coders", "Tom").exit());
        assertEquals(1, terminal.type("pass", withHers, "--release", "Nothing").exit());
    }
}
