package org.heddle.cli.link;

import java.util.HashMap;
import java.util.Map;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.link.Shown;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;

/// Passages for programs: offsets count code points.
final class PassageFields {
    private final OpenProject project;
    private final Map<SourceId, CodePoints> points = new HashMap<>();

    PassageFields(OpenProject project) {
        this.project = project;
    }

    Fields of(Shown shown) {
        var voice = shown.voice();
        return placed(new Fields().put("source", shown.source()), shown.passage()).put("turn", shown.turn() == 0 ? null : shown.turn())
                .put("speaker", voice.speaker()).put("person", voice.person()).put("case", voice.practice()).put("attribution", voice.attribution())
                .put("text", shown.words());
    }

    private Fields placed(Fields fields, Passage passage) {
        CodePoints inSource = points.computeIfAbsent(passage.source(), id -> new CodePoints(project.ask(reader -> reader.sources().text(id))));
        return fields.put("sourceId", passage.source().value()).put("start", inSource.outside(passage.span().start()))
                .put("end", inSource.outside(passage.span().end()));
    }
}
