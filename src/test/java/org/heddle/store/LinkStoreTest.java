package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of links, tensions, policies and the register when their words are corrected, their sources and codes go, copies meet, or work is sealed.
final class LinkStoreTest {
    private static final String LETTER = "Nobody asks us.";

    @TempDir
    Path folder;

    private Copies copies;
    private final Source letter = Source.of("Letter", "letter.txt", SourceKind.DOCUMENT, LETTER);
    private Link link;
    private RegisterEntry entry;

    @BeforeEach
    void twoLinkedPassages() {
        copies = new Copies(folder);
        link = Link.of(words("rent decides"), words("who owns what"), LinkKind.CONTRADICTS, "by the same person", copies.ailsa.id(), Fixture.NOON);
        entry = RegisterEntry.of(Form.WITHIN, "Rent", List.of(words("rent decides"), new Passage(letter.id(), new TextSpan(0, 6))), "Both at once.",
                copies.ailsa.id(), Fixture.NOON);
        copies.work("base", copies.ailsa, Copies.add(letter, LETTER), new PutLink(link), new PutEntry(entry),
                new DeclareTension(new Tension(copies.rent.id(), copies.power.id())));
    }

    private Passage words(String words) {
        int at = Copies.WORDS.indexOf(words);
        return new Passage(copies.talk.id(), new TextSpan(at, at + words.length()));
    }

    private List<Link> links(String name, Coder who) {
        try (var store = copies.open(name)) {
            return store.reader(who.id()).links().all();
        }
    }

    private List<RegisterEntry> entries(String name, Coder who) {
        try (var store = copies.open(name)) {
            return store.reader(who.id()).links().entries();
        }
    }

    private List<Tension> tensions(String name) {
        try (var store = copies.open(name)) {
            return store.reader(copies.ailsa.id()).links().tensions();
        }
    }

    @Test
    void bothEndsFollowTheirWordsAndAnEndWithoutWordsTakesTheLinkAway() {
        var before = copies.dump("base");
        String longer = "Well. " + Copies.WORDS;
        copies.work("base", copies.ailsa, Copies.correction(copies.talk, Copies.WORDS, longer));
        assertEquals(List.of("rent decides", "who owns what"), List.of(links("base", copies.ailsa).getFirst().from().span().of(longer),
                links("base", copies.ailsa).getFirst().to().span().of(longer)));
        assertEquals("rent decides", entries("base", copies.ailsa).getFirst().passages().getFirst().span().of(longer));
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));

        copies.work("base", copies.ailsa, Copies.correction(copies.talk, Copies.WORDS, Copies.WORDS.replace(", and who owns what", "")));
        assertEquals(List.of(), links("base", copies.ailsa));
        assertEquals(entry.passages(), entries("base", copies.ailsa).getFirst().passages());
        assertEquals(List.of(), copies.faults("base"));
    }

    @Test
    void removingASourceSaysWhatGoesAlongAndUndoBringsItBack() {
        var before = copies.dump("base");
        copies.work("base", copies.ailsa, new RemoveSource(copies.talk.id()));
        assertEquals(List.of(), links("base", copies.ailsa));
        assertEquals(List.of(new Passage(letter.id(), new TextSpan(0, 6))), entries("base", copies.ailsa).getFirst().passages());
        try (var store = copies.open("base")) {
            assertEquals("Removed “Talk” with 1 link and 1 passage of the register", store.reader(copies.ailsa.id()).log().newest(1).getFirst().sentence());
        }
        copies.undo("base", copies.ailsa);
        assertEquals(before, copies.dump("base"));
    }

    @Test
    void aTensionGoesWithItsCodeAndFollowsAMergedOne() {
        var other = Copies.code("Ownership", 2);
        copies.work("base", copies.ailsa, new AddCode(other), new MergeCode(copies.power.id(), other.id()));
        assertEquals(List.of(new Tension(copies.rent.id(), other.id())), tensions("base"));
        copies.work("base", copies.ailsa, new MergeCode(other.id(), copies.rent.id()));
        assertEquals(List.of(), tensions("base"), "a code in tension with itself says nothing");
        copies.undo("base", copies.ailsa);
        copies.work("base", copies.ailsa, new DeleteCode(other.id()));
        assertEquals(List.of(), tensions("base"));
        try (var store = copies.open("base")) {
            assertEquals("Deleted “Ownership” with 1 tension", store.reader(copies.ailsa.id()).log().newest(1).getFirst().sentence());
        }
    }

    @Test
    void twoCopiesBringTheirLinksTogetherAndDifferingCommentsAreAskedAbout() {
        copies.copy("base", "a");
        copies.copy("base", "b");
        Link toms = Link.of(words("tenants"), words("rent"), LinkKind.ECHOES, "", copies.tom.id(), Fixture.NOON);
        var mine = new Policy(PolicyId.fresh(), "Rent cap", List.of("cap"));
        var theirs = new Policy(PolicyId.fresh(), "rent cap", List.of("\"rent cap\"", "cap"));
        copies.work("a", copies.ailsa, new PutLink(link.saying(link.kind(), "mine")), new PutPolicy(mine));
        copies.work("b", copies.tom, new PutLink(toms), new PutPolicy(theirs), new PutLink(link.saying(link.kind(), "theirs")),
                new PutEntry(RegisterEntry.of(new Form("across time"), "Later", List.of(), "", copies.tom.id(), Fixture.NOON)));
        assertEquals(Map.of("links", 1, "entries of the register", 1), copies.look("a", "b", copies.ailsa).added());
        var before = copies.dump("a");
        copies.merge("a", "b", copies.ailsa, Choice.BOTH);
        assertEquals(List.of("mine\ntheirs", ""), links("a", copies.ailsa).stream().map(Link::comment).toList());
        assertEquals(2, entries("a", copies.ailsa).size());
        try (var store = copies.open("a")) {
            assertEquals(List.of(new Policy(mine.id(), "Rent cap", List.of("cap", "\"rent cap\""))), store.reader(copies.ailsa.id()).links().policies());
        }
        assertTrue(copies.merge("a", "b", copies.ailsa, Choice.BOTH).isNothing());
        assertEquals(List.of(), copies.faults("a"));
        copies.undo("a", copies.ailsa);
        assertEquals(before, copies.dump("a"));
    }

    @Test
    void aLinkToASourceThatTheOtherCopyRemovedIsNotLostUnseen() {
        copies.copy("base", "a");
        copies.copy("base", "b");
        copies.work("a", copies.ailsa, new RemoveSource(letter.id()));
        Link toLetter = Link.of(words("tenants"), new Passage(letter.id(), new TextSpan(0, 6)), LinkKind.ECHOES, "", copies.tom.id(), Fixture.NOON);
        copies.work("b", copies.tom, new PutLink(toLetter));
        assertEquals(1, copies.look("a", "b", copies.ailsa).conflicts().size());
        copies.merge("a", "b", copies.ailsa, Choice.THEIRS);
        assertTrue(links("a", copies.ailsa).contains(toLetter));
        assertEquals(List.of(), copies.faults("a"));
    }

    @Test
    void whatWasLinkedInASealedPassIsItsMakersAlone() {
        var pass = new Pass(PassId.fresh(), "Round", List.of(copies.talk.id()), List.of(copies.ailsa.id(), copies.tom.id()), 2, Optional.empty(),
                Fixture.NOON, Optional.empty());
        copies.work("base", copies.cem, new OpenPass(pass));
        var stranger = new Coder(new CoderId(new UUID(0, 1)), "Stranger");
        for (Coder other : List.of(copies.tom, copies.cem, stranger)) {
            assertEquals(List.of(), links("base", other), other.name());
            assertEquals(List.of(), entries("base", other), other.name());
            try (var store = copies.open("base")) {
                assertEquals(Optional.empty(), store.reader(other.id()).links().find(link.id()), other.name());
                assertEquals(Optional.empty(), store.reader(other.id()).links().find(entry.id()), other.name());
                assertEquals(List.of(), store.reader(other.id()).links().of(copies.talk.id()), other.name());
            }
        }
        assertEquals(List.of(link), links("base", copies.ailsa));
        copies.work("base", copies.tom, new PutLink(Link.of(link.from(), link.to(), link.kind(), "", copies.tom.id(), Fixture.NOON)));
        assertEquals(1, links("base", copies.tom).size(), "the same link by another coder is not refused, or it would tell");
        copies.work("base", copies.cem, new ReleasePass(pass.id(), Fixture.NOON));
        assertEquals(2, links("base", copies.cem).size());
        assertEquals(List.of(entry), entries("base", copies.tom));
    }
}
