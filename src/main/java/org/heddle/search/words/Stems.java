package org.heddle.search.words;

import org.heddle.domain.search.WordForms;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/// What is left of a word without its endings, by the Snowball rules of a language. Used on one thread.
public final class Stems {
    private final SnowballStemmer stemmer;

    public Stems(WordForms language) {
        stemmer = switch (language) {
            case ENGLISH, AS_WRITTEN -> new EnglishStemmer();
            case GERMAN -> new GermanStemmer();
            case FRENCH -> new FrenchStemmer();
            case SPANISH -> new SpanishStemmer();
            case ITALIAN -> new ItalianStemmer();
            case PORTUGUESE -> new PortugueseStemmer();
            case DUTCH -> new DutchStemmer();
            case DANISH -> new DanishStemmer();
            case NORWEGIAN -> new NorwegianStemmer();
            case SWEDISH -> new SwedishStemmer();
            case FINNISH -> new FinnishStemmer();
        };
    }

    /// An apostrophe and what follows it is no part of the stem: `landlord's` is a form of `landlord`.
    public String of(String word) {
        int apostrophe = word.indexOf(Letters.APOSTROPHE);
        stemmer.setCurrent(apostrophe > 0 ? word.substring(0, apostrophe) : word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
