package org.heddle.workbench.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryReport;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.OpenProject;

/// Data surgeries by name and as a list.
public final class Surgeries {
    private static final int FEWEST_LETTERS = 8;

    private Surgeries() {}

    /// The meeting whose id begins so, or that was on this day.
    public static Surgery named(ProjectReader reader, String words) {
        String asked = words.strip().toLowerCase(Locale.ROOT);
        var found = reader.surgeries().all().stream().filter(one -> one.date().toString().equals(asked)
                || asked.length() >= FEWEST_LETTERS && one.id().value().toString().startsWith(asked)).toList();
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? "There is no data surgery “%s” in the project.".formatted(asked)
                    : "There were several data surgeries on that day; name one by its id.");
        }
        return found.getFirst();
    }

    public static SurgeryReport report(OpenProject project) {
        return project.ask(reader -> {
            var sources = reader.sources().all();
            var codebook = reader.codes().codebook();
            var team = reader.team().all();
            var versions = reader.versions().all();
            var decided = reader.surgeries().versions();
            var settlements = reader.differences().all();
            return new SurgeryReport(reader.surgeries().all(), new SurgeryReport.Naming(
                    id -> team.stream().filter(one -> one.id().equals(id)).map(Coder::name).findFirst().orElse(""),
                    id -> sources.stream().filter(one -> one.id().equals(id)).map(Source::name).findFirst().orElse(""),
                    id -> codebook.find(id).map(code -> codebook.path(code.id()).toString()).orElse(""),
                    id -> decided(versions.stream().filter(one -> id.equals(decided.get(one.id()))).map(CodebookVersion::name).toList(),
                            settlements.stream().filter(one -> one.surgery().filter(id::equals).isPresent()).count())));
        });
    }

    private static String decided(List<String> versions, long settled) {
        var words = new ArrayList<>(versions);
        if (settled > 0) {
            words.add(Counted.of(settled, "difference"));
        }
        return String.join(", ", words);
    }
}
