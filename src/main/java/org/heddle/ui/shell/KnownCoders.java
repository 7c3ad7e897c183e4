package org.heddle.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.heddle.workbench.Settings;

/// The names under which people code on this computer, newest first.
public record KnownCoders(Settings settings) {
    private static final String KEY = "known-coders";
    private static final int MOST = 6;

    public List<String> names() {
        return settings.get(KEY).stream().flatMap(String::lines).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// Remembers a name as the one used last.
    public void used(String name) {
        String one = name.strip();
        if (one.isEmpty()) {
            return;
        }
        var names = new ArrayList<>(names());
        names.remove(one);
        names.addFirst(one);
        settings.set(KEY, String.join("\n", names.subList(0, Math.min(names.size(), MOST))));
    }
}
