package org.heddle.cli.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/// Makes a case and answers what is asked of each.
@Command(description = "Makes a case, or answers what is asked of it.")
public final class CaseCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "ID", description = "The case's label, such as I5.")
    private String practice = "";

    @Option(names = "--set", paramLabel = "ATTRIBUTE=VALUE", description = "An answer; an empty value takes it back.")
    private List<String> answers = new ArrayList<>();

    @Override
    public int run(Desk desk) throws IOException {
        var answered = new LinkedHashMap<String, String>();
        for (String answer : answers) {
            int equals = answer.indexOf('=');
            if (equals < 1) {
                throw new WrongUsage("heddle case: --set takes ATTRIBUTE=VALUE.");
            }
            answered.put(answer.substring(0, equals), answer.substring(equals + 1));
        }
        try (OpenProject project = writing.open(desk)) {
            var acts = new CaseActs(project);
            Optional<String> warning = acts.warning(practice);
            desk.out().done(writing.finish(desk, project, _ -> acts.answer(practice, answered)));
            warning.ifPresent(desk.out()::remark);
        }
        return Exit.DONE;
    }
}
