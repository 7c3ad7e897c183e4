package org.heddle.domain.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of document a source is.
public enum SourceKind {
    INDIVIDUAL_INTERVIEW("individual interview"),
    GROUP_INTERVIEW("group interview"),
    SURVEY_ANSWER("survey answer"),
    FIELD_NOTE("field note"),
    SERVICE_RECORD("service record"),
    ARTICLE("article"),
    DOCUMENT("document");

    private final String words;

    SourceKind(String words) {
        this.words = words;
    }

    /// As written on screen and in files.
    public String words() {
        return words;
    }

    /// The kind of that name, whatever the case; dashes and underscores stand for spaces.
    public static Optional<SourceKind> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(values()).filter(kind -> kind.words.equals(plain)).findFirst();
    }
}
