package org.heddle.cli.memo;

import java.util.Optional;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.workbench.memo.NamedLink;
import picocli.CommandLine.Option;

/// Says where a memo points: to a code, or to words of a source.
final class MemoPoint {
    @Option(names = "--to-code", paramLabel = "CODE", description = "With --link and --unlink.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--to-source", paramLabel = "SOURCE", description = "With --link and --unlink, together with --quote or --span.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--quote", paramLabel = "TEXT", description = "Its words.")
    private Optional<String> quote = Optional.empty();

    @Option(names = "--occurrence", paramLabel = "N", description = "Which one, from 1, where they stand more than once.")
    private Optional<Integer> occurrence = Optional.empty();

    @Option(names = "--span", paramLabel = "START:END", description = "Code points from 0, END left out.")
    private Optional<String> span = Optional.empty();

    NamedLink named() {
        boolean isPassage = source.isPresent() && quote.isPresent() != span.isPresent();
        if (code.isPresent() == isPassage || (code.isPresent() && source.isPresent())) {
            throw new WrongUsage("heddle memo: point to --to-code, or to --to-source with either --quote or --span.");
        }
        if (code.isPresent()) {
            return new NamedLink.Code(code.get());
        }
        return new NamedLink.Passage(source.orElseThrow(), Named.place(quote, occurrence, span).orElseThrow());
    }
}
