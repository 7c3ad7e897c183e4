package org.heddle.ui.cases.people;

import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.ui.cases.frame.SetupState;

/// One label of one source with who speaks under it. `caseLabel` is the speaker's own case, else the source's.
public record SpeakerRow(Speaker speaker, String source, int turns, String caseLabel, String person) {

    static SpeakerRow of(Speaker speaker, SetupState state) {
        var study = state.study();
        String source = study.source(speaker.source()).map(found -> found.name()).orElse("");
        String own = speaker.practice().flatMap(study.people()::find).map(found -> found.label()).orElseGet(() -> state.caseLabel(speaker.source()));
        String person = speaker.person().flatMap(study.people()::find).map(found -> found.name()).orElse("");
        return new SpeakerRow(speaker, source, state.turns(speaker.source(), speaker.label()), own, person);
    }

    /// True when a quote of this speaker could be attributed: a role and a case are known. Interviewers are not quoted.
    boolean isMapped() {
        return speaker.isInterviewer() || (speaker.role().isPresent() && !caseLabel.isEmpty());
    }

    static int compare(SpeakerRow one, SpeakerRow other) {
        if (one.isMapped() != other.isMapped()) {
            return one.isMapped() ? 1 : -1;
        }
        int bySource = NaturalOrder.compare(one.source, other.source);
        return bySource != 0 ? bySource : NaturalOrder.compare(one.speaker.label(), other.speaker.label());
    }

    record Key(Object source, String label) {}

    Key key() {
        return new Key(speaker.source(), speaker.label());
    }
}
