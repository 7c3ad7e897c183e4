package org.heddle.exchange.manuscript;

import java.util.ArrayList;
import java.util.Locale;
import org.heddle.domain.manuscript.Finding;

/// The sentences about one quotation that stand on a page of an audit.
final class AuditWords {
    private AuditWords() {}

    static String headline(Finding finding) {
        String verdict = finding.verdict().word();
        String words = verdict.substring(0, 1).toUpperCase(Locale.ROOT) + verdict.substring(1);
        return finding.reason().isEmpty() ? words : words + ": " + finding.reason();
    }

    static String facts(Finding finding) {
        var facts = new ArrayList<String>();
        facts.add("Printed in " + finding.quotation().place());
        finding.where().ifPresent(where -> facts.add(where.source().name() + (where.turn().isPresent() ? ", turn " + where.turn().getAsInt() : "")));
        String printed = finding.quotation().attribution().isEmpty() ? "no attribution printed" : "printed as " + finding.quotation().attribution();
        String computed = finding.attributionComputed().isEmpty() ? "" : ", is " + finding.attributionComputed();
        facts.add(printed + computed + switch (finding.attribution()) {
            case MATCHES -> ": right";
            case DIFFERS -> ": wrong";
            case NONE_PRINTED, UNKNOWN -> "";
        });
        return String.join(" · ", facts);
    }
}
