package org.heddle.cli.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.project.Applied;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.memo.NoteActs;
import org.heddle.workbench.memo.NoteFilter;
import org.heddle.workbench.memo.NoteLine;
import org.heddle.workbench.memo.NoteList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists and fills the coding notes.
@Command(description = "Lists coding notes with their open headings, or fills one.")
public final class NoteCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "Its name or id; alone: only its note.")
    private Optional<String> source = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "HEADING", description = "A code: its path, last name or id.")
    private Optional<String> heading = Optional.empty();

    @ArgGroup
    private @Nullable Act act;

    @Option(names = "--quote", paramLabel = "TEXT", description = "With --state and --support: words of the source; may be given again.")
    private List<String> quotes = new ArrayList<>();

    @Option(names = "--span", paramLabel = "START:END", description = "The same in code points from 0, END left out.")
    private List<String> spans = new ArrayList<>();

    @Option(names = "--code", paramLabel = "CODE", description = "Lists: only this heading, across all transcripts.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--coder", paramLabel = "CODER", description = "Lists: only by this coder.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--arm", paramLabel = "ARM", description = "Lists: only of cases in this arm.")
    private Optional<String> arm = Optional.empty();

    @Option(names = "--role", paramLabel = "CODE", description = "Lists: only of sources in which this role speaks.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--open", description = "Lists: only headings that are still open.")
    private boolean open;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    /// What to do; one at a time. Without any the notes are listed.
    static final class Act {
        @Option(names = "--state", paramLabel = "TEXT", description = "Puts a statement under the heading.")
        private Optional<String> state = Optional.empty();

        @Option(names = "--nothing", description = "Nothing was found for the heading.")
        private boolean nothing;

        @Option(names = "--support", paramLabel = "N", description = "Points statement N (from 1) to more passages.")
        private Optional<Integer> support = Optional.empty();

        @Option(names = "--drop", paramLabel = "N", description = "Takes statement N away.")
        private Optional<Integer> drop = Optional.empty();

        @Option(names = "--clear", description = "Opens the heading again.")
        private boolean clear;

        @Option(names = "--headings", paramLabel = "CODE", arity = "1..*", description = "Chooses the headings of all notes; “top”: the top codes.")
        private List<String> headings = new ArrayList<>();

        @Option(names = "--out", paramLabel = "FILE", description = "Writes the list: .csv, .xlsx, .docx, .html, .md or .json.")
        private Optional<Path> out = Optional.empty();
    }

    @Override
    public int run(Desk desk) throws IOException {
        Act wanted = act;
        if (wanted == null || wanted.out.isPresent()) {
            try (OpenProject project = writing.look(desk)) {
                show(desk, project, wanted == null ? Optional.empty() : wanted.out);
            }
            return Exit.DONE;
        }
        Applied done = wanted.headings.isEmpty() ? fill(desk, wanted) : writing.act(desk, project -> new NoteActs(project, desk.projects().clock())
                .choose(wanted.headings.equals(List.of("top")) ? List.of() : wanted.headings));
        desk.out().line(done.isNothing() ? "Nothing has changed." : done.sentence() + ".");
        return Exit.DONE;
    }

    private Applied fill(Desk desk, Act wanted) throws IOException {
        if (source.isEmpty() || heading.isEmpty()) {
            throw new WrongUsage("heddle note: name the source and the heading.");
        }
        List<Place> places = places();
        return writing.act(desk, project -> {
            var acts = new NoteActs(project, desk.projects().clock());
            if (wanted.state.isPresent()) {
                return acts.state(source.get(), heading.get(), wanted.state.get(), places);
            }
            if (wanted.support.isPresent()) {
                return acts.support(source.get(), heading.get(), wanted.support.get(), places);
            }
            if (wanted.drop.isPresent()) {
                return acts.drop(source.get(), heading.get(), wanted.drop.get());
            }
            return wanted.nothing ? acts.findNothing(source.get(), heading.get()) : acts.clear(source.get(), heading.get());
        });
    }

    private List<Place> places() {
        return Stream.<Place>concat(quotes.stream().map(words -> new Place.Words(words, OptionalInt.empty())), spans.stream().map(Named::span)).toList();
    }

    private void show(Desk desk, OpenProject project, Optional<Path> out) {
        NoteFilter filter = project.ask(reader -> {
            var finder = new Finder(reader);
            return new NoteFilter(source.map(finder::source).map(Source::id), heading.or(() -> code).map(finder::code).map(Code::id),
                    coder.map(finder::coder).map(Coder::id), arm, role);
        });
        new Answering(out, json).give(desk.out(), file -> Exporting.write(NoteList.report(project, filter), file),
                () -> lines(project, filter).stream().map(line -> NoteFields.of(line, project)).toList(),
                () -> desk.out().columns(lines(project, filter).stream().map(NoteFields::cells).toList()));
    }

    private List<NoteLine> lines(OpenProject project, NoteFilter filter) {
        return project.ask(reader -> NoteList.of(reader, filter)).stream().filter(line -> !open || line.state().equals(NoteLine.OPEN)).toList();
    }
}
