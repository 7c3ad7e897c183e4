package org.heddle.domain.verification.report;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.source.Source;
import org.heddle.domain.verification.note.NoteTally;

/// The verification report in sentences for a methods section, with its tables.
final class VerificationWords {
    private static final String CONDITION = "This is verification after sight, not independent agreement: "
            + "whoever checked a coding saw the code that the first coder had given.";

    private VerificationWords() {}

    static Report report(VerificationReport report) {
        return new Report("Verification", paragraphs(report), VerificationTables.of(report));
    }

    private static List<String> paragraphs(VerificationReport report) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(CONDITION);
        if (report.all().codings() == 0) {
            paragraphs.add(report.sealed().isEmpty() ? "Nothing has been coded yet, so there is nothing to verify." : "There are no codings that you may see yet.");
        } else {
            paragraphs.addAll(List.of(coded(report), checked(report.all()), course(report.all()), sources(report), missed(report.all())));
        }
        if (!report.notes().isEmpty()) {
            paragraphs.add(notes(report.allNotes()));
        }
        if (!report.sealed().isEmpty()) {
            paragraphs.add(sealed(report.sealed()));
        }
        return paragraphs;
    }

    /// Which sources, and never how much in them.
    private static String sealed(List<Source> sources) {
        return "Work that is sealed in a blind pass is left out until its release; it would stand in %s."
                .formatted(Counted.list(sources.stream().map(source -> "“%s”".formatted(source.name())).toList()));
    }

    private static String coded(VerificationReport report) {
        var coders = report.perCoder().stream().map(one -> "%s (%d)".formatted(one.coder(), one.tally().codings())).toList();
        return "The material holds %s in %s, made by %s.".formatted(Counted.of(report.all().codings(), "coding"),
                Counted.of(report.perSource().size(), "source"), Counted.list(coders));
    }

    private static String checked(Tally all) {
        if (all.checked() == 0) {
            return "No coding has been checked yet.";
        }
        String verdicts = "checkers agreed with %d, disagreed with %d and queried %d".formatted(all.agree(), all.disagree(), all.query());
        return all.open() == 0
                ? "Every coding was checked: %s.".formatted(verdicts)
                : "Of %s, %d checked: %s; still open: %d.".formatted(Counted.of(all.codings(), "coding"), all.checked(), verdicts, all.open());
    }

    private static String sources(VerificationReport report) {
        long checked = report.perSource().stream().filter(VerificationReport.OfSource::isChecked).count();
        int without = report.sources() - report.perSource().size();
        String sentence = "In %d of %s with codings every coding has a verdict and a checker declared that the unmarked text was read."
                .formatted(checked, Counted.of(report.perSource().size(), "source"));
        return without == 0 ? sentence : sentence + " %s without codings%s.".formatted(without == 1 ? "1 source is" : without + " sources are",
                report.sealed().isEmpty() ? "" : " that you may see");
    }

    private static String missed(Tally all) {
        return all.missed() == 0
                ? "No passage was added as missed by the first coder."
                : "%s missed by the first coder, and counted among the codings.".formatted(
                        all.missed() == 1 ? "1 passage was added as" : all.missed() + " passages were added as");
    }

    private static String course(Tally all) {
        String changes = "%d changed after a check, and %d dropped in answer to one".formatted(all.of(Figure.CHANGED), all.of(Figure.DROPPED));
        String stale = all.of(Figure.STALE) == 0 ? "" : " %s changed since the verdict and to be looked at again.".formatted(
                all.of(Figure.STALE) == 1 ? "1 coding has" : all.of(Figure.STALE) + " codings have");
        return "First coders made %s. Of %d looked at by a checker, %d agreed at first sight; %s.%s".formatted(
                Counted.of(all.of(Figure.MADE), "coding"), all.of(Figure.LOOKED_AT), all.of(Figure.FIRST_SIGHT), changes, stale);
    }

    /// The sentence of a methods section, only when it is true.
    private static String notes(NoteTally all) {
        if (all.open() == 0 && all.agrees() == all.headings()) {
            return "All coding notes were checked for agreement against the transcripts (%d of %d; %s).".formatted(all.notes(), all.notes(),
                    Counted.of(all.headings(), "heading"));
        }
        return "Of %s in %s, %d checked against the transcripts: %d agree, %d do not agree, %d incomplete; still open: %d.".formatted(
                Counted.of(all.headings(), "heading"), Counted.of(all.notes(), "coding note"), all.checked(), all.agrees(), all.disagrees(),
                all.incomplete(), all.open());
    }
}
