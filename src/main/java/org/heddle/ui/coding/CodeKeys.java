package org.heddle.ui.coding;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.Act.Place;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.transcript.Snap;

/// The keys of the Code room while the text has the focus.
final class CodeKeys {
    /// What the keys set off in the view.
    interface Acts {
        void pick();

        void recode();

        void comment();

        void memo();

        void link();

        void find();

        void stepHit(boolean forward);

        void stepUncoded(boolean forward);

        void lineByLine();

        void stepCoding(boolean forward);

        void cycleOverlaps();

        void zoom(int by);

        void filterCodes();

        Snap snap();
    }

    private final CodingModel model;
    private final KeyMap keys;
    private final Acts acts;

    CodeKeys(CodingModel model, KeyMap keys, Acts acts) {
        this.model = model;
        this.keys = keys;
        this.acts = acts;
    }

    /// True when the key was used.
    boolean pressed(KeyEvent key) {
        int digit = digit(key);
        if (digit > 0) {
            model.codeFavourite(digit);
            return true;
        }
        Optional<Runnable> act = keys.act(key, Place.CODE).flatMap(this::doing);
        act.ifPresent(Runnable::run);
        return act.isPresent();
    }

    private Optional<Runnable> doing(Act act) {
        return Optional.ofNullable(switch (act) {
            case PICK -> later(acts::pick);
            case LAST_CODE -> model::codeLast;
            case IN_VIVO -> model::inVivo;
            case COMMENT -> later(acts::comment);
            case MEMO -> later(acts::memo);
            case LINK -> later(acts::link);
            case RECODE -> later(acts::recode);
            case STAR -> model::toggleStar;
            case UNCODE -> model::uncode;
            case END_BACK -> () -> model.move(Edge.END, false, acts.snap());
            case END_ON -> () -> model.move(Edge.END, true, acts.snap());
            case START_BACK -> () -> model.move(Edge.START, false, acts.snap());
            case START_ON -> () -> model.move(Edge.START, true, acts.snap());
            case NEXT_CODING -> () -> acts.stepCoding(true);
            case PREVIOUS_CODING -> () -> acts.stepCoding(false);
            case OVERLAPS -> acts::cycleOverlaps;
            case FILTER -> later(acts::filterCodes);
            case NEXT_UNCODED -> () -> acts.stepUncoded(true);
            case PREVIOUS_UNCODED -> () -> acts.stepUncoded(false);
            case LINES -> acts::lineByLine;
            case FIND -> acts::find;
            case NEXT_HIT -> () -> acts.stepHit(true);
            case PREVIOUS_HIT -> () -> acts.stepHit(false);
            case NEXT_SOURCE -> () -> model.step(1);
            case PREVIOUS_SOURCE -> () -> model.step(-1);
            case LARGER -> () -> acts.zoom(1);
            case SMALLER -> () -> acts.zoom(-1);
            case USUAL_SIZE -> () -> acts.zoom(0);
            default -> null;
        });
    }

    /// What takes the focus waits for the end of the key press, or else the letter would be typed into the field.
    private static Runnable later(Runnable act) {
        return () -> Platform.runLater(act);
    }

    private static int digit(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return 0;
        }
        KeyCode code = key.getCode();
        int typed = code.ordinal() - KeyCode.DIGIT0.ordinal();
        int pad = code.ordinal() - KeyCode.NUMPAD0.ordinal();
        return typed >= 1 && typed <= 9 ? typed : pad >= 1 && pad <= 9 ? pad : 0;
    }
}
