package org.heddle.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.project.MatrixChange.PutMatrix;
import org.heddle.workbench.matrix.MatrixActs;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.NoteChange.ChooseHeadings;
import org.heddle.domain.project.NoteChange.WriteNote;
import org.heddle.domain.project.ProgressChange.Consider;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.pass.PassActs;
import org.heddle.workbench.pass.PassActs.Choice;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// A project with a sealed pass of Ailsa and Tom, and a copy of it in which Ailsa did a good deal in that pass.
final class SealedStudy {
    static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    final Path without;
    final Path withHers;
    final Coder ailsa;
    final Coder tom = new Coder(CoderId.fresh(), "Tom");
    final Coder lead = new Coder(CoderId.fresh(), "Lead");
    private final List<Code> codes = List.of(code("Politics", 0), code("Rent", 1));
    private final CodingId leads = CodingId.fresh();

    SealedStudy(Path folder) throws IOException {
        without = Files.createDirectories(folder.resolve("a")).resolve("study.heddle");
        withHers = Files.createDirectories(folder.resolve("b")).resolve("study.heddle");
        Files.writeString(folder.resolve("talk.txt"), "INT: Well?\n\nGP: I'd never say politics, but the rent is what decides.\n\nINT: And?\n\nGP: The rent again.\n");
        Files.writeString(folder.resolve("other.txt"), "GP: Nothing to see here, only words about rent.\n");
        try (OpenProject project = new Projects(Threads.none(), InstantSource.fixed(NOON)).create(without, "Ailsa")) {
            ailsa = project.ask(reader -> reader.team().all()).getFirst();
            new Importing(project).importFiles(List.of(folder.resolve("talk.txt"), folder.resolve("other.txt")), Wishes.NONE);
            as(ailsa, project, new AddCoder(tom), new AddCoder(lead), new AddCode(codes.get(0)), new AddCode(codes.get(1)), new ChooseHeadings(Set.of(codes.get(1).id())),
                    coding(project, "other", "only words", 1, ailsa));
            as(tom, project, coding(project, "other", "words about rent", 1, tom));
            as(lead, project, new AddCoding(new Coding(leads, source(project, "talk"), span(project, "talk", "the rent"), codes.get(1).id(), lead.id(), NOON,
                    "", Stance.EXEMPLIFIES, false)));
            var matrix = new FrameworkMatrix(MatrixId.fresh(), "Main", RowKind.SOURCES, codes.stream().map(Code::id).map(MatrixColumn::of).toList(), RowOrder.BY_LABEL);
            as(ailsa, project, new PutMatrix(matrix), new DeclareTension(new Tension(codes.get(0).id(), codes.get(1).id())));
            new MatrixActs(project, InstantSource.fixed(NOON)).write(new CellPlace(matrix.columns().getLast().id(), source(project, "talk").value()), "early").join();
            new PassActs(project, InstantSource.fixed(NOON)).open("Round", List.of("Ailsa", "Tom"), new Choice.ByHand(List.of("talk"))).join();
            as(tom, project, coding(project, "talk", "I'd never say politics", 0, tom));
        }
        Files.copy(without, withHers);
        try (OpenProject project = new Projects(Threads.none(), InstantSource.fixed(NOON)).open(withHers, Optional.empty())) {
            AddCoding hers = coding(project, "talk", "rent is what decides", 0, ailsa);
            as(ailsa, project, hers, coding(project, "talk", "The rent again", 1, ailsa), coding(project, "talk", "politics", 1, ailsa),
                    new SetStance(hers.coding().id(), Stance.COUNTERS),
                    new AddCheck(new Check(CheckId.fresh(), leads, ailsa.id(), NOON, Verdict.DISAGREE, "secret", Optional.empty())),
                    new AddMemo(Memo.of(new MemoTarget.OfSource(source(project, "talk")), MemoKind.REFLEXIVE, "secret", "secret", ailsa.id(), NOON)),
                    new AddMemo(Memo.of(new MemoTarget.OfCoding(hers.coding().id()), MemoKind.ANALYTIC, "secret", "", ailsa.id(), NOON)),
                    new WriteNote(CodingNote.of(source(project, "talk"), codes.get(1).id(), ailsa.id(), NOON, List.of(Statement.of("secret")))),
                    new Consider(new Considered(source(project, "talk"), ailsa.id(), span(project, "talk", "The rent again"))),
                    new StarCoding(hers.coding().id(), true),
                    new DeclareFinished(new Finished(source(project, "talk"), ailsa.id(), NOON, true)));
            project.undo().join();
            interpret(project);
        }
    }

    /// What rests on her sealed work: a link at both of its ends, an entry of the register and a conclusion. Cells are refused there.
    private void interpret(OpenProject project) {
        var sealed = new Passage(source(project, "talk"), span(project, "talk", "rent is what decides"));
        var open = new Passage(source(project, "other"), span(project, "other", "only words"));
        as(ailsa, project, new PutLink(new Link(LinkId.fresh(), open, sealed, LinkKind.CONTRADICTS, "secret", ailsa.id(), NOON)),
                new PutEntry(new RegisterEntry(EntryId.fresh(), Form.WITHIN, "secret", List.of(sealed, open), "secret", ailsa.id(), NOON)),
                new PutFinding(Conclusion.of("secret", 1, ailsa.id(), NOON).supportedBy(List.of(open, sealed))));
    }

    private static Code code(String name, int at) {
        return new Code(CodeId.fresh(), Optional.empty(), at, name, Colour.PALETTE.get(at), CodeRules.NONE, CodeStatus.AGREED);
    }

    private static void as(Coder coder, OpenProject project, Change... changes) {
        project.actAs(coder.id());
        for (Change change : changes) {
            project.run(change).join();
        }
    }

    private static SourceId source(OpenProject project, String name) {
        return project.ask(reader -> reader.sources().named(name).orElseThrow().id());
    }

    private static TextSpan span(OpenProject project, String source, String words) {
        int at = project.ask(reader -> reader.sources().text(source(project, source))).indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    private AddCoding coding(OpenProject project, String source, String words, int code, Coder coder) {
        return new AddCoding(Coding.of(source(project, source), span(project, source, words), codes.get(code).id(), coder.id(), NOON));
    }
}
