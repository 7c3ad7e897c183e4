package org.heddle.domain.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who is named beside a quotation: in brackets behind it, behind a dash, before it, or in a cell of the same row.
final class Beside {
    private static final Pattern BEHIND = Pattern.compile("^[\\s.,;:!?…]{0,4}[(\\[]([^()\\[\\]\\n]{1,90})[)\\]]");
    private static final Pattern LATER = Pattern.compile("^[^.!?“”„‘\"«»()\\[\\]\\n]{0,80}[(\\[]([^()\\[\\]\\n]{1,90})[)\\]]");
    private static final Pattern DASHED = Pattern.compile("^[\\s.,;]{0,3}[—–]\\s*([^\\n.;()]{1,60})\\.?\\s*(?:$|\\n)");
    private static final Pattern BRACKETS_BEFORE = Pattern.compile("[(\\[]([^()\\[\\]\\n]{1,90})[)\\]]\\s*[:,–—-]?\\s*$");
    private static final Pattern A0_BEFORE = Pattern.compile("([\\p{L}]{1,12}\\s?:\\s?\\p{L}\\s?\\d{1,6})[^.!?‘’“”\"]{0,60}$");
    private static final Pattern LABEL_BEFORE = Pattern.compile("(?:^|\\n|[.;]\\s)\\s*([^:\\n.;]{1,60}):\\s*$");
    private static final Pattern OPENS = Pattern.compile("^[\\s.,;]*[“‘\"'„«»‚]");

    private final KnownVoices known;

    Beside(KnownVoices known) {
        this.known = known;
    }

    /// `before` begins where the quotation before ends, `after` is the rest of the block.
    String of(String before, String after, Block block) {
        String behind = first(BEHIND, after);
        String front = first(BRACKETS_BEFORE, before);
        boolean isForTheNext = !front.isEmpty() && !behind.isEmpty() && OPENS.matcher(after.substring(end(BEHIND, after))).find();
        if (!behind.isEmpty() && !isForTheNext) {
            return behind;
        }
        String dashed = first(DASHED, after);
        if (!dashed.isEmpty()) {
            return dashed;
        }
        for (Pattern way : List.of(BRACKETS_BEFORE, LABEL_BEFORE, A0_BEFORE)) {
            String found = first(way, before);
            if (!found.isEmpty()) {
                return found;
            }
        }
        String later = first(LATER, after);
        if (!later.isEmpty()) {
            return later;
        }
        return block.row().stream().map(Beside::unbracketed).filter(known::isAttribution).findFirst().orElse("");
    }

    private static String unbracketed(String cell) {
        String words = cell.strip();
        return words.startsWith("(") && words.endsWith(")") || words.startsWith("[") && words.endsWith("]")
                ? words.substring(1, words.length() - 1).strip() : words;
    }

    private String first(Pattern way, String words) {
        Matcher found = way.matcher(words);
        return found.find() && known.isAttribution(found.group(1)) ? found.group(1).strip() : "";
    }

    private static int end(Pattern way, String words) {
        Matcher found = way.matcher(words);
        return found.find() ? found.end() : 0;
    }
}
