package org.heddle.workbench.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.search.Condition;
import org.heddle.domain.search.FieldedQuery;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.search.HitFilter;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.facet.Catalogue;

/// Keeps the hits that fit the fields of a query. Codings are asked for source by source, as far as the asking coder may see them.
final class Conditions implements HitFilter {
    private record Label(SourceId source, String words) {}

    /// Codings of one source: those that fit what is wanted, those that are unwanted, and all.
    private record Codings(List<Coding> wanted, List<Coding> unwanted, List<Coding> all) {}

    private final OpenProject project;
    private final Catalogue catalogue;
    private final Map<String, List<Condition>> wanted = new LinkedHashMap<>();
    private final List<Condition> unwanted;
    private final Map<Label, Boolean> voices = new HashMap<>();
    private final Map<SourceId, Codings> codings = new HashMap<>();
    private final CodingTests tests;
    private final boolean asksCodings;
    private final boolean wantsUncoded;
    private final boolean wantsCoded;

    Conditions(OpenProject project, Catalogue catalogue, List<Condition> conditions) {
        this.project = project;
        this.catalogue = catalogue;
        conditions.stream().filter(one -> !one.isNot()).forEach(one -> wanted.computeIfAbsent(one.field(), _ -> new ArrayList<>()).add(one));
        unwanted = conditions.stream().filter(Condition::isNot).toList();
        tests = project.ask(reader -> CodingTests.of(reader, conditions));
        wantsUncoded = says(conditions, "uncoded");
        wantsCoded = says(conditions, "coded");
        asksCodings = wantsUncoded || wantsCoded || conditions.stream().map(Condition::field).anyMatch(FieldedQuery.OF_CODINGS::contains);
    }

    /// `is:uncoded` and `-is:coded` are the same.
    private static boolean says(List<Condition> conditions, String word) {
        List<Condition> states = conditions.stream().filter(one -> one.field().equals("is")).toList();
        for (Condition one : states) {
            if (!Set.of("coded", "uncoded").contains(one.value().toLowerCase(Locale.ROOT))) {
                throw new Refusal("is: asks for coded or uncoded words. Write is:uncoded or is:coded.", one.place());
            }
        }
        return states.stream().anyMatch(one -> one.isNot() != one.value().equalsIgnoreCase(word));
    }

    @Override
    public boolean keeps(SourceId source, String speaker, TextSpan words) {
        return voices.computeIfAbsent(new Label(source, speaker), this::fits) && (!asksCodings || isCodedAsWanted(source, words));
    }

    private boolean fits(Label label) {
        Map<String, Set<String>> traits = catalogue.traits(label.source(), label.words());
        Predicate<Condition> holds = one -> traits.getOrDefault(one.field(), Set.of()).stream().anyMatch(Values.fitting(one.value()));
        return wanted.entrySet().stream().filter(entry -> isOfVoice(entry.getKey())).allMatch(entry -> entry.getValue().stream().anyMatch(holds))
                && unwanted.stream().filter(one -> isOfVoice(one.field())).noneMatch(holds);
    }

    private static boolean isOfVoice(String field) {
        return !FieldedQuery.OF_CODINGS.contains(field) && !field.equals("is");
    }

    private boolean isCodedAsWanted(SourceId source, TextSpan words) {
        Codings here = codings.computeIfAbsent(source, this::read);
        boolean asksForSome = wanted.keySet().stream().anyMatch(FieldedQuery.OF_CODINGS::contains);
        boolean isCoded = (wantsUncoded || wantsCoded) && touches(here.all(), words);
        return (!asksForSome || touches(here.wanted(), words)) && !touches(here.unwanted(), words) && (!wantsUncoded || !isCoded) && (!wantsCoded || isCoded);
    }

    private static boolean touches(List<Coding> codings, TextSpan words) {
        for (Coding coding : codings) {
            if (coding.span().overlaps(words)) {
                return true;
            }
        }
        return false;
    }

    private Codings read(SourceId source) {
        return project.ask(reader -> {
            List<Coding> all = reader.codings().of(source);
            CodingTests.OfSource here = tests.in(reader, source);
            Set<String> fields = wanted.keySet().stream().filter(FieldedQuery.OF_CODINGS::contains).collect(Collectors.toSet());
            List<Coding> fitting = all.stream().filter(coding -> fields.stream()
                    .allMatch(field -> wanted.getOrDefault(field, List.of()).stream().anyMatch(one -> here.holds(one, coding)))).toList();
            Stream<Coding> refused = all.stream().filter(coding -> unwanted.stream()
                    .anyMatch(one -> FieldedQuery.OF_CODINGS.contains(one.field()) && here.holds(one, coding)));
            return new Codings(fitting, refused.toList(), all);
        });
    }
}
