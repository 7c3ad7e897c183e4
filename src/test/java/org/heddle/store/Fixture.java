package org.heddle.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingPlace;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Pair;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.difference.Way;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.finding.Question;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.pass.Drawing;
import org.heddle.domain.pass.LateWork;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.CaseChange.RelabelCase;
import org.heddle.domain.project.CaseChange.RelabelRole;
import org.heddle.domain.project.CaseChange.RemoveCase;
import org.heddle.domain.project.CaseChange.RemovePerson;
import org.heddle.domain.project.CaseChange.RemoveRole;
import org.heddle.domain.project.CaseChange.RenamePerson;
import org.heddle.domain.project.CaseChange.SetAttribute;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.RemoveNoteCheck;
import org.heddle.domain.project.CheckChange.WithdrawAnswer;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.AddExample;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RecolourCode;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodeChange.SetDimension;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.AddCodings;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.RemoveCodings;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.DifferenceChange.Reopen;
import org.heddle.domain.project.DifferenceChange.Settle;
import org.heddle.domain.project.DifferenceChange.TakeOver;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.DropFinding;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.project.LinkChange.RemoveEntry;
import org.heddle.domain.project.LinkChange.RemoveLink;
import org.heddle.domain.project.LinkChange.RemovePolicy;
import org.heddle.domain.project.LinkChange.WithdrawTension;
import org.heddle.domain.project.MatrixChange.DropMatrix;
import org.heddle.domain.project.MatrixChange.DropMatrixCell;
import org.heddle.domain.project.MatrixChange.DropReview;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.domain.project.MatrixChange.PutMatrixCell;
import org.heddle.domain.project.MatrixChange.PutReview;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.AimMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.MergeChange.Distinguish;
import org.heddle.domain.project.MergeChange.Equate;
import org.heddle.domain.project.MergeChange.LeaveOut;
import org.heddle.domain.project.MergeChange.TakeIn;
import org.heddle.domain.project.NoteChange.ChooseHeadings;
import org.heddle.domain.project.NoteChange.ClearNote;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.PassChange.DropPass;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.PassChange.SealPass;
import org.heddle.domain.project.PassChange.SetPassSources;
import org.heddle.domain.project.PrintChange.ChooseTemplate;
import org.heddle.domain.project.PrintChange.DropAbbreviation;
import org.heddle.domain.project.PrintChange.DropColumnSet;
import org.heddle.domain.project.PrintChange.DropExhibit;
import org.heddle.domain.project.PrintChange.PutAbbreviation;
import org.heddle.domain.project.PrintChange.PutCell;
import org.heddle.domain.project.PrintChange.PutColumnSet;
import org.heddle.domain.project.PrintChange.PutExhibit;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.ProgressChange.Consider;
import org.heddle.domain.project.ProgressChange.Reconsider;
import org.heddle.domain.project.ProgressChange.UnassignSource;
import org.heddle.domain.project.QuoteChange.DropQuote;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.SourceChange.RestoreText;
import org.heddle.domain.project.SourceChange.SetSourceKind;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.project.SurgeryChange.RemoveSurgery;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.TeamChange.RemoveCoder;
import org.heddle.domain.project.TeamChange.RenameCoder;
import org.heddle.domain.project.VersionChange.AwaitRecheck;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.project.VersionChange.ForgetDefinition;
import org.heddle.domain.project.VersionChange.ForgetMerge;
import org.heddle.domain.project.VersionChange.FreezeVersion;
import org.heddle.domain.project.VersionChange.KeepDefinition;
import org.heddle.domain.project.VersionChange.NoteMerge;
import org.heddle.domain.project.VersionChange.RemoveVersion;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart.Elision;
import org.heddle.domain.quotes.published.PublishedPart.Insertion;
import org.heddle.domain.quotes.published.PublishedPart.Verbatim;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextDiff;
import org.heddle.domain.source.TextEdits;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteVerdict;

/// A small project in which every change can be made and every one can be refused.
final class Fixture {
    static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    static final String LETTER = "Dear all.";
    static final String WORDS = "INT: Who decides?\n\nGP: The rent \uD83D\uDE42 decides, cafe\u0301 or no café.\n";

    final Coder ailsa = new Coder(CoderId.fresh(), "Ailsa Rennie");
    final Coder tom = new Coder(CoderId.fresh(), "Tom Okafor");
    final Coder idle = new Coder(CoderId.fresh(), "Idle Hand");
    final Source interview = Source.of("I4-1 GP", "I4-1 GP.txt", SourceKind.INDIVIDUAL_INTERVIEW, WORDS);
    final Case practice = new Case(CaseId.fresh(), "I4", Map.of("arm", "programme"));
    final Case unused = Case.labelled("C9");
    final Person sillars = new Person(PersonId.fresh(), "Dr Sillars");
    final Person nobody = new Person(PersonId.fresh(), "Nobody Yet");
    final Role porter = new Role("POR", "Porter");
    final Code hopeful = code("Hopeful pessimism", Optional.empty(), 0);
    final Code politics = code("Politics makes health", Optional.of(hopeful.id()), 0);
    final Code choice = code("Constrained choice", Optional.of(hopeful.id()), 1);
    final Code individualist = code("Individualist", Optional.empty(), 1);
    final Code twin = code("Politics makes health", Optional.of(individualist.id()), 0);
    final Coding first = Coding.of(interview.id(), new TextSpan(23, 40), politics.id(), ailsa.id(), NOON).commented("why");
    final Coding same = Coding.of(interview.id(), new TextSpan(23, 40), twin.id(), ailsa.id(), NOON).commented("because");
    final Coding second = Coding.of(interview.id(), new TextSpan(27, 31), choice.id(), ailsa.id(), NOON).standing(Stance.COUNTERS);
    final Coding toms = Coding.of(interview.id(), new TextSpan(23, 44), politics.id(), tom.id(), NOON).missed();
    final Source letter = Source.of("Letter", "Letter.txt", SourceKind.DOCUMENT, LETTER);
    final Pass firstRound = new Pass(PassId.fresh(), "First round", List.of(interview.id()), List.of(ailsa.id(), tom.id()), 2, Optional.empty(), NOON,
            Optional.of(NOON));
    final Pass round = new Pass(PassId.fresh(), "Second round", List.of(letter.id()), List.of(ailsa.id(), tom.id()), 2,
            Optional.of(new Drawing(42, List.of("arm", "kind"), 2)), NOON, Optional.empty());
    final CodeExample example = CodeExample.of(politics.id(), ExampleKind.TYPICAL, interview.id(), new TextSpan(23, 40));
    final PastDefinition past = new PastDefinition(DefinitionId.fresh(), politics.id(), NOON, new CodeRules("was", "", "", "", "", ""));
    final CodeId merged = CodeId.fresh();
    final CodebookVersion version = new CodebookVersion(VersionId.fresh(), "v1", NOON, List.of("Ailsa", "Tom"), "agreed", List.of(hopeful, politics));
    final Check check = new Check(CheckId.fresh(), first.id(), tom.id(), NOON, Verdict.DISAGREE, "too wide", Optional.of(choice.id()));

    final Memo aboutPolitics = Memo.of(new MemoTarget.OfCode(politics.id()), MemoKind.ANALYTIC, "Rent as cause", "*The rent* speaks first.", ailsa.id(), NOON)
            .linked(new MemoLink.ToPassage(interview.id(), new TextSpan(23, 40))).linked(new MemoLink.ToCode(choice.id()));
    final Memo aboutFirst = Memo.of(new MemoTarget.OfCoding(first.id()), MemoKind.REFLEXIVE, "", "Why me?", tom.id(), NOON);
    final Memo aboutTwin = Memo.of(new MemoTarget.OfCoding(same.id()), MemoKind.DECISION, "Keep", "", tom.id(), NOON)
            .linked(new MemoLink.ToCode(twin.id())).linked(new MemoLink.ToCode(politics.id()));
    final Memo aboutSource = Memo.of(new MemoTarget.OfSource(interview.id()), MemoKind.LIMITATION, "Short", "One voice.", ailsa.id(), NOON);
    final Memo aboutCase = Memo.of(new MemoTarget.OfCase(unused.id()), MemoKind.ANALYTIC, "Nobody there", "", ailsa.id(), NOON);
    final Memo aboutNobody = Memo.of(new MemoTarget.OfPerson(nobody.id()), MemoKind.ANALYTIC, "Who?", "", ailsa.id(), NOON);
    final Memo surgery = Memo.of(MemoTarget.PROJECT, MemoKind.DATA_SURGERY, "14 March", "All three.", ailsa.id(), NOON);
    final Memo free = Memo.of(MemoTarget.FREE, MemoKind.CODING_NOTE, "", "Hm.", tom.id(), NOON);
    final CodingNote note = CodingNote.of(interview.id(), hopeful.id(), ailsa.id(), NOON,
            List.of(new Statement("Housing is said first.", List.of(new TextSpan(23, 40), new TextSpan(27, 31))), Statement.of("Nobody objects.")));
    final CodingNote nothing = CodingNote.of(interview.id(), individualist.id(), ailsa.id(), NOON, List.of());

    final Check edges = Check.of(second, WORDS, tom.id(), NOON, Verdict.QUERY).suggesting(Optional.of(new Suggestion.OtherEdges(new TextSpan(27, 40))));
    final Answer answer = new Answer(edges.id(), second, tom.id(), Verdict.QUERY, NOON, Answer.Outcome.DECLINED, "the words are few");
    final NoteCheck ofNote = NoteCheck.of(note, tom.id(), NOON, NoteVerdict.INCOMPLETE, "too few words");

    final Arrangement abstractOrder = Arrangement.named("Abstract", 1).of(List.of(Line.of(0, "Why health fails"), Line.of(1, politics.id()),
            Line.of(1, individualist.id()), new Line(0, Optional.of(twin.id()), "", "words")));
    final Question question = new Question(FindingId.fresh(), 1, "Who decides?", List.of(politics.id(), twin.id()), ailsa.id(), NOON);
    final Conclusion conclusion = Conclusion.of("The rent decides.", 1, ailsa.id(), NOON).about(List.of(politics.id()))
            .supportedBy(List.of(new Passage(interview.id(), new TextSpan(23, 40)))).answering(List.of(question.id()))
            .standing(new Conclusion.Standing(Novelty.CONFIRMS, List.of(Audience.PRACTICE, Audience.POLICY), "another 2013"));

    final UUID takenIn = UUID.randomUUID();
    final UUID alias = UUID.randomUUID();
    final Considered read = new Considered(interview.id(), tom.id(), new TextSpan(5, 17));

    final Surgery meeting = new Surgery(SurgeryId.fresh(), LocalDate.of(2026, 3, 12), "Second round", List.of(ailsa.id(), tom.id()), List.of("Kirsty"),
            List.of(interview.id()), List.of(politics.id()), "The first words.", "Rule sharpened.", "");
    final Surgery idleMeeting = new Surgery(SurgeryId.fresh(), LocalDate.of(2026, 3, 13), "", List.of(ailsa.id()), List.of(), List.of(), List.of(), "Hm.", "", "");
    final Settlement settled = settlement(new Difference(new Pair(ailsa.id(), tom.id()), interview.id(), DifferenceKind.BOUNDARY,
            List.of(new Mark(politics.id(), new TextSpan(23, 40))), List.of(new Mark(politics.id(), new TextSpan(23, 44)))), Way.NEITHER);

    final Passage rent = new Passage(interview.id(), new TextSpan(23, 31));
    final Passage decides = new Passage(interview.id(), new TextSpan(35, 42));
    final Link link = Link.of(rent, decides, LinkKind.CONTRADICTS, "too wide", ailsa.id(), NOON);
    final Tension tension = new Tension(politics.id(), twin.id());
    final Policy policy = new Policy(PolicyId.fresh(), "Rent cap", List.of("rent*", "\"rent cap\""));
    final RegisterEntry entry = RegisterEntry.of(Form.WITHIN, "Short", List.of(rent, decides), "words of another", tom.id(), NOON);
    final RegisterEntry unprinted = RegisterEntry.of(new Form("across a year"), "Nobody printed", List.of(), "", ailsa.id(), NOON);

    private Settlement settlement(Difference difference, Way way) {
        return new Settlement(SettlementId.fresh(), difference, way, way.outcome(difference, List.of()), new Reason(Reason.Kind.RULE, "too wide"), ailsa.id(),
                NOON, Optional.of(meeting.id()), Optional.of(new PushedRule(politics.id(), PushedRule.Side.EXCLUDE)));
    }

    private Difference missed(Source source) {
        return new Difference(new Pair(ailsa.id(), tom.id()), source.id(), DifferenceKind.MISSED, List.of(new Mark(choice.id(), new TextSpan(2, 9))), List.of());
    }

    private List<Change> layer() {
        return List.of(new AddCoder(Consensus.CODER), new AddCoding(Coding.of(interview.id(), new TextSpan(27, 31), choice.id(), Consensus.CODER.id(), NOON)));
    }

    final Quote quote = new Quote(QuoteId.fresh(), List.of(first.id(), second.id()), Optional.of(choice.id()), OptionalInt.of(2), QuoteStatus.SELECTED,
            List.of(new Verbatim(new Passage(interview.id(), new TextSpan(23, 31)), true, false), new Elision("[…]", true)), false, ailsa.id(), NOON);
    final Quote lent = new Quote(QuoteId.fresh(), List.of(toms.id(), first.id()), Optional.empty(), OptionalInt.empty(), QuoteStatus.CANDIDATE,
            List.of(new Verbatim(new Passage(interview.id(), new TextSpan(27, 31)), false, false), new Insertion("sic", true)), false, tom.id(), NOON);

    final MatrixColumn ofPolitics = MatrixColumn.of(hopeful.id());
    final MatrixColumn ofBoth = new MatrixColumn(ColumnId.fresh(), "Both", List.of(choice.id(), individualist.id()), false, true);
    final MatrixColumn ofTwin = MatrixColumn.of(twin.id());
    final FrameworkMatrix matrix = new FrameworkMatrix(MatrixId.fresh(), "Main", RowKind.CASES, List.of(ofPolitics, ofBoth, ofTwin),
            new RowOrder(Optional.of("arm"), Optional.empty()));
    final FrameworkMatrix ofSources = new FrameworkMatrix(MatrixId.fresh(), "By source", RowKind.SOURCES, List.of(MatrixColumn.of(politics.id())), RowOrder.BY_LABEL);
    final FrameworkMatrix ofPersons = new FrameworkMatrix(MatrixId.fresh(), "By person", RowKind.PERSONS, List.of(MatrixColumn.of(politics.id())), RowOrder.BY_LABEL);
    final MatrixCell charted = new MatrixCell(new CellPlace(ofPolitics.id(), practice.id().value()), "The rent is said to decide.",
            new Judgement(Optional.of(Judgement.Direction.HINDERED), Optional.of(Judgement.Strength.WEAK)), List.of(first.id(), second.id()),
            List.of(new Passage(interview.id(), new TextSpan(27, 40))), List.of(SeenCoding.of(first, interview, WORDS), SeenCoding.of(second, interview, WORDS)),
            ailsa.id(), NOON);
    final MatrixCell onlyEvidence = MatrixCell.empty(new CellPlace(ofTwin.id(), practice.id().value()), tom.id(), NOON).restingOn(List.of(same.id()));
    final MatrixCell unusedCell = MatrixCell.empty(new CellPlace(ofBoth.id(), unused.id().value()), tom.id(), NOON).saying("Nobody there.", tom.id(), NOON);
    final MatrixCell nobodysCell = MatrixCell.empty(new CellPlace(ofPersons.columns().getFirst().id(), nobody.id().value()), tom.id(), NOON)
            .saying("Nobody said words.", tom.id(), NOON);
    final CellReview cellReview = CellReview.of(charted, tom.id(), NOON, Verdict.QUERY, "too wide");

    final Exhibit box = new Exhibit(ExhibitId.fresh(), "Box 3", "Construct", new Axis(Axis.Kind.ATTRIBUTE, "class"),
            List.of(new ExhibitRow(politics.id(), "what is said of rent"), ExhibitRow.of(choice.id()), ExhibitRow.of(twin.id())),
            List.of(new ExhibitColumn("FIP", "FIPs (three)"), new ExhibitColumn("PIP", "")), Look.PLAIN);
    final ExhibitCell cell = new ExhibitCell(new Spot(box.id(), politics.id(), "FIP"), 2, "Rent is said first.",
            List.of(new Example(first.id(), Optional.of("As one said:")), new Example(same.id(), Optional.empty())));
    final ExhibitCell twins = new ExhibitCell(new Spot(box.id(), twin.id(), "PIP"), 1, "Nobody chose.", List.of());
    final ColumnSet columnSet = new ColumnSet("Journal", List.of(QuoteColumn.LEVELS, QuoteColumn.QUOTE, QuoteColumn.ATTRIBUTION), AttributionTemplate.A1,
            Carry.WHEN_SPEAKER_CHANGES, HouseStyle.Marks.LOW, List.of(Extra.LEGEND, Extra.EXPAND), Optional.of(QuoteColumn.CASE), List.of("arm", "class"));

    /// Makes the project file; it is copied for each test, which is quicker than making it anew.
    void make(Path file) {
        try (var store = ProjectStore.create(file, ailsa, InstantSource.fixed(NOON))) {
            fill(store);
        }
    }

    private void fill(ProjectStore store) {
        var gp = Speaker.unmapped(interview.id(), "GP", false);
        var turns = List.of(new Turn(1, "INT", 5, 17), new Turn(2, "GP", 23, 55));
        run(store, new AddCoder(tom), new AddCoder(idle), new AddCase(practice), new AddCase(unused), new AddPerson(sillars), new AddPerson(nobody),
                new AddRole(porter), new AddSource(interview, WORDS, turns, List.of(Speaker.unmapped(interview.id(), "INT", true), gp),
                        Optional.of(practice.id())),
                new MapSpeaker(gp.withRole("GP").spokenBy(sillars.id())), new AddCode(hopeful), new AddCode(politics), new AddCode(choice),
                new AddCode(individualist), new AddCode(twin), new AddCoding(first), new AddCoding(same), new AddCoding(second),
                new AddCoding(toms), new AddCheck(check), new StarCoding(second.id(), true), new AddExample(example), new FreezeVersion(version),
                new KeepDefinition(past), new AwaitRecheck(past.id(), List.of(first.id())), new NoteMerge(merged, politics.id()),
                new DeclareFinished(new Finished(interview.id(), ailsa.id(), NOON, false)),
                new AssignSource(new Assignment(interview.id(), tom.id())), new AssignSource(new Assignment(interview.id(), idle.id())),
                new Consider(read),
                new AddSource(letter, LETTER, List.of(new Turn(1, "", 0, 9)), List.of(), Optional.empty()), new OpenPass(firstRound), new OpenPass(round));
        run(store, new AddMemo(aboutPolitics), new AddMemo(aboutFirst), new AddMemo(aboutTwin), new AddMemo(aboutSource), new AddMemo(aboutCase),
                new AddMemo(aboutNobody), new AddMemo(surgery), new AddMemo(free), new WriteNote(note), new WriteNote(nothing),
                new ChooseHeadings(Set.of(hopeful.id(), individualist.id())), new RecordSurgery(meeting), new RecordSurgery(idleMeeting),
                new DecideVersion(version.id(), Optional.of(meeting.id())), new Settle(settled, List.of()), new AddCheck(edges),
                new AnswerCheck(answer), new AddNoteCheck(ofNote), new PutQuote(quote), new PutQuote(lent), new PutLink(link),
                new DeclareTension(tension), new PutPolicy(policy), new PutEntry(entry), new PutEntry(unprinted), new TakeIn(takenIn, Set.of()),
                new PutExhibit(box), new PutCell(cell), new PutCell(twins), new PutColumnSet(columnSet), new PutAbbreviation(new Abbreviation("FIP", "fully integrated practice")),
                new PutMatrix(matrix),
                new PutMatrix(ofSources), new PutMatrix(ofPersons), new PutMatrixCell(charted), new PutMatrixCell(onlyEvidence), new PutMatrixCell(unusedCell), new PutMatrixCell(nobodysCell),
                new PutReview(cellReview),
                new Equate(alias, second.id().value()), new PutArrangement(abstractOrder), new PutFinding(question), new PutFinding(conclusion));
    }

    private void run(ProjectStore store, Change... changes) {
        for (Change change : changes) {
            store.apply(change, ailsa.id());
        }
    }

    private static Code code(String name, Optional<CodeId> parent, int position) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.get(position), CodeRules.NONE, CodeStatus.AGREED);
    }

    /// One of every kind that works here.
    List<Change> allowed() {
        var other = Source.of("I4-2", "I4-2.txt", SourceKind.DOCUMENT, "Other words.");
        var changes = new ArrayList<Change>(List.of(
                new AddSource(other, "Other words.", List.of(new Turn(1, "", 0, 12)), List.of(), Optional.empty()),
                new RemoveSource(interview.id()), correction(), restored(), new RenameSource(interview.id(), "I4-1b"),
                new SetSourceKind(interview.id(), SourceKind.GROUP_INTERVIEW), new PlaceSource(interview.id(), Optional.of(unused.id())),
                new MapSpeaker(Speaker.unmapped(interview.id(), "GP", false).withRole("POR").in(unused.id())),
                new AddCase(Case.labelled("C3")), new RemoveCase(unused.id()), new RelabelCase(practice.id(), "I5"),
                new SetAttribute(practice.id(), "arm", Optional.of("comparison")), new AddRole(new Role("HV", "Health visitor")),
                new RemoveRole("POR"), new RelabelRole("POR", "Porter at night"), new AddPerson(new Person(PersonId.fresh(), "Someone")), new RemovePerson(nobody.id()),
                new RenamePerson(sillars.id(), "Dr Reid")));
        changes.addAll(List.of(
                new AddCode(code("Do it anyway", Optional.of(hopeful.id()), 1)), new RenameCode(politics.id(), "Politics"),
                new RecolourCode(politics.id(), Colour.PALETTE.get(7)),
                new DefineCode(politics.id(), new CodeRules("d", "u", "n", "e", "o", "t")),
                new SetCodeStatus(choice.id(), CodeStatus.RETIRED), new MoveCode(politics.id(), Optional.empty(), 1),
                new MergeCode(hopeful.id(), individualist.id()), new DeleteCode(hopeful.id()),
                new AddCoding(Coding.of(interview.id(), new TextSpan(27, 31), politics.id(), tom.id(), NOON)),
                new AddCodings(List.of(Coding.of(interview.id(), new TextSpan(27, 31), politics.id(), tom.id(), NOON).commented("words"),
                        Coding.of(interview.id(), new TextSpan(5, 17), choice.id(), ailsa.id(), NOON),
                        Coding.of(letter.id(), new TextSpan(0, 2), choice.id(), ailsa.id(), NOON).missed())),
                new RemoveCodings(List.of(first.id(), same.id(), toms.id(), second.id())),
                new RemoveCoding(first.id()), new CommentCoding(first.id(), "another"), new SetStance(first.id(), Stance.QUALIFIES),
                new Recode(second.id(), politics.id()), new MoveEdges(second.id(), new TextSpan(23, 31)),
                new StarCoding(first.id(), true), new StarCoding(second.id(), false),
                new AddCheck(new Check(CheckId.fresh(), toms.id(), ailsa.id(), NOON, Verdict.AGREE, "", Optional.empty())),
                new RemoveCheck(check.id()), new DeclareFinished(new Finished(interview.id(), ailsa.id(), NOON, true)),
                new WithdrawFinished(interview.id(), ailsa.id()), new AddCoder(new Coder(CoderId.fresh(), "Third")),
                new AssignSource(new Assignment(interview.id(), ailsa.id())), new UnassignSource(new Assignment(interview.id(), tom.id())),
                new Consider(new Considered(interview.id(), ailsa.id(), new TextSpan(5, 17))), new Reconsider(read),
                new RemoveCoder(idle.id()), new RenameCoder(tom.id(), "Tom O"),
                new OpenPass(new Pass(PassId.fresh(), "Third round", List.of(interview.id()), List.of(tom.id(), idle.id()), 2, Optional.empty(), NOON,
                        Optional.empty())),
                new DropPass(firstRound.id()), new ReleasePass(round.id(), NOON), new SealPass(firstRound.id()),
                new SetPassSources(round.id(), List.of(interview.id(), letter.id())),
                new RewordCode(politics.id(), new CodeRules("d", "u", "n", "e", "o", "t")), new SetDimension(individualist.id(), Optional.of("Level")),
                new AddExample(CodeExample.of(choice.id(), ExampleKind.COUNTER, interview.id(), new TextSpan(27, 31))),
                new RemoveExample(example.id()), new FreezeVersion(CodebookVersion.of(new Codebook(List.of(hopeful)), "v2", NOON, List.of("Tom"), "")),
                new RemoveVersion(version.id()), new NoteMerge(CodeId.fresh(), choice.id()), new ForgetMerge(merged),
                new KeepDefinition(new PastDefinition(DefinitionId.fresh(), choice.id(), NOON, CodeRules.NONE)), new ForgetDefinition(past.id()),
                new AwaitRecheck(past.id(), List.of(first.id(), toms.id())), new ConfirmCodings(List.of(first.id(), toms.id())),
                new MergeCode(politics.id(), twin.id()), new DeleteCode(politics.id()), new Recode(first.id(), choice.id()),
                new Together("Two acts", List.of(new RenameCode(politics.id(), "P"), new RemoveCoding(second.id())))));
        changes.addAll(List.of(
                new AddMemo(Memo.of(new MemoTarget.OfPerson(sillars.id()), MemoKind.ANALYTIC, "T", "w", ailsa.id(), NOON)
                        .linked(new MemoLink.ToPassage(interview.id(), new TextSpan(27, 31)))),
                new RemoveMemo(aboutPolitics.id()), new WriteMemo(aboutFirst.id(), MemoKind.DECISION, "New", "words", NOON.plusSeconds(60)),
                new AimMemo(free.id(), new MemoTarget.OfCoding(toms.id())), new LinkMemo(free.id(), new MemoLink.ToCode(politics.id())),
                new UnlinkMemo(aboutPolitics.id(), new MemoLink.ToPassage(interview.id(), new TextSpan(23, 40))),
                new WriteNote(note.saying(List.of(Statement.of("Other words."), new Statement("And more.", List.of(new TextSpan(23, 27)))), NOON)),
                new ClearNote(note.id()), new ChooseHeadings(Set.of(politics.id())),
                new Settle(settlement(missed(interview), Way.FIRST), layer()), new Reopen(settled.id(), List.of()), new TakeOver(layer()),
                new RecordSurgery(new Surgery(meeting.id(), meeting.date(), "Third", List.of(tom.id()), List.of(), List.of(), List.of(), "", "words", "")),
                new RemoveSurgery(idleMeeting.id()), new DecideVersion(version.id(), Optional.of(idleMeeting.id())), new PutQuote(quote.in(QuoteStatus.PUBLISHED)),
                new PutQuote(Quote.of(second.id(), tom.id(), NOON).ordered(OptionalInt.of(1))), new DropQuote(quote.id())));
        changes.addAll(List.of(
                new PutLink(Link.of(decides, rent, LinkKind.ECHOES, "", tom.id(), NOON)), new PutLink(link.saying(new LinkKind("answers"), "because")),
                new RemoveLink(link.id()), new DeclareTension(new Tension(choice.id(), individualist.id())), new WithdrawTension(tension),
                new PutPolicy(new Policy(PolicyId.fresh(), "Job centre", List.of())), new PutPolicy(new Policy(policy.id(), "Cap", List.of("cap"))),
                new RemovePolicy(policy.id()), new PutEntry(entry.saying(Form.BETWEEN, "Hm.", "first")), new PutEntry(entry.showing(List.of(decides))),
                new RemoveEntry(entry.id())));
        changes.addAll(List.of(
                new PutExhibit(box.titled("Box 4").of(List.of(ExhibitRow.of(choice.id()))).by(Axis.of(Axis.Kind.ROLE), List.of(new ExhibitColumn("GP", ""))).looking(
                        new Look(AttributionTemplate.A3, Brackets.SQUARE, HouseStyle.Marks.NONE, Look.Gloss.DEFINITION, "site"))),
                new PutExhibit(new Exhibit(ExhibitId.fresh(), "New", "", Axis.of(Axis.Kind.CASE), List.of(), List.of(), Look.PLAIN)), new DropExhibit(box.id()),
                new PutCell(cell.reaching(1).stating("").without(same.id())), new PutCell(ExhibitCell.empty(cell.spot())),
                new PutCell(ExhibitCell.empty(new Spot(box.id(), choice.id(), "PIP")).with(toms.id())),
                new PutColumnSet(columnSet.named("journal")), new PutColumnSet(columnSet.named("Other")), new DropColumnSet("Journal"),
                new PutAbbreviation(new Abbreviation("GP", "")), new PutAbbreviation(new Abbreviation("FIP", "other words")), new DropAbbreviation("FIP"),
                new ChooseTemplate(AttributionTemplate.A3)));
        changes.addAll(List.of(
                new AddCheck(Check.of(same, WORDS, tom.id(), NOON, Verdict.DISAGREE).suggesting(Optional.of(new Suggestion.DropIt()))),
                new AnswerCheck(new Answer(check.id(), first, tom.id(), Verdict.DISAGREE, NOON, Answer.Outcome.DROPPED, "words")),
                new AnswerCheck(new Answer(edges.id(), second, tom.id(), Verdict.QUERY, NOON, Answer.Outcome.CHANGED, "")),
                new WithdrawAnswer(edges.id()), new AddNoteCheck(NoteCheck.of(nothing, tom.id(), NOON, NoteVerdict.AGREES, "")),
                new RemoveNoteCheck(ofNote.id()),
                new PutMatrix(new FrameworkMatrix(MatrixId.fresh(), "Second", RowKind.CASES, List.of(), RowOrder.BY_LABEL)),
                new PutMatrix(matrix.moved(ofTwin.id(), -2).without(ofPolitics.id()).named("Main one")), new DropMatrix(matrix.id()),
                new PutMatrixCell(charted.saying("All new words.", tom.id(), NOON.plusSeconds(5)).quoting(List.of())),
                new PutMatrixCell(charted.turned(toms.id()).confirmed(List.of())), new DropMatrixCell(charted.place()),
                new PutReview(CellReview.of(charted, tom.id(), NOON, Verdict.AGREE, "")), new DropReview(cellReview.key()),
                new PutMatrixCell(MatrixCell.empty(new CellPlace(ofSources.columns().getFirst().id(), interview.id().value()), tom.id(), NOON)
                        .quoting(List.of(new Passage(interview.id(), new TextSpan(23, 40))))),
                new PutArrangement(Arrangement.named("Findings", 2)), new PutArrangement(abstractOrder.called("Summary").up(1).arrangement()),
                new DropArrangement(abstractOrder.id()), new PutFinding(conclusion.saying("other words").standing(Conclusion.Standing.UNSAID)),
                new PutFinding(Conclusion.of("Rent.", 2, tom.id(), NOON)), new PutFinding(question.about(List.of())), new DropFinding(question.id()),
                new DropFinding(conclusion.id()),
                new TakeIn(UUID.randomUUID(), Set.of(new LateWork(PassId.fresh(), first.source(), CoderId.fresh()))),
                new LeaveOut(takenIn), new Equate(alias, first.id().value()), new Distinguish(alias)));
        return changes;
    }

    /// Takes the words of one coding away, alters another, moves the rest, and changes a label.
    private CorrectSource correction() {
        String text = "INT: Who on earth decides?\n\nDr: \uD83D\uDE42 decides, cafe\u0301 or not.\n".transform(SourceText::clean);
        var speakers = List.of(Speaker.unmapped(interview.id(), "INT", true), Speaker.unmapped(interview.id(), "Dr", false).withRole("GP"));
        return new CorrectSource(interview.id(), text, List.of(new Turn(1, "INT", 5, 26), new Turn(2, "Dr", 32, 55)), speakers,
                TextDiff.between(WORDS, text));
    }

    private RestoreText restored() {
        return new RestoreText(interview.worded("All new words, and more of them than before."), "All new words, and more of them than before.",
                List.of(new Turn(1, "", 0, 44)), List.of(), List.of(new CodingPlace(first.id(), new TextSpan(0, 3))));
    }

    /// Changes that a rule forbids here.
    List<Change> forbidden() {
        return List.of(
                new AddSource(interview, WORDS, List.of(), List.of(), Optional.empty()), new RemoveSource(other()),
                new CorrectSource(interview.id(), " \n", List.of(), List.of(), TextDiff.between(WORDS, " \n")),
                new CorrectSource(interview.id(), "Other words.", List.of(), List.of(), TextEdits.NONE),
                new CorrectSource(interview.id(), WORDS + "\r", List.of(), List.of(), TextDiff.between(WORDS, WORDS + "\r")),
                new RenameSource(other(), "x"), new MapSpeaker(Speaker.unmapped(interview.id(), "PN", false)),
                new MapSpeaker(Speaker.unmapped(interview.id(), "GP", false).withRole("XX")), new RemoveCase(practice.id()),
                new AddCase(Case.labelled("I4")), new RemoveRole("GP"), new AddRole(new Role("gp", "")), new RemovePerson(sillars.id()),
                new AddPerson(new Person(PersonId.fresh(), "Dr Sillars")), new AddCode(code("Individualist", Optional.empty(), 0)),
                new AddCode(code("New", Optional.empty(), 9)), new RenameCode(hopeful.id(), "Individualist"),
                new MoveCode(hopeful.id(), Optional.of(choice.id()), 0), new MoveCode(twin.id(), Optional.of(hopeful.id()), 0),
                new MergeCode(hopeful.id(), politics.id()), new DeleteCode(CodeId.fresh()), new AddCoding(first),
                new AddCodings(List.of(anew(27), first)), new AddCodings(List.of(anew(27), anew(28), anew(27))), new AddCodings(List.of(anew(900))),
                new AddCodings(List.of(anew(27), anew(28).as(CodeId.fresh()))), new RemoveCodings(List.of(first.id(), CodingId.fresh())),
                new AddCodings(List.of(Coding.of(interview.id(), new TextSpan(27, 29), politics.id(), CoderId.fresh(), NOON))),
                new AddCodings(List.of(Coding.of(SourceId.fresh(), new TextSpan(27, 29), politics.id(), tom.id(), NOON))),
                new AddCoding(Coding.of(interview.id(), new TextSpan(1, 900), choice.id(), tom.id(), NOON)),
                new MoveEdges(first.id(), new TextSpan(1, 900)), new Recode(first.id(), twin.id()),
                new AddCheck(new Check(CheckId.fresh(), first.id(), ailsa.id(), NOON, Verdict.AGREE, "", Optional.empty())),
                new AddCheck(Check.of(first, WORDS, tom.id(), NOON, Verdict.QUERY).suggesting(
                        Optional.of(new Suggestion.OtherEdges(new TextSpan(1, 900))))),
                new AnswerCheck(new Answer(check.id(), first, ailsa.id(), Verdict.AGREE, NOON, Answer.Outcome.DECLINED, "")),
                new WithdrawAnswer(check.id()), new RemoveNoteCheck(check.id()),
                new AddNoteCheck(NoteCheck.of(note, ailsa.id(), NOON, NoteVerdict.AGREES, "")),
                new AddNoteCheck(NoteCheck.of(CodingNote.of(interview.id(), choice.id(), ailsa.id(), NOON, List.of()), tom.id(), NOON,
                        NoteVerdict.AGREES, "")),
                new AssignSource(new Assignment(other(), tom.id())), new AssignSource(new Assignment(interview.id(), CoderId.fresh())),
                new Consider(new Considered(interview.id(), tom.id(), new TextSpan(5, 900))),
                new RemoveCoder(tom.id()), new AddCoder(new Coder(CoderId.fresh(), "Tom Okafor")),
                new RemoveSource(letter.id()), new ReleasePass(firstRound.id(), NOON), new DropPass(PassId.fresh()), new SealPass(PassId.fresh()),
                new SetPassSources(round.id(), List.of(other())),
                new OpenPass(new Pass(PassId.fresh(), "first round", List.of(letter.id()), List.of(ailsa.id(), tom.id()), 2, Optional.empty(), NOON,
                        Optional.empty())),
                new RenameCode(hopeful.id(), "n".repeat(5_000)), new SetDimension(politics.id(), Optional.of("Level")),
                new AddExample(CodeExample.of(politics.id(), ExampleKind.COUNTER, interview.id(), new TextSpan(23, 40))),
                new AddExample(CodeExample.of(choice.id(), ExampleKind.COUNTER, interview.id(), new TextSpan(2, 4000))),
                new RemoveExample(ExampleId.fresh()), new FreezeVersion(new CodebookVersion(VersionId.fresh(), "V1", NOON, List.of(), "", List.of(hopeful))),
                new FreezeVersion(new CodebookVersion(VersionId.fresh(), " ", NOON, List.of(), "", List.of(hopeful))), new RemoveVersion(VersionId.fresh()),
                new ForgetDefinition(DefinitionId.fresh()), new ConfirmCodings(List.of(CodingId.fresh())),
                new AddMemo(Memo.of(MemoTarget.FREE, MemoKind.ANALYTIC, " ", "\n\t ", ailsa.id(), NOON)),
                new AddMemo(Memo.of(new MemoTarget.OfSource(other()), MemoKind.ANALYTIC, "T", "", ailsa.id(), NOON)),
                new WriteMemo(free.id(), MemoKind.ANALYTIC, "", "w".repeat(Memo.LONGEST + 1), NOON),
                new LinkMemo(free.id(), new MemoLink.ToPassage(interview.id(), new TextSpan(1, 900))),
                new LinkMemo(aboutPolitics.id(), new MemoLink.ToCode(choice.id())), new UnlinkMemo(free.id(), new MemoLink.ToCode(choice.id())),
                new WriteNote(CodingNote.of(interview.id(), hopeful.id(), ailsa.id(), NOON, List.of())),
                new WriteNote(note.saying(List.of(Statement.of(" ")), NOON)), new ChooseHeadings(Set.of(CodeId.fresh())),
                new Settle(settlement(settled.difference().swapped(), Way.FIRST), List.of()), new Settle(settlement(missed(letter), Way.FIRST), List.of()),
                new Settle(settlement(missed(interview), Way.NEW), List.of()), new Settle(settlement(missed(interview), Way.FIRST), List.of(new RemoveCoding(first.id()))),
                new TakeOver(List.of(new AddCoding(Coding.of(interview.id(), new TextSpan(27, 31), politics.id(), tom.id(), NOON)))),
                new PutLink(Link.of(rent, rent, LinkKind.ECHOES, "", tom.id(), NOON)), new PutLink(Link.of(rent, decides, LinkKind.CONTRADICTS, "", ailsa.id(), NOON)),
                new PutLink(Link.of(rent, new Passage(interview.id(), new TextSpan(1, 900)), LinkKind.ECHOES, "", tom.id(), NOON)),
                new RemoveLink(LinkId.fresh()), new DeclareTension(new Tension(politics.id(), politics.id())),
                new DeclareTension(new Tension(politics.id(), CodeId.fresh())), new WithdrawTension(new Tension(choice.id(), twin.id())),
                new PutPolicy(new Policy(PolicyId.fresh(), "rent CAP", List.of())), new RemovePolicy(PolicyId.fresh()),
                new PutEntry(RegisterEntry.of(Form.AROUND, " ", List.of(), "", tom.id(), NOON)), new RemoveEntry(EntryId.fresh()),
                new Reopen(SettlementId.fresh(), List.of()), new RemoveSurgery(meeting.id()), new DecideVersion(VersionId.fresh(), Optional.empty()),
                new RecordSurgery(new Surgery(SurgeryId.fresh(), meeting.date(), "", List.of(), List.of(" "), List.of(), List.of(), "x", "", "")),
                new DropExhibit(ExhibitId.fresh()), new DropColumnSet("none"), new DropAbbreviation("none"),
                new PutExhibit(new Exhibit(ExhibitId.fresh(), "BOX 3", "", Axis.of(Axis.Kind.CASE), List.of(), List.of(), Look.PLAIN)),
                new PutExhibit(box.of(List.of(ExhibitRow.of(choice.id()), ExhibitRow.of(choice.id())))),
                new PutCell(ExhibitCell.empty(new Spot(ExhibitId.fresh(), choice.id(), "PIP")).stating("x")),
                new PutCell(cell.showing(List.of(cell.examples().getFirst(), cell.examples().getFirst()))), new PutCell(cell.stating("w".repeat(20_001))),
                new DropQuote(QuoteId.fresh()), new PutQuote(Quote.of(CodingId.fresh(), ailsa.id(), NOON).in(QuoteStatus.SELECTED)),
                new PutQuote(Quote.of(first.id(), ailsa.id(), NOON).in(QuoteStatus.SELECTED)), new PutQuote(quote.ordered(OptionalInt.of(0))),
                new PutQuote(quote.printed(quote.codings(), List.of(new Verbatim(new Passage(interview.id(), new TextSpan(5, 17)), false, false)))),
                new DropArrangement(ArrangementId.fresh()), new DropFinding(FindingId.fresh()), new PutFinding(Conclusion.of("x", 1, CoderId.fresh(), NOON)),
                new PutFinding(conclusion.supportedBy(List.of(new Passage(interview.id(), new TextSpan(5, 4000))))),
                new PutFinding(new Question(conclusion.id(), 1, "Why?", List.of(), ailsa.id(), NOON)),
                new PutMatrix(matrix.named(" ")), new PutMatrix(matrix.named("by SOURCE")), new DropMatrix(MatrixId.fresh()),
                new PutMatrix(matrix.with(List.of(MatrixColumn.of(CodeId.fresh())))), new PutMatrix(matrix.with(ofSources.columns())),
                new PutMatrix(new FrameworkMatrix(matrix.id(), "Main", RowKind.PERSONS, matrix.columns(), matrix.order())),
                new PutMatrixCell(MatrixCell.empty(charted.place(), tom.id(), NOON)), new DropMatrixCell(new CellPlace(ofBoth.id(), practice.id().value())),
                new PutMatrixCell(charted.saying("w".repeat(MatrixCell.LONGEST + 1), tom.id(), NOON)), new PutMatrixCell(charted.turned(CodingId.fresh())),
                new PutMatrixCell(charted.quoting(List.of(new Passage(interview.id(), new TextSpan(1, 900))))),
                new PutMatrixCell(MatrixCell.empty(new CellPlace(ofBoth.id(), UUID.randomUUID()), tom.id(), NOON).saying("x", tom.id(), NOON)),
                new PutMatrixCell(MatrixCell.empty(new CellPlace(ofSources.columns().getFirst().id(), letter.id().value()), tom.id(), NOON).saying("x", tom.id(), NOON)),
                new PutReview(CellReview.of(charted, ailsa.id(), NOON, Verdict.AGREE, "")),
                new PutReview(CellReview.of(MatrixCell.empty(new CellPlace(ofBoth.id(), practice.id().value()), tom.id(), NOON), ailsa.id(), NOON, Verdict.AGREE, "")),
                new DropReview(new CellReview.Key(charted.place(), idle.id())), new Together("Half of it", List.of(new RenameCode(politics.id(), "P"), new RemoveCoder(tom.id()))));
    }

    private Coding anew(int start) {
        return Coding.of(interview.id(), new TextSpan(start, start + 2), politics.id(), tom.id(), NOON);
    }

    private static SourceId other() {
        return SourceId.fresh();
    }
}
