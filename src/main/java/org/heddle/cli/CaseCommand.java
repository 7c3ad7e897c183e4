package org.heddle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.cases.CaseActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a case and answers what is asked of each.
@Command(description = "Makes a case, or answers what is asked of it.")
final class CaseCommand implements Verb {
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
        Applied done = writing.act(desk, project -> new CaseActs(project).answer(practice, answered));
        desk.out().line(done.isNothing() ? "Nothing has changed." : done.sentence() + ".");
        return Exit.DONE;
    }
}
