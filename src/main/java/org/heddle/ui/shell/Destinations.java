package org.heddle.ui.shell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.source.SourceId;

/// How rooms show one of their things when another room leads there. A room is made when it is first gone to, and says how by then.
public final class Destinations {
    private final ObjectProperty<RoomName> room;
    private Consumer<MemoId> showMemo = _ -> { };
    private Consumer<SourceId> showNotes = _ -> { };
    private Consumer<CodeId> showCode = _ -> { };
    private Consumer<String> showAnalysis = _ -> { };
    private BiConsumer<ArrangementId, Integer> showArrangement = (_, _) -> { };

    Destinations(ObjectProperty<RoomName> room) {
        this.room = room;
    }

    public void memosAreShownBy(Consumer<MemoId> how) {
        showMemo = how;
    }

    public void notesAreShownBy(Consumer<SourceId> how) {
        showNotes = how;
    }

    public void codesAreShownBy(Consumer<CodeId> how) {
        showCode = how;
    }

    /// How the Analyse room opens one of its pages.
    public void analysesAreShownBy(Consumer<String> how) {
        showAnalysis = how;
    }

    public void arrangementsAreShownBy(BiConsumer<ArrangementId, Integer> how) {
        showArrangement = how;
    }

    public void showMemo(MemoId memo) {
        room.set(RoomName.MEMOS);
        showMemo.accept(memo);
    }

    /// The coding notes of one transcript.
    public void showNotes(SourceId source) {
        room.set(RoomName.MEMOS);
        showNotes.accept(source);
    }

    /// A line of an arrangement, counted from 0.
    public void showArrangement(ArrangementId arrangement, int line) {
        room.set(RoomName.ANALYSE);
        showAnalysis.accept("arrangements");
        showArrangement.accept(arrangement, line);
    }

    /// What a code means.
    public void showCode(CodeId code) {
        room.set(RoomName.CODE);
        showCode.accept(code);
    }
}
