package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.quotes.published.PublishedPart.Punctuation;
import org.heddle.domain.quotes.published.PublishedPart.Side;
import org.heddle.domain.quotes.published.PublishedPart.SpeechMark;
import org.heddle.domain.source.Folding;

/// Letters between two pieces of a form that the source does not have there: quotation marks of reported speech, and punctuation.
record LooseMarks(String typed, int from, int to, boolean isFollowed) {
    private static final String OPENING = "“„«‘‚";
    private static final String CLOSING = "”»";

    boolean hasAny() {
        return !typed.substring(from, to).isBlank();
    }

    List<PublishedPart> parts(boolean areFirst) {
        var parts = new ArrayList<PublishedPart>();
        for (int at = from; at < to; at++) {
            if (Folding.isBlank(typed.charAt(at))) {
                continue;
            }
            boolean isSpaced = at > 0 && Folding.isBlank(typed.charAt(at - 1)) && !(areFirst && parts.isEmpty());
            if (Folding.isQuotationMark(typed.charAt(at))) {
                parts.add(new SpeechMark(side(at), isSpaced));
            } else {
                int end = end(at);
                parts.add(new Punctuation(typed.substring(at, end), isSpaced));
                at = end - 1;
            }
        }
        return parts;
    }

    private int end(int start) {
        int end = start;
        while (end < to && !Folding.isBlank(typed.charAt(end)) && !Folding.isQuotationMark(typed.charAt(end))) {
            end++;
        }
        return end;
    }

    private Side side(int at) {
        char mark = typed.charAt(at);
        if (OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0) {
            return OPENING.indexOf(mark) >= 0 ? Side.OPENING : Side.CLOSING;
        }
        boolean isFree = at == 0 || Folding.isBlank(typed.charAt(at - 1)) || "([-—–".indexOf(typed.charAt(at - 1)) >= 0;
        boolean leads = at + 1 < typed.length() ? !Folding.isBlank(typed.charAt(at + 1)) : isFollowed;
        return isFree && leads && (at > 0 || isFollowed) ? Side.OPENING : Side.CLOSING;
    }
}
