package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Question;
import org.heddle.domain.link.Shown;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.workbench.finding.Skeleton.Evidence;
import org.heddle.workbench.finding.Skeleton.Section;

/// What the study found as tables: themes, their quotes, research questions, claims, conclusions. `leftOut`: kinds of vignettes that are not shown.
public record FindingTables(Skeleton skeleton, List<MemoKind> leftOut) {
    private static final List<String> THEMES = List.of("number", "title", "code", "gloss", "summary", "components", "theory", "quotes", "counter-evidence", "vignettes");
    private static final List<String> QUOTES = List.of("number", "theme", "quote", "attribution", "source", "stance");
    private static final List<String> QUESTIONS = List.of("no.", "question", "themes", "conclusions", "unanswered");
    private static final List<String> CONCLUSIONS = List.of("no.", "statement", "novelty", "for", "themes", "questions", "passages", "literature", "doubt");

    public FindingTables {
        leftOut = List.copyOf(leftOut);
    }

    /// Without vignettes that hold sensitive detail.
    public static FindingTables careful(Skeleton skeleton) {
        return new FindingTables(skeleton, List.of(MemoKind.SENSITIVE_VIGNETTE));
    }

    public static FindingTables complete(Skeleton skeleton) {
        return new FindingTables(skeleton, List.of());
    }

    public Report report() {
        return new Report("Findings: " + skeleton.name(), List.of(), Stream.concat(Stream.of(themes(), quotes(),
                questions(skeleton.findings(), skeleton.codebook())), Stream.concat(ClaimReport.of(skeleton.claims()).tables().stream(),
                Stream.of(conclusions(skeleton.findings(), skeleton.codebook(), skeleton.support())))).toList());
    }

    /// A row for each line of the arrangement.
    public Table themes() {
        return new Table("Themes", THEMES, skeleton.all().stream().map(this::theme).toList());
    }

    private List<String> theme(Section section) {
        Evidence evidence = section.evidence();
        String summary = lines(Stream.concat(section.see().stream().map("See %s."::formatted), evidence.summaries().stream().map(FindingTables::said)).toList());
        return List.of(section.number(), section.title(), paths(section.code().stream().toList(), skeleton.codebook()), section.gloss(), summary,
                lines(evidence.components().stream().map(one -> one.line().isEmpty() ? one.name() : "%s: %s".formatted(one.name(), one.line())).toList()),
                evidence.theory(), String.valueOf(evidence.quotes().size()), String.valueOf(evidence.against().size()),
                lines(evidence.vignettes().stream().filter(one -> !leftOut.contains(one.kind())).map(FindingTables::said).toList()));
    }

    /// The chosen quotes of each theme, then its counter-evidence.
    public Table quotes() {
        var rows = new ArrayList<List<String>>();
        skeleton.all().forEach(section -> Stream.concat(section.evidence().quotes().stream(), section.evidence().against().stream())
                .forEach(quote -> rows.add(row(section, quote))));
        return new Table("Quotes", QUOTES, rows);
    }

    private static List<String> row(Section section, QuoteRow quote) {
        return List.of(section.number(), section.title(), quote.quote(), quote.provenance().attribution(), quote.place().source().name(), quote.stance());
    }

    public static Table questions(Findings findings, Codebook codebook) {
        List<Question> all = findings.questions();
        return new Table("Research questions", QUESTIONS, IntStream.range(0, all.size()).mapToObj(at -> List.of(String.valueOf(at + 1), all.get(at).words(),
                paths(all.get(at).themes(), codebook), lines(findings.answering(all.get(at).id()).stream().map(Conclusion::words).toList()),
                findings.isUnanswered(all.get(at)) ? "yes" : "no")).toList());
    }

    /// With the words of the passages that support them.
    public static Table conclusions(Findings findings, Codebook codebook, Map<Passage, Shown> support) {
        List<Conclusion> all = findings.conclusions();
        return new Table("Conclusions", CONCLUSIONS, IntStream.range(0, all.size()).mapToObj(at -> {
            Conclusion one = all.get(at);
            return List.of(String.valueOf(at + 1), one.words(), one.standing().novelty().words(),
                    one.standing().audiences().stream().map(Audience::word).collect(Collectors.joining(", ")), paths(one.themes(), codebook),
                    lines(findings.questions().stream().filter(question -> one.answers().contains(question.id())).map(Question::words).toList()),
                    lines(one.support().stream().flatMap(passage -> Optional.ofNullable(support.get(passage)).stream())
                            .map(said -> "%s (%s)".formatted(said.quoted(), said.source())).toList()),
                    one.standing().literature(), Findings.doubt(one).orElse(""));
        }).toList());
    }

    private static String paths(List<CodeId> codes, Codebook codebook) {
        return codes.stream().map(code -> codebook.path(code).toString()).collect(Collectors.joining("; "));
    }

    private static String said(Memo memo) {
        return Stream.of(memo.title().strip(), memo.text().strip()).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String lines(List<String> words) {
        return String.join("\n", words);
    }
}
