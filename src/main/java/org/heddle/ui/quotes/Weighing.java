package org.heddle.ui.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.ui.quotes.Balance.Bar;
import org.heddle.ui.quotes.line.Facet;
import org.heddle.ui.quotes.line.QuoteFilter;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.StudyState;

/// Counts the shown quotes one by one, then says how they are spread and what is worth a look.
final class Weighing {
    private static final int MOST_NAMED = 6;
    private static final int FEWEST_OF_ONE = 3;
    private static final int LARGE_SHARE = 4;

    private final StudyState state;
    private final Map<String, String> arms = new HashMap<>();
    private final Map<String, Integer> byRole = new LinkedHashMap<>();
    private final Map<String, Integer> byArm = new LinkedHashMap<>();
    private final Map<String, Integer> byCase = new LinkedHashMap<>();
    private final IdentityHashMap<List<Voice>, int[]> byVoices = new IdentityHashMap<>();
    private final Map<Object, Said> bySpeaker = new HashMap<>();
    private final Set<String> themes = new LinkedHashSet<>();
    private final Set<String> countered = new LinkedHashSet<>();
    private int quotes;

    private record Said(Voice voice, int quotes) {}

    Weighing(StudyState state) {
        this.state = state;
        for (Case one : state.people().cases()) {
            String arm = one.attributes().getOrDefault(Case.ARM, "");
            arms.put(one.label(), arm);
            if (!arm.isEmpty()) {
                byArm.put(arm, 0);
            }
        }
        Set<String> used = state.speakers().stream().flatMap(speaker -> speaker.role().stream()).collect(Collectors.toSet());
        state.people().roles().stream().map(Role::code).filter(used::contains).forEach(role -> byRole.put(role, 0));
    }

    void add(QuoteLine line) {
        quotes++;
        byVoices.computeIfAbsent(line.provenance().voices(), _ -> new int[1])[0]++;
        String theme = state.codebook().path(line.place().code()).theme();
        themes.add(theme);
        if (line.stance().contains(Stance.COUNTERS.word())) {
            countered.add(theme);
        }
    }

    /// Lines of the same speakers share one list of voices, so that each list is looked at once.
    private void spread() {
        byVoices.forEach((voices, count) -> {
            int said = count[0];
            Facet.roles(voices).forEach(role -> byRole.merge(role, said, Integer::sum));
            Facet.cases(voices).forEach(label -> byCase.merge(label, said, Integer::sum));
            voices.stream().map(voice -> arms.getOrDefault(voice.practice(), "")).filter(arm -> !arm.isEmpty()).distinct()
                    .forEach(arm -> byArm.merge(arm, said, Integer::sum));
            voices.stream().filter(voice -> !voice.isInterviewer()).forEach(voice -> bySpeaker.merge(speaker(voice), new Said(voice, said),
                    (before, _) -> new Said(before.voice, before.quotes + said)));
        });
        byVoices.clear();
    }

    private static Object speaker(Voice voice) {
        return voice.person().<Object>map(person -> person.id()).orElseGet(() -> List.of(voice.source(), voice.label()));
    }

    Balance balance() {
        spread();
        var cases = new ArrayList<>(bars(byCase));
        cases.sort(Comparator.comparingInt((Bar bar) -> -bar.quotes()).thenComparing(Bar::name, NaturalOrder::compare));
        return new Balance(quotes, bars(byRole), bars(byArm), cases);
    }

    private static List<Bar> bars(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(entry -> new Bar(entry.getKey(), entry.getValue())).toList();
    }

    /// What a careful reader would ask about this choice of quotes; nothing that the filter itself explains.
    List<Remark> remarks(QuoteFilter filter) {
        spread();
        var remarks = new ArrayList<Remark>();
        if (quotes > 0) {
            oneVoice().ifPresent(remarks::add);
            if (filter.of(Facet.CASE).isEmpty()) {
                neverQuoted().ifPresent(remarks::add);
            }
            if (filter.of(Facet.STANCE).isEmpty()) {
                unopposed().ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private Optional<Remark> oneVoice() {
        return bySpeaker.values().stream().max(Comparator.comparingInt(Said::quotes))
                .filter(most -> bySpeaker.size() > 1 && most.quotes >= FEWEST_OF_ONE && most.quotes * LARGE_SHARE >= quotes)
                .map(most -> Remark.warning("%s gives %d of the %d quotes.".formatted(called(most.voice), most.quotes, quotes)));
    }

    private static String called(Voice voice) {
        String who = voice.role().isEmpty() ? "One person" : "One " + voice.role();
        return voice.practice().isEmpty() ? "%s in %s".formatted(who, voice.label()) : "%s from %s".formatted(who, voice.practice());
    }

    private Optional<Remark> neverQuoted() {
        var placed = state.placements().values().stream().collect(Collectors.toSet());
        state.speakers().stream().map(Speaker::practice).flatMap(Optional::stream).forEach(placed::add);
        var silent = state.people().cases().stream().filter(one -> placed.contains(one.id())).map(Case::label)
                .filter(label -> !byCase.containsKey(label)).sorted(NaturalOrder::compare).toList();
        return silent.isEmpty() ? Optional.empty()
                : Optional.of(Remark.note(named("Case", silent) + (silent.size() == 1 ? " is" : " are") + " never quoted."));
    }

    private Optional<Remark> unopposed() {
        var alone = themes.stream().filter(theme -> !countered.contains(theme)).toList();
        return switch (alone.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Remark.note("“%s” has no quote that counters it.".formatted(alone.getFirst())));
            default -> Optional.of(Remark.note("%d themes have no quote that counters them: %s.".formatted(alone.size(), listed(alone))));
        };
    }

    private static String named(String what, List<String> names) {
        return names.size() == 1 ? what + " " + names.getFirst() : what + "s " + listed(names);
    }

    private static String listed(List<String> names) {
        if (names.size() <= MOST_NAMED) {
            return Counted.list(names);
        }
        var first = new ArrayList<>(names.subList(0, MOST_NAMED - 1));
        first.add("%d more".formatted(names.size() - first.size()));
        return Counted.list(first);
    }
}
