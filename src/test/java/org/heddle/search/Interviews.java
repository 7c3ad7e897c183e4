package org.heddle.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;

/// Short interviews for tests, one string a turn, as in `GP: Well, yes.`; `INT` is the interviewer.
final class Interviews {
    private Interviews() {}

    static Transcript interview(String name, String... turns) {
        var text = new StringBuilder();
        List<Turn> all = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (String turn : turns) {
            int colon = turn.indexOf(": ");
            labels.add(turn.substring(0, colon));
            int start = text.length() + colon + 2;
            text.append(turn).append("\n\n");
            all.add(new Turn(all.size() + 1, turn.substring(0, colon), start, text.length() - 2));
        }
        var source = Source.of(name, name + ".txt", SourceKind.INDIVIDUAL_INTERVIEW, text.toString());
        List<Speaker> speakers = labels.stream().map(label -> Speaker.unmapped(source.id(), label, "INT".equals(label))).toList();
        return new Transcript(source, text.toString(), new Turns(all), speakers, Optional.empty());
    }
}
