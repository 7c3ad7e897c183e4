package org.heddle.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the passages that nobody, or one coder not, has coded.
@Command(description = "Lists the passages that have no code.")
public final class UncodedCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--source", paramLabel = "SOURCE", description = "Only this one.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--coder", paramLabel = "CODER", description = "What this coder has not coded.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--interviewer", description = "Interviewers' turns too.")
    private boolean interviewer;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    private record Passage(String source, Optional<Turn> turn, TextSpan span, Transcript transcript) {
        String words() {
            return span.of(transcript.text());
        }
    }

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            List<SourceId> sources = project.ask(reader -> source.map(name -> List.of(new Finder(reader).source(name)))
                    .orElseGet(() -> reader.sources().all()).stream().map(Source::id).toList());
            Optional<CoderId> who = coder.map(name -> project.ask(reader -> new Finder(reader).coder(name)).id());
            if (json) {
                desk.out().json(sources.stream().flatMap(id -> fields(passages(project, id, who)).stream()).toList());
            } else {
                var rows = new ArrayList<List<String>>();
                sources.forEach(id -> passages(project, id, who).forEach(one -> rows.add(List.of(one.source(), number(one), speaker(one),
                        Output.shortened(one.words())))));
                desk.out().columns(rows);
            }
        }
        return Exit.DONE;
    }

    private List<Passage> passages(OpenProject project, SourceId id, Optional<CoderId> who) {
        Transcript transcript = project.ask(reader -> reader.sources().transcript(id));
        List<TextSpan> coded = project.ask(reader -> reader.codings().of(id)).stream()
                .filter(coding -> who.map(coding.coder()::equals).orElse(true)).map(Coding::span).toList();
        return new ToRead(transcript, interviewer).without(coded).stream()
                .map(span -> new Passage(transcript.source().name(), transcript.turns().of(span), span, transcript)).toList();
    }

    private static List<Fields> fields(List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        var points = new CodePoints(passages.getFirst().transcript().text());
        return passages.stream().map(one -> new Fields().put("source", one.source()).put("sourceId", one.transcript().source().id().value())
                .put("turn", one.turn().map(Turn::number)).put("speaker", speaker(one)).put("start", points.outside(one.span().start()))
                .put("end", points.outside(one.span().end())).put("text", one.words())).toList();
    }

    private static String number(Passage one) {
        return one.turn().map(turn -> String.valueOf(turn.number())).orElse("");
    }

    private static String speaker(Passage one) {
        return one.turn().map(Turn::speaker).orElse("");
    }
}
