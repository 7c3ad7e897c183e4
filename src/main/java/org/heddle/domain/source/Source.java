package org.heddle.domain.source;

import org.heddle.domain.Refusal;

/// A transcript, field note or other document as imported: everything but its text.
/// `length` counts UTF-16 units, `characters` code points; `sha256` is of the stored text in UTF-8.
public record Source(SourceId id, String name, String fileName, SourceKind kind, String sha256, int length, int characters) {
    public Source {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("A source needs a name.");
        }
    }

    /// Describes a text that is about to be added.
    public static Source of(String name, String fileName, SourceKind kind, String text) {
        return new Source(SourceId.fresh(), name, fileName, kind, SourceText.sha256(text), text.length(),
                text.codePointCount(0, text.length()));
    }

    /// The same source with other words.
    public Source worded(String text) {
        return new Source(id, name, fileName, kind, SourceText.sha256(text), text.length(), text.codePointCount(0, text.length()));
    }

    public Source named(String newName) {
        return new Source(id, newName, fileName, kind, sha256, length, characters);
    }

    public Source ofKind(SourceKind newKind) {
        return new Source(id, name, fileName, newKind, sha256, length, characters);
    }
}
