package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;

/// Whatever two coders do in two copies: every coding that either made and nobody took away is there afterwards over its own words, a second merge changes
/// nothing, and one undo leads back.
class MergePropertyTest {

    /// One act of a coder: what is done, and numbers from which its place and object follow.
    record Stroke(int what, int which, int from, int length) {}

    @Provide
    Arbitrary<List<Stroke>> strokes() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 50),
                Arbitraries.integers().between(1, 9)).as(Stroke::new).list().ofMaxSize(9);
    }

    @Property(tries = 40)
    void nothingIsLostNothingComesTwiceAndOneUndoLeadsBack(@ForAll("strokes") List<Stroke> first, @ForAll("strokes") List<Stroke> mine,
            @ForAll("strokes") List<Stroke> theirs) throws IOException {
        Path folder = Files.createTempDirectory("merge-property");
        try {
            var copies = new Copies(folder);
            act(copies, "base", copies.cem, first);
            copies.copy("base", "a");
            copies.copy("base", "b");
            act(copies, "a", copies.ailsa, mine);
            act(copies, "b", copies.tom, theirs);
            check(copies);
        } finally {
            clear(folder);
        }
    }

    private static void check(Copies copies) {
        var before = copies.dump("a");
        Set<String> expected = fresh(copies, "a");
        expected.addAll(fresh(copies, "b"));
        copies.merge("a", "b", copies.ailsa, Choice.BOTH);
        Set<String> found = places(copies, "a");
        expected.removeAll(found);
        assertEquals(Set.of(), expected);
        assertEquals(List.of(), copies.faults("a"));
        var after = copies.dumpWithLog("a");
        assertTrue(copies.merge("a", "b", copies.ailsa, Choice.THEIRS).isNothing());
        assertEquals(after, copies.dumpWithLog("a"));
        if (!copies.dump("a").equals(before)) {
            copies.undo("a", copies.ailsa);
            assertEquals(before, copies.dump("a"));
        }
    }

    /// What was coded in a copy and not in the project that it was made from.
    private static Set<String> fresh(Copies copies, String name) {
        var fresh = places(copies, name);
        fresh.removeAll(places(copies, "base"));
        return fresh;
    }

    /// Codings by their words and their coder: codes may be called otherwise meanwhile.
    private static Set<String> places(Copies copies, String name) {
        var places = new TreeSet<String>();
        copies.codings(name).forEach(one -> {
            String[] parts = one.split(" \\| ", -1);
            places.add(parts[0] + " | " + parts[2]);
        });
        return places;
    }

    private static void act(Copies copies, String name, Coder who, List<Stroke> strokes) {
        try (var store = copies.open(name)) {
            for (Stroke stroke : strokes) {
                Change change = change(store.reader(who.id()), stroke, copies, who);
                try {
                    store.apply(change, who.id());
                } catch (Refusal _) {
                    // The hand tried what the rules forbid.
                }
            }
        }
    }

    private static Change change(ProjectReader reader, Stroke stroke, Copies copies, Coder who) {
        List<Code> codes = reader.codes().codebook().inOrder();
        Code code = codes.get(stroke.which() % codes.size());
        var span = new TextSpan(stroke.from(), stroke.from() + stroke.length());
        var codings = new ArrayList<>(reader.codings().of(copies.talk.id()));
        var coding = codings.isEmpty() ? Coding.of(copies.talk.id(), span, code.id(), who.id(), Fixture.NOON) : codings.get(stroke.which() % codings.size());
        return switch (stroke.what()) {
            case 0, 1 -> new AddCoding(Coding.of(copies.talk.id(), span, code.id(), who.id(), Fixture.NOON));
            case 2 -> new RemoveCoding(coding.id());
            case 3 -> new CommentCoding(coding.id(), "said " + stroke.from());
            case 4 -> new MoveEdges(coding.id(), span);
            case 5 -> new Recode(coding.id(), code.id());
            default -> stroke.length() % 2 == 0 ? new RenameCode(code.id(), "Name " + stroke.from())
                    : new MoveCode(code.id(), Optional.empty(), stroke.from() % codes.size());
        };
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
