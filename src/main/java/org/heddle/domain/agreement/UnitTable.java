package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heddle.domain.Refusal;
import org.heddle.domain.agreement.unit.UnitLine;
import org.heddle.domain.agreement.unit.UnitRows;
import org.heddle.domain.agreement.unit.UnitRuns;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.SourceId;

/// Every unit with what each coder said, 1 or 0, for statistics programs. Rows are made while they are written; offsets are code points.
record UnitTable(UnitLine line, UnitRows rows, UnitRuns counted, Map<SourceId, String> sources, List<String> codes, List<String> coders) {
    private static final long MOST_CELLS = 200_000_000;

    Table table(UnitForm form) {
        if (line.units() * codes.size() * coders.size() > MOST_CELLS) {
            throw new Refusal("That would be more than %,d cells. Choose a wider unit, or fewer codes or sources.".formatted(MOST_CELLS));
        }
        return new Table("Units", heads(form), () -> rows(form));
    }

    private List<String> heads(UnitForm form) {
        var heads = new ArrayList<>(List.of("unit", "source", "start", "end"));
        switch (form) {
            case WIDE -> codes.forEach(code -> coders.forEach(coder -> heads.add(code + " | " + coder)));
            case LONG -> {
                heads.add("code");
                heads.addAll(coders);
            }
        }
        return heads;
    }

    private Iterator<List<String>> rows(UnitForm form) {
        var choices = IntStream.range(0, codes.size()).mapToObj(code -> IntStream.range(0, coders.size()).mapToObj(who -> rows.runs(code, who)).toList()).toList();
        var isCounted = counted.copy();
        return line.sections().stream()
                .flatMap(section -> IntStream.range(0, section.units().count()).boxed()
                        .filter(unit -> isCounted.holds(section.before() + unit))
                        .flatMap(unit -> unit(section, unit, choices, form).stream()))
                .iterator();
    }

    private List<List<String>> unit(UnitLine.Section section, int unit, List<List<UnitRuns>> choices, UnitForm form) {
        var place = section.units().outside(unit);
        var head = List.of(String.valueOf(section.before() + unit + 1), sources.getOrDefault(section.source(), ""),
                String.valueOf(place.start()), String.valueOf(place.end()));
        var said = choices.stream().map(code -> code.stream().map(run -> run.holds(section.before() + unit) ? "1" : "0").toList()).toList();
        return switch (form) {
            case WIDE -> {
                var cells = new ArrayList<>(head);
                said.forEach(cells::addAll);
                yield List.of(cells);
            }
            case LONG -> IntStream.range(0, said.size()).mapToObj(code -> {
                var cells = new ArrayList<>(head);
                cells.add(codes.get(code));
                cells.addAll(said.get(code));
                return List.copyOf(cells);
            }).toList();
        };
    }
}
