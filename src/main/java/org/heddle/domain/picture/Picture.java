package org.heddle.domain.picture;

import java.util.List;

/// A drawing of so many units in width and height, later shapes over earlier ones; the window and files draw the same one. A unit is a point of
/// the screen. `says` is what somebody is told who does not see it.
public record Picture(double width, double height, String says, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
