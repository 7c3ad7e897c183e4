package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.CheckChange.WithdrawAnswer;
import org.heddle.domain.project.CheckChange.WithdrawFinished;
import org.heddle.domain.project.CodeChange.RemoveExample;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.SourceChange.PlaceSource;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.project.SourceChange.RenameSource;
import org.heddle.domain.project.SourceChange.RestoreText;
import org.heddle.domain.project.SourceChange.SetSourceKind;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.store.table.Tables;

/// Carries out what can be done to sources.
record SourceWriter(Tables tables) {

    void write(SourceChange change, Steps steps) throws SQLException {
        switch (change) {
            case AddSource added -> add(added, steps);
            case RemoveSource(var id) -> remove(id, steps);
            case CorrectSource correct -> new TextWriter(tables).correct(correct, steps);
            case RestoreText restore -> new TextWriter(tables).restore(restore, steps);
            case RenameSource(var id, var name) -> rename(source(id), name.strip(), steps);
            case SetSourceKind(var id, var kind) -> {
                Source source = source(id);
                if (source.kind() != kind) {
                    tables.sources.setKind(id, kind);
                    steps.done(new SetSourceKind(id, source.kind()), Steps.touching(id));
                }
            }
            case PlaceSource(var id, var practice) -> {
                var before = tables.sources.practice(id);
                if (!before.equals(practice)) {
                    tables.sources.place(id, practice);
                    steps.done(new PlaceSource(id, before), Steps.peopleIn(id));
                }
            }
            case MapSpeaker(var speaker) -> map(speaker, steps);
        }
    }

    private Source source(SourceId id) {
        return tables.sources.find(id).orElseThrow();
    }

    private void add(AddSource added, Steps steps) throws SQLException {
        Source source = added.source();
        tables.sources.insert(source, added.text(), added.turns(), added.practice());
        for (Speaker speaker : added.speakers()) {
            tables.speakers.insert(speaker);
        }
        steps.done(new RemoveSource(source.id()), Steps.peopleIn(source.id()));
    }

    private void remove(SourceId id, Steps steps) throws SQLException {
        new DifferenceWriter(tables).reopen(id, steps);
        for (var coding : tables.codings.of(id)) {
            steps.run(new RemoveCoding(coding.id()));
        }
        for (var example : tables.examples.of(id)) {
            steps.run(new RemoveExample(example.id()));
        }
        for (var finished : tables.checks.finished()) {
            if (finished.source().equals(id)) {
                steps.run(new WithdrawFinished(id, finished.coder()));
            }
        }
        for (var answer : tables.answers.of(id)) {
            steps.run(new WithdrawAnswer(answer.check()));
        }
        for (var leaving : PassWriter.leaving(id, tables)) {
            steps.run(leaving);
        }
        var memos = new MemoWriter(tables);
        memos.removeAbout(new MemoTarget.OfSource(id), steps);
        memos.unlink(id, steps);
        new LinkWriter(tables).forget(id, steps);
        new NoteWriter(tables).clear(id, steps);
        new ProgressWriter(tables).forget(id, steps);
        new MatrixWriter(tables).forget(id, steps);
        Transcript gone = tables.sources.transcript(id);
        tables.sources.delete(id);
        steps.done(new AddSource(gone.source(), gone.text(), gone.turns().all(), List.copyOf(gone.speakers()), gone.practice()),
                Steps.peopleIn(id));
    }

    private void rename(Source source, String name, Steps steps) throws SQLException {
        if (!source.name().equals(name)) {
            tables.sources.rename(source.id(), name);
            steps.done(new RenameSource(source.id(), source.name()), Steps.touching(source.id()));
        }
    }

    private void map(Speaker speaker, Steps steps) throws SQLException {
        Optional<Speaker> before = tables.speakers.find(speaker.source(), speaker.label());
        if (!before.equals(Optional.of(speaker))) {
            tables.speakers.map(speaker);
            steps.done(new MapSpeaker(before.orElseThrow()), Steps.peopleIn(speaker.source()));
        }
    }
}
