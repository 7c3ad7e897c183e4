package org.heddle.domain.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.merging.translation.Carrying;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextDiff;

/// Which text of each source is to be, where the copies have different ones, and the edits that lead there from either side.
final class TextMeeting {
    private final ProjectImage mine;
    private final ProjectImage theirs;
    private final ProjectImage base;
    private final Texts texts;
    private final Settling settling;
    private final Veiling veiling;
    private final Map<SourceId, TextCorrection> ofMine = new HashMap<>();
    private final Map<SourceId, TextCorrection> ofTheirs = new HashMap<>();
    private final Map<SourceId, TextCorrection> baseToMine = new HashMap<>();
    private final Map<SourceId, TextCorrection> baseToTheirs = new HashMap<>();
    private final Set<SourceId> baseless = new HashSet<>();

    TextMeeting(ProjectImage mine, ProjectImage theirs, ProjectImage base, Texts texts, Settling settling, Veiling veiling) {
        this.mine = mine;
        this.theirs = theirs;
        this.base = base;
        this.texts = texts;
        this.settling = settling;
        this.veiling = veiling;
    }

    TextMeeting meet() {
        mine.of(Part.SOURCES).forEach((id, own) -> {
            Source other = theirs.of(Part.SOURCES).get(id);
            Source before = base.of(Part.SOURCES).get(id);
            if (other != null && !other.sha256().equals(own.sha256())) {
                meet(own, other, Optional.ofNullable(before));
            }
            if (before != null) {
                lead(before, own, baseToMine);
                if (other != null) {
                    lead(before, other, baseToTheirs);
                }
            }
        });
        return this;
    }

    private void lead(Source before, Source now, Map<SourceId, TextCorrection> edits) {
        if (!before.sha256().equals(now.sha256())) {
            correction(before.sha256(), now.sha256()).ifPresentOrElse(one -> edits.put(now.id(), one), () -> baseless.add(now.id()));
        }
    }

    private void meet(Source own, Source other, Optional<Source> before) {
        boolean sameHere = before.filter(one -> one.sha256().equals(own.sha256())).isPresent();
        boolean sameThere = before.filter(one -> one.sha256().equals(other.sha256())).isPresent();
        TextCorrection fromMine = correction(own.sha256(), other.sha256()).orElseThrow();
        if (!sameThere && choice(own, fromMine, sameHere) == Choice.THEIRS) {
            notSealed(own);
            ofMine.put(own.id(), fromMine);
        } else {
            ofTheirs.put(own.id(), correction(other.sha256(), own.sha256()).orElseThrow());
        }
    }

    /// A correction that was made in the other copy alone comes by itself, unless codings of mine would lose all their words.
    private Choice choice(Source own, TextCorrection fromMine, boolean sameHere) {
        List<Coding> codings = mine.of(Part.CODINGS).values().stream().filter(one -> one.source().equals(own.id())).toList();
        List<Coding> lost = CarriedCoding.of(codings, fromMine).stream().filter(one -> one.fate().place().isEmpty()).map(CarriedCoding::coding).toList();
        List<Coding> shown = lost.stream().filter(one -> !veiling.hides(one)).toList();
        if (sameHere && lost.isEmpty()) {
            return Choice.THEIRS;
        }
        if (sameHere && shown.isEmpty()) {
            return Choice.MINE;
        }
        String sentence = sameHere
                ? "The text of “%s” was corrected in the other copy; nothing of the words of %s would be left.".formatted(own.name(), Counted.of(shown.size(), "coding"))
                : "The text of “%s” was corrected on both sides, differently.".formatted(own.name());
        return settling.settle(new Conflict("text:" + own.id().value(), "text", sentence, "my text", "their text",
                Map.of(Choice.MINE, "Keep my text", Choice.THEIRS, "Take their text")), false);
    }

    private void notSealed(Source source) {
        for (Pass pass : mine.of(Part.PASSES).values()) {
            if (pass.isSealed() && pass.sources().contains(source.id())) {
                throw new Refusal(("The text of “%s” was corrected in the other copy, but the source stands in the sealed pass “%s” here. "
                        + "Nothing was changed; release the pass first, or keep your text.").formatted(source.name(), pass.name()));
            }
        }
    }

    private Optional<TextCorrection> correction(String from, String to) {
        return texts.withHash(from).flatMap(before -> texts.withHash(to).map(after -> new TextCorrection(before, after, TextDiff.between(before, after))));
    }

    /// Sources that get the other copy's text.
    Map<SourceId, TextCorrection> ofMine() {
        return ofMine;
    }

    /// Sources of which the other copy's work is carried over to my text.
    Map<SourceId, TextCorrection> ofTheirs() {
        return ofTheirs;
    }

    ProjectImage baseInMyWords() {
        return new Carrying(baseToMine).of(withoutLostTexts());
    }

    ProjectImage baseInTheirWords() {
        return new Carrying(baseToTheirs).of(withoutLostTexts());
    }

    /// Where the text of then is gone, nothing is known about places in it: whatever stands on either side stands there as new.
    private ProjectImage withoutLostTexts() {
        if (baseless.isEmpty()) {
            return base;
        }
        var known = base.copy();
        known.of(Part.CODINGS).values().removeIf(one -> baseless.contains(one.source()));
        known.of(Part.EXAMPLES).values().removeIf(one -> baseless.contains(one.source()));
        known.of(Part.CONSIDERED).values().removeIf(one -> baseless.contains(one.source()));
        return known;
    }
}
