package org.heddle.domain.agreement.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;

/// The units of several sources on one line, each source behind the other.
public final class UnitLine {
    /// One source's units, its number among the sources as asked, and the number of units before it.
    public record Section(SourceId source, int number, AgreementUnits units, long before) {}

    private final Map<SourceId, Section> bySource = new LinkedHashMap<>();
    private final TreeMap<Long, Section> byPlace = new TreeMap<>();
    private long units;

    /// Sources stand as in the coding table, so that places rise from row to row; those without codings come last.
    public static UnitLine of(SequencedSet<SourceId> wanted, CodingColumns codings, Function<SourceId, AgreementUnits> units) {
        var inOrder = new LinkedHashSet<SourceId>();
        for (int row = 0; row < codings.size(); row++) {
            if (row == 0 || codings.source()[row] != codings.source()[row - 1]) {
                inOrder.add(codings.sources().get(codings.source()[row]));
            }
        }
        inOrder.retainAll(wanted);
        inOrder.addAll(wanted);
        var line = new UnitLine();
        var asked = new ArrayList<>(wanted);
        var numbers = IntStream.range(0, asked.size()).boxed().collect(Collectors.toMap(asked::get, number -> number));
        inOrder.forEach(source -> line.add(source, numbers.getOrDefault(source, 0), units.apply(source)));
        return line;
    }

    private void add(SourceId source, int number, AgreementUnits ofSource) {
        var section = new Section(source, number, ofSource, units);
        bySource.put(source, section);
        if (ofSource.count() > 0) {
            byPlace.put(units, section);
        }
        units += ofSource.count();
    }

    public long units() {
        return units;
    }

    /// The sources in the order in which they stand on the line.
    public Collection<Section> sections() {
        return bySource.values();
    }

    public boolean holds(SourceId source) {
        return bySource.containsKey(source);
    }

    public Section section(SourceId source) {
        var section = bySource.get(source);
        if (section == null) {
            throw new IllegalArgumentException("not compared");
        }
        return section;
    }

    /// The words of these units, cut at the borders of sources.
    public List<AgreementPassage> passages(long from, long to) {
        var passages = new ArrayList<AgreementPassage>();
        Long first = byPlace.floorKey(from);
        for (Section section : byPlace.subMap(first == null ? from : first, to).values()) {
            long begin = Math.max(0, from - section.before);
            long end = Math.min(to - section.before, section.units.count());
            section.units.places(new UnitRange((int) begin, (int) end))
                    .forEach(place -> passages.add(new AgreementPassage(section.source, place)));
        }
        return passages;
    }
}
