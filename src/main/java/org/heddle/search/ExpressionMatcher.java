package org.heddle.search;

import java.io.IOException;
import java.util.regex.Matcher;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.SourceId;
import org.heddle.search.place.Places;
import org.heddle.search.query.Expressions;
import org.heddle.search.query.Wanted;
import org.heddle.search.words.SteppedText;
import org.heddle.search.words.StoredText;
import org.jspecify.annotations.Nullable;

/// Reads turns with a regular expression, source by source. A match lies within the words of one turn.
final class ExpressionMatcher {
    private final Segment segment;
    private final SearchRequest request;

    ExpressionMatcher(Segment segment, SearchRequest request) {
        this.segment = segment;
        this.request = request;
    }

    Places places(Wanted.Expression wanted, FixedBitSet candidates) throws IOException {
        var stepped = new SteppedText(request.isCancelled());
        Matcher matcher = Expressions.compile(wanted).matcher("");
        var places = new Places();
        Segment.Documents documents = segment.documents();
        Reading reading = new Reading(null, StoredText.NONE);
        for (int turn = next(candidates, 0); turn != DocIdSetIterator.NO_MORE_DOCS; turn = next(candidates, turn + 1)) {
            SourceId source = documents.source(turn);
            if (!source.equals(reading.source())) {
                reading = new Reading(source, request.texts().of(source));
            }
            if (stepped.read(reading.text(), documents.turnWords(turn))) {
                find(matcher.reset(stepped), turn, places);
            }
        }
        return places;
    }

    private record Reading(@Nullable SourceId source, StoredText text) {}

    private static void find(Matcher matcher, int turn, Places places) {
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(turn, matcher.start(), matcher.start(), matcher.end());
                }
            }
        } catch (StackOverflowError _) {
            throw new Refusal("The regular expression goes too deep on a long turn and was stopped. Put [ab] where (a|b) stands, or leave out a repetition.");
        }
    }

    private static int next(FixedBitSet turns, int from) {
        return from < turns.length() ? turns.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
