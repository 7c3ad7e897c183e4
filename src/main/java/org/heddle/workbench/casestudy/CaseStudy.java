package org.heddle.workbench.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.sheet.Quotation;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.matrix.CellPassage;

/// What the study holds of one case: what is written of it, what is asked of it, who speaks in which of its sources, its row in each matrix, its passages
/// theme by theme, the links of its passages, and memos. `summaries` begin with the oldest.
public record CaseStudy(Case practice, List<Memo> summaries, List<Voice> voices, List<Told> sources, List<Charted> charted, List<Theme> themes,
                        LinkReport links, List<Memo> memos, Map<CoderId, String> coders) {
    public CaseStudy {
        summaries = List.copyOf(summaries);
        voices = List.copyOf(voices);
        sources = List.copyOf(sources);
        charted = List.copyOf(charted);
        themes = List.copyOf(themes);
        memos = List.copyOf(memos);
        coders = Map.copyOf(coders);
    }

    /// Somebody who speaks for the case, and where, in the order of the sources: who came and who went shows there. `person` is empty when not known.
    public record Voice(String person, String label, String role, List<String> sources) {
        public Voice {
            sources = List.copyOf(sources);
        }

        /// The role with the label; never a name, because case studies are printed.
        public String who() {
            return role.isEmpty() || role.equals(label) ? label : "%s (%s)".formatted(role, label);
        }
    }

    /// A source of the case, or one in which somebody of the case is a guest.
    public record Told(Source source, int turns, int codings, boolean isGuest) {}

    /// The cell of the case under one column of a matrix.
    public record Charted(String matrix, String column, SheetCell cell, List<Quotation> quotations) {
        public Charted {
            quotations = List.copyOf(quotations);
        }

        public String judgement() {
            return cell.cell().map(MatrixCell::judgement).map(one -> one.words()).orElse("");
        }
    }

    /// A top code with what the case says of it. `all` counts passages, also those beyond the ones that are read.
    public record Theme(CodeId code, String name, int all, List<CellPassage> passages) {
        public Theme {
            passages = List.copyOf(passages);
        }
    }

    public Optional<Memo> summary() {
        return summaries.stream().findFirst();
    }

    public int passages() {
        return themes.stream().mapToInt(Theme::all).sum();
    }

    /// What there is to write from, in a sentence.
    public String says() {
        return "%s, %s who %s in them, %s under %s, %s in a matrix, %s, %s.".formatted(Counted.of(sources.size(), "source"),
                Counted.of(voices.size(), "participant"), voices.size() == 1 ? "speaks" : "speak", Counted.of(passages(), "passage"),
                Counted.of(themes.stream().filter(theme -> theme.all() > 0).count(), "theme"),
                Counted.of(charted.stream().filter(one -> one.cell().says()).count(), "summary"),
                Counted.of(links.lines().size(), "link"), Counted.of(memos.size(), "memo"));
    }

    /// The case study as a document.
    public Report report() {
        var words = new ArrayList<String>();
        summaries.forEach(memo -> words.add(memo.text().isBlank() ? memo.heading() : memo.text().strip()));
        words.add(says());
        return new Report("Case study " + practice.label(), words, List.of(
                new Table("About the case", List.of("Question", "Answer"),
                        practice.attributes().entrySet().stream().map(one -> List.of(one.getKey(), one.getValue())).toList()),
                new Table("Who speaks", List.of("Participant", "In"), voices.stream().map(one -> List.of(one.who(), String.join("; ", one.sources()))).toList()),
                new Table("Sources", List.of("Source", "Kind", "Turns", "Codings"), sources.stream().map(one -> List.of(
                        one.source().name() + (one.isGuest() ? " (guest)" : ""), one.source().kind().words(), String.valueOf(one.turns()),
                        String.valueOf(one.codings()))).toList()),
                new Table("Matrix", List.of("Matrix", "Column", "Summary", "Judgement", "Quotations", "Rests on"), charted.stream().map(CaseStudy::row).toList()),
                new Table("Passages", List.of("Theme", "Place", "Passage"), themes.stream().flatMap(theme -> theme.passages().stream()
                        .map(one -> List.of(theme.name(), one.where(), String.valueOf(one.said())))).toList()),
                links.report().tables().getFirst(),
                new Table("Memos", List.of("Kind", "Title", "Text", "By"), memos.stream().map(one -> List.of(one.kind().words(), one.heading(), one.text(),
                        coders.getOrDefault(one.author(), ""))).toList())));
    }

    /// Everything in one long table, for formats that hold a single one: in which part of the case study, what it is, where it stands, its words, and more.
    public Table inOneTable() {
        var rows = new ArrayList<List<String>>();
        summaries.forEach(memo -> rows.add(List.of("Summary", memo.heading(), "", memo.text(), coders.getOrDefault(memo.author(), ""))));
        practice.attributes().forEach((question, answer) -> rows.add(List.of("About the case", question, "", answer, "")));
        voices.forEach(one -> rows.add(List.of("Who speaks", one.who(), String.join("; ", one.sources()), "", "")));
        sources.forEach(one -> rows.add(List.of("Sources", one.source().name(), one.source().kind().words(), "",
                "%s, %s%s".formatted(Counted.of(one.turns(), "turn"), Counted.of(one.codings(), "coding"), one.isGuest() ? ", guest" : ""))));
        charted.forEach(one -> rows.add(List.of("Matrix", one.column(), one.matrix(), one.cell().summary(), under(one))));
        charted.forEach(one -> one.quotations().forEach(quote -> rows.add(List.of("Matrix quotations", one.column(), one.matrix(), quote.words(), quote.mark()))));
        themes.forEach(theme -> theme.passages().forEach(one -> rows.add(List.of("Passages", theme.name(), one.where(), one.said().words(), one.said().mark()))));
        links.lines().forEach(one -> rows.add(List.of("Links", one.link().kind().word(), "%s → %s".formatted(one.from().where(), one.to().where()),
                "%s → %s".formatted(one.from().words(), one.to().words()), one.link().comment())));
        memos.forEach(one -> rows.add(List.of("Memos", one.heading(), one.kind().words(), one.text(), coders.getOrDefault(one.author(), ""))));
        return new Table("Case study " + practice.label(), List.of("part", "what", "where", "words", "more"), rows);
    }

    private static String under(Charted one) {
        return Stream.of(one.judgement(), one.cell().under(), one.cell().staleness().isStale() ? "stale: " + one.cell().staleness().words() : "")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private static List<String> row(Charted one) {
        String under = one.cell().under() + (one.cell().staleness().isStale() ? "; stale: " + one.cell().staleness().words() : "");
        return List.of(one.matrix(), one.column(), one.cell().summary(), one.judgement(),
                String.join("\n", one.quotations().stream().map(Quotation::toString).toList()), under);
    }
}
