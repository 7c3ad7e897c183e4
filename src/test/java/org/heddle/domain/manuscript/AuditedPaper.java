package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.manuscript.Block.Kind;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.SourceId;

/// Two invented interviews, and papers about them.
final class AuditedPaper implements Corpus {
    static final String ORCHARD = """
            INT: How did the garden begin?
            GP: We started with nine people and a broken fence, and I never thought it would last the winter.
            INT: Did it?
            GP: It did. The council paid £400 for tools; nobody asked for more.
            CLP: They come for the tea – it's the only warm room – and they stay 'til six. I don't know who unlocks the door.
            GP: That is what I tell the trainees: listen first, then write the referral.
            CLP: You can't prescribe a neighbour, but you can pour the tea.
            """;
    static final String MILL = """
            INT: And here?
            PN: I was [laughs] so tired of forms that I hid them in the freezer. I don't know who found them.
            INT: Really?
            PN: Well... yes, and then the well-being café took off-site visits seriously.
            GP: Most of what we do is waiting, and waiting is work too.
            """;

    private final Map<SourceId, Talk> talks = new LinkedHashMap<>();

    AuditedPaper() {
        add(new Talk("Orchard", ORCHARD).in("I5").role("GP", "GP").role("CLP", "CLP"));
        add(new Talk("Mill", MILL).in("C3").role("GP", "GP").role("PN", "PN"));
    }

    private void add(Talk talk) {
        talks.put(talk.source().id(), talk);
    }

    @Override
    public List<SourceId> sources() {
        return List.copyOf(talks.keySet());
    }

    @Override
    public Transcript transcript(SourceId source) {
        return talks.get(source).transcript();
    }

    Audit of(String... paragraphs) {
        var blocks = new ArrayList<Block>();
        for (String paragraph : paragraphs) {
            blocks.add(Block.of(Kind.PARAGRAPH, "paragraph %d".formatted(blocks.size() + 1), paragraph));
        }
        return of(blocks);
    }

    Audit of(List<Block> blocks) {
        List<Case> cases = talks.values().stream().flatMap(talk -> talk.people().cases().stream()).toList();
        List<Person> people = talks.values().stream().flatMap(talk -> talk.people().people().stream()).toList();
        List<Speaker> speakers = talks.values().stream().flatMap(talk -> talk.transcript().speakers().stream()).toList();
        return new Auditor(new People(cases, Role.SHIPPED, people), speakers, this).audit(new Manuscript("paper", blocks, List.of()));
    }

    /// `verdict, attribution: source turn` of every quotation.
    static List<String> told(Audit audit) {
        return audit.findings().stream().map(finding -> "%s, %s: %s".formatted(finding.verdict().word(), finding.attribution().word(),
                finding.where().map(where -> where.source().name() + " " + where.turn().orElse(0)).orElse("-"))).toList();
    }
}
