package org.heddle.domain.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// All links with both their passages, to be read.
public record LinkReport(List<Line> lines) {
    private static final List<String> COLUMNS = List.of("From", "Words", "Kind", "To", "Words there", "Comment", "By");

    public LinkReport {
        lines = List.copyOf(lines);
    }

    /// A link with its ends to be read and its maker's name.
    public record Line(Link link, Shown from, Shown to, String maker) {}

    public Report report() {
        Map<String, Long> kinds = lines.stream().collect(Collectors.groupingBy(line -> line.link().kind().word(), TreeMap::new, Collectors.counting()));
        String sentence = Counted.of(lines.size(), "link") + (kinds.isEmpty() ? "." : ": " + kinds.entrySet().stream()
                .map(one -> "%d %s".formatted(one.getValue(), one.getKey())).collect(Collectors.joining(", ")) + ".");
        return new Report("Links between passages", List.of(sentence), List.of(new Table("Links", COLUMNS, lines.stream().map(LinkReport::row).toList())));
    }

    private static List<String> row(Line line) {
        return List.of(line.from().where(), line.from().quoted(), line.link().kind().word(), line.to().where(), line.to().quoted(), line.link().comment(),
                line.maker());
    }
}
