package org.heddle.ui.source;

import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.source.ImportReport;

/// One line of an import report: a file and what became of it, or something odd in the file above.
public sealed interface ImportLine {
    /// A file that came in, was known, or was refused, with a sentence.
    record OfFile(String file, Fate fate, String sentence) implements ImportLine {}

    /// A place in a source that should be looked at.
    record Oddity(SourceId source, ImportProblem problem) implements ImportLine {}

    /// What became of a file, or of those in a folder.
    enum Fate { TAKEN_IN, KNOWN, REFUSED, LEFT_OUT }

    static ImportLine of(ImportReport report) {
        String file = String.valueOf(report.path().getFileName());
        return switch (report) {
            case ImportReport.TakenIn in -> new OfFile(file, Fate.TAKEN_IN, sentence(in));
            case ImportReport.Known known -> new OfFile(file, Fate.KNOWN,
                    "The same words are already in the project as “%s”. Not taken again.".formatted(known.duplicateOf().name()));
            case ImportReport.Refused refused -> new OfFile(file, Fate.REFUSED, refused.error());
            case ImportReport.LeftOut left -> new OfFile(file, Fate.LEFT_OUT, left.sentence());
        };
    }

    private static String sentence(ImportReport.TakenIn in) {
        String name = in.path().getFileName().toString().startsWith(in.source().name() + ".") ? "" : "As “%s”: ".formatted(in.source().name());
        String practice = in.practice().map(label -> ", case " + label).orElse("");
        return "%s%s, %s, %s%s".formatted(name, in.source().kind().words(), in.turns() == 1 ? "1 turn" : "%,d turns".formatted(in.turns()), speakers(in.voices().size()), practice);
    }

    private static String speakers(int count) {
        return switch (count) {
            case 0 -> "no speaker labels";
            case 1 -> "1 speaker";
            default -> count + " speakers";
        };
    }
}
