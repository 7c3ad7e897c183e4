package org.heddle.domain.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikeNamesTest {
    @ParameterizedTest(name = "“{0}” and “{1}”: {2}")
    @CsvSource(textBlock = """
            Barrier,            barrier,             true
            Barrier,            Barriers,            true
            Policy,             policies,            true
            Funding boxes,      Funding box,         true
            Self-care,          self care,           true
            Hopeful pessimism,  Hopefull pessimism,  true
            Hopeful pessimism,  Hopful pesimism,     true
            Constrained choice, Constrained,         true
            rent,               rent,                true
            rent,               rant,                false
            Class,              Clas,                true
            Access,             Success,             false
            Politics,           Policies,            false
            Trust,              Truth,               false
            Individualist,      Politics,            false
            '',                 Rent,                false
            """)
    void namesThatHardlyDifferAreAlike(String one, String other, boolean areAlike) {
        assertEquals(areAlike, LikeNames.areAlike(one, other));
        assertEquals(areAlike, LikeNames.areAlike(other, one));
    }

    @Test
    void theSameNameIsNearerThanALikeOne() {
        Code like = code("Barriers", 0);
        Code same = code("barrier", 1);
        assertEquals(Optional.of(same), LikeNames.nearest("Barrier", new Codebook(List.of(like, same))));
        assertEquals(Optional.of(like), LikeNames.nearest("barrierss", new Codebook(List.of(like))));
        assertEquals(Optional.empty(), LikeNames.nearest(" ", new Codebook(List.of(like))));
    }

    private static Code code(String name, int position) {
        return new Code(CodeId.fresh(), Optional.empty(), position, name, Colour.PALETTE.get(position), CodeRules.NONE, CodeStatus.AGREED);
    }
}
