package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.project.TeamChange;
import org.heddle.domain.project.reading.TeamReader;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;

/// What is forbidden with coders.
final class TeamRules {
    private TeamRules() {}

    static void check(TeamChange change, TeamReader team) {
        switch (change) {
            case TeamChange.AddCoder(var coder) -> freeName(coder.name(), team);
            case TeamChange.RemoveCoder(var id) -> {
                Coder coder = known(id, team);
                if (team.hasWorked(id)) {
                    throw new Refusal("%s has codings, checks, declarations, memos, conclusions or a pass here and cannot be removed.".formatted(coder.name()));
                }
            }
            case TeamChange.RenameCoder(var id, var name) -> {
                Coder coder = known(id, team);
                if (Consensus.is(coder) && !coder.name().equals(name.strip())) {
                    throw new Refusal("The consensus layer is no person and keeps its name.");
                }
                if (!coder.name().equals(name.strip())) {
                    freeName(name, team);
                }
            }
        }
    }

    static Coder known(CoderId id, TeamReader team) {
        return team.find(id).orElseThrow(() -> new Refusal("That coder is not in the project."));
    }

    private static void freeName(String name, TeamReader team) {
        if (name.isBlank()) {
            throw new Refusal("A coder needs a name.");
        }
        if (team.named(name).isPresent()) {
            throw new Refusal("There is already a coder called %s.".formatted(name.strip()));
        }
    }
}
