package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.link.Shown;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.Showing;
import org.heddle.workbench.finding.Skeleton.Component;
import org.heddle.workbench.finding.Skeleton.Evidence;
import org.heddle.workbench.finding.Skeleton.Section;
import org.heddle.workbench.quotes.ThemedQuotes;

/// Puts together what the study found: theme summaries, vignettes, chosen quotes, questions and conclusions, in the order of an arrangement.
public final class Drafting {
    private static final int LONGEST_LINE = 160;

    private final OpenProject project;

    public Drafting(OpenProject project) {
        this.project = project;
    }

    /// Without an arrangement: as the codebook goes.
    public CompletableFuture<Skeleton> skeleton(Optional<ArrangementId> arrangement) {
        return project.compute(() -> read(arrangement));
    }

    /// At once, on the caller's thread: long with many quotes.
    public Skeleton read(Optional<ArrangementId> arrangement) {
        Ground ground = project.ask(reader -> Ground.of(reader, arrangement));
        var quotes = new HashMap<CodeId, List<QuoteRow>>();
        for (QuoteRow row : new ThemedQuotes(project).rows(AttributionTemplate.A0, Set.of())) {
            if (row.status().isChosen() || isAgainst(row)) {
                quotes.computeIfAbsent(row.place().code(), _ -> new ArrayList<>()).add(row);
            }
        }
        return new Sorting(ground, quotes).skeleton(Claimed.all(project), new Showing(project).of(ground.findings.passages()));
    }

    private static boolean isAgainst(QuoteRow row) {
        return Stance.named(row.stance()).filter(stance -> stance != Stance.EXEMPLIFIES).isPresent();
    }

    /// One line about a code: the title of its summary, else the first sentence of its definition.
    static String line(Code code, List<Memo> summaries) {
        String said = summaries.stream().map(Memo::title).filter(title -> !title.isBlank()).findFirst().orElse(code.rules().definition().strip());
        int end = said.indexOf(". ");
        String first = end < 0 ? said : said.substring(0, end + 1);
        return first.codePointCount(0, first.length()) <= LONGEST_LINE ? first : first.substring(0, first.offsetByCodePoints(0, LONGEST_LINE)).strip() + "…";
    }

    /// What is read of the project at once.
    private record Ground(Arrangement arrangement, Codebook codebook, List<Memo> memos, Findings findings) {
        static Ground of(ProjectReader reader, Optional<ArrangementId> id) {
            Codebook codebook = reader.codes().codebook();
            Arrangement arrangement = id.flatMap(reader.findings()::find).map(one -> one.within(codebook))
                    .orElseGet(() -> Arrangement.named("Codebook", 0).like(codebook));
            return new Ground(arrangement, codebook, reader.memos().all().reversed(), new FindingFinder(reader).findings());
        }

        List<Memo> about(CodeId code, Predicate<MemoKind> kind) {
            return memos.stream().filter(memo -> kind.test(memo.kind()) && memo.target().equals(new MemoTarget.OfCode(code))).toList();
        }
    }

    /// Sorts quotes and vignettes to the nearest code above them that has a line.
    private record Sorting(Ground ground, Map<CodeId, List<QuoteRow>> quotes) {

        Skeleton skeleton(List<Claimed> claims, Map<Passage, Shown> support) {
            var sections = new ArrayList<Section>();
            var first = new HashMap<CodeId, String>();
            List<String> numbers = ground.arrangement.numbers();
            for (int at = 0; at < numbers.size(); at++) {
                Line line = ground.arrangement.lines().get(at);
                Optional<String> see = line.code().map(first::get);
                String number = numbers.get(at);
                line.code().ifPresent(code -> first.putIfAbsent(code, number));
                sections.add(section(line, number, see));
            }
            return new Skeleton(ground.arrangement.name(), ground.codebook, sections, elsewhere(), ground.findings,
                    ground.memos.stream().filter(memo -> memo.kind() == MemoKind.SAMPLING_RATIONALE).toList(), claims, support);
        }

        private Section section(Line line, String number, Optional<String> see) {
            Evidence evidence = line.code().filter(_ -> see.isEmpty()).map(this::evidence).orElse(Evidence.NONE);
            return new Section(line.depth(), number, line.title(ground.codebook), line.code(), line.gloss(), see, evidence);
        }

        private Evidence evidence(CodeId code) {
            List<CodeId> here = ground.codebook.withChildren(code).stream()
                    .filter(one -> ground.arrangement.home(one, ground.codebook).equals(Optional.of(code))).toList();
            return new Evidence(ground.about(code, MemoKind.THEME_SUMMARY::equals), components(code), ground.codebook.code(code).rules().theory(),
                    rows(here, row -> !isAgainst(row)), rows(here, Drafting::isAgainst), vignettes(here));
        }

        private List<Component> components(CodeId code) {
            return ground.codebook.children(code).stream().filter(child -> child.status() != CodeStatus.RETIRED)
                    .map(child -> new Component(child.id(), child.name(), line(child, ground.about(child.id(), MemoKind.THEME_SUMMARY::equals)))).toList();
        }

        private List<QuoteRow> rows(List<CodeId> codes, Predicate<QuoteRow> wanted) {
            return codes.stream().flatMap(code -> quotes.getOrDefault(code, List.of()).stream()).filter(wanted).toList();
        }

        private List<Memo> vignettes(List<CodeId> codes) {
            return codes.stream().flatMap(code -> ground.about(code, MemoKind::isVignette).stream()).toList();
        }

        private Section elsewhere() {
            List<CodeId> lost = ground.codebook.inOrder().stream().map(Code::id)
                    .filter(code -> ground.arrangement.home(code, ground.codebook).isEmpty()).toList();
            var vignettes = new ArrayList<>(vignettes(lost));
            ground.memos.stream().filter(memo -> memo.kind().isVignette() && !(memo.target() instanceof MemoTarget.OfCode)).forEach(vignettes::add);
            return new Section(0, "", "Not in this arrangement", Optional.empty(), "", Optional.empty(), new Evidence(List.of(), List.of(), "",
                    rows(lost, row -> !isAgainst(row)), rows(lost, Drafting::isAgainst), vignettes));
        }
    }
}
