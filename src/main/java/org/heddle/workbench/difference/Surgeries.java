package org.heddle.workbench.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.difference.Settlement;
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

    /// A meeting, and what points to it: the versions of the codebook and the settled differences that it decided.
    public record Meeting(Surgery surgery, List<CodebookVersion> versions, List<Settlement> settled) {
        public Meeting {
            versions = List.copyOf(versions);
            settled = List.copyOf(settled);
        }

        public boolean isPointedTo() {
            return !versions.isEmpty() || !settled.isEmpty();
        }
    }

    /// The newest first.
    public static List<Meeting> meetings(ProjectReader reader) {
        var versions = reader.versions().all();
        var decided = reader.surgeries().versions();
        var settlements = reader.differences().all();
        return reader.surgeries().all().stream().map(one -> new Meeting(one,
                versions.stream().filter(version -> one.id().equals(decided.get(version.id()))).toList(),
                settlements.stream().filter(settled -> settled.surgery().filter(one.id()::equals).isPresent()).toList())).toList();
    }

    public static SurgeryReport report(OpenProject project) {
        return project.ask(reader -> {
            var sources = reader.sources().all();
            var codebook = reader.codes().codebook();
            var team = reader.team().all();
            var meetings = meetings(reader).stream().collect(Collectors.toMap(one -> one.surgery().id(), Function.identity()));
            return new SurgeryReport(reader.surgeries().all(), new SurgeryReport.Naming(
                    id -> team.stream().filter(one -> one.id().equals(id)).map(Coder::name).findFirst().orElse(""),
                    id -> sources.stream().filter(one -> one.id().equals(id)).map(Source::name).findFirst().orElse(""),
                    id -> codebook.find(id).map(code -> codebook.path(code.id()).toString()).orElse(""),
                    id -> Optional.ofNullable(meetings.get(id)).map(Surgeries::decided).orElse("")));
        });
    }

    private static String decided(Meeting meeting) {
        var words = new ArrayList<>(meeting.versions().stream().map(CodebookVersion::name).toList());
        if (!meeting.settled().isEmpty()) {
            words.add(Counted.of(meeting.settled().size(), "difference"));
        }
        return String.join(", ", words);
    }
}
