package org.heddle.domain.finding.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Claims drawn together: where one claim ends and another begins with the same words, one leads on to the other. A chain that comes back to where it
/// has been ends there.
public final class Chains {
    /// More chains than these nobody reads; what is left out is said.
    public static final int MOST = 200;
    private static final int LONGEST = 500;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> onward = new LinkedHashMap<>();
    private final List<List<String>> found = new ArrayList<>();

    private Chains() {}

    /// Each chain as its ends in order, in the words in which they were first written.
    public static List<List<String>> of(List<CausalClaim> claims) {
        var chains = new Chains();
        claims.stream().filter(CausalClaim::isWhole).forEach(chains::add);
        chains.follow();
        return chains.found.stream().map(chain -> chain.stream().map(key -> chains.names.getOrDefault(key, key)).toList()).toList();
    }

    private void add(CausalClaim claim) {
        String from = CausalClaim.key(claim.from());
        String to = CausalClaim.key(claim.to());
        names.putIfAbsent(from, claim.from());
        names.putIfAbsent(to, claim.to());
        onward.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }

    /// From where nothing leads to; then from what only circles hold.
    private void follow() {
        Set<String> reached = onward.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> seen = new LinkedHashSet<>();
        onward.keySet().stream().filter(start -> !reached.contains(start)).forEach(start -> follow(start, new LinkedHashSet<>(), seen));
        for (String start : onward.keySet()) {
            if (!seen.contains(start)) {
                follow(start, new LinkedHashSet<>(), seen);
            }
        }
    }

    private void follow(String at, Set<String> path, Set<String> seen) {
        if (found.size() >= MOST) {
            return;
        }
        seen.add(at);
        if (path.contains(at)) {
            var circle = new ArrayList<>(path);
            circle.add(at);
            found.add(circle);
            return;
        }
        path.add(at);
        Set<String> next = onward.getOrDefault(at, Set.of());
        if (next.isEmpty() || path.size() >= LONGEST) {
            found.add(List.copyOf(path));
        } else {
            next.forEach(to -> follow(to, path, seen));
        }
        path.remove(at);
    }

    /// Each in one line.
    public static List<String> words(List<CausalClaim> claims) {
        return of(claims).stream().map(chain -> String.join(" → ", chain)).toList();
    }

    /// In which column each end stands when chains are drawn from left to right.
    static Map<String, Integer> columns(List<List<String>> chains) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (List<String> chain : chains) {
            List<String> once = chain.stream().distinct().toList();
            IntStream.range(0, once.size()).forEach(at -> columns.merge(once.get(at), at, Math::max));
        }
        return columns;
    }
}
