package org.heddle.domain.surgery;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// The data surgeries of a study as a list, with what each decided.
public record SurgeryReport(List<Surgery> surgeries, Naming naming) {
    private static final List<String> COLUMNS =
            List.of("Date", "Meeting", "There", "Sources discussed", "Codes discussed", "Discussed", "Decisions", "Follow-ups", "Decided");

    public SurgeryReport {
        surgeries = List.copyOf(surgeries);
    }

    /// What things are called, and what points to a meeting; what is gone has an empty name.
    public record Naming(Function<CoderId, String> coder, Function<SourceId, String> source, Function<CodeId, String> code, Function<SurgeryId, String> decided) {}

    public Report report() {
        return new Report("Data surgeries", List.of("%s on record.".formatted(Counted.of(surgeries.size(), "meeting"))),
                List.of(new Table("Meetings", COLUMNS, surgeries.stream().map(this::row).toList())));
    }

    private List<String> row(Surgery one) {
        return List.of(one.date().toString(), one.title(), String.join(", ", people(one)), named(one.sources(), naming.source()), named(one.codes(), naming.code()),
                one.discussed(), one.decisions(), one.followUps(), naming.decided().apply(one.id()));
    }

    public List<String> people(Surgery one) {
        return Stream.concat(one.coders().stream().map(naming.coder()), one.guests().stream()).toList();
    }

    private static <T> String named(List<T> ids, Function<T, String> name) {
        return String.join("; ", ids.stream().map(name).filter(words -> !words.isEmpty()).toList());
    }
}
