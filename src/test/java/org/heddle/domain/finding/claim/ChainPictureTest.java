package org.heddle.domain.finding.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Chains keep within the room, and nothing covers anything else.
final class ChainPictureTest {
    private static final double FULL_BOX = ChainLayout.BOX;

    private static List<CausalClaim> claims(String... typed) {
        return List.of(typed).stream().map(CausalClaim::typed).toList();
    }

    private static <T extends Shape> List<T> all(Class<T> sort, Picture picture) {
        return picture.shapes().stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    private static List<Shape.Box> boxes(Picture picture) {
        return all(Shape.Box.class, picture).stream().filter(box -> box.width() == FULL_BOX).toList();
    }

    @Test
    void aChainStandsInOneLineWhereThereIsRoomAndElseInOneColumn() {
        List<CausalClaim> chain = claims("a -> b", "b -> c", "c -> d");
        Picture wide = ChainPicture.of(chain, 1_100);
        Picture narrow = ChainPicture.of(chain, 600);
        assertEquals(1, boxes(wide).stream().map(Shape.Box::y).distinct().count());
        assertEquals(4, boxes(wide).stream().map(Shape.Box::x).distinct().count());
        assertEquals(1, boxes(narrow).stream().map(Shape.Box::x).distinct().count());
        assertEquals(4, boxes(narrow).stream().map(Shape.Box::y).distinct().count());
    }

    @Test
    void aLongChainIsDrawnInItsOrder() {
        List<CausalClaim> chain = IntStream.range(0, 40).mapToObj(at -> CausalClaim.of("step " + at, "step " + (at + 1))).toList();
        List<Shape.Dot> dots = all(Shape.Dot.class, ChainPicture.of(chain));
        assertEquals(IntStream.range(0, 40).boxed().toList(), dots.stream().map(Shape.Dot::key).toList());
        assertEquals(dots.stream().map(Shape.Dot::y).sorted().toList(), dots.stream().map(Shape.Dot::y).toList());
        assertEquals(Collections.nCopies(40, dots.getFirst().x()), dots.stream().map(Shape.Dot::x).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {470, 640, 900, 1_400})
    void manyChainsKeepWithinTheRoomAndNoArrowGoesThroughABox(double room) {
        var claims = new ArrayList<>(claims("a -> b", "b -> c", "a -> c", "c -> a", "b -> d", "d -> e", "a -> e", "x -> y", "y -> x"));
        IntStream.range(0, 9).forEach(at -> claims.add(CausalClaim.of("from " + at, "to " + at)));
        Picture picture = ChainPicture.of(claims, room);
        assertTrue(picture.width() <= room, "%s of %s".formatted(picture.width(), room));
        List<Shape.Box> boxes = boxes(picture);
        assertEquals(7 + 18, boxes.size());
        for (Shape.Box box : boxes) {
            assertTrue(box.x() >= 0 && box.y() + box.height() <= picture.height());
            assertEquals(List.of(), boxes.stream().filter(other -> !other.equals(box) && isIn(box, other.x() + other.width() / 2, other.y() + 26)).toList());
            for (Shape.Line line : shafts(picture)) {
                for (double along = 0.05; along < 1; along += 0.05) {
                    double x = line.fromX() + (line.toX() - line.fromX()) * along;
                    double y = line.fromY() + (line.toY() - line.fromY()) * along;
                    assertTrue(!isIn(box, x, y), line + " goes through " + box);
                }
            }
        }
    }

    /// Without the wings at their ends.
    private static List<Shape.Line> shafts(Picture picture) {
        return all(Shape.Line.class, picture).stream().filter(line -> Math.hypot(line.toX() - line.fromX(), line.toY() - line.fromY()) > 9.5).toList();
    }

    private static boolean isIn(Shape.Box box, double x, double y) {
        return x > box.x() + 1 && x < box.x() + box.width() - 1 && y > box.y() + 1 && y < box.y() + box.height() - 1;
    }

    @Test
    void withoutAClaimThereIsNothingToDraw() {
        assertEquals(List.of(), ChainPicture.of(List.of(), 600).shapes());
    }
}
