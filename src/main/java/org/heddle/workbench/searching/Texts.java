package org.heddle.workbench.searching;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// The texts that were needed last, so that the next search need not read them again. Kept by hash, so that none is ever out of date.
final class Texts {
    private static final int MOST_LETTERS = 12_000_000;

    private final SequencedMap<String, String> byHash = new LinkedHashMap<>();
    private long letters;

    String of(Source source, Function<SourceId, String> read) {
        String text = byHash.remove(source.sha256());
        if (text == null) {
            text = read.apply(source.id());
            letters += text.length();
        }
        byHash.put(source.sha256(), text);
        while (letters > MOST_LETTERS && byHash.size() > 1) {
            letters -= byHash.pollFirstEntry().getValue().length();
        }
        return text;
    }
}
