package org.heddle.domain.cases;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.heddle.domain.Refusal;

/// A unit of analysis (a practice, a client, a site) under its label, with the answers to what is asked of each case.
public record Case(CaseId id, String label, Map<String, String> attributes) {
    /// The attribute that says which arm of a trial a practice belongs to.
    public static final String ARM = "arm";
    /// The attribute that says to which class of practices one belongs; some attributions print it.
    public static final String CLASS = "class";

    public Case {
        label = label.strip();
        if (label.isEmpty()) {
            throw new Refusal("A case needs a label, such as I5.");
        }
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    public static Case labelled(String label) {
        return new Case(CaseId.fresh(), label, Map.of());
    }
}
