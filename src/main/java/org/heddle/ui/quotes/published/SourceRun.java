package org.heddle.ui.quotes.published;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.quotes.published.Material;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.source.TextSpan;

/// A stretch of the source in the editor: printed, left out between printed words, replaced, or outside the quote.
record SourceRun(String words, Use use) {
    enum Use { PRINTED, LEFT_OUT, REPLACED, OUTSIDE }

    static List<SourceRun> of(Material material, List<PublishedPart> parts) {
        var runs = new ArrayList<SourceRun>();
        var placed = parts.stream().filter(part -> part.place().isPresent()).toList();
        boolean hasBegun = false;
        int left = placed.size();
        for (Passage passage : material.passages()) {
            int at = passage.span().start();
            for (PublishedPart part : placed) {
                Passage place = part.place().orElseThrow();
                boolean isHere = place.source().equals(passage.source()) && place.span().start() >= at && place.span().end() <= passage.span().end();
                if (isHere) {
                    add(runs, material, passage, at, place.span().start(), hasBegun ? Use.LEFT_OUT : Use.OUTSIDE);
                    add(runs, material, passage, place.span().start(), place.span().end(), part.shown().isPresent() ? Use.PRINTED : Use.REPLACED);
                    at = place.span().end();
                    hasBegun = true;
                    left--;
                }
            }
            add(runs, material, passage, at, passage.span().end(), hasBegun && left > 0 ? Use.LEFT_OUT : Use.OUTSIDE);
            runs.add(new SourceRun(" ", Use.OUTSIDE));
        }
        return runs;
    }

    private static void add(List<SourceRun> runs, Material material, Passage passage, int from, int to, Use use) {
        if (from < to) {
            String words = new TextSpan(from, to).of(material.text(passage.source())).replaceAll("\\s+", " ");
            runs.add(new SourceRun(words, words.isBlank() ? Use.OUTSIDE : use));
        }
    }
}
