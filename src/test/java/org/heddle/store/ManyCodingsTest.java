package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.AddCodings;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.RemoveCodings;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many codings come and go by one change of few undo steps, and count as what they are.
final class ManyCodingsTest {
    private static final String LONG = "Word after word. ".repeat(200);

    @TempDir
    Path folder;

    private Copies copies;
    private List<Coding> many;

    @BeforeEach
    void aStudy() {
        copies = new Copies(folder);
        many = IntStream.range(0, 40)
                .mapToObj(at -> Coding.of(copies.talk.id(), new TextSpan(at, at + 2), copies.rent.id(), copies.tom.id(), Fixture.NOON)).toList();
        copies.copy("base", "a");
        copies.copy("base", "b");
    }

    private long number(String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copies.file("a")); var rows = connection.createStatement().executeQuery(query)) {
            return rows.getLong(1);
        }
    }

    @Test
    void whatAMergeBringsIntoOneSourceIsTakenBackByOneStep() throws Exception {
        many.forEach(coding -> copies.work("b", copies.tom, new AddCoding(coding)));
        var before = copies.dump("a");
        copies.merge("a", "b", copies.ailsa, Choice.MINE);
        assertEquals(40, copies.codings("a").size());
        assertEquals(2, number("SELECT count(*) FROM undo_step WHERE revision = (SELECT max(revision) FROM change_log)"));

        var after = copies.dump("a");
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(after, copies.dump("a"));
    }

    @Test
    void eachOfManyCodingsCountsForWhoeverDidThem() {
        copies.work("a", copies.tom, new AddCodings(many));
        copies.work("a", copies.tom, new RemoveCodings(many.stream().limit(3).map(Coding::id).toList()));
        copies.work("a", copies.tom, new Change.Together("Two", List.of(new AddCodings(many.subList(0, 2)), new StarCoding(many.getLast().id(), true))));
        try (var store = copies.open("a")) {
            var deeds = store.reader(copies.tom.id()).log().deeds().stream().map(deed -> deed.kinds()).toList();
            assertEquals(List.of(Map.of("coding added", 40), Map.of("coding removed", 3), Map.of("coding added", 2, "coding starred", 1)),
                    deeds.subList(deeds.size() - 3, deeds.size()));
        }
    }

    @Test
    void whatHangsOnSomeOfThemGoesAlongAndComesBack() {
        copies.work("a", copies.tom, new AddCodings(many), new StarCoding(many.get(7).id(), true), new CommentCoding(many.get(8).id(), "why"));
        var before = copies.dump("a");
        copies.work("a", copies.tom, new RemoveCodings(many.stream().map(Coding::id).toList()));
        assertEquals(List.of(), copies.codings("a"));
        copies.undo("a", copies.tom);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void thoseOfSeveralSourcesGoAndComeBackTogether() {
        List<Source> talks = List.of(longTalk("One"), longTalk("Two"));
        talks.forEach(source -> copies.work("a", copies.ailsa, Copies.add(source, LONG)));
        var both = talks.stream().flatMap(source -> lots(source, 30).stream()).toList();
        copies.work("a", copies.tom, new AddCodings(many), new AddCodings(both), new StarCoding(both.get(40).id(), true),
                new CommentCoding(both.get(3).id(), "why"));
        var before = copies.dump("a");
        copies.work("a", copies.tom, new RemoveCodings(Stream.of(both.reversed(), many.subList(5, 40)).flatMap(List::stream).map(Coding::id).toList()));
        assertEquals(5, copies.codings("a").size());
        copies.undo("a", copies.tom);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void aMergeOfThousandsTakesFewStepsAndIsTakenBackAndDoneAgain() throws Exception {
        List<Source> talks = IntStream.range(0, 5).mapToObj(at -> longTalk("Talk " + at)).toList();
        talks.forEach(source -> copies.work("a", copies.ailsa, Copies.add(source, LONG)));
        copies.copy("a", "c");
        talks.forEach(source -> copies.work("c", copies.tom, new AddCodings(lots(source, 1500))));
        copies.work("a", copies.ailsa, new AddCodings(many.stream().map(one -> one.over(new TextSpan(one.span().start(), one.span().end() + 1))).toList()));
        var before = copies.dump("a");
        copies.merge("a", "c", copies.ailsa, Choice.MINE);
        assertEquals(7540, copies.codings("a").size());
        assertEquals(4, number("SELECT count(*) FROM undo_step WHERE revision = (SELECT max(revision) FROM change_log)"),
                "three portions of whole sources, and the memory of the copy");
        assertEquals(List.of(), copies.faults("a"));
        assertTrue(copies.merge("a", "c", copies.ailsa, Choice.MINE).isNothing());

        var after = copies.dump("a");
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(after, copies.dump("a"));
    }

    private static Source longTalk(String name) {
        return Source.of(name, name + ".txt", SourceKind.DOCUMENT, LONG);
    }

    private List<Coding> lots(Source source, int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> Coding.of(source.id(), new TextSpan(at, at + 2), copies.rent.id(), copies.tom.id(), Fixture.NOON)).toList();
    }

    /// A table that is not named in `ManyCodings.BARE_BESIDE` would lose what its rows hang on.
    @Test
    void everyTableThatHangsOnCodingsIsKnown() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copies.file("a"));
                var rows = connection.createStatement().executeQuery("""
                        SELECT group_concat(name, ' ') FROM (
                            SELECT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f."table" = 'coding' ORDER BY m.name)
                        """)) {
            assertEquals("coding_check matrix_evidence memo quote_coding recheck star", rows.getString(1));
        }
    }

    @Test
    void aRetiredCodeTakesNoneOfThem() {
        copies.work("a", copies.tom, new SetCodeStatus(copies.rent.id(), CodeStatus.RETIRED));
        var refusal = assertThrows(Refusal.class, () -> copies.work("a", copies.tom, new AddCodings(many)));
        assertEquals("“Rent” is retired: it keeps its codings and takes no new ones.", refusal.getMessage());
        assertThrows(Refusal.class, () -> copies.work("a", copies.tom, new RemoveCodings(List.of(CodingId.fresh()))));
        assertEquals(List.of(), copies.codings("a"));
    }

    /// The log names no codings beyond a thousand, and undo steps may be gone: the other copy must still learn that they came.
    @Test
    void moreThanTheLogNamesAreMergedAllTheSame() throws Exception {
        var words = longTalk("Long");
        copies.work("a", copies.ailsa, Copies.add(words, LONG));
        copies.copy("a", "c");
        copies.work("c", copies.tom, new AddCodings(lots(words, 1500)));
        forgetUndoSteps("a");
        forgetUndoSteps("c");
        copies.work("a", copies.ailsa, new CommentCoding(commented(), "mine"));
        copies.merge("a", "c", copies.ailsa, Choice.MINE);
        assertEquals(1501, copies.codings("a").size());
    }

    private void forgetUndoSteps(String name) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copies.file(name)); var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM undo_step");
        }
    }

    private CodingId commented() {
        Coding own = copies.coding("tenants", copies.power, copies.ailsa);
        copies.work("a", copies.ailsa, new AddCoding(own));
        return own.id();
    }
}
