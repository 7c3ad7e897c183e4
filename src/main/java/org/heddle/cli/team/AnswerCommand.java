package org.heddle.cli.team;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.verification.Suggestion;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.verification.Answering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers a check of an own coding, or lists what waits for an answer.
@Command(description = "Answers a check of an own coding; without a coding it lists what waits for an answer.")
public final class AnswerCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODING", description = "Its id, or eight or more first letters of it.")
    private Optional<String> coding = Optional.empty();

    @Option(names = "--accept", description = "Does what the checker suggested: other code, other edges, or dropped.")
    private boolean accept;

    @Option(names = "--decline", paramLabel = "TEXT", description = "Keeps the coding and says why.")
    private Optional<String> decline = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT", description = "With --accept: a word about it.")
    private String comment = "";

    @Option(names = "--json", description = "Lists for programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (coding.isEmpty()) {
            list(desk);
            return Exit.DONE;
        }
        if (accept == decline.isPresent()) {
            throw new WrongUsage("heddle answer: say either --accept or --decline TEXT.");
        }
        Applied done = writing.act(desk, project -> {
            var answering = new Answering(project, desk.projects().clock());
            var check = answering.about(coding.get());
            return accept ? answering.accept(check, comment) : answering.decline(check, decline.get());
        });
        desk.out().done(done);
        return Exit.DONE;
    }

    private void list(Desk desk) {
        try (OpenProject project = writing.look(desk)) {
            List<Answering.Asked> waiting = new Answering(project, desk.projects().clock()).waiting().join();
            if (json) {
                desk.out().json(waiting.stream().map(one -> project.ask(reader -> fields(one, reader))).toList());
            } else {
                desk.out().columns(waiting.stream().map(one -> project.ask(reader -> cells(one, reader))).toList());
            }
        }
    }

    private static List<String> cells(Answering.Asked one, ProjectReader reader) {
        return List.of(one.coding().id().value().toString(), one.source().name(), reader.codes().codebook().path(one.coding().code()).toString(),
                one.check().verdict().word(), one.check().suggestion().map(wanted -> words(wanted, reader)).orElse(""), one.check().comment());
    }

    private static Fields fields(Answering.Asked one, ProjectReader reader) {
        return new Fields().put("coding", one.coding().id().value()).put("source", one.source().name())
                .put("code", reader.codes().codebook().path(one.coding().code())).put("words", one.words())
                .put("checker", reader.team().find(one.check().checker()).map(coder -> coder.name())).put("verdict", one.check().verdict().word())
                .put("comment", one.check().comment()).put("suggestion", one.check().suggestion().map(wanted -> words(wanted, reader)));
    }

    private static String words(Suggestion wanted, ProjectReader reader) {
        return switch (wanted) {
            case Suggestion.OtherCode(var code) -> "code " + reader.codes().codebook().path(code);
            case Suggestion.OtherEdges _ -> "other edges";
            case Suggestion.DropIt _ -> "drop it";
        };
    }
}
