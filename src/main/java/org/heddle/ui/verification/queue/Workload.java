package org.heddle.ui.verification.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Progress;

/// All that one checker has to check, source by source in natural order; sources without codings of others are left out.
public record Workload(Map<SourceId, SourceWork> sources) {
    public static final Workload NONE = new Workload(Map.of());

    static Workload of(Collection<SourceWork> works) {
        var sources = new LinkedHashMap<SourceId, SourceWork>();
        works.stream().filter(work -> work.progress().codings() > 0).forEach(work -> sources.put(work.source().id(), work));
        return new Workload(sources);
    }

    public Progress inAll() {
        return Progress.inAll(sources.values().stream().map(SourceWork::progress).toList());
    }

    Set<CoderId> coders() {
        return sources.values().stream().flatMap(work -> work.coders().stream()).collect(Collectors.toSet());
    }

    Map<CodeId, Progress> perCode() {
        Map<CodeId, List<Progress>> parts = new HashMap<>();
        for (SourceWork work : sources.values()) {
            work.perCode().forEach((code, progress) -> parts.computeIfAbsent(code, _ -> new ArrayList<>()).add(progress));
        }
        return parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Progress.inAll(entry.getValue())));
    }

    /// Used codes in framework order, each under its theme's name.
    public List<QueueRow.Group> byCode(Codebook codebook) {
        var perCode = perCode();
        return perCode.keySet().stream()
                .sorted(Comparator.comparingInt(codebook::rank))
                .map(code -> new QueueRow.Group(new QueueRow.Key.OfCode(code), codebook.path(code).last(),
                        codebook.path(code).parent().map(above -> above.last()).orElse(""), perCode.getOrDefault(code, Progress.inAll(List.of()))))
                .toList();
    }

    /// `detail` says who speaks in a source.
    public List<QueueRow.Group> bySource(Function<SourceId, String> detail) {
        return sources.values().stream()
                .map(work -> new QueueRow.Group(new QueueRow.Key.OfSource(work.source().id()), work.source().name(),
                        detail.apply(work.source().id()), work.progress()))
                .toList();
    }
}
