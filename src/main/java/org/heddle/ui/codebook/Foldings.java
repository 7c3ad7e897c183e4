package org.heddle.ui.codebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.workbench.Settings;

/// Which codes are folded up in the tree; this computer remembers it for each project.
final class Foldings {
    private final Settings settings;
    private final String key;
    private final Set<CodeId> folded = new HashSet<>();

    Foldings(Settings settings, String projectId) {
        this.settings = settings;
        key = "folded." + projectId;
        settings.get(key).ifPresent(ids -> Stream.of(ids.split(",", -1)).filter(id -> id.length() == 36)
                .forEach(id -> folded.add(new CodeId(UUID.fromString(id)))));
    }

    boolean isFolded(CodeId code) {
        return folded.contains(code);
    }

    void fold(CodeId code) {
        if (folded.add(code)) {
            keep();
        }
    }

    void unfold(CodeId code) {
        if (folded.remove(code)) {
            keep();
        }
    }

    /// Exactly these and no others.
    void foldOnly(Collection<CodeId> codes) {
        folded.clear();
        folded.addAll(codes);
        keep();
    }

    private void keep() {
        settings.set(key, folded.stream().map(id -> id.value().toString()).sorted().collect(Collectors.joining(",")));
    }
}
