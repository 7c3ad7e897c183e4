package org.heddle.workbench.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.source.ImportReport.TakenIn;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// A code lands on exactly the characters that were selected, whatever they are made of, in a file and back.
class CodingLandsOnTheSelectionTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));
    private static final List<String> PIECES = List.of("aye ", "no", "🙂", "👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "é", "e\u0301", "a\u0308\u0323", "ﬁ", "\r\n", "\r", "\n", " \n ", "  ",
            "\t", "\u00A0", "שלום ", "مرحبا ", "\u202Eright\u202C", "GP: ", "\r\nINT: ", "日本", "“quoted”", "'", "\uFEFF");

    private Path folder = Path.of("");
    private int tried;

    @BeforeProperty
    void makeAProject() throws IOException {
        folder = Files.createTempDirectory("heddle-selection");
        try (var project = projects().create(folder.resolve("study.heddle"), "Ailsa Rennie")) {
            project.run(new AddCode(code(0, "in the window"))).join();
            project.run(new AddCode(code(1, "from outside"))).join();
        }
    }

    @AfterProperty
    void removeIt() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void theWordsThatComeBackAreTheWordsThatWereSelected(@ForAll("interviews") String raw, @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other) throws IOException {
        tried++;
        Path file = Files.writeString(folder.resolve(tried + ".txt"), "GP: number %d ".formatted(tried) + raw);
        Coding shown;
        Coding told;
        try (var project = projects().open(folder.resolve("study.heddle"), Optional.empty())) {
            Source source = ((TakenIn) new Importing(project).importFiles(List.of(file), Wishes.NONE).getFirst()).source();
            String text = project.ask(reader -> reader.sources().text(source.id()));
            assertEquals(SourceText.clean(Files.readString(file)), text);
            Optional<TextSpan> selected = selection(text, one, other);
            Assume.that(selected.isPresent());
            shown = Coding.of(source.id(), selected.get(), named(project, "in the window").id(), project.coder(), NOON.instant());
            project.run(new AddCoding(shown)).join();
            told = new CodingActs(project, NOON).code(Passage.of(source.name(), "from outside", outside(text, selected.get()))).join();
            assertEquals(selected.get(), told.span());
        }
        assertEquals(List.of(shown, told), readBack(shown));
        assertEquals(shown.span().of(SourceText.clean(Files.readString(file))), shown.span().of(stored(shown)));
    }

    /// What was marked, from either end, on whole code points and without white space around it.
    private static Optional<TextSpan> selection(String text, int one, int other) {
        int from = whole(text, Math.min(one, other) % (text.length() + 1));
        int to = whole(text, Math.max(one, other) % (text.length() + 1));
        return SourceText.trimmed(text, Math.min(from, to), Math.max(from, to));
    }

    private static int whole(String text, int offset) {
        return SourceText.cutsCodePoint(text, offset) ? offset - 1 : offset;
    }

    private static Place outside(String text, TextSpan span) {
        var points = new CodePoints(text);
        assertEquals(span, new TextSpan(points.inside(points.outside(span.start())), points.inside(points.outside(span.end()))));
        return new Place.Offsets(text.codePointCount(0, span.start()), text.codePointCount(0, span.end()));
    }

    private List<Coding> readBack(Coding coding) throws IOException {
        try (var project = projects().open(folder.resolve("study.heddle"), Optional.empty())) {
            Code first = named(project, "in the window");
            return project.ask(reader -> reader.codings().of(coding.source())).stream()
                    .sorted((one, _) -> one.code().equals(first.id()) ? -1 : 1).toList();
        }
    }

    private String stored(Coding coding) throws IOException {
        try (var project = projects().open(folder.resolve("study.heddle"), Optional.empty())) {
            return project.ask(reader -> reader.sources().text(coding.source()));
        }
    }

    private static Code named(OpenProject project, String name) {
        return project.ask(reader -> reader.codes().codebook().named(name));
    }

    private static Code code(int position, String name) {
        return new Code(CodeId.fresh(), Optional.empty(), position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private static Projects projects() {
        return new Projects(Threads.none(), NOON);
    }

    @Provide
    Arbitrary<String> interviews() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
