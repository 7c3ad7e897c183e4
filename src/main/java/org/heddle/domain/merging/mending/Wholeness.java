package org.heddle.domain.merging.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.DifferenceId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.merging.image.Crowd;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Rings;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.jspecify.annotations.Nullable;

/// Sees to it that nothing in a merged image leads nowhere: people, cases and roles that are needed come back, and what hangs on a source, code or coding
/// that was given up goes with it.
public final class Wholeness {
    private final ProjectImage target;
    private final ProjectImage mine;
    private final ProjectImage theirs;

    public Wholeness(ProjectImage target, ProjectImage mine, ProjectImage theirs) {
        this.target = target;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// Two codings of one passage by one coder become one; answers which gave way to which.
    public Map<UUID, UUID> joinTwins() {
        record Place(SourceId source, TextSpan span, CodeId code, CoderId coder) {}
        var joined = new HashMap<UUID, UUID>();
        var first = new HashMap<Place, CodingId>();
        var own = mine.of(Part.CODINGS).keySet();
        Crowd.among(target.of(Part.CODINGS).values()).forEach(one -> {
            var place = new Place(one.source(), one.span(), one.code(), one.coder());
            CodingId other = first.putIfAbsent(place, one.id());
            if (other != null) {
                boolean staysNew = own.contains(one.id()) && !own.contains(other);
                CodingId stays = staysNew ? one.id() : other;
                CodingId goes = staysNew ? other : one.id();
                first.put(place, stays);
                Coding gone = target.of(Part.CODINGS).remove(goes);
                String comment = gone == null ? "" : gone.comment();
                target.of(Part.CODINGS).computeIfPresent(stays, (_, kept) -> commented(kept, comment));
                joined.put(goes.value(), stays.value());
            }
        });
        return joined;
    }

    private static Coding commented(Coding kept, String also) {
        return kept.comment().contains(also) ? kept : kept.commented((kept.comment() + "\n" + also).strip());
    }

    public void close() {
        codes();
        codings();
        writing();
        progress();
        sources();
    }

    private boolean hasCode(CodeId id) {
        return target.of(Part.CODES).containsKey(id);
    }

    private boolean hasSource(SourceId id) {
        return target.of(Part.SOURCES).containsKey(id);
    }

    private void codes() {
        var codes = target.of(Part.CODES);
        Rings.open(codes, this::whereItWas);
        while (codes.values().removeIf(code -> code.parent().filter(parent -> !codes.containsKey(parent)).isPresent())) {
            // A code that went may have had codes below it.
        }
        target.of(Part.DEFINITIONS).values().removeIf(past -> !hasCode(past.code()));
        target.of(Part.EXAMPLES).values().removeIf(one -> !hasCode(one.code()) || !hasSource(one.source()));
        target.of(Part.HEADINGS).keySet().removeIf(code -> !hasCode(code));
        var merged = target.of(Part.MERGED_CODES);
        merged.replaceAll((_, into) -> last(into, merged));
        merged.entrySet().removeIf(one -> !hasCode(one.getValue()) || hasCode(one.getKey()));
    }

    /// What a code was merged into may have been merged on.
    private CodeId last(CodeId code, Map<CodeId, CodeId> merged) {
        var way = new HashSet<CodeId>();
        CodeId at = code;
        while (!hasCode(at) && way.add(at)) {
            at = merged.getOrDefault(at, at);
        }
        return at;
    }

    /// Of two moves that each put one code below the other mine stands.
    private Optional<CodeId> whereItWas(Code code) {
        return Optional.ofNullable(mine.of(Part.CODES).get(code.id())).map(Code::parent).orElseGet(code::parent);
    }

    private void codings() {
        var codings = target.of(Part.CODINGS);
        settlements();
        new AgreedLayer(target).dropWhatLost(List.of(mine, theirs));
        var codes = target.of(Part.CODES).keySet();
        var sources = target.of(Part.SOURCES).keySet();
        codings.values().removeIf(one -> !codes.contains(one.code()) || !sources.contains(one.source()));
        codings.values().stream().map(Coding::coder).distinct().forEach(this::need);
        target.of(Part.STARS).keySet().removeIf(id -> !codings.containsKey(id));
        target.of(Part.RECHECKS).entrySet()
                .removeIf(one -> !codings.containsKey(one.getKey()) || !target.of(Part.DEFINITIONS).containsKey(one.getValue()));
        target.of(Part.CHECKS).values().removeIf(check -> isNobodys(check, codings.get(check.coding())));
        target.of(Part.CHECKS).replaceAll((_, check) -> check.suggested().filter(code -> !hasCode(code)).isEmpty() ? check
                : check.suggesting(Optional.empty()));
        target.of(Part.CHECKS).values().forEach(check -> need(check.checker()));
        target.of(Part.REPLIES).values().removeIf(reply -> !hasSource(reply.before().source()) || reply.before().coder().equals(reply.checker()));
        target.of(Part.REPLIES).values().forEach(reply -> {
            need(reply.before().coder());
            need(reply.checker());
        });
    }

    /// A settlement goes with its source or a coder of its two; one of a difference that is settled here already does not come.
    private void settlements() {
        target.of(Part.SURGERIES).values().forEach(one -> one.coders().forEach(this::need));
        target.of(Part.VERSION_SURGERIES).entrySet().removeIf(one -> !target.of(Part.VERSIONS).containsKey(one.getKey())
                || !target.of(Part.SURGERIES).containsKey(one.getValue()));
        var settled = new HashSet<DifferenceId>();
        mine.of(Part.SETTLEMENTS).keySet().stream().map(target.of(Part.SETTLEMENTS)::get).filter(Objects::nonNull)
                .forEach(one -> settled.add(one.difference().id()));
        target.of(Part.SETTLEMENTS).values().removeIf(one -> !hasSource(one.difference().source())
                || (!mine.of(Part.SETTLEMENTS).containsKey(one.id()) && !settled.add(one.difference().id())));
        target.of(Part.SETTLEMENTS).replaceAll((_, one) -> one.surgery().filter(id -> !target.of(Part.SURGERIES).containsKey(id)).isEmpty() ? one
                : one.decidedBy(Optional.empty()));
        target.of(Part.SETTLEMENTS).values().forEach(one -> {
            need(one.difference().pair().first());
            need(one.difference().pair().second());
            need(one.by());
        });
    }

    /// Two coders who turned out to be one person do not check each other.
    private static boolean isNobodys(Check check, @Nullable Coding coding) {
        return coding == null || coding.coder().equals(check.checker());
    }

    private void writing() {
        var memos = target.of(Part.MEMOS);
        memos.values().removeIf(memo -> switch (memo.target()) {
            case MemoTarget.Free _, MemoTarget.Project _, MemoTarget.OfCase _, MemoTarget.OfPerson _ -> false;
            case MemoTarget.OfSource(var id) -> !hasSource(id);
            case MemoTarget.OfCode(var id) -> !hasCode(id);
            case MemoTarget.OfCoding(var id) -> !target.of(Part.CODINGS).containsKey(id);
        });
        memos.replaceAll((_, memo) -> linked(memo));
        memos.values().forEach(memo -> {
            need(memo.author());
            if (memo.target() instanceof MemoTarget.OfCase(var id)) {
                need(id);
            } else if (memo.target() instanceof MemoTarget.OfPerson(var id)) {
                need(id);
            }
        });
        quotes();
        matrices();
        links();
        target.of(Part.EXHIBIT_CELLS).keySet().removeIf(spot -> !target.of(Part.EXHIBITS).containsKey(spot.exhibit()));
        target.of(Part.FINDINGS).values().forEach(one -> need(one.author()));
        target.of(Part.NOTES).values().removeIf(note -> !hasSource(note.source()) || !hasCode(note.heading()));
        target.of(Part.NOTES).values().forEach(note -> need(note.coder()));
        target.of(Part.NOTE_CHECKS).values().removeIf(check -> {
            CodingNote note = target.of(Part.NOTES).get(check.note());
            return note == null || note.coder().equals(check.checker());
        });
        target.of(Part.NOTE_CHECKS).values().forEach(check -> need(check.checker()));
    }

    /// A quote goes with the coding that leads it, and with a second quote of the same one; one that lost words waits for a second look.
    private void quotes() {
        var codings = target.of(Part.CODINGS);
        var led = new HashSet<CodingId>();
        mine.of(Part.QUOTES).keySet().stream().map(target.of(Part.QUOTES)::get).filter(Objects::nonNull).forEach(quote -> led.add(quote.leading()));
        target.of(Part.QUOTES).values().removeIf(quote -> !codings.containsKey(quote.leading())
                || (!mine.of(Part.QUOTES).containsKey(quote.id()) && !led.add(quote.leading())));
        target.of(Part.QUOTES).replaceAll((_, quote) -> {
            var left = quote.codings().stream().filter(codings::containsKey).toList();
            var themed = quote.theme().filter(code -> !hasCode(code)).isEmpty() ? quote : quote.under(Optional.empty());
            return left.size() == quote.codings().size() ? themed : themed.stale(left, themed.parts());
        });
        target.of(Part.QUOTES).values().forEach(quote -> need(quote.maker()));
    }

    /// A column goes on without codes that went. A cell goes with its column or row, and with the last thing in it.
    private void matrices() {
        target.of(Part.MATRICES).replaceAll((_, matrix) -> {
            FrameworkMatrix whole = matrix;
            for (CodeId code : matrix.columns().stream().flatMap(column -> column.codes().stream()).filter(one -> !hasCode(one)).distinct().toList()) {
                whole = whole.replacing(code, name(code), Optional.empty());
            }
            return whole;
        });
        var kinds = new HashMap<ColumnId, RowKind>();
        target.of(Part.MATRICES).values().forEach(matrix -> matrix.columns().forEach(column -> kinds.put(column.id(), matrix.rows())));
        var cells = target.of(Part.CELLS);
        cells.replaceAll((_, cell) -> resting(cell));
        cells.values().removeIf(cell -> cell.isEmpty() || !hasRow(kinds.get(cell.place().column()), cell.place().row()));
        cells.values().forEach(cell -> need(cell.author()));
        target.of(Part.CELL_REVIEWS).values().removeIf(review -> {
            MatrixCell cell = cells.get(review.key().place());
            return cell == null || cell.author().equals(review.key().reviewer());
        });
        target.of(Part.CELL_REVIEWS).keySet().forEach(key -> need(key.reviewer()));
    }

    private String name(CodeId code) {
        Code known = mine.of(Part.CODES).getOrDefault(code, theirs.of(Part.CODES).get(code));
        return known == null ? "" : known.name();
    }

    private MatrixCell resting(MatrixCell cell) {
        return cell.restingOn(cell.evidence().stream().filter(target.of(Part.CODINGS)::containsKey).toList())
                .quoting(cell.quotations().stream().filter(one -> hasSource(one.source())).toList());
    }

    private boolean hasRow(@Nullable RowKind kind, UUID row) {
        return switch (kind) {
            case CASES -> target.of(Part.CASES).containsKey(new CaseId(row));
            case PERSONS -> target.of(Part.PEOPLE).containsKey(new PersonId(row));
            case SOURCES -> hasSource(new SourceId(row));
            case null -> false;
        };
    }

    /// A link goes with its sources, a tension with its codes; what both copies say in the same words is there once.
    private void links() {
        target.of(Part.LINKS).values().removeIf(one -> !hasSource(one.from().source()) || !hasSource(one.to().source()));
        var said = new ArrayList<Link>();
        mine.of(Part.LINKS).keySet().stream().map(target.of(Part.LINKS)::get).filter(Objects::nonNull).forEach(said::add);
        target.of(Part.LINKS).values().removeIf(one -> !mine.of(Part.LINKS).containsKey(one.id()) && said.stream().anyMatch(one::saysWhat));
        target.of(Part.LINKS).values().forEach(one -> need(one.maker()));
        target.of(Part.TENSIONS).keySet().removeIf(one -> !hasCode(one.one()) || !hasCode(one.other()) || one.isOfOneCode());
        target.of(Part.ENTRIES).replaceAll((_, one) -> one.showing(one.passages().stream().filter(passage -> hasSource(passage.source())).toList()));
        target.of(Part.ENTRIES).values().removeIf(RegisterEntry::isEmpty);
        target.of(Part.ENTRIES).values().forEach(one -> need(one.author()));
        policies();
    }

    /// Two policies of one name are one, found by the terms of both.
    private void policies() {
        Map<PolicyId, Policy> policies = target.of(Part.POLICIES);
        Map<String, Policy> named = new HashMap<>();
        mine.of(Part.POLICIES).keySet().stream().map(policies::get).filter(Objects::nonNull).forEach(one -> named.put(one.name().toLowerCase(Locale.ROOT), one));
        for (Policy one : List.copyOf(policies.values())) {
            Policy known = named.putIfAbsent(one.name().toLowerCase(Locale.ROOT), one);
            if (known != null && !known.id().equals(one.id())) {
                policies.remove(one.id());
                policies.computeIfPresent(known.id(), (_, there) -> there.joinedWith(one.terms()));
            }
        }
    }

    private Memo linked(Memo memo) {
        var links = memo.links().stream().filter(link -> switch (link) {
            case MemoLink.ToPassage(var source, _) -> hasSource(source);
            case MemoLink.ToCode(var code) -> hasCode(code);
        }).toList();
        return links.size() == memo.links().size() ? memo : new Memo(memo.id(), memo.target(), memo.kind(), memo.title(), memo.text(), memo.author(),
                memo.made(), memo.changed(), links);
    }

    private void progress() {
        target.of(Part.CONSIDERED).keySet().removeIf(one -> !hasSource(one.source()));
        target.of(Part.CONSIDERED).keySet().forEach(one -> need(one.coder()));
        target.of(Part.FINISHED).keySet().removeIf(one -> !hasSource(one.source()));
        target.of(Part.FINISHED).keySet().forEach(one -> need(one.coder()));
        target.of(Part.ASSIGNMENTS).keySet().removeIf(one -> !hasSource(one.source()));
        target.of(Part.ASSIGNMENTS).keySet().forEach(one -> need(one.coder()));
        target.of(Part.PASSES).replaceAll((_, pass) -> pass.with(pass.sources().stream().filter(this::hasSource).toList()));
        target.of(Part.PASSES).values().stream().map(Pass::coders).flatMap(List::stream).forEach(this::need);
    }

    private void sources() {
        var roles = new HashMap<String, String>();
        target.of(Part.PLACEMENTS).keySet().removeIf(source -> !hasSource(source));
        target.of(Part.PLACEMENTS).values().forEach(this::need);
        target.of(Part.SPEAKERS).keySet().removeIf(key -> !hasSource(key.source()));
        target.of(Part.SPEAKERS).values().forEach(speaker -> {
            speaker.practice().ifPresent(this::need);
            speaker.person().ifPresent(this::need);
            speaker.role().ifPresent(code -> roles.put(code, role(code)));
        });
        target.of(Part.SPEAKERS).replaceAll((_, speaker) -> withRole(speaker, roles));
        target.of(Part.ANSWERS).keySet().removeIf(answer -> !target.of(Part.CASES).containsKey(answer.practice()));
        dropSecondSpellings();
    }

    /// A role's code counts without its capitals.
    private void dropSecondSpellings() {
        var seen = new HashSet<String>();
        mine.of(Part.ROLES).keySet().forEach(code -> seen.add(code.toLowerCase(Locale.ROOT)));
        target.of(Part.ROLES).keySet().removeIf(code -> !mine.of(Part.ROLES).containsKey(code) && !seen.add(code.toLowerCase(Locale.ROOT)));
    }

    private String role(String code) {
        var spelt = mine.of(Part.ROLES).keySet().stream().filter(code::equalsIgnoreCase).findFirst().orElse(code);
        if (!target.of(Part.ROLES).containsKey(spelt)) {
            Role role = mine.of(Part.ROLES).getOrDefault(spelt, theirs.of(Part.ROLES).getOrDefault(spelt, new Role(spelt, spelt)));
            target.of(Part.ROLES).put(spelt, role);
        }
        return spelt;
    }

    private static Speaker withRole(Speaker speaker, Map<String, String> roles) {
        return speaker.role().map(roles::get).map(speaker::withRole).orElse(speaker);
    }

    private void need(CoderId id) {
        bringBack(Part.CODERS, id);
    }

    private void need(CaseId id) {
        bringBack(Part.CASES, id);
    }

    private void need(PersonId id) {
        bringBack(Part.PEOPLE, id);
    }

    private <K, V> void bringBack(Part<K, V> part, K key) {
        V known = mine.of(part).get(key);
        V other = known == null ? theirs.of(part).get(key) : known;
        if (other != null) {
            target.of(part).putIfAbsent(key, other);
        }
    }
}
