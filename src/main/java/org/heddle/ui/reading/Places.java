package org.heddle.ui.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.transcript.ReadingPlace;
import org.heddle.workbench.Settings;

/// Where in each source its reader was, kept by this computer: offsets only, never words. The sources read last are remembered.
public final class Places {
    private static final int MOST = 60;

    private final Settings settings;
    private final String key;
    private final LinkedHashMap<String, ReadingPlace> places = new LinkedHashMap<>();

    public Places(Settings settings, String projectId) {
        this.settings = settings;
        key = "places." + projectId;
        for (String entry : settings.get(key).orElse("").split(" ", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                ReadingPlace.of(entry.substring(equals + 1)).ifPresent(place -> places.put(entry.substring(0, equals), place));
            }
        }
    }

    public Optional<ReadingPlace> of(SourceId source) {
        return Optional.ofNullable(places.get(source.value().toString()));
    }

    public void keep(SourceId source, ReadingPlace place) {
        String id = source.value().toString();
        if (place.equals(places.remove(id))) {
            places.put(id, place);
            return;
        }
        places.put(id, place);
        if (places.size() > MOST) {
            places.pollFirstEntry();
        }
        settings.note(key, places.entrySet().stream().map(Places::written).collect(Collectors.joining(" ")));
    }

    private static String written(Map.Entry<String, ReadingPlace> one) {
        return one.getKey() + "=" + one.getValue().asWord();
    }
}
