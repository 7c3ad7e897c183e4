package org.heddle.domain.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heddle.domain.agreement.measure.CodeSets;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.unit.UnitRows;
import org.heddle.domain.agreement.unitizing.BoundarySimilarity;
import org.heddle.domain.agreement.unitizing.Continuum;
import org.heddle.domain.agreement.unitizing.UAlpha;
import org.heddle.domain.agreement.unitizing.UnitizingAlpha;
import org.heddle.domain.codebook.CodeId;

/// Figures that a code's table cannot give: where passages begin and end, and which codes stand together on a unit. The line they lie
/// on is that of the units, all sources behind each other.
public record SpanReport(Map<CodeId, OfCode> codes, Map<String, Score> overall) {

    public record OfCode(Score alphaU, Score uAlpha) {}

    public SpanReport {
        codes = Map.copyOf(codes);
        overall = Collections.unmodifiableMap(new LinkedHashMap<>(overall));
    }

    static SpanReport of(UnitRows rows, List<CodeId> codes, int coders) {
        var continuum = continuum(rows, codes.size(), coders);
        var each = UnitizingAlpha.each(continuum);
        var overall = new LinkedHashMap<String, Score>();
        var family = UAlpha.of(continuum);
        overall.put("alphaU", UnitizingAlpha.of(continuum, each));
        overall.put("uAlpha", family.u());
        overall.put("barUAlpha", family.barU());
        overall.put("cuAlpha", family.cu());
        overall.put("boundarySimilarity", BoundarySimilarity.of(continuum));
        overall.put("alphaMasi", sets(rows, codes.size(), coders).alphaMasi());
        return new SpanReport(ofCodes(continuum, each, codes), overall);
    }

    static List<Score> unitizing(UnitRows rows, int codes, int coders) {
        var continuum = continuum(rows, codes, coders);
        var each = UnitizingAlpha.each(continuum);
        return Stream.concat(Arrays.stream(each).map(one -> one.score(continuum.size())), Stream.of(UnitizingAlpha.of(continuum, each))).toList();
    }

    private static Continuum continuum(UnitRows rows, int codes, int coders) {
        var builder = new Continuum.Builder(coders, codes, Math.max(1, rows.units()));
        for (int row = 0; row < rows.size(); row++) {
            builder.mark(rows.coder(row), rows.code(row), rows.from(row), rows.to(row));
        }
        return builder.build();
    }

    private static CodeSets sets(UnitRows rows, int codes, int coders) {
        var sets = new CodeSets.Builder(coders, codes, rows.units());
        for (int row = 0; row < rows.size(); row++) {
            sets.mark(rows.coder(row), rows.code(row), rows.from(row), rows.to(row));
        }
        return sets.build();
    }

    private static Map<CodeId, OfCode> ofCodes(Continuum continuum, UnitizingAlpha[] each, List<CodeId> codes) {
        var lines = continuum.split();
        var ofCodes = new LinkedHashMap<CodeId, OfCode>();
        for (int code = 0; code < lines.length; code++) {
            ofCodes.put(codes.get(code), new OfCode(each[code].score(lines[code].size()), UAlpha.of(lines[code]).u()));
        }
        return ofCodes;
    }
}
