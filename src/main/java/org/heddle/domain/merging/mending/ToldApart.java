package org.heddle.domain.merging.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Person;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// Gives different things of one name names that tell them apart, as in `Tom (2)`: what was here first keeps its name.
public final class ToldApart {
    private final ProjectImage target;
    private final ProjectImage mine;

    public ToldApart(ProjectImage target, ProjectImage mine) {
        this.target = target;
        this.mine = mine;
    }

    public void name() {
        each(Part.CODERS, Coder::id, Coder::name, (one, name) -> new Coder(one.id(), name));
        each(Part.CASES, Case::id, Case::label, (one, name) -> new Case(one.id(), name, one.attributes()));
        each(Part.PEOPLE, Person::id, Person::name, (one, name) -> new Person(one.id(), name));
        each(Part.SOURCES, Source::id, Source::name, Source::named);
        each(Part.VERSIONS, CodebookVersion::id, one -> one.name().toLowerCase(Locale.ROOT), (one, name) ->
                new CodebookVersion(one.id(), one.name() + name.substring(one.name().length()), one.at(), one.agreed(), one.note(), one.codes()));
        each(Part.EXHIBITS, Exhibit::id, one -> one.title().toLowerCase(Locale.ROOT), (one, name) ->
                one.titled(one.title() + name.substring(one.title().length())));
        each(Part.PASSES, Pass::id, Pass::name, (one, name) -> new Pass(one.id(), name, one.sources(), one.coders(), one.population(), one.drawing(), one.opened(),
                one.released()));
        each(Part.MATRICES, FrameworkMatrix::id, one -> one.name().toLowerCase(Locale.ROOT), (one, name) ->
                one.named(one.name() + name.substring(one.name().length())));
        var byParent = new HashMap<Optional<CodeId>, List<Code>>();
        target.of(Part.CODES).values().forEach(code -> byParent.computeIfAbsent(code.parent(), _ -> new ArrayList<>()).add(code));
        byParent.values().forEach(siblings -> each(Part.CODES, siblings, Code::id, Code::name, Code::named));
    }

    private <K, V> void each(Part<K, V> part, Function<V, K> key, Function<V, String> name, BiFunction<V, String, V> named) {
        each(part, List.copyOf(target.of(part).values()), key, name, named);
    }

    private <K, V> void each(Part<K, V> part, List<V> things, Function<V, K> key, Function<V, String> name, BiFunction<V, String, V> named) {
        Set<String> taken = new HashSet<>();
        things.forEach(one -> taken.add(name.apply(one)));
        if (taken.size() == things.size()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        things.stream().sorted(Comparator.comparing(one -> !mine.of(part).containsKey(key.apply(one)))).forEach(one -> {
            if (!seen.add(name.apply(one))) {
                String free = free(name.apply(one), taken);
                taken.add(free);
                target.of(part).put(key.apply(one), named.apply(one, free));
            }
        });
    }

    private static String free(String name, Set<String> taken) {
        int number = 2;
        while (taken.contains("%s (%d)".formatted(name, number))) {
            number++;
        }
        return "%s (%d)".formatted(name, number);
    }
}
