package org.heddle.cli.memo;

import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.workbench.memo.NamedTarget;
import picocli.CommandLine.Option;

/// Says what a memo is about; nothing: it is free.
final class MemoAbout {
    @Option(names = "--project", description = "About the study as a whole.")
    private boolean project;

    @Option(names = "--source", paramLabel = "SOURCE", description = "About a source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "About a code.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--coding", paramLabel = "CODING", description = "About a coding.")
    private Optional<String> coding = Optional.empty();

    @Option(names = "--case", paramLabel = "ID", description = "About a case.")
    private Optional<String> practice = Optional.empty();

    @Option(names = "--person", paramLabel = "NAME", description = "About a participant.")
    private Optional<String> person = Optional.empty();

    NamedTarget named() {
        if (project) {
            return new NamedTarget("project", "");
        }
        return Stream.of(of("source", source), of("code", code), of("coding", coding), of("case", practice), of("person", person))
                .flatMap(Optional::stream).findFirst().orElse(NamedTarget.NONE);
    }

    boolean isGiven() {
        return !named().equals(NamedTarget.NONE);
    }

    private static Optional<NamedTarget> of(String sort, Optional<String> name) {
        return name.map(words -> new NamedTarget(sort, words));
    }
}
