package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CheckChange.RemoveCheck;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.AddCodings;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.CodingChange.RemoveCodings;
import org.heddle.domain.project.CodingChange.SetStance;
import org.heddle.domain.project.CodingChange.StarCoding;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.project.Touched;
import org.heddle.store.table.Tables;

/// Carries out what can be done to codings.
record CodingWriter(Tables tables) {

    void write(CodingChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddCoding(var coding) -> {
                tables.codings.insert(coding);
                steps.done(new RemoveCoding(coding.id()), Steps.touching(coding));
            }
            case RemoveCoding(var id) -> remove(coding(id), steps);
            case AddCodings(var codings) -> add(codings, steps);
            case RemoveCodings(var several) -> remove(several, steps);
            case CommentCoding(var id, var comment) ->
                replace(coding(id), coding(id).commented(comment), new CommentCoding(id, coding(id).comment()), steps);
            case SetStance(var id, var stance) ->
                replace(coding(id), coding(id).standing(stance), new SetStance(id, coding(id).stance()), steps);
            case Recode(var id, var code) -> recode(coding(id), code, steps);
            case StarCoding(var id, var isStarred) -> star(coding(id), isStarred, steps);
            case MoveEdges(var id, var span) -> replace(coding(id), coding(id).over(span), new MoveEdges(id, coding(id).span()), steps);
        }
    }

    private Coding coding(CodingId id) {
        return tables.codings.find(id).orElseThrow();
    }

    /// Whoever chooses another code has looked at the passage.
    private void recode(Coding coding, CodeId code, Steps steps) throws SQLException {
        if (!coding.code().equals(code)) {
            confirm(coding, steps);
            replace(coding, coding.as(code), new Recode(coding.id(), coding.code()), steps);
        }
    }

    private void confirm(Coding coding, Steps steps) throws SQLException {
        if (tables.versions.waiting(coding.id()).isPresent()) {
            steps.run(new ConfirmCodings(List.of(coding.id())));
        }
    }

    private void replace(Coding before, Coding after, CodingChange inverse, Steps steps) throws SQLException {
        if (!before.equals(after)) {
            tables.codings.update(after);
            steps.done(inverse, Steps.touching(after, before.code()));
        }
    }

    private void star(Coding coding, boolean isStarred, Steps steps) throws SQLException {
        if (tables.codings.isStarred(coding.id()) != isStarred) {
            tables.codings.star(coding.id(), isStarred);
            steps.done(new StarCoding(coding.id(), !isStarred), Steps.touching(coding));
        }
    }

    private void add(List<Coding> codings, Steps steps) throws SQLException {
        if (!codings.isEmpty()) {
            tables.codings.insert(codings);
            steps.done(new RemoveCodings(codings.stream().map(Coding::id).toList()), touching(codings));
        }
    }

    private static Touched touching(List<Coding> codings) {
        return new Touched(codings.stream().map(Coding::source).collect(Collectors.toUnmodifiableSet()),
                codings.stream().map(Coding::code).collect(Collectors.toUnmodifiableSet()),
                codings.stream().map(Coding::id).collect(Collectors.toUnmodifiableSet()), false);
    }

    /// Those on which something hangs go one by one, the others together.
    private void remove(List<CodingId> several, Steps steps) throws SQLException {
        List<Coding> bare = tables.codings.deleteBare(several);
        Set<CodingId> gone = bare.stream().map(Coding::id).collect(Collectors.toSet());
        for (CodingId id : several) {
            if (!gone.contains(id)) {
                remove(coding(id), steps);
            }
        }
        if (!bare.isEmpty()) {
            steps.done(new AddCodings(bare), touching(bare));
        }
    }

    private void remove(Coding coding, Steps steps) throws SQLException {
        confirm(coding, steps);
        for (var check : tables.checks.of(coding.id())) {
            steps.run(new RemoveCheck(check.id()));
        }
        star(coding, false, steps);
        new MemoWriter(tables).removeAbout(new MemoTarget.OfCoding(coding.id()), steps);
        new QuoteWriter(tables).letGo(coding, steps);
        new MatrixWriter(tables).letGo(coding.id(), steps);
        tables.codings.delete(coding.id());
        steps.done(new AddCoding(coding), Steps.touching(coding));
    }
}
