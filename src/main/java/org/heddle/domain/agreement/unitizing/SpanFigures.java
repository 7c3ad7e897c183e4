package org.heddle.domain.agreement.unitizing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.agreement.measure.Score;

/// All figures of spans on one line, by the name of the measure; (k)u by category.
public record SpanFigures(Map<String, Score> measures, Map<String, Score> kuAlpha) {
    /// After this measure (k)u is written.
    public static final String CU = "cuAlpha";

    public SpanFigures {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        kuAlpha = Collections.unmodifiableMap(new LinkedHashMap<>(kuAlpha));
    }

    /// `categories` are the names in the order of their numbers.
    public static SpanFigures of(Continuum continuum, List<String> categories) {
        var family = UAlpha.of(continuum);
        var measures = new LinkedHashMap<String, Score>();
        measures.put("alphaU", UnitizingAlpha.of(continuum, UnitizingAlpha.each(continuum)));
        measures.put("uAlpha", family.u());
        measures.put("barUAlpha", family.barU());
        measures.put(CU, family.cu());
        measures.put("boundarySimilarity", BoundarySimilarity.of(continuum));
        measures.put("f1", SpanOverlap.f1(continuum));
        var kuAlpha = new LinkedHashMap<String, Score>();
        var sorted = new ArrayList<>(categories);
        sorted.sort(null);
        sorted.forEach(category -> kuAlpha.put(category, family.ku(categories.indexOf(category))));
        return new SpanFigures(measures, kuAlpha);
    }
}
