package org.heddle.domain.link;

import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// The turns in which a policy is named, and which of the codes asked about stand on each of them.
public record PolicyTalk(Policy policy, List<Mention> mentions) {
    private static final List<String> COLUMNS = List.of("policy", "turns", "sources", "with these codes", "without");

    public PolicyTalk {
        mentions = List.copyOf(mentions);
    }

    /// A turn that names the policy, with the place of the first of the words for it.
    public record Mention(Passage turn, Passage words, List<CodeId> codes) {
        public Mention {
            codes = List.copyOf(codes);
        }

        public boolean isWith() {
            return !codes.isEmpty();
        }
    }

    public List<Mention> with() {
        return mentions.stream().filter(Mention::isWith).toList();
    }

    public List<Mention> without() {
        return mentions.stream().filter(one -> !one.isWith()).toList();
    }

    public long sources() {
        return mentions.stream().map(one -> one.turn().source()).distinct().count();
    }

    /// Without codes asked about, only where policies are named.
    public static Report report(List<PolicyTalk> talks, List<String> codes) {
        boolean isAsked = !codes.isEmpty();
        String sentence = isAsked ? "With or without %s on the same turn, sub-codes included.".formatted(Counted.list(codes)) : "Where policies are named.";
        var rows = talks.stream().map(talk -> Stream.of(talk.policy().name(), String.valueOf(talk.mentions().size()), String.valueOf(talk.sources()),
                String.valueOf(talk.with().size()), String.valueOf(talk.without().size())).limit(isAsked ? 5 : 3).toList()).toList();
        return new Report("Policies", List.of(sentence), List.of(new Table("Turns that name a policy", COLUMNS.subList(0, isAsked ? 5 : 3), rows)));
    }
}
