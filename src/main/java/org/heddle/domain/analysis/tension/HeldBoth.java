package org.heddle.domain.analysis.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.IntRow;
import org.heddle.domain.analysis.Pieces;
import org.heddle.domain.analysis.Voices;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.link.Tension;
import org.heddle.domain.source.NaturalOrder;

/// Somebody who has passages on both sides of a pair of codes in tension: something to look at, not yet a finding. Passages stand by source and place.
public record HeldBoth(Tension tension, String person, List<CodedPlace> ofOne, List<CodedPlace> ofOther) {
    public HeldBoth {
        ofOne = List.copyOf(ofOne);
        ofOther = List.copyOf(ofOther);
    }

    /// By pair of codes, then by name. Interviewers and words without a speaker are nobody's. Linear in the codings times the pairs.
    public static List<HeldBoth> find(List<Tension> tensions, Grounds grounds) {
        var voices = new Voices(grounds);
        Map<String, IntRow> said = said(grounds, voices);
        var found = new ArrayList<HeldBoth>();
        for (Tension tension : tensions) {
            Opposed sides = Opposed.of(tension, grounds.codebook());
            IntPredicate one = sides.onOne(grounds.codings());
            IntPredicate other = sides.onOther(grounds.codings());
            said.forEach((person, codings) -> {
                List<CodedPlace> ofOne = places(codings, one, grounds.codings());
                List<CodedPlace> ofOther = ofOne.isEmpty() ? List.of() : places(codings, other, grounds.codings());
                if (!ofOther.isEmpty()) {
                    found.add(new HeldBoth(tension, person, ofOne, ofOther));
                }
            });
        }
        return List.copyOf(found);
    }

    /// The codings of what each participant says, by name; each coding once.
    private static Map<String, IntRow> said(Grounds grounds, Voices voices) {
        Map<String, IntRow> said = new TreeMap<>(NaturalOrder::compare);
        Pieces pieces = Pieces.said(grounds, voices);
        for (int piece = 0; piece < pieces.size(); piece++) {
            int voice = pieces.voice(piece);
            int who = voice == Pieces.NOBODY ? Pieces.NOBODY : voices.all().get(voice).participant();
            if (who != Pieces.NOBODY) {
                IntRow codings = said.computeIfAbsent(voices.participants().get(who), _ -> new IntRow());
                if (codings.size() == 0 || codings.get(codings.size() - 1) != pieces.coding(piece)) {
                    codings.add(pieces.coding(piece));
                }
            }
        }
        return said;
    }

    /// The same words under the same code by two coders are one passage.
    private static List<CodedPlace> places(IntRow codings, IntPredicate wanted, CodingColumns columns) {
        var places = new ArrayList<CodedPlace>();
        for (int each = 0; each < codings.size(); each++) {
            if (wanted.test(codings.get(each))) {
                places.add(Opposed.place(codings.get(each), columns));
            }
        }
        return places.stream().distinct().toList();
    }
}
