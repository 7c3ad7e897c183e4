package org.heddle.ui.coding;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the Code room while the text has the focus.
final class CodeKeys {
    /// What the keys set off in the view.
    interface Acts {
        void pick();

        void comment();

        void memo();

        void find();

        void stepCoding(boolean forward);

        void cycleOverlaps();

        void zoom(int by);

        void filterCodes();
    }

    private final CodingModel model;
    private final Acts acts;

    CodeKeys(CodingModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
    }

    /// True when the key was used.
    boolean pressed(KeyEvent key) {
        if (key.isShortcutDown()) {
            return withControl(key);
        }
        if (key.isAltDown()) {
            return withAlt(key);
        }
        return plain(key);
    }

    private boolean plain(KeyEvent key) {
        int digit = digit(key);
        if (digit > 0) {
            model.codeFavourite(digit);
            return true;
        }
        Runnable act = switch (key.getCode()) {
            case C, ENTER -> later(acts::pick);
            case R -> model::codeLast;
            case V -> model::inVivo;
            case M -> later(key.isShiftDown() ? acts::memo : acts::comment);
            case DELETE -> model::uncode;
            case O -> acts::cycleOverlaps;
            case F3 -> () -> acts.stepCoding(!key.isShiftDown());
            case SLASH -> later(acts::filterCodes);
            default -> null;
        };
        if (act != null) {
            act.run();
        }
        return act != null;
    }

    /// What takes the focus waits for the end of the key press, or else the letter would be typed into the field.
    private static Runnable later(Runnable act) {
        return () -> Platform.runLater(act);
    }

    private static int digit(KeyEvent key) {
        KeyCode code = key.getCode();
        int typed = code.ordinal() - KeyCode.DIGIT0.ordinal();
        int pad = code.ordinal() - KeyCode.NUMPAD0.ordinal();
        return typed >= 1 && typed <= 9 ? typed : pad >= 1 && pad <= 9 ? pad : 0;
    }

    private boolean withAlt(KeyEvent key) {
        boolean left = key.getCode() == KeyCode.LEFT;
        if (!left && key.getCode() != KeyCode.RIGHT) {
            return false;
        }
        model.move(key.isShiftDown() ? Edge.START : Edge.END, !left);
        return true;
    }

    private boolean withControl(KeyEvent key) {
        Runnable act = switch (key.getCode()) {
            case F -> key.isShiftDown() ? null : acts::find;
            case PAGE_UP -> () -> model.step(-1);
            case PAGE_DOWN -> () -> model.step(1);
            case PLUS, EQUALS, ADD -> () -> acts.zoom(1);
            case MINUS, SUBTRACT -> () -> acts.zoom(-1);
            case DIGIT0 -> () -> acts.zoom(0);
            default -> null;
        };
        if (act != null) {
            act.run();
        }
        return act != null;
    }
}
