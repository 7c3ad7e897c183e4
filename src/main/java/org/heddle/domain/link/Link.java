package org.heddle.domain.link;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// What a coder says of two passages: how `from` stands to `to`. It is about the words, whatever codes they carry.
public record Link(LinkId id, Passage from, Passage to, LinkKind kind, String comment, CoderId maker, Instant at) {
    /// More than a comment ever needs, in UTF-16 units.
    public static final int LONGEST = 10_000;

    public Link {
        comment = comment.strip();
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (comment.length() > LONGEST) {
            throw new Refusal("The comment of a link holds up to %,d characters. Write a memo instead.".formatted(LONGEST));
        }
    }

    public static Link of(Passage from, Passage to, LinkKind kind, String comment, CoderId maker, Instant at) {
        return new Link(LinkId.fresh(), from, to, kind, comment, maker, at);
    }

    public Link saying(LinkKind newKind, String newComment) {
        return new Link(id, from, to, newKind, newComment, maker, at);
    }

    public Link between(Passage newFrom, Passage newTo) {
        return new Link(id, newFrom, newTo, kind, comment, maker, at);
    }

    public boolean touches(SourceId source) {
        return from.source().equals(source) || to.source().equals(source);
    }

    /// True when the same person says the same of the same passages.
    public boolean saysWhat(Link other) {
        return maker.equals(other.maker) && from.equals(other.from) && to.equals(other.to) && kind.equals(other.kind);
    }

    /// The end that is not this passage.
    public Passage otherEnd(Passage end) {
        return end.equals(from) ? to : from;
    }

    /// The kind as this end has it.
    public String words(Passage end) {
        return end.equals(from) ? kind.forth() : kind.back();
    }
}
