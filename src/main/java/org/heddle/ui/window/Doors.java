package org.heddle.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.search.SearchRoom;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;

/// How each room is made. A room stands in the window only when it is listed here.
final class Doors {
    private Doors() {}

    static Map<RoomName, Function<Workspace, Room>> all(Runnable importFiles) {
        var doors = new EnumMap<RoomName, Function<Workspace, Room>>(RoomName.class);
        doors.put(RoomName.CODE, workspace -> new CodeRoom(workspace, importFiles));
        doors.put(RoomName.SEARCH, SearchRoom::new);
        return doors;
    }
}
