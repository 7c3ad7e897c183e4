package org.heddle.domain.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.report.Counted;

/// The register of disrupted narratives, form by form: the standard ones first, then own ones by name. A form without an entry is named all the same.
public record RegisterReport(List<Line> lines) {
    /// What stands under a form that has no entry.
    public static final String NO_ENTRY = "no entry";
    private static final List<String> COLUMNS = List.of("Form", "Entry", "Case", "Speakers", "Passages", "Where", "Reading", "By");

    public RegisterReport {
        lines = List.copyOf(lines);
    }

    /// An entry with its passages to be read and its author's name.
    public record Line(RegisterEntry entry, List<Shown> passages, String author) {
        public Line {
            passages = List.copyOf(passages);
        }

        public List<String> cases() {
            return of(Shown.Voice::practice);
        }

        public List<String> speakers() {
            return of(Shown.Voice::label);
        }

        private List<String> of(Function<Shown.Voice, String> fact) {
            return passages.stream().map(one -> fact.apply(one.voice())).filter(words -> !words.isEmpty()).distinct().toList();
        }
    }

    public Map<Form, List<Line>> byForm() {
        var forms = new LinkedHashMap<Form, List<Line>>();
        Stream.concat(Form.STANDARD.stream(), lines.stream().map(line -> line.entry().form()).distinct().sorted((one, other) -> one.words().compareTo(other.words())))
                .forEach(form -> forms.put(form, lines.stream().filter(line -> line.entry().form().equals(form)).toList()));
        return forms;
    }

    public Report report() {
        var rows = new ArrayList<List<String>>();
        byForm().forEach((form, entries) -> {
            entries.forEach(line -> rows.add(row(line)));
            if (entries.isEmpty()) {
                rows.add(List.of(form.words(), NO_ENTRY, "", "", "", "", "", ""));
            }
        });
        String sentence = "%s: %s.".formatted(Counted.of(lines.size(), "entry"), byForm().entrySet().stream()
                .map(one -> "%s %s".formatted(one.getValue().isEmpty() ? "none" : one.getValue().size(), one.getKey().words())).collect(Collectors.joining(", ")));
        return new Report("Register of disrupted narratives", List.of(sentence,
                "Case, speakers and attribution are read from the passages. An entry without a passage was seen and is not quoted."),
                List.of(new Table("Entries", COLUMNS, rows)));
    }

    private static List<String> row(Line line) {
        RegisterEntry entry = line.entry();
        return List.of(entry.form().words(), entry.title().isEmpty() ? "entry" : entry.title(), String.join("; ", line.cases()),
                String.join("; ", line.speakers()), line.passages().stream().map(Shown::quoted).collect(Collectors.joining("\n")),
                line.passages().stream().map(Shown::where).collect(Collectors.joining("\n")), entry.reading(), line.author());
    }
}
