package org.heddle.cli.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Listing;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.cases.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the cases with their answers.
@Command(description = "Lists the cases.")
public final class CasesCommand implements Verb {
    @Mixin
    private Listing listing = new Listing();

    @Override
    public int run(Desk desk) {
        return listing.print(desk, project -> project.ask(reader -> reader.cases().people().cases()), CasesCommand::fields,
                one -> List.of(one.label(), answers(one)));
    }

    private static Fields fields(Case practice) {
        return new Fields().put("id", practice.label()).put("attributes", practice.attributes());
    }

    private static String answers(Case practice) {
        return practice.attributes().entrySet().stream().map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining(", "));
    }
}
