package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.AddExample;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RecolourCode;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodeChange.SetDimension;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.VersionChange.AwaitRecheck;
import org.heddle.domain.project.VersionChange.ForgetDefinition;
import org.heddle.domain.project.VersionChange.KeepDefinition;
import org.heddle.domain.project.VersionChange.NoteMerge;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Suggestion;
import org.heddle.store.table.Tables;

/// Carries out what can be done to the codebook.
record CodeWriter(Tables tables) {

    void write(CodeChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddCode(var code) -> {
                tables.codes.insert(code);
                steps.done(new DeleteCode(code.id()), Steps.touching(code.id()));
            }
            case RenameCode(var id, var name) -> replace(code(id), code(id).named(name), new RenameCode(id, code(id).name()), steps);
            case RecolourCode(var id, var colour) ->
                replace(code(id), code(id).coloured(colour), new RecolourCode(id, code(id).colour()), steps);
            case DefineCode(var id, var rules) -> define(code(id), rules, steps);
            case RewordCode(var id, var rules) -> replace(code(id), code(id).defined(rules), new RewordCode(id, code(id).rules()), steps);
            case SetDimension(var id, var dimension) ->
                replace(code(id), code(id).answering(dimension), new SetDimension(id, code(id).dimension()), steps);
            case SetCodeStatus(var id, var status) ->
                replace(code(id), code(id).inStatus(status), new SetCodeStatus(id, code(id).status()), steps);
            case MoveCode(var id, var parent, var position) -> move(code(id), parent, position, steps);
            case MergeCode(var id, var into) -> merge(code(id), into, steps);
            case DeleteCode(var id) -> delete(code(id), steps);
            case AddExample(var example) -> {
                tables.examples.insert(example);
                steps.done(new RemoveExample(example.id()), Steps.touching(example.code()));
            }
            case RemoveExample(var id) -> {
                CodeExample example = tables.examples.find(id).orElseThrow();
                tables.examples.delete(id);
                steps.done(new AddExample(example), Steps.touching(example.code()));
            }
        }
    }

    private Codebook codebook() {
        return tables.codes.codebook();
    }

    private Code code(CodeId id) {
        return tables.codes().code(id);
    }

    private void replace(Code before, Code after, CodeChange inverse, Steps steps) throws SQLException {
        if (!before.equals(after)) {
            tables.codes.update(after);
            steps.done(inverse, Steps.touching(after.id()));
        }
    }

    /// Another meaning: the old one is kept, and what was coded under it waits to be looked at again.
    private void define(Code code, CodeRules rules, Steps steps) throws SQLException {
        if (!code.rules().ruleTheSame(rules)) {
            var past = new PastDefinition(DefinitionId.fresh(), code.id(), steps.at(), code.rules());
            steps.run(new KeepDefinition(past));
            var codings = tables.codings.with(List.of(code.id())).stream().map(Coding::id).toList();
            if (!codings.isEmpty()) {
                steps.run(new AwaitRecheck(past.id(), codings));
            }
        }
        if (!code.rules().equals(rules)) {
            steps.run(new RewordCode(code.id(), rules));
        }
    }

    private void move(Code code, Optional<CodeId> parent, int position, Steps steps) throws SQLException {
        if (!code.parent().equals(parent) || code.position() != position) {
            tables.codes.move(code, parent, position);
            steps.done(new MoveCode(code.id(), code.parent(), code.position()), Steps.touching(code.id()));
        }
    }

    private void merge(Code code, CodeId into, Steps steps) throws SQLException {
        for (Code child : codebook().children(code.id())) {
            Optional<Code> twin = codebook().children(into).stream().filter(other -> other.name().equals(child.name())).findFirst();
            if (twin.isPresent()) {
                steps.run(new MergeCode(child.id(), twin.get().id()));
            } else {
                steps.run(new MoveCode(child.id(), Optional.of(into), codebook().children(into).size()));
            }
        }
        List<Coding> codings = tables.codings.with(List.of(code.id()));
        Map<DefinitionId, List<CodingId>> waiting = waiting(codings);
        for (Coding coding : codings) {
            mergeCoding(coding, into, steps);
        }
        mergeDefinitions(code.id(), into, waiting, steps);
        mergeExamples(code.id(), into, steps);
        for (Check check : tables.checks.suggesting(code.id())) {
            suggest(check, Optional.of(into), steps);
        }
        var memos = new MemoWriter(tables);
        memos.aim(new MemoTarget.OfCode(code.id()), new MemoTarget.OfCode(into), steps);
        memos.relink(code.id(), into, steps);
        new NoteWriter(tables).merge(code.id(), into, steps);
        new QuoteWriter(tables).retheme(code.id(), Optional.of(into), steps);
        new PrintWriter(tables).follow(code.id(), into, steps);
        new FindingWriter(tables).merge(code.id(), into, steps);
        steps.run(new DeleteCode(code.id()));
        steps.run(new NoteMerge(code.id(), into));
    }

    private Map<DefinitionId, List<CodingId>> waiting(List<Coding> codings) {
        Map<DefinitionId, List<CodingId>> waiting = new HashMap<>();
        codings.forEach(coding -> tables.versions.waiting(coding.id())
                .ifPresent(id -> waiting.computeIfAbsent(id, _ -> new ArrayList<>()).add(coding.id())));
        return waiting;
    }

    /// What waited for a re-check goes on waiting under the other code.
    private void mergeDefinitions(CodeId code, CodeId into, Map<DefinitionId, List<CodingId>> waiting, Steps steps) throws SQLException {
        for (PastDefinition past : tables.versions.definitions(code)) {
            steps.run(new ForgetDefinition(past.id()));
            var left = waiting.getOrDefault(past.id(), List.of()).stream().filter(coding -> tables.codings.find(coding).isPresent()).toList();
            if (!left.isEmpty()) {
                steps.run(new KeepDefinition(past.ofCode(into)));
                steps.run(new AwaitRecheck(past.id(), left));
            }
        }
    }

    private void mergeExamples(CodeId code, CodeId into, Steps steps) throws SQLException {
        var there = tables.examples.of(into);
        for (CodeExample example : tables.examples.of(code)) {
            steps.run(new RemoveExample(example.id()));
            if (there.stream().noneMatch(one -> one.source().equals(example.source()) && one.span().equals(example.span()))) {
                steps.run(new AddExample(example.ofCode(into)));
            }
        }
    }

    private void mergeCoding(Coding coding, CodeId into, Steps steps) throws SQLException {
        Optional<Coding> twin = tables.codings.identical(coding.as(into));
        if (twin.isEmpty()) {
            steps.run(new Recode(coding.id(), into));
            return;
        }
        if (!coding.comment().isEmpty() && !coding.comment().equals(twin.get().comment())) {
            String both = twin.get().comment().isEmpty() ? coding.comment() : twin.get().comment() + "\n" + coding.comment();
            steps.run(new CommentCoding(twin.get().id(), both));
        }
        if (tables.codings.isStarred(coding.id())) {
            steps.run(new StarCoding(twin.get().id(), true));
        }
        new MemoWriter(tables).aim(new MemoTarget.OfCoding(coding.id()), new MemoTarget.OfCoding(twin.get().id()), steps);
        new QuoteWriter(tables).handOver(coding.id(), twin.get().id(), steps);
        steps.run(new RemoveCoding(coding.id()));
    }

    private void delete(Code code, Steps steps) throws SQLException {
        for (Code child : codebook().children(code.id()).reversed()) {
            steps.run(new DeleteCode(child.id()));
        }
        for (Coding coding : tables.codings.with(List.of(code.id()))) {
            steps.run(new RemoveCoding(coding.id()));
        }
        for (Check check : tables.checks.suggesting(code.id())) {
            suggest(check, Optional.empty(), steps);
        }
        for (CodeExample example : tables.examples.of(code.id())) {
            steps.run(new RemoveExample(example.id()));
        }
        for (PastDefinition past : tables.versions.definitions(code.id())) {
            steps.run(new ForgetDefinition(past.id()));
        }
        var memos = new MemoWriter(tables);
        memos.removeAbout(new MemoTarget.OfCode(code.id()), steps);
        memos.unlink(code.id(), steps);
        new NoteWriter(tables).clear(code.id(), steps);
        new QuoteWriter(tables).retheme(code.id(), Optional.empty(), steps);
        tables.codes.delete(code);
        steps.done(new AddCode(code), Steps.touching(code.id()));
    }

    private static void suggest(Check check, Optional<CodeId> code, Steps steps) throws SQLException {
        steps.run(new RemoveCheck(check.id()));
        steps.run(new AddCheck(check.suggesting(Suggestion.of(code))));
    }
}
