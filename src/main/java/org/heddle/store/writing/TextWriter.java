package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingPlace;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CodingChange.CommentCoding;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.SourceChange.RestoreText;
import org.heddle.domain.project.Touched;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.store.table.Tables;

/// Carries out corrections of a source's text, with everything that points into it.
record TextWriter(Tables tables) {

    void correct(CorrectSource change, Steps steps) throws SQLException {
        Transcript before = tables.sources.transcript(change.source());
        if (before.text().equals(change.text())) {
            return;
        }
        var correction = new TextCorrection(before.text(), change.text(), change.edits());
        List<CarriedCoding> carried = CarriedCoding.of(tables.codings.of(change.source()), correction);
        for (CarriedCoding one : carried) {
            if (!one.stays()) {
                remove(one, steps);
            }
        }
        List<CodingPlace> places = carried.stream().filter(CarriedCoding::stays)
                .flatMap(one -> one.fate().place().map(span -> new CodingPlace(one.coding().id(), span)).stream()).toList();
        List<Anchored> anchored = anchored();
        for (Anchored one : anchored) {
            one.loosen(change.source(), correction, steps);
        }
        Source after = before.source().worded(change.text());
        replace(new RestoreText(after, change.text(), change.turns(), change.speakers(), places), before, steps);
        for (Anchored one : anchored) {
            one.carry(change.source(), correction, steps);
        }
    }

    /// What was thought of a coding that lies exactly on another one now goes over to that one.
    private void remove(CarriedCoding gone, Steps steps) throws SQLException {
        Coding coding = gone.coding();
        var checks = tables.checks.of(coding.id());
        if (gone.twin().isPresent()) {
            new MemoWriter(tables).aim(new MemoTarget.OfCoding(coding.id()), new MemoTarget.OfCoding(gone.twin().get()), steps);
            new QuoteWriter(tables).handOver(coding.id(), gone.twin().get(), steps);
            new MatrixWriter(tables).handOver(coding.id(), gone.twin().get(), steps);
        }
        steps.run(new RemoveCoding(coding.id()));
        if (gone.twin().isPresent()) {
            Coding twin = tables.codings.find(gone.twin().get()).orElseThrow();
            if (!coding.comment().isEmpty() && !twin.comment().contains(coding.comment())) {
                steps.run(new CommentCoding(twin.id(), (twin.comment() + "\n" + coding.comment()).strip()));
            }
            for (var check : checks) {
                steps.run(new AddCheck(check.of(twin.id())));
            }
        }
    }

    void restore(RestoreText change, Steps steps) throws SQLException {
        replace(change, tables.sources.transcript(change.source().id()), steps);
    }

    private static Touched touching(SourceId source, List<Coding> moved) {
        return new Touched(Set.of(source), moved.stream().map(Coding::code).collect(Collectors.toSet()),
                moved.stream().map(Coding::id).collect(Collectors.toSet()), true);
    }

    private void replace(RestoreText now, Transcript before, Steps steps) throws SQLException {
        SourceId id = now.source().id();
        Map<CodingId, TextSpan> places = now.places().stream().collect(Collectors.toMap(CodingPlace::coding, CodingPlace::span));
        List<Coding> moving = tables.codings.of(id).stream()
                .filter(coding -> !places.getOrDefault(coding.id(), coding.span()).equals(coding.span())).toList();
        tables.sources.replaceText(now.source(), now.text(), now.turns());
        tables.speakers.deleteAll(id);
        for (Speaker speaker : now.speakers()) {
            tables.speakers.insert(speaker);
        }
        tables.codings.place(id, now.places());
        steps.done(new RestoreText(before.source(), before.text(), before.turns().all(), before.speakers(),
                moving.stream().map(coding -> new CodingPlace(coding.id(), coding.span())).toList()), touching(id, moving));
    }

    /// What besides codings points to passages. Each goes along when a source is corrected.
    private List<Anchored> anchored() {
        return List.of(new ProgressWriter(tables), new MemoAnchors(tables), new ExampleWriter(tables), new QuoteAnchors(tables),
                new CheckAnchors(tables), new DifferenceWriter(tables), new LinkWriter(tables), new FindingWriter(tables), new CellAnchors(tables));
    }
}
