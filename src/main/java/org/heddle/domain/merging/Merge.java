package org.heddle.domain.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.merging.ThreeWay.Copies;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.merging.image.Wording;
import org.heddle.domain.merging.mending.CodeOrder;
import org.heddle.domain.merging.mending.ToldApart;
import org.heddle.domain.merging.mending.Twins;
import org.heddle.domain.merging.mending.Wholeness;
import org.heddle.domain.merging.rule.ExhibitRules;
import org.heddle.domain.merging.rule.MergeRules;
import org.heddle.domain.merging.translation.Carrying;
import org.heddle.domain.merging.translation.MergedCodes;
import org.heddle.domain.merging.translation.Translation;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Finished;

/// Two copies of a project and what both grew from. `outcome` says what they come to when the conflicts are settled in this way; it changes nothing.
public final class Merge {
    private final ProjectImage mine;
    private final ProjectImage theirs;
    private final ProjectImage base;
    private final Texts texts;
    private final CoderId viewer;
    private final Map<UUID, UUID> known;

    public Merge(ProjectImage mine, ProjectImage theirs, ProjectImage base, Texts texts, CoderId viewer) {
        this.mine = mine;
        this.theirs = theirs;
        this.base = base;
        this.texts = texts;
        this.viewer = viewer;
        known = known(mine, theirs);
    }

    /// What earlier merges found to be the same, on either side.
    private static Map<UUID, UUID> known(ProjectImage mine, ProjectImage theirs) {
        var known = new HashMap<UUID, UUID>();
        theirs.of(Part.ALIASES).forEach((other, own) -> {
            if (holds(mine, other) && !holds(mine, own)) {
                known.put(own, other);
            } else if (holds(mine, own) && !holds(mine, other)) {
                known.put(other, own);
            }
        });
        mine.of(Part.ALIASES).forEach((other, own) -> {
            if (holds(mine, own) && !holds(mine, other)) {
                known.put(other, own);
            }
        });
        return known;
    }

    private static boolean holds(ProjectImage image, UUID id) {
        return image.of(Part.CODINGS).containsKey(new CodingId(id)) || image.of(Part.CODES).containsKey(new CodeId(id))
                || image.of(Part.CODERS).containsKey(new CoderId(id)) || image.of(Part.SOURCES).containsKey(new SourceId(id))
                || image.of(Part.CASES).containsKey(new CaseId(id)) || image.of(Part.PEOPLE).containsKey(new PersonId(id))
                || image.of(Part.EXAMPLES).containsKey(new ExampleId(id)) || image.of(Part.NOTES).containsKey(new NoteId(id));
    }

    public Outcome outcome(Map<String, Choice> choices) {
        var settling = new Settling(choices);
        var inMyWords = new Translation(known);
        var merges = new MergedCodes(mine, inMyWords.of(theirs));
        ProjectImage here = told(merges, mine);
        ProjectImage there = told(merges, inMyWords.of(theirs));
        Identity same = new Identity(here, there, base == theirs ? there : told(merges, inMyWords.of(base)), settling).find();
        var veiling = Veiling.of(viewer, mine, same.theirs());
        var meeting = new TextMeeting(here, same.theirs(), same.base(), texts, settling, veiling).meet();
        var aliases = new HashMap<>(same.aliases());
        var carryingTheirs = new Carrying(meeting.ofTheirs());
        Copies copies = copies(here, same, meeting, carryingTheirs, aliases);
        ProjectImage merged = merged(copies, settling, veiling, same);
        keepLabels(merged, copies, meeting.ofMine().keySet());
        new Revival(merged, copies).revive();
        ProjectImage target = whole(merged, copies, aliases);
        copies.theirsNow().of(Part.ALIASES).forEach((other, own) -> {
            if (!target.of(Part.ALIASES).containsKey(other) && holds(target, own)) {
                aliases.putIfAbsent(other, own);
            }
        });
        remember(aliases, target);
        keepViewer(target);
        new ToldApart(target, mine).name();
        new CodeOrder(here, copies.theirs(), copies.theirsBase()).number(target);
        return new Outcome(target, new Carrying(meeting.ofMine()).of(mine), copies.theirsNow(), meeting.ofMine(), settling.conflicts(), settling.open(),
                carryingTheirs.unplaced(), veiling, settling.hadAny());
    }

    /// Whoever merges is not removed by it.
    private void keepViewer(ProjectImage target) {
        Coder coder = mine.of(Part.CODERS).get(viewer);
        if (coder != null) {
            target.of(Part.CODERS).putIfAbsent(viewer, coder);
        }
    }

    private static ProjectImage told(MergedCodes merges, ProjectImage image) {
        return new Translation(merges.in(image)).of(image);
    }

    private static Copies copies(ProjectImage here, Identity same, TextMeeting meeting, Carrying carryingTheirs, Map<UUID, UUID> aliases) {
        ProjectImage mineNow = new Carrying(meeting.ofMine()).of(here);
        ProjectImage theirsNow = carryingTheirs.of(same.theirs());
        Map<UUID, UUID> passages = Identity.ofPassages(mineNow, theirsNow);
        aliases.putAll(passages);
        var told = new Translation(passages);
        ProjectImage theirs = told.of(same.theirs());
        ProjectImage theirBase = meeting.baseInTheirWords();
        return new Copies(here, meeting.baseInMyWords(), mineNow, theirs, theirBase == same.theirs() ? theirs : told.of(theirBase),
                theirsNow == same.theirs() ? theirs : told.of(theirsNow));
    }

    private static ProjectImage whole(ProjectImage merged, Copies copies, Map<UUID, UUID> aliases) {
        Map<UUID, UUID> joined = new Wholeness(merged, copies.mineNow(), copies.theirsNow()).joinTwins();
        joined.putAll(new Twins(merged, copies.mineNow()).join());
        aliases.putAll(joined);
        ProjectImage target = new Translation(joined).of(merged);
        new Wholeness(target, copies.mineNow(), copies.theirsNow()).close();
        return target;
    }

    /// The labels of a source are those of the text that is to be.
    private static void keepLabels(ProjectImage target, Copies copies, Set<SourceId> taken) {
        Map<SourceId, Set<Part.Label>> labels = new HashMap<>();
        target.of(Part.SOURCES).keySet().forEach(source -> labels.put(source, new HashSet<>()));
        for (boolean isMine : List.of(true, false)) {
            (isMine ? copies.mineNow() : copies.theirsNow()).of(Part.SPEAKERS).forEach((key, speaker) -> {
                boolean hasMine = copies.mineNow().of(Part.SOURCES).containsKey(key.source());
                Set<Part.Label> chosen = labels.get(key.source());
                if (chosen != null && isMine == (hasMine && !taken.contains(key.source()))) {
                    chosen.add(key);
                    target.of(Part.SPEAKERS).putIfAbsent(key, speaker);
                }
            });
        }
        target.of(Part.SPEAKERS).keySet().removeIf(key -> !labels.getOrDefault(key.source(), Set.of()).contains(key));
    }

    private static void remember(Map<UUID, UUID> aliases, ProjectImage target) {
        aliases.forEach((other, own) -> {
            UUID last = aliases.getOrDefault(own, own);
            if (!holds(target, other)) {
                target.of(Part.ALIASES).put(other, last);
            }
        });
        target.of(Part.ALIASES).replaceAll((_, own) -> aliases.getOrDefault(own, own));
    }

    private static ProjectImage merged(Copies copies, Settling settling, Veiling veiling, Identity same) {
        var target = new ProjectImage();
        var usage = Usage.since(copies, veiling);
        var words = new Wording(copies.mineNow(), copies.theirsNow());
        var rules = new MergeRules(words, veiling);
        var three = new ThreeWay(copies, settling);
        three.merge(Part.CODERS, rules.coders(), Used.nothing(), target);
        three.merge(Part.CASES, rules.cases(), Used.nothing(), target);
        three.merge(Part.ANSWERS, rules.answers(), Used.nothing(), target);
        three.merge(Part.ROLES, rules.roles(), Used.nothing(), target);
        three.merge(Part.PEOPLE, rules.people(), Used.nothing(), target);
        three.merge(Part.SOURCES, rules.sources(), usage.sources(), target);
        three.merge(Part.PLACEMENTS, rules.placements(), Used.nothing(), target);
        three.merge(Part.SPEAKERS, rules.speakers(), Used.nothing(), target);
        three.merge(Part.CODES, rules.codes(), usage.codes(), target);
        same.wordings().forEach((id, theirs) -> target.of(Part.CODES).computeIfPresent(id, (_, code) -> code.defined(theirs.rules())));
        three.quietly(Part.EXAMPLES, target);
        three.quietly(Part.VERSIONS, target);
        three.quietly(Part.MERGED_CODES, target);
        three.quietly(Part.DEFINITIONS, target);
        three.merge(Part.CODINGS, rules.codings(), usage.codings(), target);
        three.presence(Part.STARS, target);
        three.quietly(Part.RECHECKS, target);
        three.quietly(Part.CHECKS, target);
        three.quietly(Part.NOTE_CHECKS, target);
        three.quietly(Part.REPLIES, target);
        three.quietly(Part.FINISHED, target);
        newestDeclaration(target, copies);
        three.presence(Part.ASSIGNMENTS, target);
        three.presence(Part.CONSIDERED, target);
        three.merge(Part.MEMOS, rules.memos(), Used.nothing(), target);
        three.merge(Part.NOTES, rules.notes(), Used.nothing(), target);
        three.presence(Part.HEADINGS, target);
        three.merge(Part.PASSES, rules.passes(), Used.nothing(), target);
        var prints = new ExhibitRules(words, veiling);
        three.merge(Part.EXHIBITS, prints.exhibits(), Used.nothing(), target);
        three.merge(Part.EXHIBIT_CELLS, prints.cells(), Used.nothing(), target);
        three.merge(Part.COLUMN_SETS, prints.columnSets(), Used.nothing(), target);
        three.merge(Part.ABBREVIATIONS, prints.abbreviations(), Used.nothing(), target);
        three.merge(Part.TEMPLATES, prints.templates(), Used.nothing(), target);
        three.merge(Part.SURGERIES, rules.surgeries(), Used.nothing(), target);
        three.merge(Part.SETTLEMENTS, rules.settlements(), Used.nothing(), target);
        three.merge(Part.ARRANGEMENTS, rules.arrangements(), Used.nothing(), target);
        three.merge(Part.FINDINGS, rules.findings(), Used.nothing(), target);
        three.quietly(Part.VERSION_SURGERIES, target);
        three.merge(Part.LINKS, rules.links(), Used.nothing(), target);
        three.presence(Part.TENSIONS, target);
        three.merge(Part.POLICIES, rules.policies(), Used.nothing(), target);
        three.merge(Part.ENTRIES, rules.entries(), Used.nothing(), target);
        three.merge(Part.QUOTES, rules.quotes(), Used.nothing(), target);
        three.merge(Part.MATRICES, rules.matrices(), Used.nothing(), target);
        three.merge(Part.CELLS, rules.cells(), Used.nothing(), target);
        three.quietly(Part.CELL_REVIEWS, target);
        target.of(Part.TAKEN_IN).putAll(copies.mineNow().of(Part.TAKEN_IN));
        target.of(Part.TAKEN_IN).putAll(copies.theirsNow().of(Part.TAKEN_IN));
        target.of(Part.ALIASES).putAll(copies.mineNow().of(Part.ALIASES));
        return target;
    }

    /// Of two declarations of one coder the later one counts.
    private static void newestDeclaration(ProjectImage target, Copies copies) {
        target.of(Part.FINISHED).replaceAll((key, mine) -> {
            Finished theirs = copies.theirsNow().of(Part.FINISHED).get(key);
            Finished before = copies.theirsBase().of(Part.FINISHED).get(key);
            return theirs != null && !theirs.equals(before) && theirs.at().isAfter(mine.at()) ? theirs : mine;
        });
    }
}
