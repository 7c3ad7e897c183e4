package org.heddle.cli.cases;

import java.io.IOException;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.cases.CaseActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says who speaks under a label of a source.
@Command(description = "Says who speaks under a label of a source.")
public final class SpeakerCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its name or id.")
    private String source = "";

    @Parameters(index = "2", paramLabel = "LABEL", description = "The label as it stands in the text.")
    private String label = "";

    @Option(names = "--role", paramLabel = "CODE", description = "GP, CLP, PN, PM, COP or one of your own, which is made.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--case", paramLabel = "ID", description = "The case, made if it is not there.")
    private Optional<String> practice = Optional.empty();

    @Option(names = "--person", paramLabel = "NAME", description = "The participant, made if not there.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--interviewer", negatable = true, description = "An interviewer, or with --no-interviewer a participant.")
    private Optional<Boolean> interviewer = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        if (role.isEmpty() && practice.isEmpty() && person.isEmpty() && interviewer.isEmpty()) {
            throw new WrongUsage("heddle speaker: give --role, --case, --person or --interviewer.");
        }
        var answer = new CaseActs.Answer(role, practice, person, interviewer);
        try (OpenProject project = writing.open(desk)) {
            var acts = new CaseActs(project);
            Optional<String> warning = practice.flatMap(acts::warning);
            desk.out().done(writing.finish(desk, project, _ -> acts.mapSpeaker(source, label, answer)));
            warning.ifPresent(desk.out()::remark);
        }
        return Exit.DONE;
    }
}
