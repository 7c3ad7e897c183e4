package org.heddle.workbench.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.pass.Draw.Candidate;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// Sorts the sources that can be drawn into strata: by kind, by length in thirds, by case, or by any attribute of their case.
public final class Strata {
    public static final String KIND = "kind";
    public static final String LENGTH = "length";
    public static final String CASE = "case";
    private static final List<String> THIRDS = List.of("short", "middle", "long");

    private final List<Source> sources;
    private final Map<SourceId, Case> practices = new HashMap<>();
    private final Map<SourceId, String> thirds = new HashMap<>();
    private final Set<SourceId> taken;
    private final List<String> offered;

    /// Copies what it needs, so that it can be used off the store's thread.
    public Strata(ProjectReader reader) {
        People people = reader.cases().people();
        sources = reader.sources().all();
        offered = offered(people);
        reader.cases().placements().forEach((source, id) -> people.find(id).ifPresent(one -> practices.put(source, one)));
        taken = reader.passes().all().stream().filter(Pass::isSealed).flatMap(pass -> pass.sources().stream()).collect(Collectors.toSet());
        var byLength = sources.stream().sorted(Comparator.comparingInt(Source::characters)).map(Source::id).toList();
        for (int at = 0; at < byLength.size(); at++) {
            thirds.put(byLength.get(at), THIRDS.get(at * THIRDS.size() / byLength.size()));
        }
    }

    private static List<String> offered(People people) {
        var offered = new ArrayList<>(List.of(KIND, LENGTH, CASE));
        people.attributes().stream()
                .filter(attribute -> !offered.contains(attribute)).forEach(offered::add);
        return List.copyOf(offered);
    }

    /// What sources can be stratified by in this project.
    public List<String> offered() {
        return offered;
    }

    /// How many sources the project has.
    public int population() {
        return sources.size();
    }

    /// All sources that stand in no sealed pass, in the project's order. Refuses a criterion that no case has an answer to.
    public List<Candidate> candidates(List<String> criteria) {
        for (String criterion : criteria) {
            if (!offered.contains(criterion)) {
                throw new Refusal("Sources cannot be stratified by “%s”; there are: %s.".formatted(criterion, String.join(", ", offered)));
            }
        }
        return sources.stream().filter(source -> !taken.contains(source.id()))
                .map(source -> new Candidate(source.id(), criteria.stream().map(criterion -> stratum(criterion, source)).toList())).toList();
    }

    private String stratum(String criterion, Source source) {
        var practice = Optional.ofNullable(practices.get(source.id()));
        return switch (criterion) {
            case KIND -> source.kind().words();
            case LENGTH -> thirds.getOrDefault(source.id(), "");
            case CASE -> practice.map(Case::label).orElse("");
            default -> practice.map(one -> one.attributes().getOrDefault(criterion, "")).orElse("");
        };
    }
}
