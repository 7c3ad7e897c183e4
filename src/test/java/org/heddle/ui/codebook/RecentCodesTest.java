package org.heddle.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentCodesTest {
    private static final CoderId AILSA = CoderId.fresh();
    private static final List<CodeId> CODES = Stream.generate(CodeId::fresh).limit(14).toList();

    private static RecentCodes used(Path folder, int codes) {
        var settings = new Settings(folder);
        var recent = new RecentCodes(settings, "study", () -> AILSA, _ -> true);
        CODES.subList(0, codes).forEach(recent::used);
        settings.writeNotes();
        return recent;
    }

    @Test
    void theTwelveUsedLastAreRememberedNewestFirst(@TempDir Path folder) {
        assertEquals(CODES.subList(2, 14).reversed(), used(folder, 14).recent());
        assertEquals(Optional.of(CODES.get(13)), new RecentCodes(new Settings(folder), "study", () -> AILSA, _ -> true).last());
        assertEquals(Optional.empty(), new RecentCodes(new Settings(folder), "another study", () -> AILSA, _ -> true).last());
        assertEquals(Optional.empty(), new RecentCodes(new Settings(folder), "study", CoderId::fresh, _ -> true).last(), "nobody else's");
    }

    @Test
    void aCodeUsedAgainComesFirstAndStandsOnce(@TempDir Path folder) {
        var recent = used(folder, 3);
        recent.used(CODES.getFirst());
        assertEquals(List.of(CODES.get(0), CODES.get(2), CODES.get(1)), recent.recent());
    }

    @Test
    void theFirstNineTakeTheNumberKeys(@TempDir Path folder) {
        var recent = used(folder, 14);
        assertEquals(CODES.subList(0, 9), IntStream.rangeClosed(1, 9).mapToObj(key -> recent.favourite(key).orElseThrow()).toList());
        assertEquals(Optional.empty(), recent.favourite(10));
        assertEquals(Optional.empty(), recent.key(CODES.get(9)));
    }

    @Test
    void aCodePutUnderAKeyMovesTheOthers(@TempDir Path folder) {
        var recent = used(folder, 9);
        recent.setFavourite(1, CODES.get(12));
        recent.setFavourite(9, CODES.getFirst());
        assertEquals(List.of(Optional.of(1), Optional.of(2), Optional.of(9), Optional.empty()),
                Stream.of(12, 1, 0, 8).map(at -> recent.key(CODES.get(at))).toList());
    }

    @Test
    void theKeyOfACodeThatIsGoneIsFreeForTheNextOneAndComesBackWithIt(@TempDir Path folder) {
        var gone = new HashSet<CodeId>();
        var recent = new RecentCodes(new Settings(folder), "study", () -> AILSA, code -> !gone.contains(code));
        CODES.subList(0, 9).forEach(recent::used);
        gone.add(CODES.get(3));
        assertEquals(Optional.empty(), recent.favourite(4));
        gone.clear();
        assertEquals(Optional.of(CODES.get(3)), recent.favourite(4), "undo");
        gone.add(CODES.get(3));
        recent.used(CODES.get(12));
        recent.used(CODES.get(13));
        assertEquals(List.of(CODES.get(0), CODES.get(1), CODES.get(2), CODES.get(12), CODES.get(4)),
                IntStream.rangeClosed(1, 5).mapToObj(key -> recent.favourite(key).orElseThrow()).toList());
        assertEquals(Optional.empty(), recent.key(CODES.get(13)));
    }
}
