package org.heddle.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MergeCode;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RecolourCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.verification.Check;

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
            case DefineCode(var id, var rules) -> replace(code(id), code(id).defined(rules), new DefineCode(id, code(id).rules()), steps);
            case SetCodeStatus(var id, var status) ->
                replace(code(id), code(id).inStatus(status), new SetCodeStatus(id, code(id).status()), steps);
            case MoveCode(var id, var parent, var position) -> move(code(id), parent, position, steps);
            case MergeCode(var id, var into) -> merge(code(id), into, steps);
            case DeleteCode(var id) -> delete(code(id), steps);
        }
    }

    private Codebook codebook() {
        return tables.codes.codebook();
    }

    private Code code(CodeId id) {
        return codebook().code(id);
    }

    private void replace(Code before, Code after, CodeChange inverse, Steps steps) throws SQLException {
        if (!before.equals(after)) {
            tables.codes.update(after);
            steps.done(inverse, Steps.touching(after.id()));
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
        for (Coding coding : tables.codings.with(List.of(code.id()))) {
            mergeCoding(coding, into, steps);
        }
        for (Check check : tables.checks.suggesting(code.id())) {
            suggest(check, Optional.of(into), steps);
        }
        var memos = new MemoWriter(tables);
        memos.aim(new MemoTarget.OfCode(code.id()), new MemoTarget.OfCode(into), steps);
        memos.relink(code.id(), into, steps);
        new NoteWriter(tables).merge(code.id(), into, steps);
        steps.run(new DeleteCode(code.id()));
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
        var memos = new MemoWriter(tables);
        memos.removeAbout(new MemoTarget.OfCode(code.id()), steps);
        memos.unlink(code.id(), steps);
        new NoteWriter(tables).clear(code.id(), steps);
        tables.codes.delete(code);
        steps.done(new AddCode(code), Steps.touching(code.id()));
    }

    private static void suggest(Check check, Optional<CodeId> code, Steps steps) throws SQLException {
        steps.run(new RemoveCheck(check.id()));
        steps.run(new AddCheck(
                new Check(check.id(), check.coding(), check.checker(), check.at(), check.verdict(), check.comment(), code)));
    }
}
