package org.heddle.cli.link;

import java.util.Optional;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.workbench.link.LinkFinder.End;

/// Reads the end of a link: a coding by its id, or a source with the words or the span meant.
final class EndOptions {
    private EndOptions() {}

    static End end(String option, Optional<String> what, Optional<String> quote, Optional<String> span) {
        if (what.isEmpty() || quote.isPresent() && span.isPresent()) {
            throw new WrongUsage("heddle links: give %1$s CODING, or %1$s SOURCE with either %1$s-quote or %1$s-span.".formatted(option));
        }
        return new End(what.get(), Named.place(quote, Optional.empty(), span));
    }
}
