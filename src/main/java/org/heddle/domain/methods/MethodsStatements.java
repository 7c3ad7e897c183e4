package org.heddle.domain.methods;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.pass.Drawing;
import org.heddle.domain.report.Counted;

/// What the record of a project backs of a methods section, sentence by sentence, and what it does not back.
public final class MethodsStatements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Facts facts;

    private MethodsStatements(Facts facts) {
        this.facts = facts;
    }

    public static List<Statement> of(Facts facts) {
        var all = new MethodsStatements(facts);
        var statements = new ArrayList<Statement>();
        statements.add(all.sample());
        statements.add(all.questions());
        statements.add(all.framework());
        statements.add(all.surgeries());
        statements.add(all.coding());
        statements.add(all.blind());
        statements.add(all.settled());
        statements.add(all.verified());
        statements.add(all.notes());
        statements.add(all.memos());
        statements.add(all.deviant());
        statements.add(all.matrix());
        statements.add(all.summaries());
        statements.add(all.saturation());
        statements.add(all.quotes());
        statements.add(all.texts());
        statements.add(Statement.backed("Software", "The analysis was done in %s.".formatted(facts.program())));
        return List.copyOf(statements);
    }

    /// The backed sentences as one paragraph.
    public static String paragraph(List<Statement> statements) {
        return statements.stream().flatMap(one -> one.words().stream()).collect(Collectors.joining(" "));
    }

    private Statement sample() {
        return facts.sample().sentence().map(words -> Statement.backed("Sample", words))
                .orElseGet(() -> Statement.missing("Sample", "There is no source in the project."));
    }

    private Statement questions() {
        return facts.questions().isEmpty() ? Statement.missing("Research questions", "No research question is written down in the project.")
                : Statement.backed("Research questions", "%s: %s".formatted(facts.questions().size() == 1 ? "The analysis asked one question"
                        : "The analysis asked %d questions".formatted(facts.questions().size()), String.join(" ", facts.questions())));
    }

    private Statement framework() {
        if (facts.versions().isEmpty()) {
            return facts.codebook().inOrder().isEmpty() ? Statement.missing("Framework", "There is no code in the project.")
                    : Statement.partly("Framework", "The coding framework has %s.".formatted(size(facts.codebook())),
                            "No version of the codebook was frozen, so nothing backs when and by whom it was agreed.");
        }
        CodebookVersion last = facts.versions().getLast();
        String done = last.agreed().isEmpty() ? "was frozen" : "was agreed by " + Counted.list(last.agreed());
        String words = "The coding framework (%s) %s on %s%s.".formatted(size(last.codebook()), done, DAY.format(last.at().atZone(ZoneOffset.UTC)),
                facts.versions().size() == 1 ? "" : "; it went through %s (%s)".formatted(Counted.of(facts.versions().size(), "version"),
                        facts.versions().stream().map(CodebookVersion::name).collect(Collectors.joining(", "))));
        var gaps = new ArrayList<String>();
        if (last.agreed().isEmpty()) {
            gaps.add("The last frozen version does not say who agreed on it.");
        }
        if (!last.codebook().inOrder().equals(facts.codebook().inOrder())) {
            gaps.add("The codebook was changed after “%s” was frozen; freeze a new version or say so.".formatted(last.name()));
        }
        return gaps.isEmpty() ? Statement.backed("Framework", words) : Statement.partly("Framework", words, String.join(" ", gaps));
    }

    private static String size(Codebook codebook) {
        return "%s in %s".formatted(Counted.of(codebook.inOrder().size(), "code"), Counted.of(codebook.roots().size(), "theme"));
    }

    private Statement surgeries() {
        if (facts.surgeries().isEmpty()) {
            return Statement.missing("Data surgeries", "No data surgery is recorded.");
        }
        List<LocalDate> days = facts.surgeries().stream().map(one -> one.date()).sorted().toList();
        List<String> there = facts.surgeries().stream().flatMap(one -> Stream.concat(one.coders().stream()
                .map(id -> facts.people().getOrDefault(id.value().toString(), "")), one.guests().stream())).filter(name -> !name.isEmpty()).distinct().toList();
        return Statement.backed("Data surgeries", "%s held %s, attended by %s.".formatted(facts.surgeries().size() == 1 ? "One data surgery was"
                : "%d data surgeries were".formatted(facts.surgeries().size()), days.size() == 1 ? "on " + DAY.format(days.getFirst())
                : "between %s and %s".formatted(DAY.format(days.getFirst()), DAY.format(days.getLast())), Counted.list(there)));
    }

    private Statement coding() {
        Facts.Coding coding = facts.coding();
        if (coding.codings() == 0) {
            return Statement.missing("Coding", "Nothing has been coded yet.");
        }
        String words = coding.coders().stream().map(one -> "%s coded %s of %d (%s)".formatted(one.name(), Counted.of(one.sources(), "source"), coding.sources(),
                Counted.of(one.codings(), "coding"))).collect(Collectors.joining("; ")) + ".";
        return coding.finished() < coding.sources() ? Statement.partly("Coding", words, "%s of %d sources %s declared finished by who coded them."
                .formatted(coding.finished() == 0 ? "None" : "Only " + coding.finished(), coding.sources(), coding.finished() == 1 ? "was" : "were")) : Statement.backed("Coding", words);
    }

    private Statement blind() {
        List<Facts.Round> done = facts.rounds().stream().filter(round -> !round.pass().isSealed()).toList();
        if (done.isEmpty()) {
            return Statement.missing("Independent coding", facts.rounds().isEmpty()
                    ? "There was no blind pass, so no coding may be called independent: figures of agreement are after sight."
                    : "A blind pass is still sealed; release it before anything is said of agreement.");
        }
        return Statement.backed("Independent coding", done.stream().map(MethodsStatements::round).collect(Collectors.joining(" ")));
    }

    private static String round(Facts.Round round) {
        String chosen = round.pass().drawing().map(Drawing::seed).map(seed -> ", drawn at random (seed %d)".formatted(seed)).orElse(", chosen by hand");
        return "%s coded %s independently of each other%s.".formatted(Counted.list(round.coders()), round.pass().share(), chosen);
    }

    private Statement settled() {
        Facts.Settling settling = facts.settling();
        return settling.settled() == 0 ? Statement.missing("Differences", "No difference between coders was settled.")
                : Statement.backed("Differences", "%s between coders %s discussed and settled%s.".formatted(Counted.of(settling.settled(), "difference"),
                        settling.settled() == 1 ? "was" : "were", settling.inMeetings() == 0 ? "" : ", %d of them in data surgeries".formatted(settling.inMeetings())));
    }

    private Statement verified() {
        Facts.Checking checking = facts.checking();
        if (checking.checked() == 0) {
            return Statement.missing("Verification", "No coding was checked by another person.");
        }
        String words = "%s checked %d of %s and agreed with %d at first sight; %d %s changed, %d dropped and %d added.".formatted(Counted.list(checking.checkers()),
                checking.checked(), Counted.of(checking.codings(), "coding"), checking.firstSight(), checking.changed(), checking.changed() == 1 ? "was" : "were",
                checking.dropped(), checking.added());
        var gaps = new ArrayList<String>();
        if (checking.checked() < checking.codings()) {
            gaps.add("%s no verdict that stands: do not write that all were checked.".formatted(have(checking.codings() - checking.checked())));
        }
        if (checking.declared() < checking.sources()) {
            gaps.add("In %d of %d sources nobody declared that the unmarked text was read.".formatted(checking.sources() - checking.declared(), checking.sources()));
        }
        return gaps.isEmpty() ? Statement.backed("Verification", words) : Statement.partly("Verification", words, String.join(" ", gaps));
    }

    private static String have(int codings) {
        return codings == 1 ? "1 coding has" : codings + " codings have";
    }

    private Statement notes() {
        Facts.Notes notes = facts.notes();
        if (notes.written() == 0) {
            return Statement.missing("Coding notes", "No coding note was written.");
        }
        String words = "Coding notes with %s were written for %d of %s.".formatted(Counted.of(notes.headings(), "heading"), notes.transcripts(),
                Counted.of(facts.coding().sources(), "transcript"));
        String checked = notes.checked() == 0 ? "" : notes.checked() == notes.written() && notes.agreed() == notes.written()
                ? " All coding notes were checked for agreement against the transcripts."
                : " %d of %d written headings were checked against the transcripts; %d agreed.".formatted(notes.checked(), notes.written(), notes.agreed());
        return notes.complete() < facts.coding().sources() ? Statement.partly("Coding notes", words + checked, "A complete coding note exists for %d of %d transcripts only."
                .formatted(notes.complete(), facts.coding().sources())) : Statement.backed("Coding notes", words + checked);
    }

    private Statement memos() {
        int analytic = facts.memos().getOrDefault(MemoKind.ANALYTIC, 0);
        int reflexive = facts.memos().getOrDefault(MemoKind.REFLEXIVE, 0);
        if (analytic + reflexive == 0) {
            return Statement.missing("Memos", "No analytic or reflexive memo was written.");
        }
        String words = "The team wrote %s and %s.".formatted(Counted.of(analytic, "analytic memo"), Counted.of(reflexive, "reflexive memo"));
        return reflexive == 0 ? Statement.partly("Memos", words, "Nothing is written on the researchers’ own position.") : Statement.backed("Memos", words);
    }

    private Statement deviant() {
        return facts.coding().counters() == 0 ? Statement.missing("Deviant cases", "No coding is marked as countering its theme.")
                : Statement.backed("Deviant cases", "Passages that run against a theme were kept under it and marked (%s).".formatted(Counted.of(facts.coding().counters(), "coding")));
    }

    private Statement matrix() {
        List<Facts.Charting.Matrix> matrices = facts.charting().matrices();
        return matrices.isEmpty() ? Statement.missing("Framework matrix", "Nothing is written in a framework matrix.")
                : Statement.backed("Framework matrix", "The data were charted in %s: %s.".formatted(matrices.size() == 1 ? "a framework matrix"
                        : matrices.size() + " framework matrices", matrices.stream().map(one -> "“%s” with %s in the rows and %s, in which %s summed up"
                        .formatted(one.name(), one.rows().equals("persons") ? "participants" : one.rows(), Counted.of(one.columns(), "column"),
                                one.written() == 1 ? "1 cell is" : one.written() + " cells are")).collect(Collectors.joining("; "))));
    }

    private Statement summaries() {
        return facts.charting().summedUp() == 0 ? Statement.missing("Case studies", "No case summary was written.")
                : Statement.backed("Case studies", "A case summary was written for %d of %s.".formatted(facts.charting().summedUp(),
                        Counted.of(facts.charting().cases(), "case")));
    }

    private Statement saturation() {
        if (facts.saturation().found().isEmpty()) {
            return Statement.missing("Saturation", "Nothing was coded, so nothing can be said of saturation.");
        }
        Saturation found = facts.saturation().found().get();
        String order = "The sources are taken in the project’s order; saturation means something only if that is the order of the analysis.";
        if (found.base().isEmpty() || found.reachedAfter().isEmpty()) {
            return Statement.missing("Saturation", "The threshold was not reached. " + order);
        }
        return Statement.partly("Saturation", String.format(Locale.ROOT, "New codes were few (at most %.0f %% of the base) after %d sources, seen in %d more "
                + "(base size %d, run length %d; Guest, Namey and Chen 2020).", 100 * found.method().threshold(), found.reachedAfter().getAsInt(), found.method().run(),
                found.method().base(), found.method().run()), order);
    }

    private Statement quotes() {
        Facts.Quoting quoting = facts.quoting();
        return quoting.chosen() == 0 ? Statement.missing("Quotes", "No quote is selected for the paper.")
                : Statement.backed("Quotes", "%s from %s of %d %s presented.".formatted(Counted.of(quoting.chosen(), "quotation"), Counted.of(quoting.participants(),
                        "participant"), facts.sample().participants(), quoting.chosen() == 1 ? "is" : "are"));
    }

    private Statement texts() {
        var words = new ArrayList<String>();
        if (facts.corrections() > 0) {
            words.add("The text of transcripts was corrected after coding %s, with every coding carried along.".formatted(facts.corrections() == 1 ? "once"
                    : facts.corrections() + " times"));
        }
        if (facts.copies() > 0) {
            words.add("Coders worked in copies of the project that were merged %s.".formatted(facts.copies() == 1 ? "once" : facts.copies() + " times"));
        }
        return words.isEmpty() ? new Statement("Texts and copies", Optional.empty(), Optional.empty())
                : Statement.backed("Texts and copies", String.join(" ", words));
    }
}
