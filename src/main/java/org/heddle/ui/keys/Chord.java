package org.heddle.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key with what is held down beside it. Written as `Shortcut+Shift+F`; `Shortcut` is Ctrl, on a Mac Cmd.
public record Chord(KeyCode code, boolean hasShortcut, boolean hasAlt, boolean hasShift) {
    private static final Map<KeyCode, String> CAPS = Map.ofEntries(Map.entry(KeyCode.LEFT, "←"), Map.entry(KeyCode.RIGHT, "→"),
            Map.entry(KeyCode.UP, "↑"), Map.entry(KeyCode.DOWN, "↓"), Map.entry(KeyCode.PAGE_UP, "PgUp"), Map.entry(KeyCode.PAGE_DOWN, "PgDn"),
            Map.entry(KeyCode.DELETE, "Del"), Map.entry(KeyCode.ESCAPE, "Esc"), Map.entry(KeyCode.SLASH, "/"), Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.EQUALS, "="), Map.entry(KeyCode.ADD, "Num +"), Map.entry(KeyCode.MINUS, "-"), Map.entry(KeyCode.SUBTRACT, "Num -"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace"), Map.entry(KeyCode.COMMA, ","), Map.entry(KeyCode.PERIOD, "."));

    public static Chord of(KeyEvent key) {
        return new Chord(key.getCode(), key.isShortcutDown(), key.isAltDown(), key.isShiftDown());
    }

    /// Empty for what is no chord.
    public static Optional<Chord> read(String written) {
        var parts = Arrays.asList(written.split("\\+", -1));
        return Stream.of(KeyCode.values()).filter(code -> code.name().equals(parts.getLast().toUpperCase(Locale.ROOT))).findFirst()
                .map(code -> new Chord(code, parts.contains("Shortcut"), parts.contains("Alt"), parts.contains("Shift")));
    }

    public String written() {
        return String.join("+", held("Shortcut", code.name()));
    }

    /// As it stands on a key cap.
    public String cap() {
        return String.join(" ", held("Ctrl", face()));
    }

    /// As it stands in a tooltip.
    public String words() {
        return String.join("+", held("Ctrl", face()));
    }

    private List<String> held(String shortcut, String key) {
        var parts = new ArrayList<String>();
        if (hasShortcut) {
            parts.add(shortcut);
        }
        if (hasAlt) {
            parts.add("Alt");
        }
        if (hasShift) {
            parts.add("Shift");
        }
        parts.add(key);
        return parts;
    }

    private String face() {
        return CAPS.getOrDefault(code, code.getName());
    }

    public boolean matches(KeyEvent key) {
        return of(key).equals(this);
    }

    /// For menus.
    public KeyCombination combination() {
        var held = Stream.of(hasShortcut ? KeyCombination.SHORTCUT_DOWN : null, hasAlt ? KeyCombination.ALT_DOWN : null,
                hasShift ? KeyCombination.SHIFT_DOWN : null).filter(Objects::nonNull).toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(code, held);
    }

    /// A key that types something into a field, or moves in one, unless Ctrl or Alt is held.
    public boolean isPlain() {
        return !hasShortcut && !hasAlt;
    }
}
