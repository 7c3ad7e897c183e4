package org.heddle.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.CaseChange.RelabelCase;
import org.heddle.domain.project.CaseChange.RemoveCase;
import org.heddle.domain.project.CaseChange.RemovePerson;
import org.heddle.domain.project.CaseChange.RemoveRole;
import org.heddle.domain.project.CaseChange.RenamePerson;
import org.heddle.domain.project.CaseChange.SetAttribute;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
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
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.SourceChange.SetSourceKind;
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
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;

/// A small project in which every change can be made and every one can be refused.
final class Fixture {
    static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
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
    final CodeExample example = CodeExample.of(politics.id(), ExampleKind.TYPICAL, interview.id(), new TextSpan(23, 40));
    final PastDefinition past = new PastDefinition(DefinitionId.fresh(), politics.id(), NOON, new CodeRules("was", "", "", "", "", ""));
    final CodeId merged = CodeId.fresh();
    final CodebookVersion version = new CodebookVersion(VersionId.fresh(), "v1", NOON, List.of("Ailsa", "Tom"), "agreed", List.of(hopeful, politics));
    final Check check = new Check(CheckId.fresh(), first.id(), tom.id(), NOON, Verdict.DISAGREE, "too wide", Optional.of(choice.id()));

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
                new AddCoding(toms), new AddCheck(check), new AddExample(example), new FreezeVersion(version), new KeepDefinition(past),
                new AwaitRecheck(past.id(), List.of(first.id())), new NoteMerge(merged, politics.id()), new DeclareFinished(new Finished(interview.id(), ailsa.id(), NOON, false)));
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
                new RemoveSource(interview.id()), new RenameSource(interview.id(), "I4-1b"),
                new SetSourceKind(interview.id(), SourceKind.GROUP_INTERVIEW), new PlaceSource(interview.id(), Optional.of(unused.id())),
                new MapSpeaker(Speaker.unmapped(interview.id(), "GP", false).withRole("POR").in(unused.id())),
                new AddCase(Case.labelled("C3")), new RemoveCase(unused.id()), new RelabelCase(practice.id(), "I5"),
                new SetAttribute(practice.id(), "arm", Optional.of("comparison")), new AddRole(new Role("HV", "Health visitor")),
                new RemoveRole("POR"), new AddPerson(new Person(PersonId.fresh(), "Someone")), new RemovePerson(nobody.id()),
                new RenamePerson(sillars.id(), "Dr Reid")));
        changes.addAll(List.of(
                new AddCode(code("Do it anyway", Optional.of(hopeful.id()), 1)), new RenameCode(politics.id(), "Politics"),
                new RecolourCode(politics.id(), Colour.PALETTE.get(7)),
                new DefineCode(politics.id(), new CodeRules("d", "u", "n", "e", "o", "t")),
                new SetCodeStatus(choice.id(), CodeStatus.RETIRED), new MoveCode(politics.id(), Optional.empty(), 1),
                new MergeCode(hopeful.id(), individualist.id()), new DeleteCode(hopeful.id()),
                new AddCoding(Coding.of(interview.id(), new TextSpan(27, 31), politics.id(), tom.id(), NOON)),
                new RemoveCoding(first.id()), new CommentCoding(first.id(), "another"), new SetStance(first.id(), Stance.QUALIFIES),
                new Recode(second.id(), politics.id()), new MoveEdges(second.id(), new TextSpan(23, 31)),
                new AddCheck(new Check(CheckId.fresh(), toms.id(), ailsa.id(), NOON, Verdict.AGREE, "", Optional.empty())),
                new RemoveCheck(check.id()), new DeclareFinished(new Finished(interview.id(), ailsa.id(), NOON, true)),
                new WithdrawFinished(interview.id(), ailsa.id()), new AddCoder(new Coder(CoderId.fresh(), "Third")),
                new RemoveCoder(idle.id()), new RenameCoder(tom.id(), "Tom O"),
                new RewordCode(politics.id(), new CodeRules("d", "u", "n", "e", "o", "t")), new SetDimension(individualist.id(), Optional.of("Level")),
                new AddExample(CodeExample.of(choice.id(), ExampleKind.COUNTER, interview.id(), new TextSpan(27, 31))),
                new RemoveExample(example.id()), new FreezeVersion(CodebookVersion.of(new Codebook(List.of(hopeful)), "v2", NOON, List.of("Tom"), "")),
                new RemoveVersion(version.id()), new NoteMerge(CodeId.fresh(), choice.id()), new ForgetMerge(merged),
                new KeepDefinition(new PastDefinition(DefinitionId.fresh(), choice.id(), NOON, CodeRules.NONE)), new ForgetDefinition(past.id()),
                new AwaitRecheck(past.id(), List.of(first.id(), toms.id())), new ConfirmCodings(List.of(first.id(), toms.id())),
                new MergeCode(politics.id(), twin.id()), new DeleteCode(politics.id()), new Recode(first.id(), choice.id()),
                new Together("Two acts", List.of(new RenameCode(politics.id(), "P"), new RemoveCoding(second.id())))));
        return changes;
    }

    /// Changes that a rule forbids here.
    List<Change> forbidden() {
        return List.of(
                new AddSource(interview, WORDS, List.of(), List.of(), Optional.empty()), new RemoveSource(other()),
                new RenameSource(other(), "x"), new MapSpeaker(Speaker.unmapped(interview.id(), "PN", false)),
                new MapSpeaker(Speaker.unmapped(interview.id(), "GP", false).withRole("XX")), new RemoveCase(practice.id()),
                new AddCase(Case.labelled("I4")), new RemoveRole("GP"), new AddRole(new Role("gp", "")), new RemovePerson(sillars.id()),
                new AddPerson(new Person(PersonId.fresh(), "Dr Sillars")), new AddCode(code("Individualist", Optional.empty(), 0)),
                new AddCode(code("New", Optional.empty(), 9)), new RenameCode(hopeful.id(), "Individualist"),
                new MoveCode(hopeful.id(), Optional.of(choice.id()), 0), new MoveCode(twin.id(), Optional.of(hopeful.id()), 0),
                new MergeCode(hopeful.id(), politics.id()), new DeleteCode(CodeId.fresh()), new AddCoding(first),
                new AddCoding(Coding.of(interview.id(), new TextSpan(1, 900), choice.id(), tom.id(), NOON)),
                new MoveEdges(first.id(), new TextSpan(1, 900)), new Recode(first.id(), twin.id()),
                new AddCheck(new Check(CheckId.fresh(), first.id(), ailsa.id(), NOON, Verdict.AGREE, "", Optional.empty())),
                new RemoveCoder(tom.id()), new AddCoder(new Coder(CoderId.fresh(), "Tom Okafor")),
                new RenameCode(hopeful.id(), "n".repeat(5_000)), new SetDimension(politics.id(), Optional.of("Level")),
                new AddExample(CodeExample.of(politics.id(), ExampleKind.COUNTER, interview.id(), new TextSpan(23, 40))),
                new AddExample(CodeExample.of(choice.id(), ExampleKind.COUNTER, interview.id(), new TextSpan(2, 4000))),
                new RemoveExample(ExampleId.fresh()), new FreezeVersion(new CodebookVersion(VersionId.fresh(), "V1", NOON, List.of(), "", List.of(hopeful))),
                new FreezeVersion(new CodebookVersion(VersionId.fresh(), " ", NOON, List.of(), "", List.of(hopeful))), new RemoveVersion(VersionId.fresh()),
                new ForgetDefinition(DefinitionId.fresh()), new ConfirmCodings(List.of(CodingId.fresh())),
                new Together("Half of it", List.of(new RenameCode(politics.id(), "P"), new RemoveCoder(tom.id()))));
    }

    private static SourceId other() {
        return SourceId.fresh();
    }
}
