package org.heddle.domain.analysis.crosstab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Pieces;
import org.heddle.domain.analysis.Rows;
import org.heddle.domain.analysis.Voices;
import org.heddle.domain.analysis.crosstab.Head.Place;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Counts crosstabs. Linear in the pieces of the codings; words are counted with one text in memory at a time.
public final class Tabulation {
    private final Grounds grounds;
    private final CodingColumns codings;
    private final Voices voices;
    private final int[] sourceOf;
    private final int[] coderOf;

    public Tabulation(Grounds grounds) {
        this.grounds = grounds;
        codings = grounds.codings();
        voices = new Voices(grounds);
        sourceOf = positions(codings.sources(), grounds.sources().stream().map(source -> (Object) source.id()).toList());
        coderOf = positions(codings.coders(), grounds.coders().stream().map(coder -> (Object) coder.id()).toList());
    }

    private static int[] positions(List<?> wanted, List<?> in) {
        Map<Object, Integer> at = new HashMap<>();
        in.forEach(one -> at.put(one, at.size()));
        return wanted.stream().mapToInt(one -> at.getOrDefault(one, -1)).toArray();
    }

    public Crosstab count(CrosstabQuestion question) {
        Head head = Head.of(question.across(), grounds, voices);
        var rows = new Rows(question.codes(), question.withChildren(), grounds.codebook(), codings);
        return question.counted() == Countable.WORDS ? words(question, head, rows) : things(question, head, rows);
    }

    private Crosstab things(CrosstabQuestion question, Head head, Rows rows) {
        Pieces pieces = isCut(question) ? Pieces.said(grounds, voices) : Pieces.whole(codings);
        var things = new Things(question.counted(), grounds, voices);
        var cells = new Distinct(rows.size(), head.names().size());
        var coded = new Distinct(1, head.names().size());
        for (int piece = 0; piece < pieces.size(); piece++) {
            int coding = pieces.coding(piece);
            Place place = place(pieces, piece);
            int thing = things.at(coding, place);
            if (thing >= 0) {
                for (int column : head.columnsOf().apply(place)) {
                    coded.add(0, column, thing);
                    for (int row : rows.of(codings.code()[coding])) {
                        cells.add(row, column, thing);
                    }
                }
            }
        }
        boolean ofCodings = question.counted() == Countable.CODINGS;
        return trimmed(question, head.names(), cells.count(), ofCodings ? coded.count()[0] : everybody(question, head, things));
    }

    /// The passages that a cell of the table counts, by source and place; the row or column after the last one means any. The table may have been
    /// counted earlier: a column that is no longer there has none.
    public List<CodedPlace> behind(Crosstab table, int row, int column) {
        CrosstabQuestion question = table.question();
        Head head = Head.of(question.across(), grounds, voices);
        var rows = new Rows(question.codes(), question.withChildren(), grounds.codebook(), codings);
        boolean isAny = column >= table.columns().size();
        int wanted = isAny ? -1 : head.names().indexOf(table.columns().get(column));
        if (!isAny && wanted < 0) {
            return List.of();
        }
        Pieces pieces = isCut(question) ? Pieces.said(grounds, voices) : Pieces.whole(codings);
        var things = new Things(question.counted(), grounds, voices);
        return IntStream.range(0, pieces.size())
                .filter(piece -> IntStream.of(rows.of(codings.code()[pieces.coding(piece)])).anyMatch(one -> one == row || row == rows.size()))
                .filter(piece -> things.at(pieces.coding(piece), place(pieces, piece)) >= 0)
                .filter(piece -> isAny || IntStream.of(head.columnsOf().apply(place(pieces, piece))).anyMatch(one -> one == wanted))
                .map(pieces::coding).distinct()
                .mapToObj(coding -> new CodedPlace(codings.sources().get(codings.source()[coding]),
                        new TextSpan(codings.start()[coding], codings.end()[coding]), List.of(codings.codes().get(codings.code()[coding]))))
                .toList();
    }

    /// Whole codings wherever it does not matter who says the words: what overlaps an interviewer's words or a label overlaps.
    private boolean isCut(CrosstabQuestion question) {
        return question.across().asksWhoSpeaks() || question.counted() == Countable.PERSONS || question.counted() == Countable.WORDS
                || grounds.hasGuests() && (question.across().asksWhichCase() || question.counted() == Countable.CASES);
    }

    private Place place(Pieces pieces, int piece) {
        int coding = pieces.coding(piece);
        return new Place(sourceOf[codings.source()[coding]], pieces.voice(piece), coderOf[codings.coder()[coding]], pieces.start(piece),
                pieces.end(piece));
    }

    /// How many there are in each column, coded or not; across coders and codes that is everybody.
    private long[] everybody(CrosstabQuestion question, Head head, Things things) {
        var all = new Distinct(1, head.names().size());
        for (Place place : places()) {
            int thing = things.at(-1, place);
            if (thing >= 0) {
                for (int column : columns(question, head, place)) {
                    all.add(0, column, thing);
                }
            }
        }
        return all.count()[0];
    }

    private static int[] columns(CrosstabQuestion question, Head head, Place place) {
        return switch (question.across()) {
            case Across.Coders _, Across.Dimension _ -> IntStream.range(0, head.names().size()).toArray();
            case Across.Everybody _, Across.Sources _, Across.Cases _, Across.Attribute _, Across.Roles _, Across.Persons _ -> head.columnsOf().apply(place);
        };
    }

    /// Every voice in its source, and every source in which nobody speaks.
    private List<Place> places() {
        var places = new ArrayList<Place>();
        Map<SourceId, Integer> at = new HashMap<>();
        grounds.sources().forEach(source -> at.put(source.id(), at.size()));
        var spoken = new boolean[at.size()];
        grounds.speakers().stream().filter(speaker -> !speaker.isInterviewer() && at.containsKey(speaker.source())).forEach(speaker -> {
            int source = at.getOrDefault(speaker.source(), 0);
            places.add(new Place(source, voices.number(speaker.source(), speaker.label()), 0, 0, 0));
            spoken[source] = true;
        });
        IntStream.range(0, spoken.length).filter(source -> !spoken[source])
                .forEach(source -> places.add(new Place(source, Pieces.NOBODY, 0, 0, 0)));
        return places;
    }

    private Crosstab words(CrosstabQuestion question, Head head, Rows rows) {
        Pieces pieces = Pieces.said(grounds, voices);
        var cells = new WordTable(rows.size(), head.names().size());
        var all = new WordTable(1, head.names().size());
        Map<Integer, List<Integer>> bySource = IntStream.range(0, pieces.size()).boxed()
                .filter(piece -> pieces.voice(piece) != Pieces.NOBODY)
                .collect(Collectors.groupingBy(piece -> place(pieces, piece).source()));
        for (int source = 0; source < grounds.sources().size(); source++) {
            SourceId id = grounds.sources().get(source).id();
            var words = new WordStarts(grounds.text().apply(id));
            said(source, id).forEach(place -> add(place, new int[] {0}, columns(question, head, place), all));
            bySource.getOrDefault(source, List.of()).forEach(piece -> {
                Place place = place(pieces, piece);
                add(place, rows.of(codings.code()[pieces.coding(piece)]), head.columnsOf().apply(place), cells);
            });
            cells.endSource(words);
            all.endSource(words);
        }
        return trimmed(question, head.names(), cells.table(), all.table()[0]);
    }

    private static void add(Place place, int[] rows, int[] columns, WordTable table) {
        for (int row : rows) {
            for (int column : columns) {
                table.add(row, column, place.start(), place.end());
            }
        }
    }

    /// What everybody but the interviewer says in a source.
    private List<Place> said(int source, SourceId id) {
        return grounds.turns().apply(id).stream().filter(turn -> voices.number(id, turn.speaker()) != Pieces.NOBODY)
                .map(turn -> new Place(source, voices.number(id, turn.speaker()), 0, turn.start(), turn.end())).toList();
    }

    private static Crosstab trimmed(CrosstabQuestion question, List<String> names, long[][] cells, long[] outOf) {
        int[] kept = IntStream.range(0, names.size())
                .filter(column -> (outOf[column] > 0 && !names.get(column).isEmpty()) || cells[cells.length - 1][column] > 0).toArray();
        var table = new long[cells.length][];
        for (int row = 0; row < cells.length; row++) {
            table[row] = picked(cells[row], kept);
        }
        return new Crosstab(question, question.codes(), IntStream.of(kept).mapToObj(names::get).toList(), table, picked(outOf, kept));
    }

    private static long[] picked(long[] all, int[] kept) {
        return IntStream.concat(IntStream.of(kept), IntStream.of(all.length - 1)).mapToLong(at -> all[at]).toArray();
    }
}
