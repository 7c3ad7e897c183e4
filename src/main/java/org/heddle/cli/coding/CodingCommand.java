package org.heddle.cli.coding;

import java.io.IOException;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.coding.CodingActs;
import org.heddle.workbench.coding.CodingActs.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Changes a coding that is there.
@Command(description = "Changes a coding: code, comment, stance, edges or star.")
public final class CodingCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "CODING", description = "Its id, or eight or more first letters of it.")
    private String coding = "";

    @Option(names = "--recode", paramLabel = "CODE", description = "Another code; comment, stance, star and checks stay.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT", description = "Another remark; empty takes it away.")
    private Optional<String> comment = Optional.empty();

    @Option(names = "--stance", paramLabel = "STANCE", description = "exemplifies, counters, qualifies or contrast.")
    private Optional<String> stance = Optional.empty();

    @Option(names = "--span", paramLabel = "START:END", description = "Other edges: code points from 0, END left out.")
    private Optional<String> span = Optional.empty();

    @Option(names = "--star", negatable = true, description = "A star marks a passage to quote.")
    private Optional<Boolean> star = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        var wish = new Wish(code, comment, stance.map(Named::stance), span.map(Named::span), star);
        if (wish.isNothing()) {
            throw new WrongUsage("heddle coding: say what is to change: --recode, --comment, --stance, --span, --star or --no-star.");
        }
        Applied done = writing.act(desk, project -> new CodingActs(project, desk.projects().clock()).alter(coding, wish));
        desk.out().line(done.isNothing() ? "Nothing has changed." : done.sentence() + ".");
        return Exit.DONE;
    }
}
