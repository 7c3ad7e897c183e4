package org.heddle.domain.project.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.CaseChange.RemoveCase;
import org.heddle.domain.project.CaseChange.RemovePerson;
import org.heddle.domain.project.CaseChange.RemoveRole;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.AnswerCheck;
import org.heddle.domain.project.CheckChange.DeclareFinished;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CheckChange.RemoveNoteCheck;
import org.heddle.domain.project.CheckChange.WithdrawAnswer;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.AddExample;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.DifferenceChange.Reopen;
import org.heddle.domain.project.DifferenceChange.Settle;
import org.heddle.domain.project.MergeChange.Distinguish;
import org.heddle.domain.project.MergeChange.Equate;
import org.heddle.domain.project.MergeChange.LeaveOut;
import org.heddle.domain.project.MergeChange.TakeIn;
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
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.project.TeamChange.RemoveCoder;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;

/// The changes that lead from one image of a project to another, in an order in which every rule is kept: what others need comes first and goes last.
public final class WayTo {
    private final Gap gap;
    private final NewTexts texts;

    private WayTo(Gap gap, NewTexts texts) {
        this.gap = gap;
        this.texts = texts;
    }

    /// The words and turns of a source that comes.
    public interface NewTexts {
        String text(Source source);

        List<Turn> turns(Source source);
    }

    public static List<Change> between(ProjectImage now, ProjectImage target, NewTexts texts) {
        var changes = new ArrayList<Change>();
        new WayTo(new Gap(now, target, changes::add), texts).go();
        return changes;
    }

    /// The part of the way that a corrected source may need: who speaks in it.
    public static List<Change> forPeople(ProjectImage now, ProjectImage target) {
        var changes = new ArrayList<Change>();
        new PeopleWay(new Gap(now, target, changes::add)).comings();
        return changes;
    }

    private void go() {
        new PeopleWay(gap).comings();
        sources();
        passesThatGo();
        goings();
        new CodeWay(gap.now(), gap.target(), gap.next()).comings();
        codings();
        settlements();
        quotes();
        new MatrixWay(gap).comings();
        new PrintWay(gap).go();
        writing();
        new LinkWay(gap).comings();
        progress();
        new VersionWay(gap).versions();
        new VersionWay(gap).meetings();
        new CodeWay(gap.now(), gap.target(), gap.next()).goings();
        leavings();
        passesThatCome();
        memory();
    }

    private void sources() {
        Map<SourceId, List<Speaker>> speakers = new HashMap<>();
        gap.target().of(Part.SPEAKERS).values().forEach(one -> speakers.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        gap.makeRoom(Part.SOURCES, Source::name, (id, name) -> gap.add(new RenameSource(id, name)));
        gap.come(Part.SOURCES, source -> gap.add(new AddSource(source, texts.text(source), texts.turns(source), speakers.getOrDefault(source.id(), List.of()),
                Optional.ofNullable(gap.target().of(Part.PLACEMENTS).get(source.id())))), this::describe);
        Map<SourceId, Source> before = gap.now().of(Part.SOURCES);
        before.keySet().stream().filter(gap.target().of(Part.SOURCES)::containsKey).forEach(source -> {
            var practice = Optional.ofNullable(gap.target().of(Part.PLACEMENTS).get(source));
            if (!practice.equals(Optional.ofNullable(gap.now().of(Part.PLACEMENTS).get(source)))) {
                gap.add(new PlaceSource(source, practice));
            }
        });
        gap.change(Part.SPEAKERS, (_, speaker) -> gap.add(new MapSpeaker(speaker)));
    }

    private void describe(Source before, Source after) {
        if (!before.name().equals(after.name())) {
            gap.add(new RenameSource(after.id(), after.name()));
        }
        if (before.kind() != after.kind()) {
            gap.add(new SetSourceKind(after.id(), after.kind()));
        }
    }

    /// What hangs on codings goes before them.
    private void goings() {
        gap.change(Part.CHECKS, (before, _) -> gap.add(new RemoveCheck(before.id())));
        gap.go(Part.CHECKS, (id, _) -> gap.add(new RemoveCheck(id)));
        gap.change(Part.NOTE_CHECKS, (before, _) -> gap.add(new RemoveNoteCheck(before.id())));
        gap.go(Part.NOTE_CHECKS, (id, _) -> gap.add(new RemoveNoteCheck(id)));
        gap.go(Part.REPLIES, (id, _) -> gap.add(new WithdrawAnswer(id)));
        gap.go(Part.SETTLEMENTS, (id, _) -> gap.add(new Reopen(id, List.of())));
        gap.change(Part.SETTLEMENTS, (before, _) -> gap.add(new Reopen(before.id(), List.of())));
        gap.go(Part.STARS, (coding, _) -> gap.add(new StarCoding(coding, false)));
        var confirmed = gap.now().of(Part.RECHECKS).keySet().stream().filter(coding -> !gap.target().of(Part.RECHECKS).containsKey(coding)).toList();
        if (!confirmed.isEmpty()) {
            gap.add(new ConfirmCodings(confirmed));
        }
        new MatrixWay(gap).goings();
        new LinkWay(gap).goings();
        gap.go(Part.QUOTES, (id, _) -> gap.add(new DropQuote(id)));
        gap.change(Part.QUOTES, (before, _) -> gap.add(new DropQuote(before.id())));
        new MemoWay(gap).goings();
        gap.go(Part.EXAMPLES, (id, _) -> gap.add(new RemoveExample(id)));
        gap.change(Part.EXAMPLES, (before, _) -> gap.add(new RemoveExample(before.id())));
    }

    private void codings() {
        var definitions = DefinitionWay.of(gap);
        new CodingWay(gap.now(), gap.target(), change -> {
            gap.add(change);
            definitions.heed(change);
        }).go();
        gap.come(Part.STARS, coding -> gap.add(new StarCoding(coding, true)));
        definitions.go();
        gap.put(Part.CHECKS, check -> gap.add(new AddCheck(check)));
        gap.put(Part.REPLIES, reply -> gap.add(new AnswerCheck(reply)));
        gap.put(Part.EXAMPLES, example -> gap.add(new AddExample(example)));
    }

    /// The agreed layer comes as codings of its own.
    private void settlements() {
        gap.put(Part.SURGERIES, surgery -> gap.add(new RecordSurgery(surgery)));
        gap.put(Part.SETTLEMENTS, one -> gap.add(new Settle(one, List.of())));
    }

    /// Only after the codings, because a printed form is checked against the words that they cover.
    private void quotes() {
        gap.put(Part.QUOTES, quote -> gap.add(new PutQuote(quote)));
    }

    private void writing() {
        new MemoWay(gap).memos();
        new FindingWay(gap).go();
        new MemoWay(gap).notes();
    }

    private void progress() {
        gap.go(Part.FINISHED, (key, _) -> gap.add(new WithdrawFinished(key.source(), key.coder())));
        gap.come(Part.FINISHED, one -> gap.add(new DeclareFinished(one)), (before, one) -> {
            if (before.hasReadUnmarked() != one.hasReadUnmarked()) {
                gap.add(new DeclareFinished(one));
            }
        });
        gap.go(Part.ASSIGNMENTS, (one, _) -> gap.add(new UnassignSource(one)));
        gap.come(Part.ASSIGNMENTS, one -> gap.add(new AssignSource(one)));
        gap.go(Part.CONSIDERED, (one, _) -> gap.add(new Reconsider(one)));
        gap.come(Part.CONSIDERED, one -> gap.add(new Consider(one)));
    }

    /// Nothing hangs on these any more.
    private void leavings() {
        gap.go(Part.SOURCES, (id, _) -> gap.add(new RemoveSource(id)));
        gap.go(Part.CASES, (id, _) -> gap.add(new RemoveCase(id)));
        gap.go(Part.PEOPLE, (id, _) -> gap.add(new RemovePerson(id)));
        gap.go(Part.ROLES, (code, _) -> gap.add(new RemoveRole(code)));
        gap.go(Part.CODERS, (id, _) -> gap.add(new RemoveCoder(id)));
    }

    private void passesThatGo() {
        gap.go(Part.PASSES, (id, _) -> gap.add(new DropPass(id)));
    }

    /// Last of all, because a sealed source cannot be altered.
    private void passesThatCome() {
        gap.come(Part.PASSES, pass -> gap.add(new OpenPass(pass)), this::renew);
    }

    private void renew(Pass before, Pass after) {
        if (!before.released().equals(after.released())) {
            gap.add(after.released().<Change>map(at -> new ReleasePass(after.id(), at)).orElseGet(() -> new SealPass(after.id())));
        }
        if (!Set.copyOf(before.sources()).equals(Set.copyOf(after.sources()))) {
            gap.add(new SetPassSources(after.id(), after.sources()));
        }
    }

    private void memory() {
        gap.go(Part.ALIASES, (theirs, _) -> gap.add(new Distinguish(theirs)));
        gap.target().of(Part.ALIASES).forEach((theirs, own) -> {
            if (!own.equals(gap.now().of(Part.ALIASES).get(theirs))) {
                gap.add(new Equate(theirs, own));
            }
        });
        gap.go(Part.TAKEN_IN, (act, _) -> gap.add(new LeaveOut(act)));
        gap.come(Part.TAKEN_IN, one -> gap.add(new TakeIn(one.act(), one.late())));
    }
}
