package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// An audit as a report for people: what should be looked at first, then everything, then what was told apart.
public final class AuditReport {
    private static final List<String> COLUMNS =
            List.of("no", "place", "verdict", "quotation", "difference", "what", "source", "turn", "printed", "computed", "attribution");
    private static final List<String> ASIDE = List.of("place", "words", "why");
    public static final String RULES = "Exact: word for word, whatever the style of marks, dashes and blanks. Shortened: what was done is marked by … or brackets. "
            + "Altered: something is changed without a mark; [-so-] stands in the source, {+so+} in the paper. Not found: no source has it.";

    private AuditReport() {}

    public static Report of(Audit audit) {
        var paragraphs = new ArrayList<>(List.of(summary(audit), RULES));
        paragraphs.addAll(audit.remarks());
        var tables = new ArrayList<Table>();
        var look = audit.findings().stream().filter(Finding::isWorthALook).toList();
        if (!look.isEmpty()) {
            tables.add(new Table("Worth a look", COLUMNS, look.stream().map(AuditReport::row).toList()));
        }
        tables.add(new Table("All quotations", COLUMNS, audit.findings().stream().map(AuditReport::row).toList()));
        if (!audit.setAside().isEmpty()) {
            tables.add(new Table("Told apart as no quotation", ASIDE, audit.setAside().stream()
                    .map(aside -> List.of(aside.quotation().place(), aside.quotation().text(), aside.reason().words())).toList()));
        }
        return new Report("Quotations in " + audit.manuscript(), paragraphs, tables.stream().map(Table::headed).toList());
    }

    public static String summary(Audit audit) {
        return "%s: %d exact, %d shortened, %d altered, %d not found; %s.".formatted(Counted.of(audit.findings().size(), "quotation"),
                audit.count(QuoteVerdict.EXACT), audit.count(QuoteVerdict.SHORTENED), audit.count(QuoteVerdict.ALTERED),
                audit.count(QuoteVerdict.NOT_FOUND), Counted.of(audit.wrongAttributions(), "wrong attribution"));
    }

    private static List<String> row(Finding finding) {
        return List.of(String.valueOf(finding.quotation().number()), finding.quotation().place(), finding.verdict().word(), finding.quotation().text(),
                finding.difference(), finding.reason(), finding.where().map(where -> where.source().name()).orElse(""),
                finding.where().filter(where -> where.turn().isPresent()).map(where -> String.valueOf(where.turn().getAsInt())).orElse(""),
                finding.quotation().attribution(), finding.attributionComputed(), finding.attribution().word());
    }
}
