package org.heddle.domain.quotes.published;

import org.heddle.domain.quotes.published.Material.Word;
import org.heddle.domain.source.Folding;

/// What stands between two typed words, held against what stands between two neighbours of the source. Only quotation marks may be other ones.
record Joints(TypedForm form, Material material) {
    /// Whether this typed word and the one before it are punctuated otherwise than that word of the source and the one before it. Words of two
    /// utterances have nothing between them.
    boolean differ(int item, int at) {
        return material.words().get(at - 1).utterance() == material.words().get(at).utterance() && !bare(form.glue(item)).equals(bare(said(at)));
    }

    /// What the source has between a word and the one before it.
    String said(int at) {
        Word word = material.words().get(at);
        return Folding.plain(material.textAt(word).substring(material.words().get(at - 1).end(), word.start()));
    }

    private static String bare(String glue) {
        return Folding.plain(glue).replaceAll("[\"']", "").replaceAll(" +", " ");
    }
}
