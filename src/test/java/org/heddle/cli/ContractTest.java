package org.heddle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heddle.cli.Terminal.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scripts of strangers rely on these commands, options and fields: more may come, none may go.
final class ContractTest {
    @TempDir
    private Path folder;
    private Terminal terminal;
    private Path project;
    private String coding;

    @BeforeEach
    void aSmallStudy() throws Exception {
        terminal = new Terminal(folder);
        project = folder.resolve("study.heddle");
        Files.writeString(folder.resolve("talk.txt"), "INT: Well?\n\nGP: It is the rent that decides.\n\nPN: Politics makes health, so it does.\n");
        Files.writeString(folder.resolve("other.txt"), "INT: And you?\n\nCLP: Nobody asks who owns what.\n");
        Files.writeString(folder.resolve("paper.md"), "He said “It is the rent that decides” (GP:C1).\n");
        Files.writeString(folder.resolve("ratings.csv"), "unit,A,B\n1,1,1\n2,2,1\n3,,2\n4,2,2\n");
        Files.writeString(folder.resolve("spans.csv"), "coder,category,start,end\nA,x,0,5\nB,x,2,6\nA,y,7,9\nB,y,7,9\n");
        Files.writeString(folder.resolve("codings.csv"), "source,code,quote,occurrence,comment\nother,Housing > Rent,who owns what,1,from a table\n");
        typed("new FILE --framework none --coder Ann");
        typed("import FILE talk.txt other.txt --case C1");
        typed("case FILE C1 --set Arm=early");
        typed("codebook FILE --add", "Housing > Rent");
        coding = typed("code FILE talk Rent --as Tom --quote", "It is the rent that decides").answer().strip();
        typed("code FILE talk Rent --as Ann --stance counters --quote", "the rent that decides");
        typed("code FILE --from codings.csv --as Ann");
        typed("finished FILE talk --as Tom --read");
    }

    /// The words between spaces, `FILE` and file names put in their places, then words that hold spaces.
    private Said typed(String command, String... more) {
        var words = new ArrayList<Object>();
        for (String word : command.split(" ")) {
            boolean isFile = List.of("talk.txt", "other.txt", "paper.md", "ratings.csv", "spans.csv", "codings.csv").contains(word) || word.startsWith("out.");
            words.add(word.equals("FILE") ? project : word.equals("CODING") ? coding : isFile ? folder.resolve(word) : word);
        }
        words.addAll(Arrays.asList(more));
        Said said = terminal.type(words.toArray());
        assertEquals(0, said.exit(), command + ": " + said.remarks());
        return said;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources FILE --json | id name kind case characters turns speakers sha256 codings status
            text FILE talk --turns --json | number speaker start end text
            cases FILE --json | id attributes
            codebook FILE --json | id name path parent colour definition useWhen notWhen example origin theory status codings
            codings FILE --source talk --code Housing --with-children --coder Tom --json | id source start end text code coder at comment stance speaker person role case attribution turn check
            verification FILE --json | codings checked agree disagree query perCode perSource open
            agreement FILE --coders Tom,Ann --sources talk --unit token --codes Rent --json | unit coders condition units codes overall
            agreement --ratings ratings.csv --scale ordinal --weights quadratic --json | percent bennettS scottPi cohenKappa weightedKappa fleissKappa randolph krippendorffAlpha gwetAc1 gwetAc2 holsti undefined
            agreement --spans spans.csv --length 20 --json | alphaU uAlpha barUAlpha cuAlpha kuAlpha boundarySimilarity f1
            search FILE rent --source talk --code Rent --speaker GP --case C1 --limit 5 --json | total hits
            audit FILE paper.md --json | quotations
            doctor FILE --json | sound checks repaired
            log FILE --json | revision at who kind sentence
            pass FILE --list --json |
            differences FILE --coders Tom,Ann --json |
            counts FILE --json | codes
            crosstab FILE --by case --json |
            cooccurrence FILE --json |
            matrix FILE --json |
            links FILE --json |
            methods FILE --json |
            """)
    void theFieldsAreThere(String command, String fields) {
        Object answer = typed(command).json();
        if (fields != null) {
            Map<?, ?> first = (Map<?, ?>) (answer instanceof List<?> rows ? rows.getFirst() : answer);
            for (String field : fields.split(" ")) {
                assertTrue(first.containsKey(field), command + " says " + first.keySet() + ", not " + field);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speaker FILE talk GP --role GP --case C1 --person Elspeth
            speaker FILE talk INT --interviewer
            codebook FILE --out out.json
            codebook FILE --out out.csv
            codebook FILE --out out.xlsx
            codebook FILE --rename Rent Rents
            codebook FILE --move Rent none
            codebook FILE --merge Rent Housing
            codebook FILE --retire Rent
            codebook FILE --delete Rent
            codebook FILE --colour Rent #112233
            code FILE talk Rent --as Tom --span 20:30 --comment why
            code FILE talk Rent --as Eve --quote health --occurrence 1 --missed
            uncode FILE CODING --as Tom
            remove FILE other
            backup FILE out.heddle
            undo FILE --steps 2
            check FILE CODING --as Ann --verdict query --comment hm --suggest Housing
            pass FILE --name N --sources talk,other --coders Tom,Ann --sample 0.5 --by Arm --seed 7
            quote FILE CODING --as Tom --select --order 1 --theme Rent --published rent
            quotes FILE --theme Housing --all --carry --template A1 --columns theme,quote,attribution --out out.csv
            quotes FILE --selected --out out.docx
            quotes FILE --out out.html
            quotes FILE --out out.md
            quotes FILE --out out.json
            quotes FILE --out out.xlsx
            doctor FILE --repair
            demo out.demo --no-window
            """)
    void theOptionsAreTaken(String command) {
        typed(command);
    }

    @Test
    void aDifferenceIsSettledByItsId() {
        String difference = String.valueOf(typed("differences FILE --coders Tom,Ann --json").rows().getFirst().get("id"));
        typed("settle FILE " + difference + " --keep both --as Ann --reason", "both say it");
    }

    @Test
    void aPassIsReleasedByItsName() {
        typed("pass FILE --name N --sources talk,other --coders Tom,Ann");
        typed("pass FILE --release N");
    }

    @Test
    void aCopyIsLookedAtAndMerged() {
        typed("backup FILE out.heddle");
        typed("code FILE talk Rent --as Tom --quote", "Politics makes health");
        var fields = typed("merge out.heddle " + project + " --dry-run --prefer mine --json").fields();
        assertTrue(fields.keySet().containsAll(List.of("added", "changed", "conflicts", "applied")), fields.toString());
        assertEquals(false, fields.get("applied"));
    }
}
