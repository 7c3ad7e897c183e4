package org.heddle.ui.transcript.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
    @Test
    void labelsStandWhereTheyWishWhenTheyHaveRoom() {
        assertEquals(List.of(0.0, 50.0, 90.0), LabelPlaces.of(List.of(0.0, 50.0, 90.0), 20, 200));
    }

    @Test
    void aLabelIsPushedDownByTheOneAboveIt() {
        assertEquals(List.of(10.0, 30.0, 50.0, 90.0), LabelPlaces.of(List.of(10.0, 10.0, 12.0, 90.0), 20, 200));
    }

    @Test
    void atTheBottomOfTheViewLabelsMoveUpInstead() {
        assertEquals(List.of(10.0, 60.0, 80.0), LabelPlaces.of(List.of(10.0, 75.0, 76.0), 20, 100));
    }

    @Test
    void withMoreLabelsThanRoomTheFirstOnesStay() {
        assertEquals(List.of(0.0, 20.0, 40.0), LabelPlaces.of(List.of(0.0, 5.0, 5.0), 20, 50));
    }
}
