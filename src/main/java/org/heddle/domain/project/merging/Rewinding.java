package org.heddle.domain.project.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.Part.Asked;
import org.heddle.domain.merging.image.Part.Label;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.TakenIn;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.DifferenceChange;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.LinkChange;
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
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;

/// Takes acts back in an image by the steps that the undo of each keeps: how a project was when its copies parted, without writing anywhere.
/// The steps of an act are single ones, each left by a writer of the store, so that none of them draws others after it.
public final class Rewinding {
    private final ProjectImage image;

    public Rewinding(ProjectImage image) {
        this.image = image;
    }

    public void run(Change step) {
        switch (step) {
            case SourceChange one -> run(one);
            case CaseChange one -> run(one);
            case CodeChange one -> run(one);
            case VersionChange one -> run(one);
            case CodingChange one -> run(one);
            case CheckChange one -> run(one);
            case TeamChange one -> run(one);
            case PassChange one -> run(one);
            case MemoChange one -> run(one);
            case NoteChange one -> run(one);
            case ProgressChange one -> run(one);
            case QuoteChange.PutQuote(var quote) -> put(Part.QUOTES, quote.id(), quote);
            case QuoteChange.DropQuote(var id) -> remove(Part.QUOTES, id);
            case MatrixChange one -> run(one);
            case PrintChange one -> run(one);
            case FindingChange.PutArrangement(var one) -> put(Part.ARRANGEMENTS, one.id(), one);
            case FindingChange.DropArrangement(var id) -> remove(Part.ARRANGEMENTS, id);
            case FindingChange.PutFinding(var one) -> put(Part.FINDINGS, one.id(), one);
            case FindingChange.DropFinding(var id) -> remove(Part.FINDINGS, id);
            case DifferenceChange one -> run(one);
            case SurgeryChange one -> run(one);
            case LinkChange one -> run(one);
            case MergeChange one -> run(one);
            case Change.Together(_, var parts) -> parts.forEach(this::run);
        }
    }

    private <K, V> void put(Part<K, V> part, K key, V thing) {
        image.of(part).put(key, thing);
    }

    private <K, V> void remove(Part<K, V> part, K key) {
        image.of(part).remove(key);
    }

    private <K, V> void change(Part<K, V> part, K key, UnaryOperator<V> anew) {
        image.of(part).computeIfPresent(key, (_, thing) -> anew.apply(thing));
    }

    private <K, V> void set(Part<K, V> part, K key, Optional<V> thing) {
        thing.ifPresentOrElse(one -> put(part, key, one), () -> remove(part, key));
    }

    private void run(SourceChange step) {
        switch (step) {
            case SourceChange.AddSource(var source, _, _, var speakers, var practice) -> {
                put(Part.SOURCES, source.id(), source);
                set(Part.PLACEMENTS, source.id(), practice);
                speakers.forEach(this::put);
            }
            case SourceChange.RemoveSource(var id) -> {
                remove(Part.SOURCES, id);
                remove(Part.PLACEMENTS, id);
                removeSpeakers(id);
            }
            case SourceChange.CorrectSource correct -> throw new IllegalArgumentException("a correction is not undone by another one: " + correct.source());
            case SourceChange.RestoreText restore -> restore(restore);
            case SourceChange.RenameSource(var id, var name) -> change(Part.SOURCES, id, one -> one.named(name));
            case SourceChange.SetSourceKind(var id, var kind) -> change(Part.SOURCES, id, one -> one.ofKind(kind));
            case SourceChange.PlaceSource(var id, var practice) -> set(Part.PLACEMENTS, id, practice);
            case SourceChange.MapSpeaker(var speaker) -> put(speaker);
        }
    }

    private void put(Speaker speaker) {
        put(Part.SPEAKERS, new Label(speaker.source(), speaker.label()), speaker);
    }

    private void removeSpeakers(SourceId source) {
        image.of(Part.SPEAKERS).keySet().removeIf(label -> label.source().equals(source));
    }

    /// The words are left to their hash.
    private void restore(SourceChange.RestoreText restore) {
        Source source = restore.source();
        change(Part.SOURCES, source.id(), one -> new Source(one.id(), one.name(), one.fileName(), one.kind(), source.sha256(), source.length(),
                source.characters()));
        removeSpeakers(source.id());
        restore.speakers().forEach(this::put);
        restore.places().forEach(place -> change(Part.CODINGS, place.coding(), coding -> coding.over(place.span())));
    }

    private void run(CaseChange step) {
        switch (step) {
            case CaseChange.AddCase(var added) -> {
                put(Part.CASES, added.id(), new Case(added.id(), added.label(), Map.of()));
                added.attributes().forEach((name, value) -> put(Part.ANSWERS, new Asked(added.id(), name), value));
            }
            case CaseChange.RemoveCase(var id) -> {
                remove(Part.CASES, id);
                image.of(Part.ANSWERS).keySet().removeIf(answer -> answer.practice().equals(id));
            }
            case CaseChange.RelabelCase(var id, var label) -> change(Part.CASES, id, one -> new Case(id, label, one.attributes()));
            case CaseChange.SetAttribute(CaseId id, var attribute, var value) -> set(Part.ANSWERS, new Asked(id, attribute), value);
            case CaseChange.AddRole(var role) -> put(Part.ROLES, role.code(), role);
            case CaseChange.RemoveRole(var code) -> remove(Part.ROLES, code);
            case CaseChange.RelabelRole(var code, var label) -> put(Part.ROLES, code, new Role(code, label));
            case CaseChange.AddPerson(var person) -> put(Part.PEOPLE, person.id(), person);
            case CaseChange.RemovePerson(var id) -> remove(Part.PEOPLE, id);
            case CaseChange.RenamePerson(var id, var name) -> put(Part.PEOPLE, id, new Person(id, name));
        }
    }

    private void run(CodeChange step) {
        switch (step) {
            case CodeChange.AddCode(var code) -> {
                shift(code.parent(), code.position(), 1);
                put(Part.CODES, code.id(), code);
            }
            case CodeChange.RenameCode(var id, var name) -> change(Part.CODES, id, code -> code.named(name));
            case CodeChange.RecolourCode(var id, var colour) -> change(Part.CODES, id, code -> code.coloured(colour));
            case CodeChange.DefineCode(var id, var rules) -> change(Part.CODES, id, code -> code.defined(rules));
            case CodeChange.RewordCode(var id, var rules) -> change(Part.CODES, id, code -> code.defined(rules));
            case CodeChange.SetCodeStatus(var id, var status) -> change(Part.CODES, id, code -> code.inStatus(status));
            case CodeChange.SetDimension(var id, var dimension) -> change(Part.CODES, id, code -> code.answering(dimension));
            case CodeChange.MoveCode(var id, var parent, var position) -> move(id, parent, position);
            case CodeChange.MergeCode merge -> throw new IllegalArgumentException("no undo merges codes: " + merge.code());
            case CodeChange.DeleteCode(var id) -> {
                Code code = image.of(Part.CODES).remove(id);
                if (code != null) {
                    shift(code.parent(), code.position() + 1, -1);
                }
            }
            case CodeChange.AddExample(var example) -> put(Part.EXAMPLES, example.id(), example);
            case CodeChange.RemoveExample(var id) -> remove(Part.EXAMPLES, id);
        }
    }

    private void move(CodeId id, Optional<CodeId> parent, int position) {
        Code code = image.of(Part.CODES).remove(id);
        if (code != null) {
            shift(code.parent(), code.position() + 1, -1);
            shift(parent, position, 1);
            put(Part.CODES, id, code.at(parent, position));
        }
    }

    private void shift(Optional<CodeId> parent, int from, int by) {
        image.of(Part.CODES).replaceAll((_, code) -> code.parent().equals(parent) && code.position() >= from ? code.at(parent, code.position() + by) : code);
    }

    private void run(VersionChange step) {
        switch (step) {
            case VersionChange.FreezeVersion(var version) -> put(Part.VERSIONS, version.id(), version);
            case VersionChange.RemoveVersion(var id) -> remove(Part.VERSIONS, id);
            case VersionChange.NoteMerge(var code, var into) -> put(Part.MERGED_CODES, code, into);
            case VersionChange.ForgetMerge(var code) -> remove(Part.MERGED_CODES, code);
            case VersionChange.KeepDefinition(var past) -> put(Part.DEFINITIONS, past.id(), past);
            case VersionChange.ForgetDefinition(var id) -> remove(Part.DEFINITIONS, id);
            case VersionChange.AwaitRecheck(var id, var codings) -> codings.forEach(coding -> put(Part.RECHECKS, coding, id));
            case VersionChange.ConfirmCodings(var codings) -> codings.forEach(coding -> remove(Part.RECHECKS, coding));
        }
    }

    private void run(CodingChange step) {
        switch (step) {
            case CodingChange.AddCoding(var coding) -> put(Part.CODINGS, coding.id(), coding);
            case CodingChange.RemoveCoding(var id) -> remove(Part.CODINGS, id);
            case CodingChange.AddCodings(var codings) -> codings.forEach(coding -> put(Part.CODINGS, coding.id(), coding));
            case CodingChange.RemoveCodings(var codings) -> codings.forEach(id -> remove(Part.CODINGS, id));
            case CodingChange.CommentCoding(var id, var comment) -> coding(id, one -> one.commented(comment));
            case CodingChange.SetStance(var id, var stance) -> coding(id, one -> one.standing(stance));
            case CodingChange.Recode(var id, var code) -> coding(id, one -> one.as(code));
            case CodingChange.MoveEdges(var id, var span) -> coding(id, one -> one.over(span));
            case CodingChange.StarCoding(var id, var isStarred) -> set(Part.STARS, id, Optional.of(id).filter(_ -> isStarred));
        }
    }

    private void coding(CodingId id, UnaryOperator<Coding> anew) {
        change(Part.CODINGS, id, anew);
    }

    private void run(CheckChange step) {
        switch (step) {
            case CheckChange.AddCheck(var check) -> put(Part.CHECKS, check.id(), check);
            case CheckChange.RemoveCheck(var id) -> remove(Part.CHECKS, id);
            case CheckChange.AnswerCheck(var answer) -> put(Part.REPLIES, answer.check(), answer);
            case CheckChange.WithdrawAnswer(var id) -> remove(Part.REPLIES, id);
            case CheckChange.AddNoteCheck(var check) -> put(Part.NOTE_CHECKS, check.id(), check);
            case CheckChange.RemoveNoteCheck(var id) -> remove(Part.NOTE_CHECKS, id);
            case CheckChange.DeclareFinished(var finished) -> put(Part.FINISHED, new Assignment(finished.source(), finished.coder()), finished);
            case CheckChange.WithdrawFinished(var source, var coder) -> remove(Part.FINISHED, new Assignment(source, coder));
        }
    }

    private void run(TeamChange step) {
        switch (step) {
            case TeamChange.AddCoder(var coder) -> put(Part.CODERS, coder.id(), coder);
            case TeamChange.RemoveCoder(var id) -> remove(Part.CODERS, id);
            case TeamChange.RenameCoder(var id, var name) -> put(Part.CODERS, id, new Coder(id, name));
        }
    }

    private void run(PassChange step) {
        switch (step) {
            case PassChange.OpenPass(var pass) -> image.put(pass);
            case PassChange.DropPass(var id) -> remove(Part.PASSES, id);
            case PassChange.ReleasePass(var id, var at) -> released(id, Optional.of(at));
            case PassChange.SealPass(var id) -> released(id, Optional.empty());
            case PassChange.SetPassSources(var id, var sources) -> Optional.ofNullable(image.of(Part.PASSES).get(id)).ifPresent(pass -> image.put(pass.with(sources)));
        }
    }

    private void released(PassId id, Optional<Instant> at) {
        change(Part.PASSES, id, pass -> new Pass(id, pass.name(), pass.sources(), pass.coders(), pass.population(), pass.drawing(), pass.opened(), at));
    }

    private void run(MemoChange step) {
        switch (step) {
            case MemoChange.AddMemo(var memo) -> image.put(memo);
            case MemoChange.RemoveMemo(var id) -> remove(Part.MEMOS, id);
            case MemoChange.WriteMemo(var id, var kind, var title, var text, var at) -> change(Part.MEMOS, id, memo -> memo.written(kind, title, text, at));
            case MemoChange.AimMemo(var id, var target) -> change(Part.MEMOS, id, memo -> memo.about(target));
            case MemoChange.LinkMemo(MemoId id, MemoLink link) -> Optional.ofNullable(image.of(Part.MEMOS).get(id)).ifPresent(memo -> image.put(memo.linked(link)));
            case MemoChange.UnlinkMemo(MemoId id, MemoLink link) -> change(Part.MEMOS, id, memo -> {
                var links = new ArrayList<>(memo.links());
                links.remove(link);
                return new Memo(id, memo.target(), memo.kind(), memo.title(), memo.text(), memo.author(), memo.made(), memo.changed(), links);
            });
        }
    }

    private void run(NoteChange step) {
        switch (step) {
            case NoteChange.WriteNote(CodingNote note) -> put(Part.NOTES, note.id(), note);
            case NoteChange.ClearNote(var id) -> remove(Part.NOTES, id);
            case NoteChange.ChooseHeadings(var headings) -> {
                image.of(Part.HEADINGS).clear();
                List.copyOf(headings).forEach(code -> put(Part.HEADINGS, code, code));
            }
        }
    }

    private void run(ProgressChange step) {
        switch (step) {
            case ProgressChange.AssignSource(var one) -> put(Part.ASSIGNMENTS, one, one);
            case ProgressChange.UnassignSource(var one) -> remove(Part.ASSIGNMENTS, one);
            case ProgressChange.Consider(var one) -> put(Part.CONSIDERED, one, one);
            case ProgressChange.Reconsider(var one) -> remove(Part.CONSIDERED, one);
        }
    }

    private void run(DifferenceChange step) {
        switch (step) {
            case DifferenceChange.Settle(var settlement, var along) -> {
                along.forEach(this::run);
                put(Part.SETTLEMENTS, settlement.id(), settlement);
            }
            case DifferenceChange.Reopen(var id, var along) -> {
                remove(Part.SETTLEMENTS, id);
                along.forEach(this::run);
            }
            case DifferenceChange.TakeOver(var along) -> along.forEach(this::run);
        }
    }

    private void run(MatrixChange step) {
        switch (step) {
            case MatrixChange.PutMatrix(var matrix) -> put(Part.MATRICES, matrix.id(), matrix);
            case MatrixChange.DropMatrix(var id) -> remove(Part.MATRICES, id);
            case MatrixChange.PutMatrixCell(var cell) -> put(Part.CELLS, cell.place(), cell);
            case MatrixChange.DropMatrixCell(var place) -> remove(Part.CELLS, place);
            case MatrixChange.PutReview(var review) -> put(Part.CELL_REVIEWS, review.key(), review);
            case MatrixChange.DropReview(var key) -> remove(Part.CELL_REVIEWS, key);
        }
    }

    private void run(SurgeryChange step) {
        switch (step) {
            case SurgeryChange.RecordSurgery(var surgery) -> put(Part.SURGERIES, surgery.id(), surgery);
            case SurgeryChange.RemoveSurgery(var id) -> remove(Part.SURGERIES, id);
            case SurgeryChange.DecideVersion(var version, var surgery) -> set(Part.VERSION_SURGERIES, version, surgery);
        }
    }

    private void run(LinkChange step) {
        switch (step) {
            case LinkChange.PutLink(var link) -> put(Part.LINKS, link.id(), link);
            case LinkChange.RemoveLink(var id) -> remove(Part.LINKS, id);
            case LinkChange.DeclareTension(var tension) -> put(Part.TENSIONS, tension, tension);
            case LinkChange.WithdrawTension(var tension) -> remove(Part.TENSIONS, tension);
            case LinkChange.PutPolicy(var policy) -> put(Part.POLICIES, policy.id(), policy);
            case LinkChange.RemovePolicy(var id) -> remove(Part.POLICIES, id);
            case LinkChange.PutEntry(var entry) -> put(Part.ENTRIES, entry.id(), entry);
            case LinkChange.RemoveEntry(var id) -> remove(Part.ENTRIES, id);
        }
    }

    private void run(PrintChange step) {
        switch (step) {
            case PrintChange.PutExhibit(var exhibit) -> put(Part.EXHIBITS, exhibit.id(), exhibit);
            case PrintChange.DropExhibit(var id) -> remove(Part.EXHIBITS, id);
            case PrintChange.PutCell(var cell) -> set(Part.EXHIBIT_CELLS, cell.spot(), Optional.of(cell).filter(one -> !one.isEmpty()));
            case PrintChange.PutColumnSet(var one) -> put(Part.COLUMN_SETS, one.key(), one);
            case PrintChange.DropColumnSet(var name) -> remove(Part.COLUMN_SETS, ColumnSet.key(name));
            case PrintChange.PutAbbreviation(var one) -> put(Part.ABBREVIATIONS, one.letters(), one);
            case PrintChange.DropAbbreviation(var letters) -> remove(Part.ABBREVIATIONS, letters);
            case PrintChange.ChooseTemplate(var template) -> set(Part.TEMPLATES, Part.TEMPLATE,
                    Optional.of(template).filter(one -> one != AttributionTemplate.A0));
        }
    }

    private void run(MergeChange step) {
        switch (step) {
            case MergeChange.TakeIn(var act, var late) -> put(Part.TAKEN_IN, act, new TakenIn(act, late));
            case MergeChange.LeaveOut(var act) -> remove(Part.TAKEN_IN, act);
            case MergeChange.Equate(var other, var own) -> put(Part.ALIASES, other, own);
            case MergeChange.Distinguish(var other) -> remove(Part.ALIASES, other);
        }
    }
}
