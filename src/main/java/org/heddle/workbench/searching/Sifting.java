package org.heddle.workbench.searching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.search.HitFilter;
import org.heddle.workbench.searching.SearchScope.Whose;

/// Passes every hit of one search through a sieve and counts, on the way, what each choice would keep.
final class Sifting implements HitFilter {
    /// Who speaks under a label of a source, and whether that passes.
    private record Voice(String name, boolean isInterviewer, Optional<CaseId> practice, Optional<SourceKind> kind, boolean isWanted,
                         boolean isOfWantedCase, boolean isOfWantedKind) {}

    private record Label(SourceId source, String words) {}

    private final Sieve sieve;
    private final Catalogue catalogue;
    private final CodingIndex codings;
    private final CodeFamilies families;
    private final Map<Label, Voice> known = new HashMap<>();
    private final Map<String, Integer> voices = new HashMap<>();
    private final Map<CaseId, Integer> cases = new HashMap<>();
    private final Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    private int interviewers;
    private int uncoded;

    Sifting(Sieve sieve, Catalogue catalogue, CodingIndex codings, Codebook codebook) {
        this.sieve = sieve;
        this.catalogue = catalogue;
        this.codings = codings;
        families = new CodeFamilies(sieve, codings, codebook);
    }

    @Override
    public boolean keeps(SourceId source, String speaker, TextSpan words) {
        Voice voice = known.computeIfAbsent(new Label(source, speaker), this::voice);
        families.begin();
        codings.touching(source, words, families::meet);
        boolean hasWantedCode = families.isWanted();
        int missing = (voice.isWanted() ? 0 : 1) + (voice.isOfWantedCase() ? 0 : 1) + (voice.isOfWantedKind() ? 0 : 1) + (hasWantedCode ? 0 : 1);
        if (missing <= 1) {
            count(voice, missing == 0, hasWantedCode);
        }
        return missing == 0;
    }

    private void count(Voice voice, boolean isKept, boolean hasWantedCode) {
        if (isKept || !voice.isWanted()) {
            countVoice(voice);
        }
        if (isKept || !voice.isOfWantedCase()) {
            voice.practice().ifPresent(practice -> cases.merge(practice, 1, Integer::sum));
        }
        if (isKept || !voice.isOfWantedKind()) {
            voice.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        if (isKept || !hasWantedCode) {
            uncoded += families.isUncoded() ? 1 : 0;
            families.count();
        }
    }

    private void countVoice(Voice voice) {
        if (voice.isInterviewer()) {
            interviewers++;
        } else {
            voices.merge(voice.name(), 1, Integer::sum);
        }
    }

    private Voice voice(Label label) {
        Optional<Speaker> speaker = catalogue.speakers(label.source()).stream().filter(one -> one.label().equals(label.words())).findFirst();
        boolean isInterviewer = speaker.map(Speaker::isInterviewer).orElse(false);
        String name = speaker.flatMap(Speaker::role).orElse(label.words());
        Optional<CaseId> practice = catalogue.practice(label.source(), speaker);
        Optional<SourceKind> kind = catalogue.source(label.source()).map(Source::kind);
        boolean isWanted = isInterviewer ? sieve.whose() == Whose.EVERYONE : sieve.voices().isEmpty() || sieve.voices().contains(name);
        return new Voice(name, isInterviewer, practice, kind, isWanted,
                sieve.cases().isEmpty() || practice.filter(sieve.cases()::contains).isPresent(),
                sieve.kinds().isEmpty() || kind.filter(sieve.kinds()::contains).isPresent());
    }

    HitCounts counts() {
        return new HitCounts(voices, interviewers, cases, kinds, families.counts(), uncoded);
    }
}
