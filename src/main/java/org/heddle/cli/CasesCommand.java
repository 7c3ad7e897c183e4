package org.heddle.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Case;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the cases with their answers.
@Command(description = "Lists the cases.")
final class CasesCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            List<Case> cases = project.ask(reader -> reader.cases().people().cases());
            if (json) {
                desk.out().json(cases.stream()
                        .map(one -> new Fields().put("id", one.label()).put("attributes", one.attributes())).toList());
            } else {
                desk.out().columns(cases.stream().map(one -> List.of(one.label(), answers(one))).toList());
            }
        }
        return Exit.DONE;
    }

    private static String answers(Case practice) {
        return practice.attributes().entrySet().stream().map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining(", "));
    }
}
