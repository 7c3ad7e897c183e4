package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.PassChange.DropPass;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a sealed pass hides from whom: every question that one coder can put to a project, before and after the release.
final class SealTest {
    private static final Instant EARLY = Instant.parse("2026-03-14T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String WORDS = "The rent decides, and who owns what.";

    private final Coder ailsa = new Coder(CoderId.fresh(), "Ailsa");
    private final Coder tom = new Coder(CoderId.fresh(), "Tom");
    private final Coder lead = new Coder(CoderId.fresh(), "Lead");
    private final Source sealed = Source.of("Sealed", "a.txt", SourceKind.DOCUMENT, WORDS);
    private final Source open = Source.of("Open", "b.txt", SourceKind.DOCUMENT, WORDS + "!");
    private final Code code = new Code(CodeId.fresh(), Optional.empty(), 0, "Politics", Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    private final Coding hers = coding(sealed, ailsa, 0, 8);
    private final Coding his = coding(sealed, tom, 4, 16);
    private final Coding leads = coding(sealed, lead, 0, 5);
    private final Coding elsewhere = coding(open, ailsa, 0, 8);
    private final Check check = new Check(CheckId.fresh(), leads.id(), ailsa.id(), EARLY, Verdict.AGREE, "", Optional.empty());
    private final Pass pass = new Pass(PassId.fresh(), "Round", List.of(sealed.id()), List.of(ailsa.id(), tom.id()), 2, Optional.empty(),
            EARLY.plusSeconds(630), Optional.empty());

    @TempDir
    Path folder;

    private ProjectStore store;

    private Coding coding(Source source, Coder coder, int start, int end) {
        return Coding.of(source.id(), new TextSpan(start, end), code.id(), coder.id(), coder.equals(tom) ? NOON : EARLY);
    }

    @BeforeEach
    void make() {
        var clock = new InstantSource() {
            private Instant now = EARLY;

            @Override
            public Instant instant() {
                now = now.plusSeconds(60);
                return now;
            }
        };
        store = ProjectStore.create(folder.resolve("study.heddle"), ailsa, clock);
        run(ailsa, new AddCoder(tom), new AddCoder(lead), add(sealed, WORDS), add(open, WORDS + "!"), new AddCode(code));
        run(ailsa, new AddCoding(hers), new AddCoding(elsewhere), new DeclareFinished(new Finished(sealed.id(), ailsa.id(), NOON, true)));
        run(lead, new AddCoding(leads));
        run(ailsa, new AddCheck(check));
    }

    private static Change add(Source source, String text) {
        return new AddSource(source, text, List.of(new Turn(1, "", 0, text.length())), List.of(), Optional.empty());
    }

    private void run(Coder coder, Change... changes) {
        for (Change change : changes) {
            store.apply(change, coder.id());
        }
    }

    private void seal() {
        run(lead, new OpenPass(pass));
        run(tom, new AddCoding(his));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aConclusionThatRestsOnASealedSourceIsSeenByItsAuthorOnlyAndNotToldInTheLog() {
        seal();
        var resting = Conclusion.of("It rests on that.", 1, ailsa.id(), NOON).supportedBy(List.of(new Passage(sealed.id(), new TextSpan(0, 8))));
        var bare = Conclusion.of("It rests on nothing.", 2, ailsa.id(), NOON);
        run(ailsa, new PutFinding(resting), new PutFinding(bare));
        assertEquals(List.of(resting, bare), store.reader(ailsa.id()).findings().all());
        assertEquals(List.of(bare), store.reader(tom.id()).findings().all());
        assertEquals(List.of(), store.reader(tom.id()).log().all().stream().filter(entry -> entry.kind().startsWith("finding")).toList());
        run(lead, new ReleasePass(pass.id(), NOON));
        assertEquals(List.of(resting, bare), store.reader(tom.id()).findings().all());
    }

    @Test
    void linksAndEntriesOfTheRegisterThatTouchASealedSourceAreSeenByTheirMakerOnlyAndNotToldInTheLog() {
        var there = new Passage(sealed.id(), new TextSpan(0, 8));
        var here = new Passage(open.id(), new TextSpan(0, 8));
        var early = new Link(LinkId.fresh(), there, here, LinkKind.ECHOES, "", ailsa.id(), EARLY);
        run(ailsa, new PutLink(early));
        seal();
        var late = new Link(LinkId.fresh(), here, there, LinkKind.CONTRADICTS, "", ailsa.id(), NOON);
        var entry = new RegisterEntry(EntryId.fresh(), Form.WITHIN, "Rent", List.of(here), "", ailsa.id(), NOON);
        run(ailsa, new PutLink(late), new PutEntry(entry), new PutEntry(entry.showing(List.of(there))));
        for (Coder other : List.of(tom, lead, new Coder(CoderId.fresh(), "Stranger"))) {
            ProjectReader reader = store.reader(other.id());
            assertEquals(List.of(), reader.links().all(), other.name());
            assertEquals(List.of(), reader.links().of(open.id()), other.name());
            assertEquals(Optional.empty(), reader.links().find(early.id()), other.name());
            assertEquals(List.of(), reader.links().entries(), other.name());
            assertEquals(List.of(), reader.log().all().stream().filter(one -> one.kind().startsWith("link") || one.kind().startsWith("register")).toList());
        }
        assertEquals(List.of(early, late), store.reader(ailsa.id()).links().all());
        run(lead, new ReleasePass(pass.id(), NOON));
        assertEquals(List.of(early, late), store.reader(tom.id()).links().all());
        assertEquals(1, store.reader(tom.id()).links().entries().size());
    }

    /// A cell that others see must not tell by its evidence, or by going out of their sight, what somebody coded in the pass.
    @Test
    void noSealedPassageIsPutIntoACellThatOthersSee() {
        var matrix = new FrameworkMatrix(MatrixId.fresh(), "Main", RowKind.SOURCES, List.of(MatrixColumn.of(code.id())), RowOrder.BY_LABEL);
        var cell = MatrixCell.empty(new CellPlace(matrix.columns().getFirst().id(), open.id().value()), lead.id(), EARLY).saying("Rent.", lead.id(), EARLY);
        run(lead, new PutMatrix(matrix), new PutMatrixCell(cell));
        seal();
        var again = coding(sealed, ailsa, 9, 16);
        var fresh = new Coding(again.id(), again.source(), again.span(), again.code(), ailsa.id(), NOON, "", again.stance(), false);
        run(ailsa, new AddCoding(fresh));
        assertThrows(Refusal.class, () -> run(ailsa, new PutMatrixCell(cell.turned(fresh.id()))));
        assertThrows(Refusal.class, () -> run(ailsa, new PutMatrixCell(cell.turned(new Passage(sealed.id(), fresh.span())))));
        assertEquals(List.of(cell), store.reader(tom.id()).matrices().cells(matrix.id()));
        run(lead, new ReleasePass(pass.id(), NOON));
        run(ailsa, new PutMatrixCell(cell.turned(fresh.id())));
        assertEquals(List.of(cell.turned(fresh.id())), store.reader(tom.id()).matrices().cells(matrix.id()));
    }

    @Test
    void aCellOfAnExhibitIsSeenWithAllItsQuotesOnlyAndNotOverwrittenBlindly() {
        var box = new Exhibit(ExhibitId.fresh(), "Box", "", Axis.of(Axis.Kind.ROLE), List.of(ExhibitRow.of(code.id())),
                List.of(new ExhibitColumn("GP", ""), new ExhibitColumn("PN", "")), Look.PLAIN);
        ExhibitCell secret = ExhibitCell.empty(new Spot(box.id(), code.id(), "GP")).stating("What Ailsa reads there.").with(elsewhere.id()).with(hers.id());
        ExhibitCell plain = ExhibitCell.empty(new Spot(box.id(), code.id(), "PN")).with(elsewhere.id());
        run(ailsa, new PutExhibit(box), new PutCell(secret), new PutCell(plain));
        seal();
        assertEquals(List.of(secret, plain), store.reader(ailsa.id()).prints().cells(box.id()));
        assertEquals(List.of(plain), store.reader(tom.id()).prints().cells(box.id()));
        assertEquals(Optional.empty(), store.reader(tom.id()).prints().cell(secret.spot()));
        var refused = assertThrows(Refusal.class, () -> run(tom, new PutCell(ExhibitCell.empty(secret.spot()).stating("Mine."))));
        assertEquals("This cell waits until the blind pass is released. Nothing was changed.", refused.sentence());
        assertThrows(Refusal.class, () -> run(tom, new DropExhibit(box.id())));
        run(lead, new ReleasePass(pass.id(), NOON));
        assertEquals(List.of(secret, plain), store.reader(tom.id()).prints().cells(box.id()));
    }

    @Test
    void aQuoteIsSeenWithItsCodingsAndItsMakerOnly() {
        var made = Quote.of(hers.id(), ailsa.id(), EARLY).in(QuoteStatus.SELECTED);
        var fromLead = Quote.of(leads.id(), ailsa.id(), EARLY).in(QuoteStatus.SELECTED);
        var open = Quote.of(elsewhere.id(), ailsa.id(), EARLY).in(QuoteStatus.SELECTED);
        run(ailsa, new PutQuote(made), new PutQuote(fromLead), new PutQuote(open));
        seal();
        assertEquals(List.of(made, fromLead, open), store.reader(ailsa.id()).quotes().all());
        assertEquals(List.of(open), store.reader(tom.id()).quotes().all());
        run(lead, new ReleasePass(pass.id(), NOON));
        assertEquals(List.of(made, fromLead, open), store.reader(tom.id()).quotes().all());
    }

    @Test
    void nobodyButTheCoderHerselfMeetsHerWorkInAnyAnswer() {
        seal();
        for (Coder other : List.of(tom, lead, new Coder(CoderId.fresh(), "Stranger"))) {
            ProjectReader reader = store.reader(other.id());
            assertEquals(Optional.empty(), reader.codings().find(hers.id()), other.name());
            assertEquals(Optional.empty(), reader.codings().identical(hers), other.name());
            assertEquals(List.of(), reader.codings().idBegins(hers.id().value().toString().substring(0, 12)), other.name());
            assertEquals(false, reader.codings().of(sealed.id()).contains(hers), other.name());
            assertEquals(false, reader.codings().touching(sealed.id(), hers.span()).contains(hers), other.name());
            assertEquals(false, reader.codings().with(Set.of(code.id())).contains(hers), other.name());
            assertEquals(Optional.empty(), reader.checks().find(check.id()), other.name());
            assertEquals(Map.of(), reader.checks().of(sealed.id()), other.name());
            assertEquals(Map.of(), reader.checks().verdicts(), other.name());
            assertEquals(Map.of(), reader.checks().verdicts(List.of(leads.id())), other.name());
            assertEquals(List.of(), reader.checks().of(leads.id()), other.name());
            assertEquals(List.of(), reader.checks().finished(), other.name());
            assertEquals(Optional.empty(), reader.checks().finished(sealed.id(), ailsa.id()), other.name());
        }
        assertEquals(List.of(hers, leads), store.reader(ailsa.id()).codings().of(sealed.id()));
    }

    @Test
    void answersAndChecksOfNotesAreSealedWithTheWorkTheyAreAbout() {
        var note = CodingNote.of(sealed.id(), code.id(), lead.id(), EARLY, List.of());
        run(lead, new WriteNote(note));
        run(ailsa, new AddNoteCheck(NoteCheck.of(note, ailsa.id(), EARLY, NoteVerdict.AGREES, "")));
        run(lead, new AnswerCheck(new Answer(check.id(), leads, ailsa.id(), Verdict.AGREE, EARLY, Answer.Outcome.DECLINED, "")));
        seal();
        for (Coder other : List.of(tom, lead, new Coder(CoderId.fresh(), "Stranger"))) {
            ProjectReader reader = store.reader(other.id());
            assertEquals(List.of(), reader.answers().all(), other.name());
            assertEquals(List.of(), reader.answers().of(sealed.id()), other.name());
            assertEquals(Optional.empty(), reader.answers().find(check.id()), other.name());
            assertEquals(Map.of(), reader.noteChecks().of(sealed.id()), other.name());
            assertEquals(List.of(), reader.noteChecks().of(note.id()), other.name());
        }
        assertEquals(1, store.reader(ailsa.id()).answers().all().size());
        assertEquals(1, store.reader(ailsa.id()).noteChecks().of(note.id()).size());
        run(lead, new ReleasePass(pass.id(), NOON));
        assertEquals(1, store.reader(tom.id()).answers().all().size());
    }

    @Test
    void countsAreThoseOfWhatMayBeSeen() {
        seal();
        var reader = store.reader(tom.id());
        assertEquals(Map.of(sealed.id(), 2, open.id(), 1), reader.codings().counts());
        assertEquals(Map.of(sealed.id(), 2, open.id(), 1), reader.codings().counts(List.of(code.id())));
        assertEquals(2, reader.codings().count(sealed.id()));
        assertEquals(Map.of(ailsa.id(), 1, tom.id(), 1, lead.id(), 1), reader.codings().countsByCoder());
        assertEquals(3, reader.codings().columns().size());
        assertEquals(3, reader.codings().marked().stances().length);
        assertEquals(1, reader.codings().columns(List.of(code.id()), Optional.of(ailsa.id())).size());
        assertEquals(Map.of(code.id(), 3), reader.codes().counts());
        assertEquals(3, reader.codes().count(code.id()));
        assertEquals(4, store.reader(ailsa.id()).codes().count(code.id()) + 1, "hers, hers elsewhere and the lead's");
    }

    @Test
    void whoCheckedAndHowManyCodingsCounterTheirThemeIsCountedFromWhatMayBeSeen() {
        var against = coding(open, ailsa, 9, 16).standing(Stance.COUNTERS);
        var sealedAgainst = coding(sealed, ailsa, 9, 16).standing(Stance.COUNTERS);
        run(ailsa, new AddCoding(against), new AddCoding(sealedAgainst));
        run(tom, new AddCheck(new Check(CheckId.fresh(), against.id(), tom.id(), NOON, Verdict.AGREE, "", Optional.empty())));
        seal();
        assertEquals(List.of(ailsa.id(), tom.id()), store.reader(ailsa.id()).checks().checkers());
        assertEquals(List.of(tom.id()), store.reader(tom.id()).checks().checkers());
        assertEquals(Map.of(ailsa.id(), 2), store.reader(ailsa.id()).codings().countsByCoder(Stance.COUNTERS));
        assertEquals(Map.of(ailsa.id(), 1), store.reader(tom.id()).codings().countsByCoder(Stance.COUNTERS));
        run(lead, new ReleasePass(pass.id(), NOON));
        assertEquals(List.of(ailsa.id(), tom.id()), store.reader(tom.id()).checks().checkers());
        assertEquals(Map.of(ailsa.id(), 2), store.reader(tom.id()).codings().countsByCoder(Stance.COUNTERS));
    }

    @Test
    void theLogTellsOnlyTheOpenAndTheOwn() {
        seal();
        run(ailsa, new MoveEdges(hers.id(), new TextSpan(0, 4)));
        assertEquals(List.of("Tom joined as a coder", "Lead joined as a coder", "Imported “Sealed”", "Imported “Open”", "Added code “Politics”",
                "Coded “Politics” in “Open”", "Coded “Politics” in “Sealed”", "Opened the blind pass “Round”", "Coded “Politics” in “Sealed”"),
                sentences(tom));
        assertEquals("Moved the edges of “Politics” in “Sealed”", sentences(ailsa).getLast());
        assertEquals("Coded “Politics” in “Sealed”", store.reader(tom.id()).log().newest(1).getFirst().sentence());
    }

    private List<String> sentences(Coder coder) {
        return store.reader(coder.id()).log().all().stream().map(entry -> entry.sentence()).toList();
    }

    @Test
    void aReleaseShowsEverythingToEverybody() {
        seal();
        run(lead, new ReleasePass(pass.id(), NOON));
        for (Coder coder : List.of(ailsa, tom, lead)) {
            assertEquals(Set.of(hers, his, leads), Set.copyOf(store.reader(coder.id()).codings().of(sealed.id())), coder.name());
            assertEquals(4, store.reader(coder.id()).codings().columns().size(), coder.name());
        }
    }

    @Test
    void whatIsCodedAfterTheReleaseIsNotIndependent() {
        seal();
        run(lead, new ReleasePass(pass.id(), NOON));
        var both = Set.of(ailsa.id(), tom.id());
        assertEquals(Set.of(), store.reader(lead.id()).passes().changedAfterRelease(pass, both));
        run(lead, new AddCoding(coding(sealed, lead, 9, 16)));
        assertEquals(Set.of(), store.reader(lead.id()).passes().changedAfterRelease(pass, both));
        run(tom, new MoveEdges(his.id(), new TextSpan(0, 16)));
        assertEquals(Set.of(sealed.id()), store.reader(lead.id()).passes().changedAfterRelease(pass, both));
    }

    /// What was seen was seen; but taking the release back, a verdict, a star or a comment changes nothing that agreement compares.
    @Test
    void aReleaseThatIsTakenBackAndWordsAboutCodingsLeaveItIndependent() {
        seal();
        var both = Set.of(ailsa.id(), tom.id());
        store.apply(new ReleasePass(pass.id(), NOON), tom.id());
        var release = store.reader(tom.id()).log().newest(1).getFirst();
        store.takeBack(release, ailsa.id());
        store.takeBack(store.reader(ailsa.id()).log().newest(1).getFirst(), ailsa.id());
        run(tom, new AddCheck(new Check(CheckId.fresh(), hers.id(), tom.id(), NOON, Verdict.AGREE, "", Optional.empty())), new StarCoding(his.id(), true),
                new CommentCoding(his.id(), "said at the meeting"));
        store.takeBack(store.reader(tom.id()).log().newest(1).getFirst(), tom.id());
        run(tom, new Change.Together("Starred and commented", List.of(new StarCoding(his.id(), false), new CommentCoding(his.id(), "why"))));
        assertEquals(Set.of(), store.reader(lead.id()).passes().changedAfterRelease(pass, both));
        run(tom, new Change.Together("Starred and moved", List.of(new StarCoding(his.id(), true), new MoveEdges(his.id(), new TextSpan(0, 16)))));
        assertEquals(Set.of(sealed.id()), store.reader(lead.id()).passes().changedAfterRelease(pass, both));
    }

    @Test
    void workInASealedPassCannotBeUncoveredByDroppingItOrRemovedUnseen() {
        seal();
        assertThrows(Refusal.class, () -> store.apply(new DropPass(pass.id()), tom.id()));
        assertThrows(Refusal.class, () -> store.apply(new RemoveSource(sealed.id()), tom.id()));
        assertEquals(List.of(his, leads).size(), store.reader(tom.id()).codings().of(sealed.id()).size());
    }

    @Test
    void aPassWithoutWorkCanBeDropped() {
        run(lead, new OpenPass(pass), new DropPass(pass.id()));
        assertEquals(Set.of(hers, leads), Set.copyOf(store.reader(tom.id()).codings().of(sealed.id())));
    }
}
