package org.heddle.domain.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;

/// The coding framework: one tree of any depth, in framework order.
public final class Codebook {
    public static final Codebook EMPTY = new Codebook(List.of());

    private final Map<CodeId, Code> byId = new HashMap<>();
    private final Map<Optional<CodeId>, List<Code>> children = new HashMap<>();
    private final List<Code> inOrder;
    private final Map<CodeId, Integer> rank = new HashMap<>();
    private final Map<CodeId, Integer> alike = new HashMap<>();
    private final Map<CodeId, CodePath> paths = new HashMap<>();

    public Codebook(Collection<Code> codes) {
        for (Code code : codes) {
            byId.put(code.id(), code);
            children.computeIfAbsent(code.parent(), _ -> new ArrayList<>()).add(code);
        }
        children.replaceAll((_, siblings) -> siblings.stream().sorted(Comparator.comparingInt(Code::position)).toList());
        var walked = new ArrayList<Code>();
        walk(Optional.empty(), List.of(), walked);
        inOrder = List.copyOf(walked);
        var uses = new HashMap<Colour, Integer>();
        inOrder.forEach(code -> alike.put(code.id(), uses.merge(code.colour(), 1, Integer::sum) - 1));
    }

    private void walk(Optional<CodeId> parent, List<String> above, List<Code> walked) {
        for (Code code : children(parent)) {
            rank.put(code.id(), walked.size());
            walked.add(code);
            var names = Stream.concat(above.stream(), Stream.of(code.name())).toList();
            paths.put(code.id(), new CodePath(names));
            walk(Optional.of(code.id()), names, walked);
        }
    }

    /// All codes, each before its children.
    public List<Code> inOrder() {
        return inOrder;
    }

    public List<Code> roots() {
        return children(Optional.empty());
    }

    public List<Code> children(CodeId parent) {
        return children(Optional.of(parent));
    }

    public List<Code> children(Optional<CodeId> parent) {
        return children.getOrDefault(parent, List.of());
    }

    public Optional<Code> find(CodeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Code code(CodeId id) {
        return find(id).orElseThrow(() -> new Refusal("That code is no longer in the codebook."));
    }

    public CodePath path(CodeId id) {
        return paths.getOrDefault(id, new CodePath(List.of(code(id).name())));
    }

    /// Where the code stands in framework order, from 0; unknown codes come last.
    public int rank(CodeId id) {
        return rank.getOrDefault(id, Integer.MAX_VALUE);
    }

    /// How many codes before it in framework order have its colour.
    public int sameColourBefore(CodeId id) {
        return alike.getOrDefault(id, 0);
    }

    /// The code and everything below it, in framework order.
    public SequencedSet<CodeId> withChildren(CodeId id) {
        var family = new LinkedHashSet<CodeId>();
        family.add(id);
        children(id).forEach(child -> family.addAll(withChildren(child.id())));
        return family;
    }

    /// The top code above a code; itself when it is one.
    public Code top(CodeId id) {
        Code code = code(id);
        while (code.parent().flatMap(this::find).isPresent()) {
            code = code(code.parent().get());
        }
        return code;
    }

    /// The other question that a code answers, such as level or strand; empty for the main one. Asked of its top code.
    public Optional<String> dimensionOf(CodeId id) {
        return top(id).dimension();
    }

    /// The names of all other questions, in framework order.
    public List<String> dimensions() {
        return roots().stream().flatMap(code -> code.dimension().stream()).distinct().toList();
    }

    public Optional<Code> at(CodePath path) {
        return inOrder.stream().filter(code -> path(code.id()).equals(path)).findFirst();
    }

    /// The code a person means: by id, then by path, then by a last name that only one code has.
    public Code named(String words) {
        String asked = words.strip();
        return byIdText(asked).or(() -> byPath(asked)).orElseGet(() -> byLastName(asked));
    }

    private Optional<Code> byIdText(String asked) {
        return inOrder.stream().filter(code -> code.id().value().toString().equalsIgnoreCase(asked)).findFirst();
    }

    /// What is no path may still be a last name, such as `> 65 years`.
    private Optional<Code> byPath(String asked) {
        try {
            return at(CodePath.parse(asked));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private Code byLastName(String asked) {
        String name = CodePath.unescaped(asked);
        var found = inOrder.stream().filter(code -> code.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new Refusal("There is no code “%s” in the codebook.".formatted(asked));
        }
        if (found.size() > 1) {
            throw new Refusal("Two codes are called “%s”: %s and %s. Give the path.".formatted(asked,
                    path(found.get(0).id()), path(found.get(1).id())));
        }
        return found.getFirst();
    }

    /// A new code at the end of its parent. A name that ends like a path of which the last step was not typed is refused.
    public Code fresh(String name, Optional<CodeId> parent, CodeStatus status) {
        if (name.strip().endsWith(" >")) {
            throw new Refusal("“%s” ends where another name would have to follow. No code was made.".formatted(name.strip()));
        }
        return new Code(CodeId.fresh(), parent, children(parent).size(), name, freshColour(parent), CodeRules.NONE, status);
    }

    /// A colour for a new child: the one its siblings use least, then the one the codebook uses least.
    public Colour freshColour(Optional<CodeId> parent) {
        var siblings = children(parent);
        long all = inOrder.size() + 1L;
        return Colour.leastUsed(colour -> siblings.stream().filter(code -> code.colour().equals(colour)).count() * all
                + inOrder.stream().filter(code -> code.colour().equals(colour)).count());
    }
}
