package org.heddle.domain.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heddle.domain.balance.Balance.Group;
import org.heddle.domain.balance.Balance.Share;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// A balance as a report for people.
public final class BalanceReport {
    private static final int FEWEST_OF_ONE = 3;

    private BalanceReport() {}

    public static Report of(Balance balance) {
        var tables = new ArrayList<Table>();
        for (Group group : balance.groups()) {
            tables.add(new Table("By " + group.by(), List.of(group.by(), "quotes", "coded passages", "persons"), group.shares().stream()
                    .map(share -> List.of(share.name(), String.valueOf(share.quotes()), String.valueOf(share.passages()),
                            group.by().equals("theme") ? "" : String.valueOf(share.persons()))).toList()));
        }
        if (!balance.uncountered().isEmpty()) {
            tables.add(new Table("Themes without a counter-example", List.of("theme", "what there is"), balance.uncountered().stream()
                    .map(one -> List.of(one.theme(), one.hasAnywhere() ? "a counter-example is coded but not chosen" : "no coding counters it")).toList()));
        }
        if (!balance.disclosures().isEmpty()) {
            tables.add(new Table("Whom a quote could give away", List.of("source", "turn", "quote", "read", "attribution", "why"), balance.disclosures().stream()
                    .map(one -> List.of(one.source(), one.turn() == 0 ? "" : String.valueOf(one.turn()), one.quote(), one.read().words(), one.attribution(), one.reason())).toList()));
        }
        return new Report("Balance of the quotes", sentences(balance), tables.stream().map(Table::headed).toList());
    }

    /// What a reader of the paper would ask; counts of quotes say nothing about how common a view is.
    public static List<String> sentences(Balance balance) {
        var sentences = new ArrayList<String>();
        String what = switch (balance.basis()) {
            case SELECTED -> "%s selected for the paper, of %s";
            case STARRED -> "%s chosen by a star, of %s";
            case ALL -> "No quote is selected or has a star, so all of them count: %s of %s";
        };
        sentences.add((what + ".").formatted(Counted.of(balance.quotes(), "quote"), Counted.of(balance.passages(), "coded passage")));
        sentences.add("How often somebody is quoted says nothing about how common a view is; the counts of codings do.");
        group(balance, "case").ifPresent(group -> silent(group).ifPresent(sentences::add));
        group(balance, "person").flatMap(group -> largest(group, balance.quotes())).ifPresent(sentences::add);
        if (!balance.disclosures().isEmpty()) {
            sentences.add("%s could point to a person: see the last table before you print.".formatted(Counted.of(balance.disclosures().size(), "quote")));
        }
        return sentences;
    }

    private static Optional<Group> group(Balance balance, String by) {
        return balance.groups().stream().filter(group -> group.by().equals(by)).findFirst();
    }

    private static Optional<String> silent(Group cases) {
        long quoted = cases.shares().stream().filter(share -> share.quotes() > 0).count();
        List<String> never = cases.shares().stream().filter(share -> share.quotes() == 0).map(Share::name).toList();
        return Optional.of("%d of %s quoted%s.".formatted(quoted, Counted.of(cases.shares().size(), "case"),
                never.isEmpty() ? "" : "; never: " + Counted.list(never)));
    }

    private static Optional<String> largest(Group persons, int quotes) {
        return persons.shares().stream().findFirst().filter(share -> share.quotes() >= FEWEST_OF_ONE)
                .map(share -> String.format(Locale.ROOT, "Most quoted: %s with %d of %d.", share.name(), share.quotes(), quotes));
    }
}
