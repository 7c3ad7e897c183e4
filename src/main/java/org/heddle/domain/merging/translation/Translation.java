package org.heddle.domain.merging.translation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Pair;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.Question;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Rings;
import org.heddle.domain.merging.image.TakenIn;
import org.heddle.domain.pass.LateWork;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.Suggestion;
import org.heddle.domain.verification.note.NoteCheck;

/// Says in the ids of one copy what another copy says in its own.
public final class Translation {
    private final Map<UUID, UUID> ids;

    public Translation(Map<UUID, UUID> ids) {
        this.ids = ids;
    }

    public ProjectImage of(ProjectImage image) {
        if (ids.isEmpty()) {
            return image;
        }
        var told = new ProjectImage();
        each(image, told, Part.CODERS, this::coder, one -> new Coder(coder(one.id()), one.name()));
        each(image, told, Part.CASES, this::practice, one -> new Case(practice(one.id()), one.label(), one.attributes()));
        each(image, told, Part.ANSWERS, key -> new Part.Asked(practice(key.practice()), key.attribute()), Function.identity());
        each(image, told, Part.ROLES, Function.identity(), Function.identity());
        each(image, told, Part.PEOPLE, this::person, one -> new Person(person(one.id()), one.name()));
        each(image, told, Part.SOURCES, this::source, this::of);
        each(image, told, Part.PLACEMENTS, this::source, this::practice);
        each(image, told, Part.SPEAKERS, key -> new Part.Label(source(key.source()), key.label()), this::of);
        each(image, told, Part.CODES, this::code, this::of);
        Rings.open(told.of(Part.CODES), this::besideTheOther);
        Rings.open(told.of(Part.CODES), _ -> Optional.empty());
        each(image, told, Part.EXAMPLES, this::example,
                one -> new CodeExample(example(one.id()), code(one.code()), one.kind(), source(one.source()), one.span()));
        each(image, told, Part.VERSIONS, Function.identity(), Function.identity());
        each(image, told, Part.MERGED_CODES, this::code, this::code);
        each(image, told, Part.DEFINITIONS, Function.identity(), one -> new PastDefinition(one.id(), code(one.code()), one.until(), one.rules()));
        each(image, told, Part.CODINGS, this::coding, this::of);
        each(image, told, Part.STARS, this::coding, this::coding);
        each(image, told, Part.RECHECKS, this::coding, Function.identity());
        each(image, told, Part.CHECKS, Function.identity(), one -> new Check(one.id(), coding(one.coding()), coder(one.checker()), one.at(),
                one.verdict(), one.comment(), one.suggestion().map(this::of), one.seen().map(this::of)));
        each(image, told, Part.NOTE_CHECKS, Function.identity(), one -> new NoteCheck(one.id(), note(one.note()), coder(one.checker()), one.at(),
                one.verdict(), one.comment(), of(one.seen())));
        each(image, told, Part.REPLIES, Function.identity(), one -> new Answer(one.check(), of(one.before()), coder(one.checker()), one.first(), one.at(),
                one.outcome(), one.words()));
        each(image, told, Part.FINISHED, this::of, one -> new Finished(source(one.source()), coder(one.coder()), one.at(), one.hasReadUnmarked()));
        each(image, told, Part.ASSIGNMENTS, this::of, this::of);
        each(image, told, Part.CONSIDERED, this::of, this::of);
        each(image, told, Part.MEMOS, Function.identity(), this::of);
        each(image, told, Part.NOTES, this::note, one -> new CodingNote(note(one.id()), source(one.source()), code(one.heading()), coder(one.coder()),
                one.at(), one.statements()));
        each(image, told, Part.HEADINGS, this::code, this::code);
        each(image, told, Part.PASSES, Function.identity(), this::of);
        each(image, told, Part.QUOTES, id -> id(id, id.value(), QuoteId::new), this::of);
        each(image, told, Part.MATRICES, Function.identity(), one -> one.with(one.columns().stream()
                .map(column -> column.over(column.codes().stream().map(this::code).distinct().toList())).toList()));
        each(image, told, Part.CELLS, this::of, this::of);
        each(image, told, Part.CELL_REVIEWS, this::of, one -> new CellReview(of(one.key()), one.at(), one.verdict(), one.comment(), one.words()));
        var exhibits = new ExhibitTranslation(ids);
        each(image, told, Part.EXHIBITS, Function.identity(), exhibits::of);
        each(image, told, Part.EXHIBIT_CELLS, exhibits::of, exhibits::of);
        each(image, told, Part.COLUMN_SETS, Function.identity(), Function.identity());
        each(image, told, Part.ABBREVIATIONS, Function.identity(), Function.identity());
        each(image, told, Part.TEMPLATES, Function.identity(), Function.identity());
        each(image, told, Part.SURGERIES, Function.identity(), this::of);
        each(image, told, Part.SETTLEMENTS, id -> id(id, id.value(), SettlementId::new), this::of);
        each(image, told, Part.ARRANGEMENTS, Function.identity(), this::of);
        each(image, told, Part.FINDINGS, Function.identity(), this::of);
        each(image, told, Part.VERSION_SURGERIES, Function.identity(), Function.identity());
        each(image, told, Part.LINKS, Function.identity(), this::of);
        each(image, told, Part.TENSIONS, this::of, this::of);
        each(image, told, Part.POLICIES, Function.identity(), Function.identity());
        each(image, told, Part.ENTRIES, Function.identity(), this::of);
        each(image, told, Part.TAKEN_IN, Function.identity(), one -> new TakenIn(one.act(), late(one.late())));
        each(image, told, Part.ALIASES, Function.identity(), this::id);
        return told;
    }

    /// The same work by the ids of the other side.
    public Set<LateWork> late(Set<LateWork> work) {
        return work.stream().map(one -> new LateWork(one.pass(), source(one.source()), coder(one.coder()))).collect(Collectors.toSet());
    }

    /// Where two things become one, the one that had the id before stays.
    private static <K, V> void each(ProjectImage from, ProjectImage to, Part<K, V> part, Function<K, K> key, Function<V, V> value) {
        Map<K, V> told = to.of(part);
        var others = new LinkedHashMap<K, V>();
        from.of(part).forEach((one, thing) -> {
            K now = key.apply(one);
            (now.equals(one) ? told : others).put(now, value.apply(thing));
        });
        others.forEach(told::putIfAbsent);
    }

    private UUID id(UUID id) {
        return ids.getOrDefault(id, id);
    }

    private <T> T id(T known, UUID id, Function<UUID, T> made) {
        UUID now = ids.get(id);
        return now == null ? known : made.apply(now);
    }

    CoderId coder(CoderId id) {
        return id(id, id.value(), CoderId::new);
    }

    private CaseId practice(CaseId id) {
        return id(id, id.value(), CaseId::new);
    }

    private PersonId person(PersonId id) {
        return id(id, id.value(), PersonId::new);
    }

    SourceId source(SourceId id) {
        return id(id, id.value(), SourceId::new);
    }

    CodeId code(CodeId id) {
        return id(id, id.value(), CodeId::new);
    }

    private ExampleId example(ExampleId id) {
        return id(id, id.value(), ExampleId::new);
    }

    private CodingId coding(CodingId id) {
        return id(id, id.value(), CodingId::new);
    }

    private NoteId note(NoteId id) {
        return id(id, id.value(), NoteId::new);
    }

    private Source of(Source one) {
        return new Source(source(one.id()), one.name(), one.fileName(), one.kind(), one.sha256(), one.length(), one.characters());
    }

    private Speaker of(Speaker one) {
        return new Speaker(source(one.source()), one.label(), one.isInterviewer(), one.role(), one.practice().map(this::practice),
                one.person().map(this::person));
    }

    private Code of(Code one) {
        return new Code(code(one.id()), one.parent().map(this::code), one.position(), one.name(), one.colour(), one.rules(), one.status(),
                one.dimension());
    }

    /// A code that went below itself with the code it was below stands at the top.
    private Optional<CodeId> besideTheOther(Code one) {
        return one.parent().filter(parent -> !ids.containsValue(parent.value()));
    }

    /// Most codings say the same in both: they stand in memory once.
    private Coding of(Coding one) {
        return isSame(one) ? one : new Coding(coding(one.id()), source(one.source()), one.span(), code(one.code()), coder(one.coder()), one.at(), one.comment(),
                one.stance(), one.isMissed());
    }

    private boolean isSame(Coding one) {
        return !ids.containsKey(one.id().value()) && !ids.containsKey(one.source().value()) && !ids.containsKey(one.code().value())
                && !ids.containsKey(one.coder().value());
    }

    private Suggestion of(Suggestion one) {
        return one instanceof Suggestion.OtherCode(var code) ? new Suggestion.OtherCode(code(code)) : one;
    }

    private Seen of(Seen one) {
        return new Seen(code(one.code()), one.words());
    }

    private CellPlace of(CellPlace one) {
        UUID row = id(one.row());
        return row.equals(one.row()) ? one : new CellPlace(one.column(), row);
    }

    private CellReview.Key of(CellReview.Key one) {
        return new CellReview.Key(of(one.place()), coder(one.reviewer()));
    }

    private MatrixCell of(MatrixCell one) {
        return new MatrixCell(of(one.place()), one.summary(), one.judgement(), one.evidence().stream().map(this::coding).distinct().toList(),
                one.quotations().stream().map(passage -> new Passage(source(passage.source()), passage.span())).distinct().toList(),
                one.seen().stream().map(seen -> new SeenCoding(coding(seen.coding()), seen.span(), seen.text(), of(seen.seen()))).toList(),
                coder(one.author()), one.at());
    }

    private Surgery of(Surgery one) {
        return new Surgery(one.id(), one.date(), one.title(), one.coders().stream().map(this::coder).distinct().toList(), one.guests(),
                one.sources().stream().map(this::source).toList(), one.codes().stream().map(this::code).toList(), one.discussed(), one.decisions(),
                one.followUps());
    }

    private Arrangement of(Arrangement one) {
        return one.of(one.lines().stream().map(line -> line.code().map(code -> line.about(code(code))).orElse(line)).toList());
    }

    private Finding of(Finding one) {
        List<CodeId> themes = one.themes().stream().map(this::code).distinct().toList();
        return switch (one) {
            case Question(var id, var position, var words, _, var author, var at) -> new Question(id, position, words, themes, coder(author), at);
            case Conclusion(var id, var position, var words, var standing, _, var support, var answers, var author, var at) ->
                new Conclusion(id, position, words, standing, themes,
                        support.stream().map(place -> new Passage(source(place.source()), place.span())).distinct().toList(), answers, coder(author), at);
        };
    }

    /// Two coders who turned out to be one have no difference; what they settled is left as it was and goes with them.
    private Settlement of(Settlement one) {
        Difference said = one.difference();
        CoderId first = coder(said.pair().first());
        CoderId second = coder(said.pair().second());
        Pair pair = first.equals(second) ? said.pair() : new Pair(first, second);
        var difference = new Difference(pair, source(said.source()), said.kind(), marks(said.first()), marks(said.second()));
        return new Settlement(id(one.id(), one.id().value(), SettlementId::new), difference, one.way(), marks(one.outcome()), one.reason(), coder(one.by()),
                one.at(), one.surgery(), one.pushed().map(rule -> new PushedRule(code(rule.code()), rule.side())));
    }

    private List<Mark> marks(List<Mark> marks) {
        return marks.stream().map(mark -> new Mark(code(mark.code()), mark.span())).toList();
    }

    private Assignment of(Assignment one) {
        return new Assignment(source(one.source()), coder(one.coder()));
    }

    private Considered of(Considered one) {
        return new Considered(source(one.source()), coder(one.coder()), one.span());
    }

    private Memo of(Memo one) {
        List<MemoLink> links = one.links().stream().map(this::of).toList();
        return new Memo(one.id(), of(one.target()), one.kind(), one.title(), one.text(), coder(one.author()), one.made(), one.changed(),
                List.copyOf(new LinkedHashSet<>(links)));
    }

    private MemoLink of(MemoLink link) {
        return switch (link) {
            case MemoLink.ToPassage(var source, var span) -> new MemoLink.ToPassage(source(source), span);
            case MemoLink.ToCode(var code) -> new MemoLink.ToCode(code(code));
        };
    }

    private MemoTarget of(MemoTarget target) {
        return switch (target) {
            case MemoTarget.Free _, MemoTarget.Project _ -> target;
            case MemoTarget.OfSource(var id) -> new MemoTarget.OfSource(source(id));
            case MemoTarget.OfCode(var id) -> new MemoTarget.OfCode(code(id));
            case MemoTarget.OfCoding(var id) -> new MemoTarget.OfCoding(coding(id));
            case MemoTarget.OfCase(var id) -> new MemoTarget.OfCase(practice(id));
            case MemoTarget.OfPerson(var id) -> new MemoTarget.OfPerson(person(id));
        };
    }

    private Quote of(Quote one) {
        List<PublishedPart> parts = one.parts().stream().map(part -> part.place()
                .map(place -> part.at(of(place))).orElse(part)).toList();
        return new Quote(id(one.id(), one.id().value(), QuoteId::new), one.codings().stream().map(this::coding).distinct().toList(),
                one.theme().map(this::code), one.order(), one.status(), parts, one.isStale(), coder(one.maker()), one.at());
    }

    private Passage of(Passage one) {
        return new Passage(source(one.source()), one.span());
    }

    private Link of(Link one) {
        return new Link(one.id(), of(one.from()), of(one.to()), one.kind(), one.comment(), coder(one.maker()), one.at());
    }

    private Tension of(Tension one) {
        return new Tension(code(one.one()), code(one.other()));
    }

    private RegisterEntry of(RegisterEntry one) {
        return new RegisterEntry(one.id(), one.form(), one.title(), one.passages().stream().map(this::of).toList(), one.reading(), coder(one.author()),
                one.at());
    }

    private Pass of(Pass one) {
        return new Pass(one.id(), one.name(), one.sources().stream().map(this::source).toList(), one.coders().stream().map(this::coder).distinct().toList(),
                one.population(), one.drawing(), one.opened(), one.released());
    }
}
