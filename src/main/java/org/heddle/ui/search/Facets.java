package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.search.FacetGroup.Choice;
import org.heddle.ui.shell.StudyState;
import org.heddle.workbench.searching.HitCounts;
import org.heddle.workbench.searching.Sieve;

/// The choices that a study offers under the present query: those with the most hits first, those without any left out unless they are chosen.
final class Facets {
    private final StudyState study;
    private final Sieve sieve;
    private final Optional<HitCounts> counts;

    /// Without counts, before the first answer, everything is offered.
    Facets(StudyState study, Sieve sieve, Optional<HitCounts> counts) {
        this.study = study;
        this.sieve = sieve;
        this.counts = counts;
    }

    List<FacetGroup> groups() {
        return Stream.of(whoSpeaks(), group("Case", study.people().cases().stream().sorted(Comparator.comparing(Case::label, NaturalOrder::compare))
                        .map(practice -> choice(new Facet.InCase(practice.id()), practice.label(), arm(practice)))),
                group("Kind of source", study.sources().stream().map(Source::kind).distinct().sorted().map(this::kind)), codes())
                .filter(group -> !group.choices().isEmpty()).toList();
    }

    private FacetGroup whoSpeaks() {
        var names = new TreeSet<String>(NaturalOrder::compare);
        study.speakers().stream().filter(speaker -> !speaker.isInterviewer()).forEach(speaker -> names.add(speaker.role().orElse(speaker.label())));
        var choices = new ArrayList<>(group("Who speaks", names.stream().map(this::voice)).choices());
        if (study.speakers().stream().anyMatch(Speaker::isInterviewer)) {
            var facet = new Facet.Interviewers();
            choices.add(choice(facet, facet.isIn(sieve) ? "Interviewer" : "Interviewer, left out", "What interviewers say"));
        }
        return new FacetGroup("Who speaks", choices);
    }

    private Choice voice(String name) {
        return choice(new Facet.Voice(name), name.isEmpty() ? "Without a label" : name, study.people().role(name).map(Role::label).orElse(name));
    }

    private Choice kind(SourceKind kind) {
        String words = kind.words();
        return choice(new Facet.OfKind(kind), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), words);
    }

    private FacetGroup codes() {
        var codes = group("Codes on the words found", study.codebook().inOrder().stream().filter(code -> !code.isRetired()).map(this::code));
        return new FacetGroup(codes.title(), Stream.concat(Stream.of(choice(new Facet.Uncoded(), "Uncoded", "Words that no coding touches")),
                codes.choices().stream()).toList());
    }

    private Choice code(Code code) {
        return choice(new Facet.WithCode(code.id()), code.name(), study.codebook().path(code.id()).toString());
    }

    private static String arm(Case practice) {
        String arm = practice.attributes().getOrDefault(Case.ARM, "");
        return arm.isEmpty() ? practice.label() : practice.label() + " · " + arm;
    }

    private Choice choice(Facet facet, String words, String meaning) {
        return new Choice(facet, words, meaning, counts.map(facet::count).map(OptionalInt::of).orElse(OptionalInt.empty()), facet.isIn(sieve));
    }

    private static FacetGroup group(String title, Stream<Choice> choices) {
        return new FacetGroup(title, choices.filter(choice -> choice.isChosen() || choice.count().orElse(1) > 0)
                .sorted(Comparator.comparingInt((Choice choice) -> choice.count().orElse(0)).reversed()).toList());
    }
}
