package org.heddle.ui.quotes;

import java.util.List;

/// How the shown quotes are spread over roles, arms and cases. A quote of several speakers counts once in each of their groups.
record Balance(int quotes, List<Bar> roles, List<Bar> arms, List<Bar> cases) {
    static final Balance NONE = new Balance(0, List.of(), List.of(), List.of());

    Balance {
        roles = List.copyOf(roles);
        arms = List.copyOf(arms);
        cases = List.copyOf(cases);
    }

    record Bar(String name, int quotes) {}
}
