package org.heddle.ui.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heddle.ui.agreement.AgreementRoom;
import org.heddle.ui.analysis.AnalyseRoom;
import org.heddle.ui.analysis.AnalysisDoor;
import org.heddle.ui.analysis.arrangements.ArrangementsPage;
import org.heddle.ui.analysis.casestudy.CaseStudyPage;
import org.heddle.ui.analysis.figures.FiguresPage;
import org.heddle.ui.analysis.matrix.MatrixPage;
import org.heddle.ui.analysis.groups.GroupsPage;
import org.heddle.ui.analysis.links.LinksPage;
import org.heddle.ui.analysis.findings.FindingsPage;
import org.heddle.ui.analysis.methods.MethodsPage;
import org.heddle.ui.analysis.reading.ReadingPage;
import org.heddle.ui.cases.SetupRoom;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.memo.MemosRoom;
import org.heddle.ui.quotes.QuotesRoom;
import org.heddle.ui.search.SearchRoom;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.VerifyRoom;
import org.heddle.workbench.upkeep.Upkeep;
import org.kordamp.ikonli.feather.Feather;

/// How each room is made. A room stands in the window only when it is listed here.
final class Doors {
    private static final List<AnalysisDoor> ANALYSIS = List.of(
            new AnalysisDoor("figures", "Figures", Feather.BAR_CHART_2, FiguresPage::new),
            new AnalysisDoor("reading", "Within and across", Feather.BOOK_OPEN, ReadingPage::new),
            new AnalysisDoor("matrix", "Framework matrix", Feather.GRID, MatrixPage::new),
            new AnalysisDoor("cases", "Case studies", Feather.FOLDER, CaseStudyPage::new),
            new AnalysisDoor("links", "Links and tensions", Feather.LINK_2, LinksPage::new),
            new AnalysisDoor("groups", "Group talk", Feather.USERS, GroupsPage::new),
            new AnalysisDoor("arrangements", "Arrangements", Feather.LIST, ArrangementsPage::new),
            new AnalysisDoor("findings", "Findings", Feather.FILE_TEXT, FindingsPage::new),
            new AnalysisDoor("methods", "Methods", Feather.CLIPBOARD, MethodsPage::new));

    private Doors() {}

    static Map<RoomName, Function<Workspace, Room>> all(Upkeep upkeep, Runnable importFiles) {
        var doors = new EnumMap<RoomName, Function<Workspace, Room>>(RoomName.class);
        doors.put(RoomName.CODE, workspace -> new CodeRoom(workspace, importFiles));
        doors.put(RoomName.VERIFY, VerifyRoom::new);
        doors.put(RoomName.SEARCH, SearchRoom::new);
        doors.put(RoomName.QUOTES, QuotesRoom::new);
        doors.put(RoomName.MEMOS, MemosRoom::new);
        doors.put(RoomName.AGREEMENT, AgreementRoom::new);
        doors.put(RoomName.ANALYSE, workspace -> new AnalyseRoom(workspace, ANALYSIS));
        doors.put(RoomName.SETUP, workspace -> new SetupRoom(workspace, upkeep, importFiles));
        return doors;
    }
}
