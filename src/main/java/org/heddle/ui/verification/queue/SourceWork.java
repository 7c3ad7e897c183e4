package org.heddle.ui.verification.queue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Checker;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Progress;
import org.heddle.workbench.verification.Verifying;

/// How far the checking of one source has come, in all and code by code, and whose codings they are.
public record SourceWork(Source source, Progress progress, Map<CodeId, Progress> perCode, Set<CoderId> coders) {
    public SourceWork {
        perCode = Map.copyOf(perCode);
        coders = Set.copyOf(coders);
    }

    static SourceWork read(Source source, Checker checker, Only only, ProjectReader reader) {
        var all = Verifying.read(source, reader);
        var codings = all.codings().stream().filter(coding -> checker.canCheck(coding) && only.holds(coding)).toList();
        Map<CodingId, List<Check>> checks = codings.isEmpty() ? Map.of() : all.fresh();
        var finished = reader.checks().finished(source.id(), checker.id());
        var perCode = codings.stream().collect(Collectors.groupingBy(Coding::code,
                Collectors.collectingAndThen(Collectors.toList(), list -> progress(list, checks, finished, checker))));
        int headings = only.isNarrow() ? 0 : all.openHeadings(checker.id()).size();
        return new SourceWork(source, progress(codings, checks, finished, checker).leaving(headings), perCode,
                codings.stream().map(Coding::coder).collect(Collectors.toSet()));
    }

    private static Progress progress(Collection<Coding> codings, Map<CodingId, List<Check>> checks, Optional<Finished> finished,
                                     Checker checker) {
        return checker.progress(codings, checks, finished);
    }
}
