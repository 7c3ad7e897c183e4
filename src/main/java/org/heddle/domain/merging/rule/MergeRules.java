package org.heddle.domain.merging.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.merging.image.Wording;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.team.Coder;

/// How each kind of thing is merged whose parts can change by themselves.
public final class MergeRules {
    private final Wording words;
    private final Veiling veiling;

    public MergeRules(Wording words, Veiling veiling) {
        this.words = words;
        this.veiling = veiling;
    }

    public Rule<Coder> coders() {
        return Rule.of(List.of(new Field<>("name", Coder::name, (mine, theirs) -> new Coder(mine.id(), theirs.name()))), one -> "coder " + one.name());
    }

    public Rule<Case> cases() {
        return Rule.of(List.of(new Field<>("label", Case::label, (mine, theirs) -> new Case(mine.id(), theirs.label(), Map.of()))), one -> "case " + one.label());
    }

    public Rule<String> answers() {
        return Rule.keyed(List.of(new Field<String>("answer", answer -> answer, (_, theirs) -> theirs)), (key, _) ->
                key instanceof Part.Asked(var practice, var attribute) ? "answer “%s” of case %s".formatted(attribute, words.practice(practice)) : "answer");
    }

    public Rule<CaseId> placements() {
        return Rule.keyed(List.of(new Field<>("case", words::practice, (_, theirs) -> theirs)),
                (key, _) -> key instanceof SourceId source ? "case of %s".formatted(words.source(source)) : "case");
    }

    public Rule<Role> roles() {
        return Rule.of(List.of(new Field<>("meaning", Role::label, (mine, theirs) -> new Role(mine.code(), theirs.label()))), one -> "role " + one.code());
    }

    public Rule<Person> people() {
        return Rule.of(List.of(new Field<>("name", Person::name, (mine, theirs) -> new Person(mine.id(), theirs.name()))),
                one -> "participant " + one.name());
    }

    /// The text of a source is decided by itself.
    public Rule<Source> sources() {
        return Rule.<Source>of(List.of(new Field<>("name", Source::name, (mine, theirs) -> mine.named(theirs.name())),
                        new Field<>("kind", one -> one.kind().words(), (mine, theirs) -> mine.ofKind(theirs.kind()))), one -> "source “%s”".formatted(one.name()))
                .sameWhen((one, other) -> one.name().equals(other.name()) && one.kind() == other.kind());
    }

    public Rule<Speaker> speakers() {
        return Rule.of(List.of(
                new Field<>("interviewer", one -> one.isInterviewer() ? "yes" : "no", (mine, theirs) -> mine.interviewing(theirs.isInterviewer())),
                new Field<>("role", Speaker::role, (mine, theirs) ->
                        new Speaker(mine.source(), mine.label(), mine.isInterviewer(), theirs.role(), mine.practice(), mine.person())),
                new Field<>("case", one -> one.practice().map(words::practice), (mine, theirs) ->
                        new Speaker(mine.source(), mine.label(), mine.isInterviewer(), mine.role(), theirs.practice(), mine.person())),
                new Field<>("participant", one -> one.person().map(words::person), (mine, theirs) ->
                        new Speaker(mine.source(), mine.label(), mine.isInterviewer(), mine.role(), mine.practice(), theirs.person()))),
                one -> "speaker “%s” in %s".formatted(one.label(), words.source(one.source())));
    }

    /// Positions among siblings are settled afterwards.
    public Rule<Code> codes() {
        return Rule.<Code>of(List.of(
                new Field<>("name", Code::name, (mine, theirs) -> mine.named(theirs.name())),
                new Field<>("place", one -> one.parent().map(id -> "below " + words.code(id)).orElse("at the top"),
                        (mine, theirs) -> mine.at(theirs.parent(), theirs.position())),
                new Field<>("colour", one -> one.colour().hex(), (mine, theirs) -> mine.coloured(theirs.colour())),
                ruling("definition", CodeRules::definition), ruling("use when", CodeRules::useWhen), ruling("do not use when", CodeRules::notWhen),
                ruling("example", CodeRules::example), ruling("origin", CodeRules::origin), ruling("theory", CodeRules::theory),
                new Field<>("status", one -> one.status().word(), (mine, theirs) -> mine.inStatus(theirs.status())),
                new Field<>("question", Code::dimension, (mine, theirs) -> mine.answering(theirs.dimension()))),
                one -> "code “%s”".formatted(one.name())).sameWhen((one, other) -> one.equals(other.at(other.parent(), one.position())));
    }

    private static Field<Code> ruling(String name, Function<CodeRules, String> part) {
        return new Field<>(name, code -> part.apply(code.rules()), (mine, theirs) -> mine.defined(with(name, mine.rules(), part.apply(theirs.rules()))));
    }

    private static CodeRules with(String name, CodeRules old, String words) {
        return switch (name) {
            case "definition" -> new CodeRules(words, old.useWhen(), old.notWhen(), old.example(), old.origin(), old.theory());
            case "use when" -> new CodeRules(old.definition(), words, old.notWhen(), old.example(), old.origin(), old.theory());
            case "do not use when" -> new CodeRules(old.definition(), old.useWhen(), words, old.example(), old.origin(), old.theory());
            case "example" -> new CodeRules(old.definition(), old.useWhen(), old.notWhen(), words, old.origin(), old.theory());
            case "origin" -> new CodeRules(old.definition(), old.useWhen(), old.notWhen(), old.example(), words, old.theory());
            default -> new CodeRules(old.definition(), old.useWhen(), old.notWhen(), old.example(), old.origin(), words);
        };
    }

    public Rule<Coding> codings() {
        return Rule.<Coding>of(List.of(
                new Field<>("place", one -> "%d–%d".formatted(one.span().start(), one.span().end()), (mine, theirs) -> mine.over(theirs.span())),
                new Field<>("code", one -> words.code(one.code()), (mine, theirs) -> mine.as(theirs.code())),
                new Field<>("comment", Coding::comment, (mine, theirs) -> mine.commented(theirs.comment())),
                new Field<>("stance", one -> one.stance().word(), (mine, theirs) -> mine.standing(theirs.stance()))), words::coding)
                .sameWhen((one, other) -> one.span().equals(other.span()) && one.code().equals(other.code()) && one.comment().equals(other.comment())
                        && one.stance() == other.stance())
                .hiddenWhen(veiling::hides).sideBySide(MergeRules::twoCodings);
    }

    /// Two places or codes are two codings; two comments on one are one under the other.
    private static Rule.Pair<Coding> twoCodings(Coding mine, Coding theirs) {
        if (mine.span().equals(theirs.span()) && mine.code().equals(theirs.code())) {
            return new Rule.Pair<>(mine.commented((mine.comment() + "\n" + theirs.comment()).strip()), Optional.empty());
        }
        return new Rule.Pair<>(mine, Optional.of(new Coding(new CodingId(beside(theirs.id().value())), theirs.source(), theirs.span(), theirs.code(),
                theirs.coder(), theirs.at(), theirs.comment(), theirs.stance(), theirs.isMissed())));
    }

    /// The id of what comes beside the thing of that id: the same whenever it is asked.
    static UUID beside(UUID id) {
        return UUID.nameUUIDFromBytes(("beside " + id).getBytes(StandardCharsets.UTF_8));
    }

    public Rule<Memo> memos() {
        return Rule.<Memo>of(List.of(
                new Field<>("kind", one -> one.kind().words(), (mine, theirs) -> mine.written(theirs.kind(), mine.title(), mine.text(), theirs.changed())),
                new Field<>("title", Memo::title, (mine, theirs) -> mine.written(mine.kind(), theirs.title(), mine.text(), theirs.changed())),
                new Field<>("text", Memo::text, (mine, theirs) -> mine.written(mine.kind(), mine.title(), theirs.text(), theirs.changed())),
                new Field<>("about", one -> words.target(one.target()), (mine, theirs) -> mine.about(theirs.target())),
                new Field<>("links", one -> Integer.toString(one.links().size()), (mine, theirs) -> linked(mine, theirs.links()))),
                one -> "memo “%s”".formatted(one.heading()))
                .sameWhen((one, other) -> one.says(other.kind(), other.title(), other.text()) && one.target().equals(other.target())
                        && one.links().equals(other.links()))
                .hiddenWhen(memo -> veiling.hides(memo, words.mine()) || veiling.hides(memo, words.theirs())).sideBySide(MergeRules::twoMemos);
    }

    private static Memo linked(Memo memo, List<MemoLink> links) {
        return new Memo(memo.id(), memo.target(), memo.kind(), memo.title(), memo.text(), memo.author(), memo.made(), memo.changed(), links);
    }

    private static Rule.Pair<Memo> twoMemos(Memo mine, Memo theirs) {
        return new Rule.Pair<>(mine, Optional.of(new Memo(new MemoId(beside(theirs.id().value())), theirs.target(), theirs.kind(), theirs.title(),
                theirs.text(), theirs.author(), theirs.made(), theirs.changed(), theirs.links())));
    }

    public Rule<CodingNote> notes() {
        return Rule.<CodingNote>of(List.of(
                new Field<>("heading", one -> words.code(one.heading()), (mine, theirs) -> mine.under(theirs.heading())),
                new Field<>("statements", one -> one.statements().stream().map(statement -> statement.text()).toList(),
                        (mine, theirs) -> mine.saying(theirs.statements(), theirs.at()))), words::note)
                .sameWhen((one, other) -> one.heading().equals(other.heading()) && one.statements().equals(other.statements()))
                .hiddenWhen(note -> veiling.hides(note.source(), note.coder()))
                .sideBySide((mine, theirs) -> new Rule.Pair<>(mine.saying(
                        Stream.concat(mine.statements().stream(), theirs.statements().stream()).distinct().toList(), mine.at()), Optional.empty()));
    }

    public Rule<Quote> quotes() {
        return Rule.<Quote>of(List.of(
                new Field<>("order", one -> one.order().toString(), (mine, theirs) -> mine.ordered(theirs.order())),
                new Field<>("theme", one -> one.theme().map(words::code), (mine, theirs) -> mine.under(theirs.theme())),
                new Field<>("status", one -> one.status().name().toLowerCase(Locale.ROOT), (mine, theirs) -> mine.in(theirs.status())),
                new Field<>("printed form", one -> one.parts().stream().map(part -> part.kind() + " " + part.words() + part.place().map(place ->
                        "%d–%d".formatted(place.span().start(), place.span().end())).orElse("")).toList().toString() + one.codings().size(),
                        (mine, theirs) -> theirs.isStale() ? mine.stale(theirs.codings(), theirs.parts()) : mine.printed(theirs.codings(), theirs.parts()))),
                one -> "quote from the " + words.coding(one.leading()))
                .hiddenWhen(quote -> veiling.hides(quote, words.mine()) || veiling.hides(quote, words.theirs()));
    }

    /// Both copies' columns stay, each copy's own where it stands there.
    public Rule<FrameworkMatrix> matrices() {
        return Rule.<FrameworkMatrix>of(List.of(
                new Field<>("name", FrameworkMatrix::name, (mine, theirs) -> mine.named(theirs.name())),
                new Field<>("order of rows", one -> "%s, %s".formatted(one.order().groupedBy().orElse("not grouped"), one.order().sortedBy().orElse("by label")),
                        (mine, theirs) -> mine.ordered(theirs.order())),
                new Field<>("columns", one -> one.columns().stream().map(column -> column.codes().stream().map(words::code).toList() + column.name()
                        + (column.withChildren() ? " with sub-codes" : "") + (column.isHidden() ? ", hidden" : "")).toList(),
                        (mine, theirs) -> mine.with(theirs.columns()))), one -> "matrix “%s”".formatted(one.name()))
                .sideBySide((mine, theirs) -> new Rule.Pair<>(mine.with(Stream.concat(mine.columns().stream(),
                        theirs.columns().stream().filter(column -> mine.find(column.id()).isEmpty())).toList()), Optional.empty()));
    }

    public Rule<MatrixCell> cells() {
        return Rule.<MatrixCell>of(List.of(
                new Field<>("summary", MatrixCell::summary, (mine, theirs) -> mine.saying(theirs.summary(), theirs.author(), theirs.at())),
                new Field<>("judgement", one -> one.judgement().words(), (mine, theirs) -> mine.judged(theirs.judgement())),
                new Field<>("evidence", one -> new Things(one.evidence(), "coding"), (mine, theirs) -> mine.restingOn(theirs.evidence())),
                new Field<>("quotations", one -> new Things(one.quotations(), "passage"),
                        (mine, theirs) -> mine.quoting(theirs.quotations())),
                new Field<>("confirmation", one -> new Things(one.seen(), "coding"), (mine, theirs) -> mine.confirmed(theirs.seen()))),
                words::cell)
                .hiddenWhen(cell -> veiling.hides(cell, words.mine()) || veiling.hides(cell, words.theirs())).sideBySide(MergeRules::bothCells);
    }

    /// Several things that are compared one by one and told as a number.
    private record Things(List<?> all, String one) {
        @Override
        public String toString() {
            return Counted.of(all.size(), one);
        }
    }

    /// Two summaries stand one under the other; whoever reads them confirms them anew.
    private static Rule.Pair<MatrixCell> bothCells(MatrixCell mine, MatrixCell theirs) {
        String both = mine.summary().contains(theirs.summary()) ? mine.summary() : (mine.summary() + "\n\n" + theirs.summary()).strip();
        return new Rule.Pair<>(mine.saying(both, mine.author(), mine.at())
                .restingOn(Stream.concat(mine.evidence().stream(), theirs.evidence().stream()).distinct().toList())
                .quoting(Stream.concat(mine.quotations().stream(), theirs.quotations().stream()).distinct().toList())
                .confirmed(mine.seen().stream().filter(theirs.seen()::contains).toList()), Optional.empty());
    }

    public Rule<Surgery> surgeries() {
        return Rule.<Surgery>of(List.of(new Field<>("record", one -> "%s: %s %s".formatted(one.words(), one.discussed(), one.decisions()),
                (_, theirs) -> theirs)), one -> "record of “%s”".formatted(one.words()));
    }

    public Rule<Link> links() {
        return Rule.<Link>of(List.of(
                new Field<>("kind", one -> one.kind().word(), (mine, theirs) -> mine.saying(theirs.kind(), mine.comment())),
                new Field<>("comment", Link::comment, (mine, theirs) -> mine.saying(mine.kind(), theirs.comment())),
                new Field<>("passages", one -> List.of(one.from().span(), one.to().span()), (mine, theirs) -> mine.between(theirs.from(), theirs.to()))),
                one -> "link (%s) from %s".formatted(one.kind().word(), words.source(one.from().source())))
                .hiddenWhen(veiling::hides).sideBySide(MergeRules::twoLinks);
    }

    /// Two comments on one link are one under the other; another kind is another link.
    private static Rule.Pair<Link> twoLinks(Link mine, Link theirs) {
        LinkKind kind = mine.kind();
        return kind.equals(theirs.kind()) && mine.saysWhat(theirs)
                ? new Rule.Pair<>(mine.saying(kind, (mine.comment() + "\n" + theirs.comment()).strip()), Optional.empty())
                : new Rule.Pair<>(mine, Optional.of(new Link(new LinkId(beside(theirs.id().value())), theirs.from(), theirs.to(), theirs.kind(), theirs.comment(),
                        theirs.maker(), theirs.at())));
    }

    public Rule<Policy> policies() {
        return Rule.<Policy>of(List.of(
                new Field<>("name", Policy::name, (mine, theirs) -> new Policy(mine.id(), theirs.name(), mine.terms())),
                new Field<>("terms", Policy::terms, (mine, theirs) -> new Policy(mine.id(), mine.name(), theirs.terms()))),
                one -> "policy “%s”".formatted(one.name()))
                .sideBySide((mine, theirs) -> new Rule.Pair<>(mine.joinedWith(theirs.terms()), Optional.empty()));
    }

    public Rule<RegisterEntry> entries() {
        return Rule.<RegisterEntry>of(List.of(
                new Field<>("form", one -> one.form().words(), (mine, theirs) -> mine.saying(theirs.form(), mine.title(), mine.reading())),
                new Field<>("title", RegisterEntry::title, (mine, theirs) -> mine.saying(mine.form(), theirs.title(), mine.reading())),
                new Field<>("reading", RegisterEntry::reading, (mine, theirs) -> mine.saying(mine.form(), mine.title(), theirs.reading())),
                new Field<>("passages", one -> Integer.toString(one.passages().size()) + one.passages().stream().map(passage -> passage.span()).toList(),
                        (mine, theirs) -> mine.showing(theirs.passages()))),
                one -> "entry of the register (%s)".formatted(one.form().words()))
                .hiddenWhen(veiling::hides).sideBySide((mine, theirs) -> new Rule.Pair<>(mine, Optional.of(new RegisterEntry(
                        new EntryId(beside(theirs.id().value())), theirs.form(), theirs.title(), theirs.passages(), theirs.reading(), theirs.author(),
                        theirs.at()))));
    }

    public Rule<Arrangement> arrangements() {
        return Rule.of(new FindingFields(words).ofArrangements(), one -> "arrangement “%s”".formatted(one.name()));
    }

    public Rule<Finding> findings() {
        return Rule.<Finding>of(new FindingFields(words).ofFindings(), one -> "%s “%s”".formatted(one.sort(), one.words())).hiddenWhen(veiling::hides);
    }

    public Rule<Settlement> settlements() {
        return Rule.<Settlement>of(List.of(new Field<>("way", one -> "%s: %s %s".formatted(one.way().word(), one.reason().kind().word(), one.reason().words()),
                (mine, theirs) -> mine.as(theirs))),
                one -> "difference settled in %s".formatted(words.source(one.difference().source())))
                .sameWhen((one, other) -> one.way() == other.way() && one.outcome().equals(other.outcome()) && one.reason().equals(other.reason())
                        && one.surgery().equals(other.surgery()))
                .hiddenWhen(veiling::hides);
    }

    public Rule<Pass> passes() {
        return Rule.of(List.of(
                new Field<>("sources", one -> one.sources().stream().map(words::source).sorted().toList(), (mine, theirs) -> mine.with(theirs.sources())),
                new Field<>("release", one -> one.isSealed() ? "sealed" : "released", (mine, theirs) -> new Pass(mine.id(), mine.name(), mine.sources(),
                        mine.coders(), mine.population(), mine.drawing(), mine.opened(), theirs.released()))),
                one -> "pass “%s”".formatted(one.name()));
    }
}
