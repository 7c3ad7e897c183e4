package org.heddle.workbench.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.source.SourceId;
import org.heddle.search.HitFilter;
import org.heddle.search.SearchRequest;
import org.heddle.search.Voices;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.facet.Catalogue;

/// Turns what a person wants to search into what the index can answer: sources and speaker labels. Where a label alone does not tell
/// (a guest from another case, words under a code), each hit is asked.
final class Narrowing {
    private final OpenProject project;
    private final Catalogue catalogue;
    private final SearchScope scope;
    private final List<SourceId> sources = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final Map<SourceId, Set<String>> wanted = new HashMap<>();

    Narrowing(OpenProject project, Catalogue catalogue, SearchScope scope) {
        this.project = project;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    SearchRequest request(SearchQuery query) {
        catalogue.sources().stream().filter(id -> scope.sources().isEmpty() || scope.sources().contains(id)).forEach(this::look);
        Optional<CodedPlaces> coded = coded();
        coded.ifPresent(places -> sources.removeIf(id -> !places.knows(id)));
        Voices voices = switch (scope.whose()) {
            case EVERYONE -> Voices.EVERYONE;
            case PARTICIPANTS -> Voices.PARTICIPANTS;
        };
        boolean byLabel = asksWhoSpeaks();
        boolean isExact = !byLabel || sources.stream().allMatch(this::isExact);
        Optional<HitFilter> filter = filter(coded, isExact);
        SearchRequest request = SearchRequest.of(query.text(), sources).in(query.forms()).by(byLabel ? labels : Set.of()).of(voices).first(query.limit());
        return filter.map(request::keeping).orElse(request);
    }

    private boolean asksWhoSpeaks() {
        return !scope.speakers().isEmpty() || !scope.cases().isEmpty() || !scope.roles().isEmpty();
    }

    /// Notes under which labels of a source somebody wanted speaks; the empty label stands for words before the first one.
    private void look(SourceId source) {
        if (!asksWhoSpeaks()) {
            sources.add(source);
            return;
        }
        var here = new HashSet<String>();
        if (isWanted(source, "", Optional.empty())) {
            here.add("");
        }
        catalogue.speakers(source).stream().filter(speaker -> isWanted(source, speaker.label(), Optional.of(speaker)))
                .forEach(speaker -> here.add(speaker.label()));
        if (!here.isEmpty()) {
            sources.add(source);
            wanted.put(source, here);
            labels.addAll(here);
        }
    }

    private boolean isWanted(SourceId source, String label, Optional<Speaker> speaker) {
        return (scope.speakers().isEmpty() || scope.speakers().contains(label))
                && (scope.cases().isEmpty() || catalogue.practice(source, speaker).filter(scope.cases()::contains).isPresent())
                && (scope.roles().isEmpty() || speaker.flatMap(Speaker::role).filter(scope.roles()::contains).isPresent());
    }

    /// True when the labels searched everywhere are, in this source, just the wanted ones.
    private boolean isExact(SourceId source) {
        Set<String> here = wanted.getOrDefault(source, Set.of());
        return here.contains("") == labels.contains("")
                && catalogue.speakers(source).stream().allMatch(one -> here.contains(one.label()) == labels.contains(one.label()));
    }

    private Optional<CodedPlaces> coded() {
        return scope.codes().isEmpty() && scope.coder().isEmpty() ? Optional.empty()
                : Optional.of(CodedPlaces.of(project.ask(reader -> reader.codings().columns(scope.codes(), scope.coder()))));
    }

    private Optional<HitFilter> filter(Optional<CodedPlaces> coded, boolean labelsAreExact) {
        if (coded.isEmpty() && labelsAreExact) {
            return Optional.empty();
        }
        return Optional.of((source, speaker, words) -> (labelsAreExact || isExact(source) || wanted.getOrDefault(source, Set.of()).contains(speaker))
                && (coded.isEmpty() || coded.get().touch(source, words)));
    }
}
