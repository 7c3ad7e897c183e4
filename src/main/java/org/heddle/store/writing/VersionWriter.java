package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Touched;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.project.VersionChange.AwaitRecheck;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.project.VersionChange.ForgetDefinition;
import org.heddle.domain.project.VersionChange.ForgetMerge;
import org.heddle.domain.project.VersionChange.FreezeVersion;
import org.heddle.domain.project.VersionChange.KeepDefinition;
import org.heddle.domain.project.VersionChange.NoteMerge;
import org.heddle.domain.project.VersionChange.RemoveVersion;
import org.heddle.store.table.Tables;

/// Carries out what is kept of the codebook as it was.
record VersionWriter(Tables tables) {

    void write(VersionChange change, Steps steps) throws SQLException {
        switch (change) {
            case FreezeVersion(var version) -> {
                tables.versions.insert(version);
                steps.done(new RemoveVersion(version.id()), tops(version));
            }
            case RemoveVersion(var id) -> {
                CodebookVersion version = tables.versions.find(id).orElseThrow();
                new DifferenceWriter(tables).undecide(id, steps);
                tables.versions.delete(id);
                steps.done(new FreezeVersion(version), tops(version));
            }
            case NoteMerge(var code, var into) -> note(code, into, steps);
            case ForgetMerge(var code) -> {
                CodeId into = tables.versions.merges().get(code);
                if (into != null) {
                    tables.versions.forgetMerge(code);
                    steps.done(new NoteMerge(code, into), Steps.touching(into));
                }
            }
            case KeepDefinition(var past) -> {
                tables.versions.insert(past);
                steps.done(new ForgetDefinition(past.id()), Steps.touching(past.code()));
            }
            case ForgetDefinition(var id) -> forget(id, steps);
            case AwaitRecheck(var id, var codings) -> await(id, codings, steps);
            case ConfirmCodings(var codings) -> confirm(codings, steps);
        }
    }

    /// A version belongs to all codes; its top codes stand for them.
    private static Touched tops(CodebookVersion version) {
        Set<CodeId> tops = version.codebook().roots().stream().map(Code::id).collect(Collectors.toSet());
        return new Touched(Set.of(), tops, Set.of(), false);
    }

    private void note(CodeId code, CodeId into, Steps steps) throws SQLException {
        Optional<CodeId> before = Optional.ofNullable(tables.versions.merges().get(code));
        if (!before.equals(Optional.of(into))) {
            tables.versions.noteMerge(code, into);
            steps.done(before.<VersionChange>map(other -> new NoteMerge(code, other)).orElseGet(() -> new ForgetMerge(code)), Steps.touching(into));
        }
    }

    private void forget(DefinitionId id, Steps steps) throws SQLException {
        PastDefinition past = tables.versions.definition(id).orElseThrow();
        List<CodingId> waiting = tables.versions.waitingFor(id);
        if (!waiting.isEmpty()) {
            steps.run(new ConfirmCodings(waiting));
        }
        tables.versions.delete(id);
        steps.done(new KeepDefinition(past), Steps.touching(past.code()));
    }

    private void await(DefinitionId id, List<CodingId> codings, Steps steps) throws SQLException {
        var waiting = new ArrayList<CodingId>();
        for (CodingId coding : codings) {
            if (tables.versions.await(coding, id)) {
                waiting.add(coding);
            }
        }
        if (!waiting.isEmpty()) {
            steps.done(new ConfirmCodings(waiting), touching(waiting));
        }
    }

    private void confirm(List<CodingId> codings, Steps steps) throws SQLException {
        Map<DefinitionId, List<CodingId>> waiting = new LinkedHashMap<>();
        for (CodingId coding : codings) {
            tables.versions.waiting(coding).ifPresent(id -> waiting.computeIfAbsent(id, _ -> new ArrayList<>()).add(coding));
        }
        tables.versions.confirm(codings);
        for (var one : waiting.entrySet()) {
            steps.done(new AwaitRecheck(one.getKey(), one.getValue()), touching(one.getValue()));
        }
    }

    private Touched touching(List<CodingId> codings) {
        var all = new ArrayList<Touched>();
        Set<CodingId> seen = new HashSet<>();
        for (CodingId id : codings) {
            if (seen.add(id)) {
                Coding coding = tables.codings.find(id).orElseThrow();
                all.add(Steps.touching(coding));
            }
        }
        return Touched.all(all);
    }
}
