package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.LinkChange;
import org.heddle.domain.project.LinkChange.DeclareTension;
import org.heddle.domain.project.LinkChange.PutEntry;
import org.heddle.domain.project.LinkChange.PutLink;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.project.LinkChange.RemoveEntry;
import org.heddle.domain.project.LinkChange.RemoveLink;
import org.heddle.domain.project.LinkChange.RemovePolicy;
import org.heddle.domain.project.LinkChange.WithdrawTension;
import org.heddle.domain.project.Touched;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.store.table.Tables;

/// Carries out what can be done with links, codes in tension, policies and the register, and takes passages along when their text is corrected:
/// let go of in the old text, taken up in the new one. For one act.
final class LinkWriter implements Anchored {
    private final Tables tables;
    private final List<Link> links = new ArrayList<>();
    private final List<RegisterEntry> entries = new ArrayList<>();

    LinkWriter(Tables tables) {
        this.tables = tables;
    }

    void write(LinkChange change, Steps steps) throws SQLException {
        switch (change) {
            case PutLink(var link) -> {
                Optional<Link> before = tables.links.find(link.id());
                if (!before.equals(Optional.of(link))) {
                    tables.links.put(link);
                    steps.done(before.<LinkChange>map(PutLink::new).orElseGet(() -> new RemoveLink(link.id())), touching(link));
                }
            }
            case RemoveLink(var id) -> {
                Link gone = tables.links.find(id).orElseThrow();
                tables.links.delete(id);
                steps.done(new PutLink(gone), touching(gone));
            }
            case DeclareTension(var tension) -> {
                if (!tables.links.tensions().contains(tension)) {
                    tables.links.put(tension);
                    steps.done(new WithdrawTension(tension), touching(tension));
                }
            }
            case WithdrawTension(var tension) -> {
                tables.links.delete(tension);
                steps.done(new DeclareTension(tension), touching(tension));
            }
            case PutPolicy(var policy) -> {
                Optional<Policy> before = tables.links.find(policy.id());
                if (!before.equals(Optional.of(policy))) {
                    tables.links.put(policy);
                    steps.done(before.<LinkChange>map(PutPolicy::new).orElseGet(() -> new RemovePolicy(policy.id())), Touched.MEMOS);
                }
            }
            case RemovePolicy(var id) -> {
                Policy gone = tables.links.find(id).orElseThrow();
                tables.links.delete(id);
                steps.done(new PutPolicy(gone), Touched.MEMOS);
            }
            case PutEntry(var entry) -> {
                Optional<RegisterEntry> before = tables.links.find(entry.id());
                if (!before.equals(Optional.of(entry))) {
                    tables.links.put(entry);
                    steps.done(before.<LinkChange>map(PutEntry::new).orElseGet(() -> new RemoveEntry(entry.id())), touching(entry));
                }
            }
            case RemoveEntry(var id) -> {
                RegisterEntry gone = tables.links.find(id).orElseThrow();
                tables.links.delete(id);
                steps.done(new PutEntry(gone), touching(gone));
            }
        }
    }

    private static Touched touching(Link link) {
        return new Touched(Stream.of(link.from().source(), link.to().source()).collect(Collectors.toSet()), Set.of(), Set.of(), false);
    }

    private static Touched touching(Tension tension) {
        return new Touched(Set.of(), Set.of(tension.one(), tension.other()), Set.of(), false);
    }

    private static Touched touching(RegisterEntry entry) {
        return new Touched(entry.passages().stream().map(Passage::source).collect(Collectors.toSet()), Set.of(), Set.of(), false, true);
    }

    /// A source goes: links from and to it go along, and the register no longer points into it.
    void forget(SourceId source, Steps steps) throws SQLException {
        for (Link link : tables.links.of(source)) {
            steps.run(new RemoveLink(link.id()));
        }
        for (RegisterEntry entry : tables.links.entries()) {
            if (entry.pointsTo(source)) {
                show(entry, entry.passages().stream().filter(one -> !one.source().equals(source)).toList(), steps);
            }
        }
    }

    /// An entry of which nothing is left goes.
    private static void show(RegisterEntry entry, List<Passage> passages, Steps steps) throws SQLException {
        RegisterEntry now = entry.showing(passages);
        steps.run(now.isEmpty() ? new RemoveEntry(entry.id()) : new PutEntry(now));
    }

    /// A code goes: it is in tension with none any more.
    void forget(CodeId code, Steps steps) throws SQLException {
        for (Tension tension : tables.links.tensions()) {
            if (tension.concerns(code)) {
                steps.run(new WithdrawTension(tension));
            }
        }
    }

    /// A code becomes part of another, which is in tension with the same others from now on.
    void merge(CodeId code, CodeId into, Steps steps) throws SQLException {
        for (Tension tension : tables.links.tensions()) {
            if (tension.concerns(code)) {
                steps.run(new WithdrawTension(tension));
                Tension now = tension.with(code, into);
                if (!now.isOfOneCode() && !tables.links.tensions().contains(now)) {
                    steps.run(new DeclareTension(now));
                }
            }
        }
    }

    @Override
    public void loosen(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Link link : tables.links.of(source)) {
            if (!Stream.of(link.from(), link.to()).allMatch(end -> now(end, source, correction).equals(Optional.of(end)))) {
                links.add(link);
                steps.run(new RemoveLink(link.id()));
            }
        }
        for (RegisterEntry entry : tables.links.entries()) {
            if (!entry.passages().stream().allMatch(one -> now(one, source, correction).equals(Optional.of(one)))) {
                entries.add(entry);
                steps.run(new RemoveEntry(entry.id()));
            }
        }
    }

    /// A link of which one end has no words left goes; so does one that would say the same as another.
    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Link link : links) {
            Optional<Passage> from = now(link.from(), source, correction);
            Optional<Passage> to = now(link.to(), source, correction);
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                Link now = link.between(from.get(), to.get());
                if (tables.links.of(source).stream().noneMatch(now::saysWhat)) {
                    steps.run(new PutLink(now));
                }
            }
        }
        for (RegisterEntry entry : entries) {
            RegisterEntry now = entry.showing(entry.passages().stream().flatMap(one -> now(one, source, correction).stream()).toList());
            if (!now.isEmpty()) {
                steps.run(new PutEntry(now));
            }
        }
    }

    private static Optional<Passage> now(Passage passage, SourceId source, TextCorrection correction) {
        return passage.source().equals(source) ? correction.fate(passage.span()).place().map(span -> new Passage(source, span)) : Optional.of(passage);
    }
}
