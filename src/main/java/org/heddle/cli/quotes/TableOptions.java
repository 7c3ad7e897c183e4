package org.heddle.cli.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.Named;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.QuoteColumn;
import picocli.CommandLine.Option;

/// How a quote table is laid out, as options of a command. What is not said stays as it is in the set that it starts from.
public final class TableOptions {
    @Option(names = "--columns", paramLabel = "NAME,…", description = "theme,subtheme,quote,attribution,source,turn,stance,coder,check, and path,levels (the path in several columns),status,order,verbatim,before,after,memo,person,role,case")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--template", paramLabel = "T", description = "How a quote is attributed: A0, A1, A1F, A1U, A3 or A3C; without it as the study chose.")
    private Optional<String> template = Optional.empty();

    @Option(names = "--marks", paramLabel = "STYLE", description = "Around each quote: none (usual), single, double, guillemets or low.")
    private Optional<String> marks = Optional.empty();

    @Option(names = "--group", paramLabel = "COLUMN", description = "A heading row for each value of a column, such as theme, case, role or person; none takes it back.")
    private Optional<String> group = Optional.empty();

    @Option(names = "--describe", paramLabel = "ATTRIBUTE,…", description = "Answers of the case that stand with the first quote of each speaker; empty: none.")
    private Optional<String> describe = Optional.empty();

    @Option(names = "--expand", description = "Writes a role out where it is first named.")
    private boolean expand;

    @Option(names = "--stance-marks", description = "A sign after each quote that counters, qualifies or contrasts.")
    private boolean signs;

    @Option(names = "--legend", description = "A note on the abbreviations and signs that occur; not in .csv.")
    private boolean legend;

    @Option(names = "--carry", description = "Attributes only where the speaker changes within a sub-theme.")
    private boolean carry;

    boolean isAsked() {
        return Stream.of(columns, template, marks, group, describe).anyMatch(Optional::isPresent) || expand || signs || legend || carry;
    }

    static ColumnSet usual(AttributionTemplate template) {
        return new ColumnSet("usual", QuoteColumn.ALL, template, Carry.EVERY, Marks.NONE, List.of(), Optional.empty(), List.of());
    }

    ColumnSet over(ColumnSet base) {
        var extras = new ArrayList<>(base.extras());
        if (expand) {
            extras.add(Extra.EXPAND);
        }
        if (signs) {
            extras.add(Extra.SIGNS);
        }
        if (legend) {
            extras.add(Extra.LEGEND);
        }
        return new ColumnSet(base.name(), columns.map(QuoteColumn::parse).orElse(base.columns()), template.map(Named::template).orElse(base.template()),
                carry ? Carry.WHEN_SPEAKER_CHANGES : base.carry(), marks.map(Named::marks).orElse(base.marks()), extras,
                group.isEmpty() ? base.group() : group(group.get()), describe.map(Named::list).orElse(base.descriptors()));
    }

    private static Optional<QuoteColumn> group(String word) {
        return word.strip().equalsIgnoreCase("none") ? Optional.empty() : Optional.of(QuoteColumn.named(word)
                .orElseThrow(() -> new Refusal("“%s” is no column of the quote table, so nothing can be grouped by it.".formatted(word.strip()))));
    }
}
