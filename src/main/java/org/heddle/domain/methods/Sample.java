package org.heddle.domain.methods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;

/// Who and what a study is made of. A participant is a person of the project, else a label in one source; interviewers are none. `byArm` counts
/// participants by role (empty: no role given), then by arm (empty: none given).
public record Sample(int participants, Map<SourceKind, Integer> kinds, Optional<Group> group, int cases, Map<String, Integer> casesByArm,
                     Map<String, Map<String, Integer>> byArm) {
    private static final String NOT_GIVEN = "not given";

    /// The smallest and the largest group that was interviewed.
    public record Group(int smallest, int largest) {}

    public Sample {
        kinds = Map.copyOf(kinds);
        casesByArm = Map.copyOf(casesByArm);
        byArm = Map.copyOf(byArm);
    }

    public static Sample of(List<Source> sources, List<Speaker> speakers, Map<SourceId, CaseId> placements, People people) {
        var kinds = new EnumMap<SourceKind, Integer>(SourceKind.class);
        sources.forEach(source -> kinds.merge(source.kind(), 1, Integer::sum));
        Set<SourceId> groups = sources.stream().filter(source -> source.kind() == SourceKind.GROUP_INTERVIEW).map(Source::id).collect(Collectors.toSet());
        Set<SourceId> known = sources.stream().map(Source::id).collect(Collectors.toSet());
        var seen = new HashSet<>();
        var sizes = new HashMap<SourceId, Integer>();
        var byArm = new HashMap<String, Map<String, Integer>>();
        for (Speaker speaker : speakers) {
            if (!speaker.isInterviewer() && !speaker.label().isBlank() && known.contains(speaker.source())) {
                if (groups.contains(speaker.source())) {
                    sizes.merge(speaker.source(), 1, Integer::sum);
                }
                if (seen.add(speaker.person().<Object>map(id -> id).orElse(List.of(speaker.source(), speaker.label())))) {
                    byArm.computeIfAbsent(speaker.role().orElse(""), _ -> new HashMap<>()).merge(arm(speaker, placements, people), 1, Integer::sum);
                }
            }
        }
        IntSummaryStatistics size = sizes.values().stream().mapToInt(Integer::intValue).summaryStatistics();
        return new Sample(seen.size(), kinds, size.getCount() == 0 ? Optional.empty() : Optional.of(new Group(size.getMin(), size.getMax())),
                people.cases().size(), people.cases().stream().collect(Collectors.toMap(Sample::arm, _ -> 1, Integer::sum)), byArm);
    }

    private static String arm(Speaker speaker, Map<SourceId, CaseId> placements, People people) {
        return speaker.practice().or(() -> Optional.ofNullable(placements.get(speaker.source()))).flatMap(people::find).map(Sample::arm).orElse("");
    }

    private static String arm(Case one) {
        return one.attributes().getOrDefault(Case.ARM, "").strip();
    }

    /// The sample in one sentence; empty without a participant and without a source.
    public Optional<String> sentence() {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var made = new ArrayList<String>();
        new TreeMap<>(kinds).forEach((kind, count) -> made.add(Counted.of(count, kind.words())
                + (kind == SourceKind.GROUP_INTERVIEW ? group.map(Sample::sized).orElse("") : "")));
        String where = cases == 0 ? "" : " in %s%s".formatted(Counted.of(cases, "case"), casesByArm.keySet().stream().allMatch(String::isEmpty) ? ""
                : " (%s)".formatted(new TreeMap<>(casesByArm).entrySet().stream().map(one -> "%d %s".formatted(one.getValue(),
                        one.getKey().isEmpty() ? "without an arm" : one.getKey())).collect(Collectors.joining(", "))));
        return Optional.of("The data are %s with %s%s.".formatted(Counted.list(made), Counted.of(participants, "participant"), where));
    }

    private static String sized(Group group) {
        return group.smallest() == group.largest() ? " of %d people".formatted(group.smallest())
                : " of %d to %d people".formatted(group.smallest(), group.largest());
    }

    /// Participants by role and arm.
    public Table table() {
        var arms = new TreeSet<String>();
        byArm.values().forEach(row -> arms.addAll(row.keySet()));
        var heads = new ArrayList<String>();
        heads.add("role");
        arms.forEach(arm -> heads.add(arm.isEmpty() ? NOT_GIVEN : arm));
        heads.add("all");
        var rows = new ArrayList<List<String>>();
        var sums = new LinkedHashMap<String, Integer>();
        new TreeMap<>(byArm).forEach((role, row) -> {
            var cells = new ArrayList<String>();
            cells.add(role.isEmpty() ? NOT_GIVEN : role);
            arms.forEach(arm -> {
                cells.add(String.valueOf(row.getOrDefault(arm, 0)));
                sums.merge(arm, row.getOrDefault(arm, 0), Integer::sum);
            });
            cells.add(String.valueOf(row.values().stream().mapToInt(Integer::intValue).sum()));
            rows.add(cells);
        });
        var all = new ArrayList<String>();
        all.add("all");
        arms.forEach(arm -> all.add(String.valueOf(sums.getOrDefault(arm, 0))));
        all.add(String.valueOf(participants));
        rows.add(all);
        return new Table("Participants by role and arm", heads, rows);
    }
}
