package org.heddle.workbench.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.link.Shown;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;

/// Reads the words of passages with what is known of who says them, one source in memory at a time. Works off the JavaFX thread.
public record Showing(OpenProject project) {

    /// Passages whose source is gone are absent.
    public Map<Passage, Shown> of(Collection<Passage> passages) {
        Map<SourceId, List<Passage>> bySource = new LinkedHashMap<>();
        new LinkedHashSet<>(passages).forEach(one -> bySource.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        var shown = new HashMap<Passage, Shown>();
        bySource.forEach((source, here) -> shown.putAll(project.ask(reader -> read(reader, source, here))));
        return shown;
    }

    private static Map<Passage, Shown> read(ProjectReader reader, SourceId source, List<Passage> passages) {
        var shown = new HashMap<Passage, Shown>();
        if (reader.sources().find(source).isPresent()) {
            Transcript transcript = reader.sources().transcript(source);
            People people = reader.cases().people();
            var quoting = new Quoting(transcript, people, AttributionTemplate.A0);
            passages.stream().filter(one -> one.span().end() <= transcript.text().length())
                    .forEach(one -> shown.put(one, shown(one, transcript, quoting)));
        }
        return shown;
    }

    private static Shown shown(Passage passage, Transcript transcript, Quoting quoting) {
        Provenance said = quoting.provenance(passage.span());
        return new Shown(passage, transcript.source().name(), said.turn().orElse(0),
                new Shown.Voice(said.speaker(), said.person(), said.practice(), said.attribution()), quoting.words(passage.span()).strip());
    }
}
