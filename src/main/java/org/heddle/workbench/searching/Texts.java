package org.heddle.workbench.searching;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.search.words.StoredText;

/// The texts that were needed last, so that the next search need not read them again. Kept by hash, so that none is ever out of date.
final class Texts {
    private static final int MOST_BYTES = 12_000_000;

    private final SequencedMap<String, StoredText> byHash = new LinkedHashMap<>();
    private long bytes;

    StoredText of(Source source, Function<SourceId, byte[]> read) {
        StoredText text = byHash.remove(source.sha256());
        if (text == null) {
            text = new StoredText(read.apply(source.id()));
            bytes += text.size();
        }
        byHash.put(source.sha256(), text);
        while (bytes > MOST_BYTES && byHash.size() > 1) {
            bytes -= byHash.pollFirstEntry().getValue().size();
        }
        return text;
    }
}
