package org.heddle.cli.quotes;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PrintChange.ChooseTemplate;
import org.heddle.domain.project.PrintChange.DropColumnSet;
import org.heddle.domain.project.PrintChange.PutColumnSet;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps layouts of quote tables under names, and says how the study attributes its quotes.
@Command(description = "Lists the column sets of quote tables, keeps one, or chooses how the study attributes quotes.")
public final class ColumnsCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "A column set; with options, it is kept so.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private TableOptions options = new TableOptions();

    @Option(names = "--remove", description = "Removes the column set.")
    private boolean remove;

    @Option(names = "--attribution", paramLabel = "T", description = "How the study attributes quotes where nothing else is chosen: A0, A1, A1F, A1U, A3 or A3C.")
    private Optional<String> attribution = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long acts = Stream.of(options.isAsked(), remove, attribution.isPresent()).filter(one -> one).count();
        if (acts > 1 || (options.isAsked() || remove) && name.isEmpty() || attribution.isPresent() && name.isPresent()) {
            throw new WrongUsage("heddle columns: a NAME with the options to keep under it, or with --remove; or --attribution T.");
        }
        if (acts == 1) {
            Applied done = writing.act(desk, project -> project.runMade(this::change));
            desk.out().done(done);
        } else {
            try (OpenProject project = writing.look(desk)) {
                project.<Boolean>ask(reader -> show(desk, reader));
            }
        }
        return Exit.DONE;
    }

    private Change change(ProjectReader reader) {
        if (attribution.isPresent()) {
            return new ChooseTemplate(Named.template(attribution.get()));
        }
        String called = name.orElseThrow();
        return remove ? new DropColumnSet(called) : new PutColumnSet(options.over(ColumnSet.find(reader.prints().columnSets(), called)
                .orElseGet(() -> TableOptions.usual(reader.prints().template()))).named(called));
    }

    private boolean show(Desk desk, ProjectReader reader) {
        var sets = reader.prints().columnSets().stream().filter(set -> name.isEmpty() || set.key().equals(ColumnSet.key(name.get()))).toList();
        if (json) {
            desk.out().json(new Fields().put("attribution", reader.prints().template().name()).put("sets", sets.stream().map(ColumnsCommand::fields).toList()));
            return true;
        }
        desk.out().line("Quotes are attributed by template %s.".formatted(reader.prints().template().name()));
        sets.forEach(set -> desk.out().line("%s · %s · %s%s".formatted(set.name(), set.columns().stream().map(QuoteColumn::word)
                .collect(Collectors.joining(", ")), set.template().name(), set.group().map(column -> " · by " + column.word()).orElse(""))));
        return true;
    }

    private static Fields fields(ColumnSet set) {
        return new Fields().put("name", set.name()).put("columns", set.columns().stream().map(QuoteColumn::word).toList())
                .put("template", set.template().name()).put("carry", set.carry() == Carry.WHEN_SPEAKER_CHANGES).put("marks", set.marks().word())
                .put("extras", set.extras().stream().map(Extra::word).toList()).put("group", set.group().map(QuoteColumn::word))
                .put("describe", set.descriptors());
    }
}
