package org.heddle.search;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.search.words.QuoteAnalyzer;
import org.jspecify.annotations.Nullable;

/// The turns of one source as the index takes them, one document each, in text order. The words themselves are not kept in it.
final class TurnDocuments implements Iterable<Document> {
    static final String WORDS = "words";
    static final String SOURCE = "source";
    static final String SPEAKER = "speaker";
    static final String INTERVIEWER = "interviewer";
    static final String NUMBER = "number";
    static final String START = "start";
    static final String END = "end";
    static final String YES = "yes";

    private static final FieldType PLACED_WORDS = placedWords();

    private final Transcript transcript;
    private final Set<String> interviewers;

    TurnDocuments(Transcript transcript) {
        this.transcript = transcript;
        interviewers = transcript.speakers().stream().filter(Speaker::isInterviewer).map(Speaker::label).collect(Collectors.toSet());
    }

    static String key(SourceId source) {
        return source.value().toString();
    }

    @Override
    public Iterator<Document> iterator() {
        var tokens = new Tokens(transcript.text());
        return transcript.turns().all().stream().filter(turn -> turn.start() < turn.end()).map(turn -> document(turn, tokens)).iterator();
    }

    private Document document(Turn turn, Tokens tokens) {
        var document = new Document();
        document.add(new Words(turn, tokens));
        named(document, SOURCE, key(transcript.source().id()));
        named(document, SPEAKER, turn.speaker());
        if (interviewers.contains(turn.speaker())) {
            document.add(new StringField(INTERVIEWER, YES, Field.Store.NO));
        }
        document.add(new NumericDocValuesField(NUMBER, turn.number()));
        document.add(new NumericDocValuesField(START, turn.start()));
        document.add(new NumericDocValuesField(END, turn.end()));
        return document;
    }

    private static void named(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static FieldType placedWords() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /// The library may ask for the next turn before it reads this one's words, so they are cut only when it does.
    private static final class Words extends Field {
        private final Turn turn;
        private final Tokens tokens;

        Words(Turn turn, Tokens tokens) {
            super(WORDS, PLACED_WORDS);
            this.turn = turn;
            this.tokens = tokens;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            tokens.readFrom(turn);
            return tokens;
        }
    }

    /// The words of one turn after the other, with their places counted from the turn's start.
    private static final class Tokens extends TokenStream {
        private final String text;
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final BytesRef bytes = new BytesRef(UnicodeUtil.maxUTF8Length(QuoteAnalyzer.LONGEST + 1));
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private QuoteAnalyzer words;
        private int start;
        private int end;

        Tokens(String text) {
            this.text = text;
            words = QuoteAnalyzer.ofText(text, 0, 0);
        }

        void readFrom(Turn turn) {
            start = turn.start();
            end = turn.end();
            words = QuoteAnalyzer.ofText(text, start, end);
        }

        @Override
        public boolean incrementToken() {
            if (!words.next()) {
                return false;
            }
            bytes.length = UnicodeUtil.UTF16toUTF8(words.letters(), 0, words.length(), bytes.bytes);
            term.setBytesRef(bytes);
            offset.setOffset(words.start() - start, words.end() - start);
            return true;
        }

        @Override
        public void end() {
            offset.setOffset(end - start, end - start);
        }
    }
}
