package org.heddle.domain.project.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.VersionChange.AwaitRecheck;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.project.VersionChange.ForgetDefinition;
import org.heddle.domain.project.VersionChange.KeepDefinition;

/// The changes that lead from the earlier definitions of one image, and the codings that wait for a recheck by them, to those of another.
record DefinitionWay(Gap gap, Map<CodingId, DefinitionId> waiting) {

    static DefinitionWay of(Gap gap) {
        return new DefinitionWay(gap, new HashMap<>(gap.now().of(Part.RECHECKS)));
    }

    /// A coding that got another code waits no more.
    void heed(Change change) {
        if (change instanceof Recode(var coding, _)) {
            waiting.remove(coding);
        }
    }

    void go() {
        gap.come(Part.DEFINITIONS, past -> gap.add(new KeepDefinition(past)), (before, past) -> {
            gap.add(new ForgetDefinition(before.id()));
            waiting.values().removeIf(before.id()::equals);
            gap.add(new KeepDefinition(past));
        });
        gap.go(Part.DEFINITIONS, (id, past) -> {
            waiting.values().removeIf(id::equals);
            if (gap.target().of(Part.CODES).containsKey(past.code())) {
                gap.add(new ForgetDefinition(id));
            }
        });
        await();
    }

    private void await() {
        Map<DefinitionId, List<CodingId>> anew = new HashMap<>();
        var released = new ArrayList<CodingId>();
        gap.target().of(Part.RECHECKS).forEach((coding, definition) -> {
            DefinitionId known = waiting.get(coding);
            if (known != null && !known.equals(definition)) {
                released.add(coding);
            }
            if (!definition.equals(known)) {
                anew.computeIfAbsent(definition, _ -> new ArrayList<>()).add(coding);
            }
        });
        if (!released.isEmpty()) {
            gap.add(new ConfirmCodings(released));
        }
        anew.forEach((definition, codings) -> gap.add(new AwaitRecheck(definition, codings)));
    }
}
