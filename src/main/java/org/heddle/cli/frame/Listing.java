package org.heddle.cli.frame;

import java.util.List;
import java.util.function.Function;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command takes that lists things of a project, and how it prints them: columns for people, fields for programs.
public final class Listing {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    public <T> int print(Desk desk, Function<OpenProject, List<T>> question, Function<T, Fields> fields, Function<T, List<String>> cells) {
        try (OpenProject project = reading.open(desk)) {
            List<T> found = question.apply(project);
            if (json) {
                desk.out().json(found.stream().map(fields).toList());
            } else {
                desk.out().columns(found.stream().map(cells).toList());
            }
        }
        return Exit.DONE;
    }
}
