package org.heddle.domain.project.words;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.LinkChange;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.project.MatrixChange;
import org.heddle.domain.project.MemoChange;
import org.heddle.domain.project.MergeChange;
import org.heddle.domain.project.NoteChange;
import org.heddle.domain.project.PassChange;
import org.heddle.domain.project.PrintChange;
import org.heddle.domain.project.ProgressChange;
import org.heddle.domain.project.QuoteChange;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.SurgeryChange;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.team.CoderId;

/// How the log and the undo menu speak of a change: a kind that stays the same for ever, and a sentence without any words of a source.
/// The sentence is made before the change is carried out, while everything it names can still be read.
public final class ChangeWords {
    /// The kind of the act that ends blind coding: later work in those sources is not independent.
    public static final String PASS_RELEASED = "pass released";
    public static final String PASS_OPENED = "pass opened";

    /// How the log calls that the work of another copy is here.
    public static final String COPY_TAKEN_IN = "copy taken in";

    /// How the kinds of all acts begin that write the agreed layer and leave the coders' own work alone.
    public static final String DIFFERENCE = "difference ";

    private static final int HASH = 16;

    private final ProjectReader reader;
    private final MemoWords memos;
    private final MatrixWords matrices;

    public ChangeWords(ProjectReader reader) {
        this.reader = reader;
        memos = new MemoWords(reader);
        matrices = new MatrixWords(reader);
    }

    public static String kind(Change change) {
        return switch (change) {
            case SourceChange.AddSource _ -> "source added";
            case SourceChange.RemoveSource _ -> "source removed";
            case SourceChange.CorrectSource _ -> "text corrected";
            case SourceChange.RestoreText _ -> "text restored";
            case SourceChange.RenameSource _ -> "source renamed";
            case SourceChange.SetSourceKind _ -> "source kind set";
            case SourceChange.PlaceSource _ -> "source placed";
            case SourceChange.MapSpeaker _ -> "speaker mapped";
            case CaseChange.AddCase _ -> "case added";
            case CaseChange.RemoveCase _ -> "case removed";
            case CaseChange.RelabelCase _ -> "case relabelled";
            case CaseChange.SetAttribute _ -> "attribute set";
            case CaseChange.AddRole _ -> "role added";
            case CaseChange.RemoveRole _ -> "role removed";
            case CaseChange.RelabelRole _ -> "role relabelled";
            case CaseChange.AddPerson _ -> "participant added";
            case CaseChange.RemovePerson _ -> "participant removed";
            case CaseChange.RenamePerson _ -> "participant renamed";
            case CodeChange.AddCode _ -> "code added";
            case CodeChange.RenameCode _ -> "code renamed";
            case CodeChange.RecolourCode _ -> "code recoloured";
            case CodeChange.DefineCode _ -> "code defined";
            case CodeChange.RewordCode _ -> "code reworded";
            case CodeChange.SetCodeStatus _ -> "code status set";
            case CodeChange.SetDimension _ -> "dimension set";
            case CodeChange.MoveCode _ -> "code moved";
            case CodeChange.MergeCode _ -> "codes merged";
            case CodeChange.DeleteCode _ -> "code deleted";
            case CodeChange.AddExample _ -> "example added";
            case CodeChange.RemoveExample _ -> "example removed";
            case VersionChange.FreezeVersion _ -> "codebook frozen";
            case VersionChange.RemoveVersion _ -> "version removed";
            case VersionChange.NoteMerge _ -> "merge noted";
            case VersionChange.ForgetMerge _ -> "merge forgotten";
            case VersionChange.KeepDefinition _ -> "definition kept";
            case VersionChange.ForgetDefinition _ -> "definition forgotten";
            case VersionChange.AwaitRecheck _ -> "re-check asked";
            case VersionChange.ConfirmCodings _ -> "codings confirmed";
            case CodingChange.AddCoding _ -> "coding added";
            case CodingChange.RemoveCoding _ -> "coding removed";
            case CodingChange.AddCodings _ -> "codings added";
            case CodingChange.RemoveCodings _ -> "codings removed";
            case CodingChange.CommentCoding _ -> "coding commented";
            case CodingChange.SetStance _ -> "stance set";
            case CodingChange.Recode _ -> "recoded";
            case CodingChange.MoveEdges _ -> "edges moved";
            case CodingChange.StarCoding _ -> "coding starred";
            case CheckChange.AddCheck _ -> "checked";
            case CheckChange.RemoveCheck _ -> "check removed";
            case CheckChange.AnswerCheck _ -> "check answered";
            case CheckChange.WithdrawAnswer _ -> "answer withdrawn";
            case CheckChange.AddNoteCheck _ -> "note checked";
            case CheckChange.RemoveNoteCheck _ -> "note check removed";
            case CheckChange.DeclareFinished _ -> "finished";
            case CheckChange.WithdrawFinished _ -> "not finished";
            case TeamChange.AddCoder _ -> "coder joined";
            case TeamChange.RemoveCoder _ -> "coder removed";
            case TeamChange.RenameCoder _ -> "coder renamed";
            case PassChange.OpenPass _ -> PASS_OPENED;
            case PassChange.DropPass _ -> "pass dropped";
            case PassChange.ReleasePass _ -> PASS_RELEASED;
            case PassChange.SealPass _ -> "pass sealed again";
            case PassChange.SetPassSources _ -> "pass sources set";
            case MemoChange.AddMemo _ -> "memo added";
            case MemoChange.RemoveMemo _ -> "memo removed";
            case MemoChange.WriteMemo _ -> "memo written";
            case MemoChange.AimMemo _ -> "memo aimed";
            case MemoChange.LinkMemo _ -> "memo linked";
            case MemoChange.UnlinkMemo _ -> "memo unlinked";
            case NoteChange.WriteNote _ -> "note written";
            case NoteChange.ClearNote _ -> "note cleared";
            case NoteChange.ChooseHeadings _ -> "note headings chosen";
            case ProgressChange.AssignSource _ -> "source assigned";
            case ProgressChange.UnassignSource _ -> "source unassigned";
            case ProgressChange.Consider _ -> "passage considered";
            case ProgressChange.Reconsider _ -> "passage reconsidered";
            case MergeChange.TakeIn _ -> COPY_TAKEN_IN;
            case MergeChange.LeaveOut _ -> "copy left out";
            case MergeChange.Equate _ -> "equated";
            case MergeChange.Distinguish _ -> "distinguished";
            case DifferenceChange.Settle _ -> DIFFERENCE + "settled";
            case DifferenceChange.Reopen _ -> DIFFERENCE + "reopened";
            case DifferenceChange.TakeOver _ -> DIFFERENCE + "taken over";
            case SurgeryChange.RecordSurgery _ -> "surgery recorded";
            case SurgeryChange.RemoveSurgery _ -> "surgery removed";
            case SurgeryChange.DecideVersion _ -> "version decided";
            case LinkChange.PutLink _ -> "link put";
            case LinkChange.RemoveLink _ -> "link removed";
            case LinkChange.DeclareTension _ -> "tension declared";
            case LinkChange.WithdrawTension _ -> "tension withdrawn";
            case LinkChange.PutPolicy _ -> "policy put";
            case LinkChange.RemovePolicy _ -> "policy removed";
            case LinkChange.PutEntry _ -> "register entry put";
            case LinkChange.RemoveEntry _ -> "register entry removed";
            case QuoteChange.PutQuote _ -> "quote put";
            case QuoteChange.DropQuote _ -> "quote dropped";
            case MatrixChange.PutMatrix _ -> "matrix put";
            case MatrixChange.DropMatrix _ -> "matrix dropped";
            case MatrixChange.PutMatrixCell _ -> "matrix cell put";
            case MatrixChange.DropMatrixCell _ -> "matrix cell dropped";
            case MatrixChange.PutReview _ -> "matrix cell reviewed";
            case MatrixChange.DropReview _ -> "matrix cell review removed";
            case PrintChange print -> PrintWords.kind(print);
            case FindingChange.PutArrangement _ -> "arrangement put";
            case FindingChange.DropArrangement _ -> "arrangement dropped";
            case FindingChange.PutFinding _ -> "finding put";
            case FindingChange.DropFinding _ -> "finding dropped";
            case Change.Together _ -> "several";
        };
    }

    /// A name that stands in quotation marks of its own, as in vivo codes do, gets no second pair.
    public String sentence(Change change) {
        return said(change).replace("““", "“").replace("””", "”");
    }

    private String said(Change change) {
        return switch (change) {
            case SourceChange sources -> sentence(sources);
            case CaseChange cases -> sentence(cases);
            case CodeChange codes -> sentence(codes);
            case VersionChange versions -> new VersionWords(reader).sentence(versions);
            case CodingChange codings -> sentence(codings);
            case CheckChange checks -> sentence(checks);
            case TeamChange team -> sentence(team);
            case PassChange passes -> sentence(passes);
            case MemoChange memo -> memos.sentence(memo);
            case NoteChange note -> memos.sentence(note);
            case ProgressChange progress -> sentence(progress);
            case MergeChange merge -> sentence(merge);
            case DifferenceChange difference -> new DifferenceWords(reader).sentence(difference);
            case SurgeryChange surgery -> new DifferenceWords(reader).sentence(surgery);
            case LinkChange links -> new LinkWords(reader).sentence(links);
            case QuoteChange quotes -> new QuoteWords(reader).sentence(quotes);
            case MatrixChange matrix -> matrices.sentence(matrix);
            case PrintChange print -> new PrintWords(reader).sentence(print);
            case FindingChange findings -> new FindingWords(reader).sentence(findings);
            case Change.Together(var label, _) -> label;
        };
    }

    private String sentence(SourceChange change) {
        return switch (change) {
            case SourceChange.AddSource(var source, _, _, _, _) -> "Imported “%s”".formatted(source.name());
            case SourceChange.RemoveSource(var id) -> "Removed “%s”".formatted(source(id)) + memos.along(id) + matrices.along(id.value());
            case SourceChange.CorrectSource(var id, var text, _, _, _) -> "Corrected the text of " + texts(id, SourceText.sha256(text));
            case SourceChange.RestoreText(var restored, _, _, _, _) -> "Restored the text of " + texts(restored.id(), restored.sha256());
            case SourceChange.RenameSource(var id, var name) -> "Renamed “%s” to “%s”".formatted(source(id), name.strip());
            case SourceChange.SetSourceKind(var id, var kind) -> "“%s” is now: %s".formatted(source(id), kind.words());
            case SourceChange.PlaceSource(var id, var practice) -> practice.isEmpty() ? "Took “%s” out of its case".formatted(source(id))
                    : "Put “%s” into a case".formatted(source(id));
            case SourceChange.MapSpeaker(var speaker) -> "Said who speaks as “%s” in “%s”".formatted(speaker.label(), source(speaker.source()));
        };
    }

    private String sentence(CaseChange change) {
        return switch (change) {
            case CaseChange.AddCase(var added) -> "Added case " + added.label();
            case CaseChange.RemoveCase(var id) -> "Removed a case" + memos.along(new MemoTarget.OfCase(id)) + matrices.along(id.value());
            case CaseChange.RelabelCase(_, var label) -> "Called a case " + label.strip();
            case CaseChange.SetAttribute(_, var attribute, _) -> "Answered “%s” for a case".formatted(attribute);
            case CaseChange.AddRole(var role) -> "Added role " + role.code();
            case CaseChange.RemoveRole(var code) -> "Removed role " + code;
            case CaseChange.RelabelRole(var code, _) -> "Said what role %s means".formatted(code);
            case CaseChange.AddPerson _ -> "Added a participant";
            case CaseChange.RemovePerson(var id) -> "Removed a participant" + memos.along(new MemoTarget.OfPerson(id)) + matrices.along(id.value());
            case CaseChange.RenamePerson _ -> "Renamed a participant";
        };
    }

    private String sentence(CodeChange change) {
        return switch (change) {
            case CodeChange.AddCode(var code) -> "Added code “%s”".formatted(code.name());
            case CodeChange.RenameCode(var id, var name) -> "Renamed “%s” to “%s”".formatted(code(id), name.strip());
            case CodeChange.RecolourCode(var id, _) -> "Recoloured “%s”".formatted(code(id));
            case CodeChange.DefineCode(var id, _) -> "Changed what “%s” means".formatted(code(id));
            case CodeChange.RewordCode(var id, _) -> "Reworded “%s”".formatted(code(id));
            case CodeChange.SetDimension(var id, var dimension) -> dimension.map(name -> "“%s” now answers: %s".formatted(code(id), name))
                    .orElseGet(() -> "“%s” answers the main question again".formatted(code(id)));
            case CodeChange.AddExample(var example) -> "Chose %s of “%s”".formatted(
                    example.kind() == ExampleKind.TYPICAL ? "a typical example" : "a counter-example", code(example.code()));
            case CodeChange.RemoveExample(var id) -> reader.examples().find(id)
                    .map(example -> "Removed an example of “%s”".formatted(code(example.code()))).orElse("Removed an example");
            case CodeChange.SetCodeStatus(var id, var status) -> "“%s” is now %s".formatted(code(id), status.word());
            case CodeChange.MoveCode(var id, _, _) -> "Moved “%s”".formatted(code(id));
            case CodeChange.MergeCode(var id, var into) -> "Merged “%s” into “%s”".formatted(code(id), code(into));
            case CodeChange.DeleteCode(var id) -> "Deleted “%s”".formatted(code(id)) + memos.along(id);
        };
    }

    /// The kind of what is done several times over by one change, such as each of many codings.
    public static String kindOfEach(Change change) {
        return switch (change) {
            case CodingChange.AddCodings(var codings) when !codings.isEmpty() -> kind(new CodingChange.AddCoding(codings.getFirst()));
            case CodingChange.RemoveCodings(var codings) when !codings.isEmpty() -> kind(new CodingChange.RemoveCoding(codings.getFirst()));
            case Change one -> kind(one);
        };
    }

    /// How often a change does what `kindOfEach` says.
    public static int times(Change change) {
        return switch (change) {
            case CodingChange.AddCodings(var codings) -> codings.size();
            case CodingChange.RemoveCodings(var codings) -> codings.size();
            case Change _ -> 1;
        };
    }

    private String sentence(CodingChange change) {
        return switch (change) {
            case CodingChange.AddCoding(var coding) -> (coding.isMissed() ? "Added a missed passage to " : "Coded ") + place(coding);
            case CodingChange.RemoveCoding(var id) -> "Uncoded " + place(id) + memos.along(new MemoTarget.OfCoding(id));
            case CodingChange.AddCodings(var codings) -> "Coded " + Counted.of(codings.size(), "passage");
            case CodingChange.RemoveCodings(var codings) -> "Uncoded " + Counted.of(codings.size(), "passage");
            case CodingChange.CommentCoding(var id, _) -> "Commented " + place(id);
            case CodingChange.SetStance(var id, var stance) -> "Marked %s as: %s".formatted(place(id), stance.word());
            case CodingChange.Recode(var id, var code) -> "Recoded %s as “%s”".formatted(place(id), code(code));
            case CodingChange.MoveEdges(var id, _) -> "Moved the edges of " + place(id);
            case CodingChange.StarCoding(var id, var isStarred) -> (isStarred ? "Starred " : "Took the star from ") + place(id);
        };
    }

    private String sentence(CheckChange change) {
        return switch (change) {
            case CheckChange.AddCheck(var check) -> "Verdict %s on %s".formatted(check.verdict().word(), place(check.coding()));
            case CheckChange.RemoveCheck _ -> "Removed a check";
            case CheckChange.AnswerCheck(var answer) -> "Answered a check of %s: %s".formatted(place(answer.before()), answer.outcome().word());
            case CheckChange.WithdrawAnswer _ -> "Took back an answer to a check";
            case CheckChange.AddNoteCheck(var check) -> "Note heading %s: %s".formatted(heading(check.note()), check.verdict().words());
            case CheckChange.RemoveNoteCheck _ -> "Removed a check of a note heading";
            case CheckChange.DeclareFinished(var finished) -> "Declared “%s” finished".formatted(source(finished.source()));
            case CheckChange.WithdrawFinished(var source, _) -> "Declared “%s” not finished".formatted(source(source));
        };
    }

    private String heading(NoteId id) {
        return reader.notes().find(id).map(note -> "“%s” of “%s”".formatted(code(note.heading()), source(note.source()))).orElse("of a note");
    }

    private String sentence(TeamChange change) {
        return switch (change) {
            case TeamChange.AddCoder(var coder) -> coder.name() + " joined as a coder";
            case TeamChange.RemoveCoder(var id) -> reader.team().find(id).map(one -> one.name()).orElse("A coder") + " left";
            case TeamChange.RenameCoder(_, var name) -> "Renamed a coder to " + name.strip();
        };
    }

    private String sentence(PassChange change) {
        return switch (change) {
            case PassChange.OpenPass(var pass) -> "Opened the blind pass “%s”".formatted(pass.name());
            case PassChange.DropPass(var id) -> "Dropped the pass “%s”".formatted(pass(id));
            case PassChange.ReleasePass(var id, _) -> "Released the pass “%s”".formatted(pass(id));
            case PassChange.SealPass(var id) -> "Sealed the pass “%s” again".formatted(pass(id));
            case PassChange.SetPassSources(var id, _) -> "Changed what is coded in the pass “%s”".formatted(pass(id));
        };
    }

    private String pass(PassId id) {
        return reader.passes().find(id).map(Pass::name).orElse("a pass");
    }

    private String sentence(ProgressChange change) {
        return switch (change) {
            case ProgressChange.AssignSource(var one) -> "Assigned “%s” to %s".formatted(source(one.source()), coder(one.coder()));
            case ProgressChange.UnassignSource(var one) -> "“%s” is no longer assigned to %s".formatted(source(one.source()), coder(one.coder()));
            case ProgressChange.Consider(var one) -> "Read a passage of “%s” that needs no code".formatted(source(one.source()));
            case ProgressChange.Reconsider(var one) -> "A passage of “%s” is to be read again".formatted(source(one.source()));
        };
    }

    private static String sentence(MergeChange change) {
        return switch (change) {
            case MergeChange.TakeIn _ -> "Took in the work of a copy";
            case MergeChange.LeaveOut _ -> "Left the work of a copy out";
            case MergeChange.Equate _ -> "Took two things of two copies for one";
            case MergeChange.Distinguish _ -> "Told two things of two copies apart";
        };
    }

    private String coder(CoderId id) {
        return reader.team().find(id).map(one -> one.name()).orElse("a coder");
    }

    private String place(CodingId id) {
        return reader.codings().find(id).map(this::place).orElse("a passage");
    }

    private String place(Coding coding) {
        return "“%s” in “%s”".formatted(code(coding.code()), source(coding.source()));
    }

    private String code(CodeId id) {
        Codebook codebook = reader.codes().codebook();
        return codebook.find(id).map(code -> code.name()).orElse("a code");
    }

    /// A source with the hashes of its text before and after.
    private String texts(SourceId id, String now) {
        String before = reader.sources().find(id).map(Source::sha256).orElse("");
        return "“%s” (SHA-256 %s → %s)".formatted(source(id), shortHash(before), shortHash(now));
    }

    private static String shortHash(String sha256) {
        return sha256.substring(0, Math.min(HASH, sha256.length()));
    }

    private String source(SourceId id) {
        return reader.sources().find(id).map(source -> source.name()).orElse("a source");
    }

    /// The sentence for taking an act back.
    public static String undone(LogEntry act) {
        return (act.kindOfReversal().equals(LogEntry.REDONE) ? "Did again: " : "Took back: ") + withoutPrefix(act.sentence());
    }

    private static String withoutPrefix(String sentence) {
        for (String prefix : List.of("Did again: ", "Took back: ")) {
            if (sentence.startsWith(prefix)) {
                return sentence.substring(prefix.length());
            }
        }
        return sentence;
    }
}
