package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.LinkChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;

/// What is forbidden with links, codes in tension, policies and the register.
final class LinkRules {
    private LinkRules() {}

    static void check(LinkChange change, ProjectReader reader) {
        switch (change) {
            case LinkChange.PutLink(var link) -> linkable(link, reader);
            case LinkChange.RemoveLink(var id) -> known(id, reader);
            case LinkChange.DeclareTension(var tension) -> declarable(tension, reader);
            case LinkChange.WithdrawTension(var tension) -> {
                if (!reader.links().tensions().contains(tension)) {
                    throw new Refusal("These two codes are not declared in tension.");
                }
            }
            case LinkChange.PutPolicy(var policy) -> namable(policy, reader);
            case LinkChange.RemovePolicy(var id) -> known(id, reader);
            case LinkChange.PutEntry(var entry) -> writable(entry, reader);
            case LinkChange.RemoveEntry(var id) -> known(id, reader);
        }
    }

    private static void linkable(Link link, ProjectReader reader) {
        inside(link.from(), reader);
        inside(link.to(), reader);
        TeamRules.known(link.maker(), reader.team());
        if (link.from().equals(link.to())) {
            throw new Refusal("A link joins two passages, and this is the same one twice. Select the other passage.");
        }
        if (reader.links().of(link.from().source()).stream().anyMatch(other -> !other.id().equals(link.id()) && other.saysWhat(link))) {
            throw new Refusal("You have already linked these two passages in that way.");
        }
    }

    private static void inside(Passage passage, ProjectReader reader) {
        Source source = SourceRules.known(passage.source(), reader);
        if (passage.span().end() > source.length()) {
            throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
        }
    }

    private static void declarable(Tension tension, ProjectReader reader) {
        var codebook = reader.codes().codebook();
        String name = codebook.code(tension.one()).name();
        codebook.code(tension.other());
        if (tension.isOfOneCode()) {
            throw new Refusal("“%s” cannot be in tension with itself. Choose another code.".formatted(name));
        }
    }

    private static void namable(Policy policy, ProjectReader reader) {
        boolean isTaken = reader.links().policies().stream().anyMatch(other -> !other.id().equals(policy.id()) && other.name().equalsIgnoreCase(policy.name()));
        if (isTaken) {
            throw new Refusal("There is already a policy of that name.");
        }
    }

    private static void writable(RegisterEntry entry, ProjectReader reader) {
        if (entry.isEmpty()) {
            throw new Refusal("An entry of the register needs a title, a passage or a reading. A form may stay without an entry.");
        }
        entry.passages().forEach(passage -> inside(passage, reader));
        TeamRules.known(entry.author(), reader.team());
    }

    private static void known(LinkId id, ProjectReader reader) {
        if (reader.links().find(id).isEmpty()) {
            throw new Refusal("That link is no longer there.");
        }
    }

    private static void known(PolicyId id, ProjectReader reader) {
        if (reader.links().find(id).isEmpty()) {
            throw new Refusal("That policy is no longer there.");
        }
    }

    private static void known(EntryId id, ProjectReader reader) {
        if (reader.links().find(id).isEmpty()) {
            throw new Refusal("That entry of the register is no longer there.");
        }
    }
}
