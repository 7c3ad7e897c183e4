package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever merges a copy learns nothing of the sealed work in it: the same acts with and without it answer letter for letter the same.
final class BlindMergeTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path base;

    @BeforeEach
    void aSealedPass() throws Exception {
        terminal = new Terminal(folder);
        base = folder.resolve("base.heddle");
        Files.writeString(folder.resolve("talk.txt"), "INT: Well?\n\nGP: I'd never say politics, but the rent is what decides.\n");
        Files.writeString(folder.resolve("other.txt"), "GP: Nothing to see here, only words.\n");
        terminal.done("new", base, "--framework", "none", "--coder", "Lead");
        terminal.done("import", base, folder.resolve("talk.txt"), folder.resolve("other.txt"));
        terminal.done("codebook", base, "--add", "Rent");
        terminal.type("code", base, "other", "Rent", "--quote", "see here", "--as", "Ailsa");
        terminal.type("code", base, "other", "Rent", "--quote", "only words", "--as", "Tom");
        terminal.done("pass", base, "--open", "Round", "--coders", "Ailsa,Tom", "--source", "talk");
    }

    /// Two pairs of copies, of which only one has sealed work in what is merged.
    private List<Path> copies(String visible) throws Exception {
        var studies = new ArrayList<Path>();
        for (String name : List.of("with", "without")) {
            Path place = Files.createDirectories(folder.resolve(name));
            Files.copy(base, place.resolve("study.heddle"));
            Path copy = Files.copy(base, place.resolve("copy.heddle"));
            if (!visible.isEmpty()) {
                terminal.done("codebook", copy, "--rename", "Rent", visible, "--as", "Ailsa");
            }
            studies.add(place.resolve("study.heddle"));
        }
        Path copy = folder.resolve("with/copy.heddle");
        terminal.done("code", copy, "talk", visible.isEmpty() ? "Rent" : visible, "--quote", "rent is what decides", "--comment", "secret", "--as", "Ailsa");
        terminal.done("finished", copy, "talk", "--read", "--as", "Ailsa");
        return studies;
    }

    private String told(Path study, String... words) {
        var said = terminal.type(Stream.concat(Stream.of(words[0], study), Stream.of(words).skip(1)).map(word -> word.equals("COPY")
                ? study.resolveSibling("copy.heddle") : word).toArray());
        return "%s → %d %s%s".formatted(String.join(" ", words), said.exit(), said.answer(), said.remarks()).replaceAll("[0-9a-f-]{36}", "id");
    }

    private List<String> everything(Path study, String coder) {
        var said = new ArrayList<String>();
        for (String command : List.of("merge COPY --dry-run", "merge COPY --dry-run --json", "merge COPY", "merge COPY --json", "merge COPY --dry-run", "undo", "redo",
                "code talk =first --quote politics", "undo", "undo")) {
            var words = command.replace("=first", terminal.done("codebook", study).answer().contains("Home") ? "Home" : "Rent").split(" ", -1);
            said.add(told(study, Stream.concat(Stream.of(words), Stream.of("--as", coder)).toArray(String[]::new)));
            if (!List.of("merge COPY", "undo", "redo").contains(command)) {
                continue;
            }
            String code = terminal.done("codebook", study).answer().contains("Home") ? "Home" : "Rent";
            for (String look : List.of("log", "log --json", "contributions", "contributions --json", "sources --json", "codings --json", "codebook --json",
                    "pass --json", "verification --json", "log --kind coding", "log --source talk", "log --code " + code)) {
                for (String eyes : List.of("Lead", "Tom")) {
                    said.add(told(study, Stream.concat(Stream.of(look.split(" ", -1)), Stream.of("--as", eyes)).toArray(String[]::new)));
                }
            }
            said.add(told(study, "doctor", "--json"));
        }
        return said;
    }

    @ParameterizedTest(name = "merged by {0}, beside {1}")
    @CsvSource(textBlock = """
            Lead, ''
            Nora, ''
            Tom,  Home
            Nora, Home
            """)
    void aMergeAnswersTheSameWithSealedWorkAndWithout(String coder, String visible) throws Exception {
        List<Path> studies = copies(visible);
        List<String> without = everything(studies.getLast(), coder);
        List<String> with = everything(studies.getFirst(), coder);
        assertEquals(List.of(), IntStream.range(0, with.size()).filter(at -> !with.get(at).equals(without.get(at)))
                .mapToObj(at -> "%d with: %s without: %s".formatted(at, with.get(at), without.get(at))).toList());
    }

    @Test
    void theSealedWorkHasComeAlongAllTheSame() throws Exception {
        Path study = copies("").getFirst();
        terminal.type("merge", study, study.resolveSibling("copy.heddle"), "--as", "Nora");
        assertTrue(terminal.done("codings", study, "--as", "Ailsa").answer().contains("rent is what decides"));
    }
}
