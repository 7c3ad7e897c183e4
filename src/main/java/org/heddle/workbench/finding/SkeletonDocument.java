package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.finding.Novelty;
import org.heddle.domain.finding.Question;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Document.Block;
import org.heddle.workbench.finding.Skeleton.Evidence;
import org.heddle.workbench.finding.Skeleton.Section;

/// The skeleton of a findings section as a text: questions, themes in their order with quotes and attributions, conclusions, and what was left out.
public final class SkeletonDocument {
    private final Skeleton skeleton;
    private final boolean showsSensitive;
    private final List<Block> blocks = new ArrayList<>();

    private SkeletonDocument(Skeleton skeleton, boolean showsSensitive) {
        this.skeleton = skeleton;
        this.showsSensitive = showsSensitive;
    }

    /// Vignettes with sensitive detail are left out, and the text says how many.
    public static Document careful(Skeleton skeleton) {
        return new SkeletonDocument(skeleton, false).document();
    }

    /// With vignettes that hold sensitive detail; the text warns of them.
    public static Document complete(Skeleton skeleton) {
        return new SkeletonDocument(skeleton, true).document();
    }

    private Document document() {
        int sensitive = skeleton.sensitive();
        if (sensitive > 0) {
            blocks.add(new Block.Remark(showsSensitive ? "This text holds %s. Look at them before it is passed on.".formatted(detailed(sensitive))
                    : "%s left out of this text.".formatted(detailed(sensitive) + (sensitive == 1 ? " was" : " were"))));
        }
        questions();
        blocks.add(new Block.Heading(1, "Findings"));
        if (skeleton.sections().isEmpty()) {
            blocks.add(new Block.Remark("The arrangement has no lines yet."));
        }
        skeleton.sections().forEach(this::section);
        if (!skeleton.elsewhere().evidence().isEmpty()) {
            section(skeleton.elsewhere());
        }
        claims();
        conclusions();
        if (!skeleton.rationale().isEmpty()) {
            blocks.add(new Block.Heading(1, "Sampling rationale"));
            skeleton.rationale().forEach(this::written);
        }
        return new Document("Findings: " + skeleton.name(), blocks);
    }

    private static String detailed(int count) {
        return count == 1 ? "1 vignette with sensitive detail" : count + " vignettes with sensitive detail";
    }

    private void questions() {
        List<Question> questions = skeleton.findings().questions();
        if (!questions.isEmpty()) {
            blocks.add(new Block.Heading(1, "Research questions"));
        }
        for (int at = 0; at < questions.size(); at++) {
            Question question = questions.get(at);
            blocks.add(new Block.Paragraph("%d. %s".formatted(at + 1, question.words())));
            if (skeleton.findings().isUnanswered(question)) {
                blocks.add(new Block.Remark("Unanswered: no theme and no conclusion answers it yet."));
            } else {
                blocks.add(new Block.Item("Themes: " + named(question.themes())));
                skeleton.findings().answering(question.id()).forEach(one -> blocks.add(new Block.Item("Conclusion: " + one.words())));
            }
        }
    }

    private String named(List<CodeId> codes) {
        return codes.isEmpty() ? "none" : codes.stream().map(code -> skeleton.codebook().path(code).toString()).collect(Collectors.joining("; "));
    }

    private void section(Section section) {
        blocks.add(new Block.Heading(section.depth() + 2, (section.number() + " " + section.title()).strip()));
        if (!section.gloss().isEmpty()) {
            blocks.add(new Block.Paragraph(section.gloss()));
        }
        section.see().ifPresent(number -> blocks.add(new Block.Remark("See %s.".formatted(number))));
        Evidence evidence = section.evidence();
        evidence.summaries().forEach(this::written);
        evidence.components().forEach(one -> blocks.add(new Block.Item(one.line().isEmpty() ? one.name() : "%s: %s".formatted(one.name(), one.line()))));
        if (!evidence.theory().isBlank()) {
            blocks.add(new Block.Paragraph("Theory: " + evidence.theory().strip()));
        }
        evidence.quotes().forEach(row -> blocks.add(quotation(row)));
        if (!evidence.against().isEmpty()) {
            blocks.add(new Block.Remark("Counter-evidence"));
            evidence.against().forEach(row -> blocks.add(new Block.Quotation(row.quote(), attribution(row) + ", " + row.stance())));
        }
        evidence.vignettes().stream().filter(memo -> showsSensitive || memo.kind() != MemoKind.SENSITIVE_VIGNETTE).forEach(memo -> {
            blocks.add(new Block.Remark(memo.kind() == MemoKind.SENSITIVE_VIGNETTE ? "Vignette, with sensitive detail" : "Vignette"));
            written(memo);
        });
    }

    private static Block quotation(QuoteRow row) {
        return new Block.Quotation(row.quote(), attribution(row));
    }

    private static String attribution(QuoteRow row) {
        return AttributionTemplate.A0.inBrackets(row.provenance().attribution());
    }

    private void written(Memo memo) {
        if (!memo.title().isBlank()) {
            blocks.add(new Block.Paragraph(memo.title().strip()));
        }
        blocks.addAll(Document.prose(memo.text()));
    }

    private void claims() {
        List<Claimed> claims = skeleton.claims();
        if (!claims.isEmpty()) {
            blocks.add(new Block.Heading(1, "Claims about cause"));
        }
        for (int at = 0; at < claims.size(); at++) {
            Claimed one = claims.get(at);
            String remarks = one.claim().remarks();
            blocks.add(new Block.Paragraph("%d. %s%s".formatted(at + 1, one.claim().arrow(), remarks.isEmpty() ? "" : " (%s)".formatted(remarks))));
            one.said().forEach(said -> blocks.add(new Block.Quotation(said.words(), AttributionTemplate.A0.inBrackets(said.voice().attribution()))));
            if (!one.claim().note().isEmpty()) {
                blocks.addAll(Document.prose(one.claim().note()));
            }
        }
    }

    private void conclusions() {
        List<Conclusion> conclusions = skeleton.findings().conclusions();
        if (!conclusions.isEmpty()) {
            blocks.add(new Block.Heading(1, "Conclusions"));
        }
        for (int at = 0; at < conclusions.size(); at++) {
            Conclusion one = conclusions.get(at);
            blocks.add(new Block.Paragraph("%d. %s".formatted(at + 1, one.words())));
            facts(one).forEach(fact -> blocks.add(new Block.Item(fact)));
            one.support().forEach(passage -> Optional.ofNullable(skeleton.support().get(passage)).ifPresent(said ->
                    blocks.add(new Block.Quotation(said.words(), AttributionTemplate.A0.inBrackets(said.voice().attribution())))));
            Findings.doubt(one).ifPresent(doubt -> blocks.add(new Block.Remark(doubt)));
        }
    }

    /// What is said about a conclusion beside its words, one fact a line.
    private List<String> facts(Conclusion one) {
        var facts = new ArrayList<String>();
        if (one.standing().novelty() != Novelty.UNSAID) {
            facts.add(capital(one.standing().novelty().words()));
        }
        if (!one.standing().audiences().isEmpty()) {
            facts.add("For " + Counted.list(one.standing().audiences().stream().map(Audience::word).toList()));
        }
        if (!one.themes().isEmpty()) {
            facts.add("Themes: " + named(one.themes()));
        }
        if (!one.support().isEmpty()) {
            facts.add("Rests on " + Counted.of(one.support().size(), "passage"));
        }
        if (!one.standing().literature().isEmpty()) {
            facts.add("Literature: " + one.standing().literature());
        }
        return facts;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
