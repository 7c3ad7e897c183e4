package org.heddle.domain.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.merging.image.Crowd;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.translation.Translation;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// Finds what was made on both sides independently and is the same thing: sources with one text, cases and participants of one name, codes at one place
/// of the tree, codings of one passage. Two coders of one name may be one person or two; that is asked.
final class Identity {
    private final ProjectImage mine;
    private final Settling settling;
    private final Map<UUID, UUID> aliases = new HashMap<>();
    private final Map<CodeId, Code> wordings = new HashMap<>();
    private ProjectImage theirs;
    private ProjectImage base;

    /// `theirs` and `base` speak of what is known to be the same already in the ids of `mine`.
    Identity(ProjectImage mine, ProjectImage theirs, ProjectImage base, Settling settling) {
        this.mine = mine;
        this.theirs = theirs;
        this.base = base;
        this.settling = settling;
    }

    ProjectImage theirs() {
        return theirs;
    }

    ProjectImage base() {
        return base;
    }

    /// What was found, theirs first.
    Map<UUID, UUID> aliases() {
        return Map.copyOf(aliases);
    }

    /// Codes of which the other copy's wording was chosen.
    Map<CodeId, Code> wordings() {
        return Map.copyOf(wordings);
    }

    Identity find() {
        var found = new HashMap<UUID, UUID>();
        match(Part.CODERS, Coder::name, (own, other) -> {
            if (isSamePerson(own, other)) {
                found.put(other.id().value(), own.id().value());
            }
        });
        match(Part.CASES, one -> one.label(), (own, other) -> found.put(other.id().value(), own.id().value()));
        match(Part.PEOPLE, one -> one.name(), (own, other) -> found.put(other.id().value(), own.id().value()));
        match(Part.SOURCES, one -> one.sha256(), (own, other) -> found.put(other.id().value(), own.id().value()));
        take(found);
        codes();
        return this;
    }

    private void take(Map<UUID, UUID> found) {
        aliases.putAll(found);
        var translation = new Translation(found);
        theirs = translation.of(theirs);
        base = translation.of(base);
    }

    /// Pairs of things, each only in its own copy, that are called the same.
    private <K, V> void match(Part<K, V> part, Function<V, Object> name, BiConsumer<V, V> same) {
        match(alone(mine.of(part), theirs.of(part)), alone(theirs.of(part), mine.of(part)), name, same);
    }

    private static <K, V> List<V> alone(Map<K, V> here, Map<K, V> there) {
        var alone = new ArrayList<V>();
        here.forEach((key, thing) -> {
            if (!there.containsKey(key)) {
                alone.add(thing);
            }
        });
        return alone;
    }

    private static <V> void match(List<V> ours, List<V> others, Function<V, Object> name, BiConsumer<V, V> same) {
        var own = new HashMap<Object, V>();
        ours.forEach(thing -> own.put(name.apply(thing), thing));
        others.forEach(thing -> {
            V twin = own.remove(name.apply(thing));
            if (twin != null) {
                same.accept(twin, thing);
            }
        });
    }

    private boolean isSamePerson(Coder own, Coder other) {
        var conflict = new Conflict("coder:" + other.id().value(), "same name",
                "A coder called %s joined each copy by itself. One person, or two of one name?".formatted(own.name()), own.name(), other.name(),
                Map.of(Choice.MINE, "One person", Choice.BOTH, "Two people"));
        return settling.settle(conflict, false) == Choice.MINE;
    }

    /// From the top down, because a sub-code is the same only below the same code.
    private void codes() {
        var seen = new HashSet<CodeId>();
        for (Map<UUID, UUID> found = level(seen); !found.isEmpty(); found = level(seen)) {
            take(found);
            found.values().forEach(own -> mine(new CodeId(own)));
        }
    }

    /// What was settled about the words is settled: from here on the two are equal.
    private void mine(CodeId id) {
        Code own = mine.of(Part.CODES).get(id);
        if (own != null) {
            theirs.of(Part.CODES).put(id, own);
        }
    }

    private Map<UUID, UUID> level(Set<CodeId> seen) {
        record At(Object parent, String name) {}
        var found = new HashMap<UUID, UUID>();
        match(Part.CODES, code -> new At(code.parent(), code.name()), (own, other) -> {
            if (seen.add(other.id()) && isSameCode(own, other)) {
                found.put(other.id().value(), own.id().value());
            }
        });
        return found;
    }

    private boolean isSameCode(Code own, Code other) {
        if (own.rules().equals(other.rules())) {
            wordings.remove(own.id());
            return true;
        }
        var conflict = new Conflict("code:" + other.id().value(), "same name",
                "A code “%s” was made in each copy by itself, with other words.".formatted(own.name()), own.rules().definition(), other.rules().definition(),
                Map.of(Choice.MINE, "One code, my words", Choice.THEIRS, "One code, their words", Choice.BOTH, "Two codes"));
        Choice choice = settling.settle(conflict, false);
        if (choice == Choice.THEIRS) {
            wordings.put(own.id(), other);
        }
        return choice != Choice.BOTH;
    }

    /// The same for what is identified by a passage: in images that speak of one text.
    static Map<UUID, UUID> ofPassages(ProjectImage mine, ProjectImage theirs) {
        record Place(Object source, TextSpan span, Object code, Object coder) {}
        record Under(Object source, Object heading, Object coder) {}
        var found = new HashMap<UUID, UUID>();
        var identity = new Identity(mine, theirs, new ProjectImage(), new Settling(Map.of()));
        List<Coding> codings = alone(theirs.of(Part.CODINGS), mine.of(Part.CODINGS));
        Set<CoderId> coders = codings.stream().map(Coding::coder).collect(Collectors.toSet());
        mine.of(Part.CODINGS).values().stream().filter(one -> coders.contains(one.coder())).forEach(codings::add);
        List<Coding> crowd = Crowd.among(codings);
        match(crowd.stream().filter(one -> !theirs.of(Part.CODINGS).containsKey(one.id())).toList(),
                crowd.stream().filter(one -> !mine.of(Part.CODINGS).containsKey(one.id())).toList(),
                one -> new Place(one.source(), one.span(), one.code(), one.coder()), (own, other) -> found.put(other.id().value(), own.id().value()));
        identity.match(Part.EXAMPLES, one -> new Place(one.source(), one.span(), one.code(), ""),
                (own, other) -> found.put(other.id().value(), own.id().value()));
        identity.match(Part.NOTES, one -> new Under(one.source(), one.heading(), one.coder()),
                (own, other) -> found.put(other.id().value(), own.id().value()));
        identity.match(Part.SETTLEMENTS, one -> one.difference().id(), (own, other) -> found.put(other.id().value(), own.id().value()));
        identity.match(Part.QUOTES, one -> found.getOrDefault(one.leading().value(), one.leading().value()),
                (own, other) -> found.put(other.id().value(), own.id().value()));
        return found;
    }
}
