package org.heddle.ui.keys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.heddle.ui.keys.Act.Place;
import org.heddle.ui.part.Hint;
import org.heddle.workbench.Settings;

/// Which keys do what in this user's window. What differs from the usual keys is kept in the settings.
public final class KeyMap {
    private static final String KEPT = "key.";
    private static final Set<KeyCode> HELD = Set.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.ALT_GRAPH, KeyCode.META,
            KeyCode.COMMAND, KeyCode.CAPS, KeyCode.UNDEFINED, KeyCode.TAB, KeyCode.ESCAPE);
    /// The text view has these, and no act can have them.
    private static final Set<String> TAKEN = Set.of("Shortcut+L", "Shortcut+A", "Shortcut+C", "UP", "DOWN", "LEFT", "RIGHT", "HOME", "END",
            "PAGE_UP", "PAGE_DOWN", "Shortcut+LEFT", "Shortcut+RIGHT", "Shift+LEFT", "Shift+RIGHT", "Shift+UP", "Shift+DOWN",
            "Shift+HOME", "Shift+END");

    private final Settings settings;
    private final Map<Act, List<Chord>> chords = new EnumMap<>(Act.class);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    public KeyMap(Settings settings) {
        this.settings = settings;
        for (Act act : Act.values()) {
            var kept = Stream.of(settings.get(KEPT + act.name()).orElse("").split(" ", -1)).map(Chord::read).flatMap(Optional::stream).toList();
            chords.put(act, kept.isEmpty() || !act.canChange() ? act.firstChords() : kept);
        }
    }

    /// Counts up whenever a key is changed, so that whoever shows keys shows them anew.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public List<Chord> chords(Act act) {
        return chords.getOrDefault(act, List.of());
    }

    public boolean is(Act act, KeyEvent key) {
        return chords(act).stream().anyMatch(chord -> chord.matches(key));
    }

    /// What the key does in this place.
    public Optional<Act> act(KeyEvent key, Place place) {
        return Stream.of(Act.values()).filter(act -> act.place() == place && is(act, key)).findFirst();
    }

    public List<String> caps(Act act) {
        return act.canChange() ? chords(act).stream().map(Chord::cap).toList() : act.fixedCaps();
    }

    /// The first key's cap, which follows changes.
    public ObservableValue<String> cap(Act act) {
        return changes.map(_ -> caps(act).getFirst());
    }

    /// A tooltip that ends with the key.
    public String tip(String words, Act act) {
        return "%s (%s)".formatted(words, act.canChange() ? chords(act).getFirst().words() : act.fixedCaps().getFirst().replace(' ', '+'));
    }

    /// The first key of each act, for the bar under the text.
    public Hint hint(String words, Act... acts) {
        return new Hint(Stream.of(acts).flatMap(act -> act.canChange() ? Stream.of(caps(act).getFirst()) : caps(act).stream()).toList(), words);
    }

    public boolean isUsual(Act act) {
        return chords(act).equals(act.firstChords());
    }

    /// Why the act cannot have this key; empty when it can.
    public Optional<String> objection(Act act, Chord chord) {
        if (HELD.contains(chord.code())) {
            return Optional.of("That is no key of its own. Press another one, or Esc.");
        }
        boolean isDigit = chord.code().isDigitKey() && !chord.hasShortcut();
        if (TAKEN.contains(chord.written()) || isDigit) {
            return Optional.of("%s belongs to the text, to the favourites or to the rooms.".formatted(chord.words()));
        }
        return Stream.of(Act.values()).filter(other -> other != act && meet(act.place(), other.place()) && (chords(other).contains(chord) || other.fixedCaps().contains(chord.cap()))).findFirst()
                .map(other -> "%s is taken: it does “%s” (%s).".formatted(chord.words(), other.words(), other.place().words()));
    }

    /// Places whose keys can be meant at the same moment.
    private static boolean meet(Place one, Place other) {
        return one == other || one == Place.EVERYWHERE || other == Place.EVERYWHERE;
    }

    /// Puts the act under this key alone; ask `objection` first.
    public void set(Act act, Chord chord) {
        change(act, List.of(chord));
    }

    public void reset(Act act) {
        change(act, act.firstChords());
    }

    public void resetAll() {
        Stream.of(Act.values()).filter(act -> !isUsual(act)).forEach(this::reset);
    }

    private void change(Act act, List<Chord> now) {
        chords.put(act, now);
        settings.set(KEPT + act.name(), isUsual(act) ? "" : now.stream().map(Chord::written).collect(Collectors.joining(" ")));
        changes.set(changes.get() + 1);
    }
}
