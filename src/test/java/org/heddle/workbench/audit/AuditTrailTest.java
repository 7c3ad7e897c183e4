package org.heddle.workbench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.contribution.Part;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Exporting;
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

/// The trail of a small study by two people.
final class AuditTrailTest {
    @TempDir
    Path folder;

    private final Code rent = new Code(CodeId.fresh(), Optional.empty(), 0, "Rent", Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    private final Code food = new Code(CodeId.fresh(), Optional.empty(), 1, "Food", Colour.PALETTE.get(1), CodeRules.NONE, CodeStatus.AGREED);
    private final Coder tom = new Coder(CoderId.fresh(), "Tom");
    private Instant now = Instant.parse("2026-03-14T12:00:00Z");
    private OpenProject project;
    private CoderId ailsa;
    private Source source;
    private Coding coding;

    private Instant tick() {
        now = now.plusSeconds(60);
        return now;
    }

    @BeforeEach
    void makeAStudy() throws Exception {
        project = new Projects(Threads.none(), this::tick).create(folder.resolve("study.heddle"), "Ailsa");
        ailsa = project.coder();
        project.run(new AddCoder(tom)).join();
        project.run(new AddCode(rent)).join();
        project.run(new AddCode(food)).join();
        Path file = Files.writeString(folder.resolve("talk.txt"), "The rent and the food.");
        source = ((TakenIn) new Importing(project).importFiles(List.of(file), Wishes.NONE).getFirst()).source();
        project.actAs(tom.id());
        coding = coding(0, 8);
        project.run(new AddCoding(coding)).join();
        project.run(new Together("Coded and renamed", List.of(new Recode(coding.id(), food.id()), new RenameCode(food.id(), "Bread")))).join();
        project.run(new AddCoding(coding(9, 12))).join();
        project.undo().join();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Coding coding(int start, int end) {
        return Coding.of(source.id(), new TextSpan(start, end), rent.id(), project.coder(), tick());
    }

    private List<String> found(LogFilter filter) {
        var sentences = new ArrayList<String>();
        new AuditTrail(project).all(filter).forEach(line -> sentences.add(line.entry().sentence()));
        return sentences;
    }

    private static LogFilter filter(Optional<String> coder, List<String> kinds, String words) {
        return new LogFilter(coder, kinds, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), words);
    }

    @Test
    void theTrailIsFilteredByCoderKindWordsSourceCodeAndTime() {
        assertEquals(8, found(LogFilter.ALL).size());
        assertEquals(List.of("Coded “Rent” in “talk”", "Coded and renamed", "Coded “Rent” in “talk”"),
                found(filter(Optional.of("Tom"), List.of("recoded", "coding added"), "")));
        assertEquals(List.of("Coded and renamed", "Added code “Food”"),
                found(filter(Optional.empty(), Part.DESIGNED.kinds(), "")).stream().filter(one -> !one.contains("Rent")).toList());
        assertEquals(List.of("Tom joined as a coder"), found(filter(Optional.empty(), List.of(), "joined")));
        var ofFood = new LogFilter(Optional.empty(), List.of(), Optional.of(source.id()), Optional.of(food.id()), Optional.empty(), Optional.empty(), "");
        assertEquals(List.of("Coded and renamed"), found(ofFood));
        var second = project.ask(reader -> reader.log().all()).get(1).at();
        var early = new LogFilter(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(second), "");
        assertEquals(List.of("Tom joined as a coder"), found(early));
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrAnythingTwice() {
        var trail = new AuditTrail(project);
        var first = trail.newest(LogFilter.ALL, 3).join();
        assertEquals(8, first.total());
        assertEquals(List.of(8L, 7L, 6L), first.lines().stream().map(line -> line.number()).toList());
        assertEquals(List.of(5L, 4L, 3L), trail.before(LogFilter.ALL, 6, 3).join().stream().map(line -> line.number()).toList());
    }

    @Test
    void contributionsCountWhatHoldsAndWhatCompoundActsWereMadeOf() {
        var all = new AuditTrail(project).contributions().join();
        assertEquals(List.of("Ailsa", "Tom"), all.all().stream().map(Contributions.OfOne::who).toList());
        assertEquals(Map.of(Part.DESIGNED, 2, Part.IMPORTED, 1, Part.ORGANISED, 1), all.all().getFirst().counts());
        assertEquals(Map.of(Part.CODED, 2, Part.DESIGNED, 1), all.all().getLast().counts());
        assertEquals(List.of("Ailsa (2) and Tom (1) designed the framework.", "Tom (2) coded.", "Ailsa (1) brought in and kept the sources.",
                "Ailsa (1) organised the work."), all.sentences());
    }

    @Test
    void sealedActsLeaveNeitherAGapNorACount() {
        project.actAs(ailsa);
        project.run(new OpenPass(new Pass(PassId.fresh(), "Round", List.of(source.id()), List.of(ailsa, tom.id()), 1, Optional.empty(), tick(),
                Optional.empty()))).join();
        project.run(new AddCoding(coding(13, 21))).join();
        project.run(new RenameCode(rent.id(), "Rents")).join();
        project.actAs(tom.id());
        var lines = new AuditTrail(project).newest(LogFilter.ALL, 99).join().lines();
        assertEquals(lines.size(), lines.getFirst().number());
        assertEquals(Optional.of(0), new AuditTrail(project).contributions().join().all().stream().filter(one -> one.who().equals("Ailsa"))
                .map(one -> one.of(Part.CODED)).findFirst());
    }

    @Test
    void trailAndStatementAreWrittenInEveryFormat() throws Exception {
        for (String ending : List.of("csv", "xlsx", "docx", "html", "md", "json")) {
            Path trail = folder.resolve("trail." + ending);
            Exporting.write(new AuditTrail(project).report(LogFilter.ALL), trail);
            Exporting.write(new AuditTrail(project).contributions().join().report(), folder.resolve("who." + ending));
            assertEquals(true, Files.size(trail) > 100, ending);
        }
        assertEquals(9, Files.readAllLines(folder.resolve("trail.csv")).stream().filter(line -> line.contains("2026-03-14") || line.startsWith("number")
                || line.contains("number")).count());
    }

    @Test
    void theNumbersOfAPageHaveNoGapWhateverASealHides() {
        numbersRunFromOne(8);
        project.actAs(ailsa);
        project.run(new OpenPass(new Pass(PassId.fresh(), "Round", List.of(source.id()), List.of(ailsa, tom.id()), 1, Optional.empty(), now, Optional.empty()))).join();
        numbersRunFromOne(5);
        project.actAs(tom.id());
        numbersRunFromOne(9);
    }

    private void numbersRunFromOne(int total) {
        var trail = new AuditTrail(project);
        var page = trail.newest(LogFilter.ALL, 4).join();
        assertEquals(total, page.total());
        var numbers = new ArrayList<Long>();
        page.lines().forEach(line -> numbers.add(line.number()));
        trail.before(LogFilter.ALL, numbers.getLast(), 100).join().forEach(line -> numbers.add(line.number()));
        assertEquals(LongStream.rangeClosed(1, total).boxed().toList().reversed(), numbers);
    }
}
