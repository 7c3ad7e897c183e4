package org.heddle.domain.project.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.merging.Part;
import org.heddle.domain.merging.Part.Asked;
import org.heddle.domain.merging.ProjectImage;
import org.heddle.domain.pass.Pass;
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
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AddNoteCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.RemoveNoteCheck;
import org.heddle.domain.project.CheckChange.WithdrawAnswer;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.AddExample;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.DifferenceChange.Reopen;
import org.heddle.domain.project.DifferenceChange.Settle;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.DropFinding;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;
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
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.ProgressChange.Consider;
import org.heddle.domain.project.ProgressChange.Reconsider;
import org.heddle.domain.project.ProgressChange.UnassignSource;
import org.heddle.domain.project.QuoteChange.DropQuote;
import org.heddle.domain.project.QuoteChange.PutQuote;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
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
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;

/// The changes that lead from one image of a project to another, in an order in which every rule is kept: what others need comes first and goes last.
public final class WayTo {
    private final ProjectImage now;
    private final ProjectImage target;
    private final NewTexts texts;
    private final List<Change> changes = new ArrayList<>();

    private WayTo(ProjectImage now, ProjectImage target, NewTexts texts) {
        this.now = now;
        this.target = target;
        this.texts = texts;
    }

    /// The words and turns of a source that comes.
    public interface NewTexts {
        String text(Source source);

        List<Turn> turns(Source source);
    }

    public static List<Change> between(ProjectImage now, ProjectImage target, NewTexts texts) {
        var way = new WayTo(now, target, texts);
        way.people();
        way.sources();
        way.passesThatGo();
        way.goings();
        new CodeWay(now, target, way.changes::add).comings();
        way.codings();
        way.settlements();
        way.quotes();
        new PrintWay(now, target, way.changes::add).go();
        way.writing();
        way.progress();
        way.versions();
        way.meetings();
        new CodeWay(now, target, way.changes::add).goings();
        way.leavings();
        way.passesThatCome();
        way.memory();
        return way.changes;
    }

    /// The part of the way that a corrected source may need: who speaks in it.
    public static List<Change> forPeople(ProjectImage now, ProjectImage target, NewTexts texts) {
        var way = new WayTo(now, target, texts);
        way.people();
        return way.changes;
    }

    private <K, V> void come(Part<K, V> part, Consumer<V> comes, BiConsumer<V, V> changed) {
        Map<K, V> before = now.of(part);
        target.of(part).forEach((key, thing) -> {
            V known = before.get(key);
            if (known == null) {
                comes.accept(thing);
            } else if (!known.equals(thing)) {
                changed.accept(known, thing);
            }
        });
    }

    private <K, V> void go(Part<K, V> part, BiConsumer<K, V> goes) {
        Map<K, V> after = target.of(part);
        now.of(part).forEach((key, thing) -> {
            if (!after.containsKey(key)) {
                goes.accept(key, thing);
            }
        });
    }

    private void add(Change change) {
        changes.add(change);
    }

    private void people() {
        come(Part.CODERS, coder -> add(new AddCoder(coder)), (_, coder) -> add(new RenameCoder(coder.id(), coder.name())));
        come(Part.ROLES, role -> add(new AddRole(role)), (_, role) -> add(new RelabelRole(role.code(), role.label())));
        come(Part.CASES, one -> add(new AddCase(new Case(one.id(), one.label(), Map.of()))), (_, one) -> add(new RelabelCase(one.id(), one.label())));
        go(Part.ANSWERS, (answer, _) -> {
            if (target.of(Part.CASES).containsKey(answer.practice())) {
                add(new SetAttribute(answer.practice(), answer.attribute(), Optional.empty()));
            }
        });
        Map<Asked, String> before = now.of(Part.ANSWERS);
        target.of(Part.ANSWERS).forEach((answer, value) -> {
            if (!value.equals(before.get(answer))) {
                add(new SetAttribute(answer.practice(), answer.attribute(), Optional.of(value)));
            }
        });
        come(Part.PEOPLE, person -> add(new AddPerson(person)), (_, person) -> add(new RenamePerson(person.id(), person.name())));
    }

    private void sources() {
        Map<SourceId, List<Speaker>> speakers = new HashMap<>();
        target.of(Part.SPEAKERS).values().forEach(one -> speakers.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        come(Part.SOURCES, source -> add(new AddSource(source, texts.text(source), texts.turns(source), speakers.getOrDefault(source.id(), List.of()),
                Optional.ofNullable(target.of(Part.PLACEMENTS).get(source.id())))), this::describe);
        Map<SourceId, Source> before = now.of(Part.SOURCES);
        before.keySet().stream().filter(target.of(Part.SOURCES)::containsKey).forEach(source -> {
            var practice = Optional.ofNullable(target.of(Part.PLACEMENTS).get(source));
            if (!practice.equals(Optional.ofNullable(now.of(Part.PLACEMENTS).get(source)))) {
                add(new PlaceSource(source, practice));
            }
        });
        come(Part.SPEAKERS, _ -> { }, (_, speaker) -> add(new MapSpeaker(speaker)));
    }

    private void describe(Source before, Source after) {
        if (!before.name().equals(after.name())) {
            add(new RenameSource(after.id(), after.name()));
        }
        if (before.kind() != after.kind()) {
            add(new SetSourceKind(after.id(), after.kind()));
        }
    }

    /// What hangs on codings goes before them.
    private void goings() {
        come(Part.CHECKS, _ -> { }, (before, _) -> add(new RemoveCheck(before.id())));
        go(Part.CHECKS, (id, _) -> add(new RemoveCheck(id)));
        come(Part.NOTE_CHECKS, _ -> { }, (before, _) -> add(new RemoveNoteCheck(before.id())));
        go(Part.NOTE_CHECKS, (id, _) -> add(new RemoveNoteCheck(id)));
        go(Part.REPLIES, (id, _) -> add(new WithdrawAnswer(id)));
        go(Part.SETTLEMENTS, (id, _) -> add(new Reopen(id, List.of())));
        come(Part.SETTLEMENTS, _ -> { }, (before, _) -> add(new Reopen(before.id(), List.of())));
        go(Part.STARS, (coding, _) -> add(new StarCoding(coding, false)));
        var confirmed = now.of(Part.RECHECKS).keySet().stream().filter(coding -> !target.of(Part.RECHECKS).containsKey(coding)).toList();
        if (!confirmed.isEmpty()) {
            add(new ConfirmCodings(confirmed));
        }
        go(Part.QUOTES, (id, _) -> add(new DropQuote(id)));
        come(Part.QUOTES, _ -> { }, (before, _) -> add(new DropQuote(before.id())));
        go(Part.MEMOS, (id, _) -> add(new RemoveMemo(id)));
        come(Part.MEMOS, _ -> { }, this::loosen);
        go(Part.NOTES, (id, _) -> add(new ClearNote(id)));
        go(Part.EXAMPLES, (id, _) -> add(new RemoveExample(id)));
        come(Part.EXAMPLES, _ -> { }, (before, _) -> add(new RemoveExample(before.id())));
    }

    /// What a memo was about may go before it is aimed anew.
    private void loosen(Memo before, Memo after) {
        if (!before.target().equals(after.target())) {
            add(new AimMemo(after.id(), MemoTarget.FREE));
        }
        before.links().stream().filter(link -> !after.links().contains(link)).forEach(link -> add(new UnlinkMemo(after.id(), link)));
    }

    private void codings() {
        var waiting = new HashMap<>(now.of(Part.RECHECKS));
        new CodingWay(now, target, change -> {
            add(change);
            if (change instanceof Recode(var coding, _)) {
                waiting.remove(coding);
            }
        }).go();
        come(Part.STARS, coding -> add(new StarCoding(coding, true)), (_, _) -> { });
        come(Part.DEFINITIONS, past -> add(new KeepDefinition(past)), (before, past) -> {
            add(new ForgetDefinition(before.id()));
            waiting.values().removeIf(before.id()::equals);
            add(new KeepDefinition(past));
        });
        go(Part.DEFINITIONS, (id, past) -> {
            waiting.values().removeIf(id::equals);
            if (target.of(Part.CODES).containsKey(past.code())) {
                add(new ForgetDefinition(id));
            }
        });
        await(waiting);
        come(Part.CHECKS, check -> add(new AddCheck(check)), (_, check) -> add(new AddCheck(check)));
        come(Part.REPLIES, reply -> add(new AnswerCheck(reply)), (_, reply) -> add(new AnswerCheck(reply)));
        come(Part.EXAMPLES, example -> add(new AddExample(example)), (_, example) -> add(new AddExample(example)));
    }

    /// The agreed layer comes as codings of its own.
    private void settlements() {
        come(Part.SURGERIES, surgery -> add(new RecordSurgery(surgery)), (_, surgery) -> add(new RecordSurgery(surgery)));
        come(Part.SETTLEMENTS, one -> add(new Settle(one, List.of())), (_, one) -> add(new Settle(one, List.of())));
    }

    private void meetings() {
        go(Part.VERSION_SURGERIES, (version, _) -> {
            if (target.of(Part.VERSIONS).containsKey(version)) {
                add(new DecideVersion(version, Optional.empty()));
            }
        });
        target.of(Part.VERSION_SURGERIES).forEach((version, surgery) -> {
            boolean isFrozenAnew = !Objects.equals(now.of(Part.VERSIONS).get(version), target.of(Part.VERSIONS).get(version));
            if (isFrozenAnew || !surgery.equals(now.of(Part.VERSION_SURGERIES).get(version))) {
                add(new DecideVersion(version, Optional.of(surgery)));
            }
        });
        go(Part.SURGERIES, (id, _) -> add(new RemoveSurgery(id)));
    }

    /// Only after the codings, because a printed form is checked against the words that they cover.
    private void quotes() {
        come(Part.QUOTES, quote -> add(new PutQuote(quote)), (_, quote) -> add(new PutQuote(quote)));
    }

    private void await(Map<CodingId, DefinitionId> waiting) {
        Map<DefinitionId, List<CodingId>> anew = new HashMap<>();
        var released = new ArrayList<CodingId>();
        target.of(Part.RECHECKS).forEach((coding, definition) -> {
            DefinitionId known = waiting.get(coding);
            if (known != null && !known.equals(definition)) {
                released.add(coding);
            }
            if (!definition.equals(known)) {
                anew.computeIfAbsent(definition, _ -> new ArrayList<>()).add(coding);
            }
        });
        if (!released.isEmpty()) {
            add(new ConfirmCodings(released));
        }
        anew.forEach((definition, codings) -> add(new AwaitRecheck(definition, codings)));
    }

    private void writing() {
        come(Part.MEMOS, memo -> add(new AddMemo(memo)), this::write);
        go(Part.ARRANGEMENTS, (id, _) -> add(new DropArrangement(id)));
        come(Part.ARRANGEMENTS, one -> add(new PutArrangement(one)), (_, one) -> add(new PutArrangement(one)));
        go(Part.FINDINGS, (id, _) -> add(new DropFinding(id)));
        come(Part.FINDINGS, one -> add(new PutFinding(one)), (_, one) -> add(new PutFinding(one)));
        come(Part.NOTES, note -> add(new WriteNote(note)), this::write);
        come(Part.NOTE_CHECKS, check -> add(new AddNoteCheck(check)), (_, check) -> add(new AddNoteCheck(check)));
        Set<CodeId> headings = target.of(Part.HEADINGS).keySet();
        if (!headings.equals(now.of(Part.HEADINGS).keySet())) {
            add(new ChooseHeadings(new HashSet<>(headings)));
        }
    }

    private void write(Memo before, Memo after) {
        if (!before.says(after.kind(), after.title(), after.text())) {
            add(new WriteMemo(after.id(), after.kind(), after.title(), after.text(), after.changed()));
        }
        if (!before.target().equals(after.target()) && !after.target().equals(MemoTarget.FREE)) {
            add(new AimMemo(after.id(), after.target()));
        }
        for (MemoLink link : after.links()) {
            if (!before.links().contains(link)) {
                add(new LinkMemo(after.id(), link));
            }
        }
    }

    private void write(CodingNote before, CodingNote after) {
        if (!before.heading().equals(after.heading()) || !before.statements().equals(after.statements())) {
            add(new WriteNote(after));
        }
    }

    private void progress() {
        go(Part.FINISHED, (key, _) -> add(new WithdrawFinished(key.source(), key.coder())));
        come(Part.FINISHED, one -> add(new DeclareFinished(one)), (before, one) -> {
            if (before.hasReadUnmarked() != one.hasReadUnmarked()) {
                add(new DeclareFinished(one));
            }
        });
        go(Part.ASSIGNMENTS, (one, _) -> add(new UnassignSource(one)));
        come(Part.ASSIGNMENTS, one -> add(new AssignSource(one)), (_, _) -> { });
        go(Part.CONSIDERED, (one, _) -> add(new Reconsider(one)));
        come(Part.CONSIDERED, one -> add(new Consider(one)), (_, _) -> { });
    }

    private void versions() {
        go(Part.VERSIONS, (id, _) -> add(new RemoveVersion(id)));
        come(Part.VERSIONS, version -> add(new FreezeVersion(version)), (before, version) -> {
            add(new RemoveVersion(before.id()));
            add(new FreezeVersion(version));
        });
        go(Part.MERGED_CODES, (code, _) -> add(new ForgetMerge(code)));
        Map<CodeId, CodeId> before = now.of(Part.MERGED_CODES);
        target.of(Part.MERGED_CODES).forEach((code, into) -> {
            if (!into.equals(before.get(code))) {
                add(new NoteMerge(code, into));
            }
        });
    }

    /// Nothing hangs on these any more.
    private void leavings() {
        go(Part.SOURCES, (id, _) -> add(new RemoveSource(id)));
        go(Part.CASES, (id, _) -> add(new RemoveCase(id)));
        go(Part.PEOPLE, (id, _) -> add(new RemovePerson(id)));
        go(Part.ROLES, (code, _) -> add(new RemoveRole(code)));
        go(Part.CODERS, (id, _) -> add(new RemoveCoder(id)));
    }

    private void passesThatGo() {
        go(Part.PASSES, (id, _) -> add(new DropPass(id)));
    }

    /// Last of all, because a sealed source cannot be altered.
    private void passesThatCome() {
        come(Part.PASSES, pass -> add(new OpenPass(pass)), this::renew);
    }

    private void renew(Pass before, Pass after) {
        if (!before.released().equals(after.released())) {
            add(after.released().<Change>map(at -> new ReleasePass(after.id(), at)).orElseGet(() -> new SealPass(after.id())));
        }
        if (!Set.copyOf(before.sources()).equals(Set.copyOf(after.sources()))) {
            add(new SetPassSources(after.id(), after.sources()));
        }
    }

    private void memory() {
        go(Part.ALIASES, (theirs, _) -> add(new Distinguish(theirs)));
        target.of(Part.ALIASES).forEach((theirs, own) -> {
            if (!own.equals(now.of(Part.ALIASES).get(theirs))) {
                add(new Equate(theirs, own));
            }
        });
        go(Part.TAKEN_IN, (act, _) -> add(new LeaveOut(act)));
        come(Part.TAKEN_IN, act -> add(new TakeIn(act)), (_, _) -> { });
    }
}
