package org.heddle.cli.source;

import java.util.List;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the words of a source as they are stored, or turn by turn.
@Command(description = "Prints the text of a source as stored.")
public final class TextCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its name or id.")
    private String source = "";

    @Option(names = "--turns", description = "Turn by turn, without labels.")
    private boolean turns;

    @Option(names = "--json", description = "With --turns, for programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        if (json && !turns) {
            throw new WrongUsage("heddle text: --json needs --turns.");
        }
        try (OpenProject project = reading.open(desk)) {
            SourceId id = project.ask(reader -> new Finder(reader).source(source)).id();
            if (!turns) {
                desk.out().line(project.ask(reader -> reader.sources().text(id)));
                return Exit.DONE;
            }
            Transcript transcript = project.ask(reader -> reader.sources().transcript(id));
            if (json) {
                var points = new CodePoints(transcript.text());
                desk.out().json(transcript.turns().all().stream().map(turn -> fields(turn, transcript.text(), points)).toList());
            } else {
                desk.out().columns(transcript.turns().all().stream()
                        .map(turn -> List.of(String.valueOf(turn.number()), turn.speaker(), Output.shortened(words(turn, transcript.text())))).toList());
            }
        }
        return Exit.DONE;
    }

    private static Fields fields(Turn turn, String text, CodePoints points) {
        return new Fields().put("number", turn.number()).put("speaker", turn.speaker()).put("start", points.outside(turn.start()))
                .put("end", points.outside(turn.end())).put("text", words(turn, text));
    }

    private static String words(Turn turn, String text) {
        return text.substring(turn.start(), turn.end());
    }
}
