package org.heddle.workbench.finding;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Conclusion.Standing;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.finding.Question;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.DropFinding;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.coding.Placing;

/// The acts of arranging and concluding, as changes made of names. For one question, on the store's thread.
public final class FindingActs {
    private final ProjectReader reader;
    private final FindingFinder finder;
    private final CoderId coder;
    private final InstantSource clock;

    public FindingActs(ProjectReader reader, CoderId coder, InstantSource clock) {
        this.reader = reader;
        this.coder = coder;
        this.clock = clock;
        finder = new FindingFinder(reader);
    }

    /// What is said about a conclusion beside its words; what is empty stays.
    public record Wish(Optional<String> words, List<String> themes, List<String> questions, Optional<Novelty> novelty, Optional<List<Audience>> audiences,
                       Optional<String> literature) {
        public Wish {
            themes = List.copyOf(themes);
            questions = List.copyOf(questions);
        }
    }

    /// An empty one, or all codes as they stand in the codebook, or a copy of another.
    public Change arrange(String name, Function<Arrangement, Arrangement> filled) {
        finder.free(name, Optional.empty());
        return new PutArrangement(filled.apply(Arrangement.named(name, nextArrangement())));
    }

    public int nextArrangement() {
        return reader.findings().arrangements().stream().mapToInt(Arrangement::position).max().orElse(0) + 1;
    }

    public Change rename(Arrangement arrangement, String name) {
        finder.free(name, Optional.of(arrangement));
        return new PutArrangement(arrangement.called(name));
    }

    /// The lines as they are seen, changed; codes that are gone for good leave with this act.
    public Change edit(Arrangement arrangement, Function<Arrangement, Arrangement> anew) {
        return new PutArrangement(anew.apply(arrangement.within(reader.codes().codebook())));
    }

    public Change drop(Arrangement arrangement) {
        return new DropArrangement(arrangement.id());
    }

    /// By its number, such as `2.1`; of lines that are seen.
    public int line(Arrangement arrangement, String number) {
        int at = arrangement.within(reader.codes().codebook()).numbers().indexOf(number.strip());
        if (at < 0) {
            throw new Refusal("“%s” has no line %s.".formatted(arrangement.name(), number.strip()));
        }
        return at;
    }

    public Line codeLine(int depth, String code, String heading, String gloss) {
        return new Line(depth, Optional.of(new Finder(reader).code(code).id()), heading, gloss);
    }

    public Change ask(String words, List<String> themes) {
        var finder = new Finder(reader);
        return new PutFinding(new Question(FindingId.fresh(), Findings.next(this.finder.findings().questions()), words,
                themes.stream().map(one -> finder.code(one).id()).distinct().toList(), coder, clock.instant()));
    }

    public Change conclude(Wish wish) {
        Conclusion fresh = Conclusion.of(wish.words.orElse(""), Findings.next(finder.findings().conclusions()), coder, clock.instant());
        return new PutFinding(said(fresh, wish));
    }

    public Change reword(Question question, Optional<String> words, List<String> themes) {
        Question said = words.map(question::saying).orElse(question);
        return new PutFinding(said.about(joined(said.themes(), codes(themes))));
    }

    public Change reword(Conclusion conclusion, Wish wish) {
        return new PutFinding(said(wish.words.map(conclusion::saying).orElse(conclusion), wish));
    }

    private Conclusion said(Conclusion conclusion, Wish wish) {
        Standing now = conclusion.standing();
        return conclusion.about(joined(conclusion.themes(), codes(wish.themes)))
                .answering(joined(conclusion.answers(), wish.questions.stream().map(one -> finder.question(one).id()).toList()))
                .standing(new Standing(wish.novelty.orElse(now.novelty()), wish.audiences.orElse(now.audiences()), wish.literature.orElse(now.literature())));
    }

    private List<CodeId> codes(List<String> names) {
        var codes = new Finder(reader);
        return names.stream().map(one -> codes.code(one).id()).toList();
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        var all = new ArrayList<>(before);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /// A passage more, named by its source and place.
    public Change support(Conclusion conclusion, String source, Place place) {
        Source found = new Finder(reader).source(source);
        return support(conclusion, new Passage(found.id(), new Placing(reader).span(found, place)));
    }

    public Change support(Conclusion conclusion, Passage passage) {
        return new PutFinding(conclusion.supportedBy(joined(conclusion.support(), List.of(passage))));
    }

    /// Links to a code are taken away.
    public Change unlink(Finding finding, String code) {
        CodeId gone = new Finder(reader).code(code).id();
        return new PutFinding(finding.about(finding.themes().stream().filter(one -> !one.equals(gone)).toList()));
    }

    public Change drop(Finding finding) {
        return new DropFinding(finding.id());
    }

    /// This one stands at that place among those of its sort, counted from 1; the others follow.
    public Change place(Finding finding, int place) {
        Findings all = finder.findings();
        List<? extends Finding> those = finding instanceof Question ? all.questions() : all.conclusions();
        var row = new ArrayList<Finding>(those);
        row.removeIf(one -> one.id().equals(finding.id()));
        row.add(Math.clamp(place - 1L, 0, row.size()), finding);
        var puts = new ArrayList<Change>();
        for (int at = 0; at < row.size(); at++) {
            int now = at + 1;
            reader.findings().find(row.get(at).id()).ifPresent(one -> puts.add(new PutFinding(one.at(now))));
        }
        return new Change.Together("Ordered the %ss".formatted(finding.sort()), puts);
    }
}
