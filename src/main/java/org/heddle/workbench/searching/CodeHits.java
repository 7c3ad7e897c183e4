package org.heddle.workbench.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.search.CodeLogic;
import org.heddle.domain.search.CodedSource;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;
import org.heddle.search.Hit;
import org.heddle.search.SearchRequest;
import org.heddle.search.SearchResult;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.facet.CodingIndex;

/// The passages that answer a question about codes, as hits: in the order of the sources, as far as the asking coder may see the codings.
record CodeHits(OpenProject project, CodingIndex codings) {

    SearchResult find(CodeLogic logic, SearchRequest request) {
        List<Hit> hits = new ArrayList<>();
        int total = 0;
        int sources = 0;
        for (SourceId source : request.sources()) {
            List<TextSpan> found = codings.knows(source) ? logic.in(new OneSource(source)) : List.of();
            List<Hit> kept = found.isEmpty() ? List.of() : kept(source, found, request);
            total += kept.size();
            sources += kept.isEmpty() ? 0 : 1;
            int room = request.limit() == 0 ? kept.size() : Math.min(kept.size(), Math.max(0, request.limit() - hits.size()));
            hits.addAll(kept.subList(0, room));
        }
        return new SearchResult(total, hits, sources);
    }

    private List<Hit> kept(SourceId source, List<TextSpan> found, SearchRequest request) {
        Turns turns = turns(source);
        return found.stream().map(span -> hit(source, span, turns)).filter(hit -> request.filter()
                .map(rule -> rule.keeps(source, hit.speaker(), hit.words())).orElse(true)).toList();
    }

    private Turns turns(SourceId source) {
        return new Turns(project.ask((ProjectReader reader) -> reader.sources().turns(source)));
    }

    private static Hit hit(SourceId source, TextSpan span, Turns turns) {
        Optional<Turn> turn = turns.of(span);
        TextSpan around = turn.flatMap(Turn::span).map(words -> new TextSpan(Math.min(words.start(), span.start()), Math.max(words.end(), span.end()))).orElse(span);
        return new Hit(source, turn.map(Turn::number).orElse(0), turn.map(Turn::speaker).orElse(""), span, around);
    }

    /// Turns are read only when the order of passages is asked for.
    private final class OneSource implements CodedSource {
        private final SourceId source;
        private final Map<Set<CodeId>, List<TextSpan>> known = new HashMap<>();
        private Optional<Turns> turns = Optional.empty();

        OneSource(SourceId source) {
            this.source = source;
        }

        @Override
        public List<TextSpan> with(Set<CodeId> codes) {
            return known.computeIfAbsent(codes, wanted -> codings.spans(source, new HashSet<>(wanted)));
        }

        @Override
        public int turn(int offset) {
            if (turns.isEmpty()) {
                turns = Optional.of(CodeHits.this.turns(source));
            }
            return turns.get().at(offset).map(Turn::number).orElse(0);
        }
    }
}
