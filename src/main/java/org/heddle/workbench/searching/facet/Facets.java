package org.heddle.workbench.searching.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.CheckState;
import org.heddle.workbench.searching.facet.FacetGroup.Choice;

/// The facets that a study offers under a query: those with the most hits first, those without any left out unless they are chosen.
public final class Facets {
    private final Known known;
    private final Sieve sieve;
    private final Optional<HitCounts> counts;

    /// What facets are named after.
    public record Known(List<Source> sources, People people, List<Speaker> speakers, Codebook codebook, List<Coder> coders) {
        public Known {
            sources = List.copyOf(sources);
            speakers = List.copyOf(speakers);
            coders = List.copyOf(coders);
        }

        public static Known of(ProjectReader reader) {
            return new Known(reader.sources().all(), reader.cases().people(), reader.cases().speakers(), reader.codes().codebook(), reader.team().all());
        }
    }

    /// Without counts, before the first answer, everything about voices and cases is offered, and nothing about codings but the codes.
    public Facets(Known known, Sieve sieve, Optional<HitCounts> counts) {
        this.known = known;
        this.sieve = sieve;
        this.counts = counts;
    }

    public List<FacetGroup> groups() {
        List<FacetGroup> groups = new ArrayList<>();
        groups.add(whoSpeaks());
        List<FacetGroup> attributes = attributes().toList();
        // The arm of a trial is what most comparisons are about.
        attributes.stream().filter(Facets::isArm).forEach(groups::add);
        groups.add(group(known.sources().stream().map(Source::kind).distinct().sorted().map(Facet.OfKind::new)));
        groups.add(group(known.people().cases().stream().sorted(Comparator.comparing(Case::label, NaturalOrder::compare)).map(one -> new Facet.InCase(one.id()))));
        groups.add(codes());
        Stream<FacetGroup> others = Stream.of(ofCodings(known.coders().stream().map(coder -> new Facet.CodedBy(coder.id()))), ofCodings(checks()),
                ofCodings(Stream.of(Stance.values()).map(Facet.Standing::new)),
                group(known.people().people().stream().sorted(Comparator.comparing(Person::name)).map(one -> new Facet.OfPerson(one.id()))),
                group(known.sources().stream().map(one -> new Facet.InSource(one.id()))));
        Stream.concat(attributes.stream().filter(group -> !isArm(group)), others).filter(Facets::isAChoice).forEach(groups::add);
        return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private static boolean isAChoice(FacetGroup group) {
        return group.choices().size() > 1 || group.choices().stream().anyMatch(Choice::isChosen);
    }

    private FacetGroup whoSpeaks() {
        var names = new TreeSet<String>(NaturalOrder::compare);
        known.speakers().stream().filter(speaker -> !speaker.isInterviewer()).forEach(speaker -> names.add(speaker.role().orElse(speaker.label())));
        sieve.of(Facet.Voice.class).forEach(chosen -> names.add(chosen.name()));
        var choices = new ArrayList<>(group(names.stream().map(Facet.Voice::new)).choices());
        if (known.speakers().stream().anyMatch(Speaker::isInterviewer)) {
            choices.add(choice(new Facet.Interviewers()));
        }
        return new FacetGroup(new Facet.Interviewers().group(), choices);
    }

    private Stream<FacetGroup> attributes() {
        var values = new TreeMap<String, Set<String>>();
        known.people().cases().forEach(one -> one.attributes().forEach((name, value) -> values.computeIfAbsent(name, _ -> new TreeSet<>(NaturalOrder::compare)).add(value)));
        sieve.of(Facet.Having.class).forEach(one -> values.computeIfAbsent(one.attribute(), _ -> new TreeSet<>(NaturalOrder::compare)).add(one.value()));
        return values.entrySet().stream().filter(entry -> !entry.getKey().isBlank()).map(entry -> group(entry.getValue().stream().filter(value -> !value.isBlank())
                .map(value -> new Facet.Having(entry.getKey(), value))));
    }

    private static boolean isArm(FacetGroup group) {
        return group.choices().stream().anyMatch(choice -> choice.facet() instanceof Facet.Having(String attribute, String _) && attribute.equals(Case.ARM));
    }

    private FacetGroup codes() {
        var codes = group(known.codebook().inOrder().stream().filter(code -> !code.isRetired() || isChosen(new Facet.WithCode(code.id())))
                .map(code -> new Facet.WithCode(code.id())));
        return new FacetGroup(new Facet.Uncoded().group(), Stream.concat(Stream.of(choice(new Facet.Uncoded())), codes.choices().stream()).toList());
    }

    /// How the hits are coded is known only when there are hits.
    private FacetGroup ofCodings(Stream<? extends Facet> facets) {
        return group(facets.filter(facet -> counts.isPresent() || isChosen(facet)));
    }

    private Stream<Facet> checks() {
        return Stream.of(CheckState.values()).map(Facet.Checked::new);
    }

    private boolean isChosen(Facet facet) {
        return sieve.chosen().contains(facet);
    }

    private Choice choice(Facet facet) {
        return new Choice(facet, words(facet), meaning(facet), counts.map(all -> OptionalInt.of(all.of(facet))).orElse(OptionalInt.empty()), isChosen(facet));
    }

    private FacetGroup group(Stream<? extends Facet> facets) {
        List<Choice> choices = facets.map(this::choice).filter(choice -> choice.isChosen() || choice.count().orElse(1) > 0)
                .sorted(Comparator.comparingInt((Choice choice) -> choice.count().orElse(0)).reversed()).toList();
        return new FacetGroup(choices.isEmpty() ? "" : choices.getFirst().facet().group(), choices);
    }

    private String words(Facet facet) {
        return switch (facet) {
            case Facet.Voice(String name) -> name.isEmpty() ? "Without a label" : name;
            case Facet.Interviewers _ -> isChosen(facet) ? "Interviewer" : "Interviewer, left out";
            case Facet.InSource(var source) -> known.sources().stream().filter(one -> one.id().equals(source)).map(Source::name).findFirst().orElse("");
            case Facet.OfKind(var kind) -> capital(kind.words());
            case Facet.InCase(var practice) -> known.people().find(practice).map(Case::label).orElse("");
            case Facet.Having(var _, String value) -> capital(value);
            case Facet.OfPerson(var person) -> known.people().find(person).map(Person::name).orElse("");
            case Facet.WithCode(var code) -> known.codebook().find(code).map(Code::name).orElse("");
            case Facet.Uncoded _ -> "Uncoded";
            case Facet.CodedBy(var coder) -> known.coders().stream().filter(one -> one.id().equals(coder)).map(Coder::name).findFirst().orElse("");
            case Facet.Checked(var state) -> capital(state.word());
            case Facet.Standing(var stance) -> capital(stance.word());
        };
    }

    private String meaning(Facet facet) {
        return switch (facet) {
            case Facet.Voice(String name) -> known.people().role(name).map(Role::label).orElse(name);
            case Facet.Interviewers _ -> "What interviewers say";
            case Facet.InSource _ -> words(facet);
            case Facet.OfKind(var kind) -> kind.words();
            case Facet.InCase(var practice) -> known.people().find(practice).map(one -> Stream.of(one.label(), one.attributes().getOrDefault(Case.ARM, ""))
                    .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "))).orElse("");
            case Facet.Having(String attribute, String value) -> "Cases whose %s is %s".formatted(attribute, value);
            case Facet.OfPerson _ -> "What " + words(facet) + " says";
            case Facet.WithCode(var code) -> known.codebook().find(code).map(one -> known.codebook().path(one.id()).toString()).orElse("");
            case Facet.Uncoded _ -> "Words that no coding touches";
            case Facet.CodedBy _ -> "Coded by " + words(facet);
            case Facet.Checked(var state) -> meaning(state);
            case Facet.Standing(var stance) -> "A coding that " + stance.word() + " its code";
        };
    }

    private static String meaning(CheckState state) {
        return switch (state) {
            case UNCHECKED -> "A coding without a verdict that stands";
            case AGREE, DISAGREE, QUERY -> "A coding whose checks come to " + state.word();
            case CHANGED -> "A coding that was changed after it was checked";
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + words.substring(words.offsetByCodePoints(0, 1));
    }
}
