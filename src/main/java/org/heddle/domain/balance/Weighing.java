package org.heddle.domain.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.heddle.domain.balance.Balance.Basis;
import org.heddle.domain.balance.Balance.Disclosure;
import org.heddle.domain.balance.Balance.Group;
import org.heddle.domain.balance.Balance.Read;
import org.heddle.domain.balance.Balance.Share;
import org.heddle.domain.balance.Balance.Uncountered;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Weighs quotes as they come, one after the other. The same words under two codes count once, and once in each theme.
public final class Weighing {
    private static final String UNKNOWN = "not known";

    private final People people;
    private final Sharing sharing;
    private final KnownNames names;
    private final Basis basis;
    private final Set<CodingId> chosen;
    private final Map<String, Counts> counts = new LinkedHashMap<>();
    private final Contributors contributors = new Contributors();
    private final Set<Themed> themed = new HashSet<>();
    private final Set<Passage> seen = new HashSet<>();
    private final Set<Passage> taken = new HashSet<>();
    private final Set<Printed> read = new HashSet<>();
    private final Map<String, Boolean> countered = new LinkedHashMap<>();
    private final Set<String> counteredAnywhere = new HashSet<>();
    private final List<Disclosure> disclosures = new ArrayList<>();

    /// The sample: who is in it, and which source belongs to which case.
    public record SampleOf(People people, Collection<Speaker> speakers, Map<SourceId, CaseId> placements) {}

    private record Passage(SourceId source, TextSpan span) {}

    private record Themed(String theme, Passage passage, boolean isChosen) {}

    private record Printed(Passage passage, String words) {}

    /// Under one heading: of each name, quotes and passages.
    private static final class Counts {
        private final Map<String, int[]> byName = new LinkedHashMap<>();

        void add(Collection<String> all, int which) {
            new LinkedHashSet<>(all).forEach(name -> byName.computeIfAbsent(name, _ -> new int[2])[which]++);
        }
    }

    /// Selected quotes count as chosen; where nothing is selected those with a star, and without a star anywhere all.
    public Weighing(SampleOf sample, Set<CodingId> selected, Set<CodingId> starred) {
        people = sample.people();
        sharing = new Sharing(people, sample.speakers(), sample.placements());
        names = new KnownNames(people, sample.speakers());
        chosen = Set.copyOf(selected.isEmpty() ? starred : selected);
        basis = !selected.isEmpty() ? Basis.SELECTED : starred.isEmpty() ? Basis.ALL : Basis.STARRED;
        people.cases().stream().map(Case::label).sorted(NaturalOrder::compare).forEach(label -> counts("case").byName.put(label, new int[2]));
        people.roles().stream().filter(role -> sharing.ofRole(role.code()) > 0).forEach(role -> counts("role").byName.put(role.code(), new int[2]));
    }

    private Counts counts(String by) {
        return counts.computeIfAbsent(by, _ -> new Counts());
    }

    public void add(QuoteRow row) {
        boolean isChosen = basis == Basis.ALL || row.codings().stream().anyMatch(chosen::contains);
        boolean isCounter = row.stance().contains(Stance.COUNTERS.word());
        var passage = new Passage(row.place().source().id(), row.place().span());
        theme(row.path().theme(), passage, false);
        if (isCounter) {
            counteredAnywhere.add(row.path().theme());
        }
        if (seen.add(passage)) {
            spread(row, 1);
        }
        if (isChosen) {
            theme(row.path().theme(), passage, true);
            countered.merge(row.path().theme(), isCounter, Boolean::logicalOr);
            if (taken.add(passage)) {
                spread(row, 0);
            }
            // The same passage may be printed in several forms, and each is looked through.
            if (read.add(new Printed(passage, row.quote()))) {
                disclose(row);
            }
        }
    }

    private void theme(String theme, Passage passage, boolean isChosen) {
        if (themed.add(new Themed(theme, passage, isChosen))) {
            counts("theme").add(List.of(theme), isChosen ? 0 : 1);
        }
    }

    private void spread(QuoteRow row, int which) {
        List<Voice> voices = row.provenance().voices();
        counts("role").add(voices.stream().map(Voice::role).map(Weighing::known).toList(), which);
        counts("case").add(voices.stream().map(Voice::practice).map(Weighing::known).toList(), which);
        for (String attribute : attributes()) {
            counts(attribute).add(voices.stream().map(voice -> people.labelled(voice.practice()).map(one -> one.attributes().get(attribute)))
                    .map(value -> known(value.orElse(""))).toList(), which);
        }
        contributors.add(voices, which);
    }

    private Set<String> attributes() {
        var all = new LinkedHashSet<String>();
        people.cases().forEach(one -> all.addAll(one.attributes().keySet()));
        return all;
    }

    static String known(String word) {
        return word.isEmpty() ? UNKNOWN : word;
    }

    private void disclose(QuoteRow row) {
        int fewest = row.provenance().voices().stream().mapToInt(voice -> sharing.of(voice.role(), voice.practice())).filter(count -> count > 0).min().orElse(0);
        List<String> named = names.in(row.quote());
        if (fewest == 1 || !named.isEmpty()) {
            disclosures.add(new Disclosure(row.place().source().name(), row.provenance().turn().orElse(0), row.quote(),
                    row.made().filter(quote -> !quote.parts().isEmpty()).isPresent() ? Read.PUBLISHED : Read.CODED, row.provenance().attribution(), fewest, named));
        }
    }

    public Balance balance() {
        var groups = new ArrayList<Group>();
        group(groups, "role", sharing::ofRole);
        group(groups, "case", sharing::ofCase);
        attributes().forEach(attribute -> group(groups, attribute, value -> sharing.ofAttribute(attribute, value)));
        Optional.of(contributors.shares()).filter(shares -> !shares.isEmpty()).ifPresent(shares -> groups.add(new Group("person", shares)));
        group(groups, "theme", _ -> 0);
        List<Uncountered> alone = countered.entrySet().stream().filter(entry -> !entry.getValue())
                .map(entry -> new Uncountered(entry.getKey(), counteredAnywhere.contains(entry.getKey()))).toList();
        return new Balance(basis, taken.size(), seen.size(), groups, alone, disclosures);
    }

    private void group(List<Group> groups, String by, ToIntFunction<String> persons) {
        Optional.ofNullable(counts.get(by)).filter(found -> !found.byName.isEmpty()).ifPresent(found -> groups.add(new Group(by, found.byName.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()[0], entry.getValue()[1], persons.applyAsInt(entry.getKey())))
                .sorted(Comparator.comparingInt((Share share) -> -share.quotes()).thenComparing(Share::name, NaturalOrder::compare)).toList())));
    }
}
