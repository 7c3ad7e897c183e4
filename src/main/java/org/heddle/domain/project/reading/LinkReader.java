package org.heddle.domain.project.reading;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.source.SourceId;

/// Questions about links between passages, codes in tension, policies and the register of disrupted narratives.
public interface LinkReader {
    /// In the order in which they were made.
    List<Link> all();

    /// Links with an end in this source.
    List<Link> of(SourceId source);

    Optional<Link> find(LinkId id);

    List<Tension> tensions();

    /// By name.
    List<Policy> policies();

    Optional<Policy> find(PolicyId id);

    /// In the order in which they were made.
    List<RegisterEntry> entries();

    Optional<RegisterEntry> find(EntryId id);
}
