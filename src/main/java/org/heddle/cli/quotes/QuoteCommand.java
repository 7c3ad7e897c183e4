package org.heddle.cli.quotes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.workbench.quotes.Publishing;
import org.heddle.workbench.quotes.Publishing.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how a coding's words are printed in the paper, and where.
@Command(description = "Says how a coding's words are printed in the paper, and where.")
public final class QuoteCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "CODING", description = "Its id, or eight or more first letters of it.")
    private String coding = "";

    @Option(names = "--published", paramLabel = "TEXT", description = "The printed form: […] leaves out, [words] are yours, *…* is emphasised. Empty: as it stands.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--with", paramLabel = "CODING", description = "A further coding whose words are printed too; may be given again.")
    private List<String> with = new ArrayList<>();

    @Option(names = "--select", description = "Chosen for the paper.")
    private boolean select;

    @Option(names = "--status", paramLabel = "STATUS", description = "candidate, selected or published.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--order", paramLabel = "N", description = "Its place within the sub-theme, from 1; 0: none.")
    private Optional<Integer> order = Optional.empty();

    @Option(names = "--theme", paramLabel = "CODE", description = "Another code to print it under.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        var wish = new Publishing.Wish(published, status(), order.map(OptionalInt::of).orElse(OptionalInt.empty()), theme, with);
        if (wish.isNothing()) {
            throw new WrongUsage("heddle quote: say what is to change: --published, --with, --select, --status, --order or --theme.");
        }
        if (order.filter(place -> place < 0).isPresent()) {
            throw new WrongUsage("heddle quote: --order is 1 or more, or 0 for none.");
        }
        Published done = writing.act(desk, project -> new Publishing(project, desk.projects().clock()).publish(coding, wish));
        if (json) {
            desk.out().json(fields(done));
        } else {
            desk.out().line(done.printed().isEmpty() ? done.act().isNothing() ? "Nothing has changed." : done.act().sentence() + "." : done.printed());
        }
        done.warnings().forEach(desk.out()::remark);
        return Exit.DONE;
    }

    private Optional<QuoteStatus> status() {
        if (select && status.isPresent()) {
            throw new WrongUsage("heddle quote: --select and --status exclude each other.");
        }
        return select ? Optional.of(QuoteStatus.SELECTED) : status.map(word -> QuoteStatus.named(word)
                .orElseThrow(() -> new WrongUsage("That was not understood: a status is candidate, selected or published.")));
    }

    private static Fields fields(Published done) {
        return new Fields().put("coding", done.quote().leading().value()).put("published", done.printed())
                .put("status", done.quote().status().word())
                .put("parts", done.pieces().stream().map(part -> new Fields().put("kind", part.kind()).put("words", part.words())).toList())
                .put("warnings", done.warnings());
    }
}
