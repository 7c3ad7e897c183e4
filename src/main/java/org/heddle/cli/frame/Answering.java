package org.heddle.cli.frame;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Report;
import org.heddle.workbench.Exporting;

/// The three ways in which a command says what it found: into a file, as fields for programs, in lines for people.
public record Answering(Optional<Path> out, boolean json) {
    public void give(Output said, Report report, Supplier<?> fields) {
        give(said, file -> Exporting.write(report, file), fields, () -> Reports.print(report, said));
    }

    public void give(Output said, Document document, Supplier<?> fields) {
        give(said, file -> Exporting.write(document, file), fields, () -> Reports.print(document, said));
    }

    /// Whoever asks for a file and for fields gets both.
    public void give(Output said, Consumer<Path> write, Supplier<?> fields, Runnable print) {
        out.ifPresent(write);
        if (json) {
            said.json(fields.get());
        } else if (out.isPresent()) {
            said.line("Wrote %s.".formatted(out.get()));
        } else {
            print.run();
        }
    }
}
